#include "simscan.h"

#define STATE(word, kind) { { (word), sizeof(word) - 1 }, (kind) }

/* What simscan lets pass, the queue may still refuse. */
static const struct state {
	struct str word;
	enum kind kind;
} states[] = {
	STATE("CLEAN", EVENT_TELL),
	STATE("SPAM REJECT", EVENT_REJECT),
	STATE("RELAYCLIENT", EVENT_TELL),
	STATE("SPAM PASS", EVENT_TELL),
	STATE("VIRUS DROPPED", EVENT_REJECT),	/* before its first word */
	STATE("VIRUS", EVENT_REJECT),
	STATE("ATTACH", EVENT_REJECT),
	STATE("PASSTHRU", EVENT_TELL),
	STATE("SPAM DROPPED", EVENT_REJECT),
	STATE("REGEX", EVENT_REJECT)
};

/* By which a line begins, be it in the middle of another one. */
#define TORN	"simscan"

/* What stands behind the seconds. */
struct fields {
	struct str name;	/* subject, virus, attachment */
	struct str ip;
	struct str envelope;	/* FROM:RCPT,RCPT */
	const char *colon;	/* the first one in there */
};

static const struct state *
eat_state(struct str *s)
{
	size_t i;

	for (i = 0; i < sizeof states / sizeof states[0]; i++) {
		struct str rest = *s;

		if (rest.n > 0 && *rest.s == *states[i].word.s &&
		    eat_str(&rest, states[i].word) && rest.n > 0 &&
		    (*rest.s == ':' || *rest.s == ' ')) {
			*s = rest;
			return &states[i];
		}
	}
	return NULL;
}

/* "0.30/5.00/5.00": hits, SpamAssassin's limit, simscan's. */
static struct str
first_two(struct str all)
{
	struct str s = all, part;

	if (eat_until(&s, '/', &part) && eat_until(&s, '/', &part))
		all.n = (size_t)(s.s - all.s) - 1;
	return all;
}

static bool
eat_score(struct str *s, struct str *score)
{
	*score = UNTOLD;
	return !eat(s, " (") || eat_until(s, ')', score);
}

/* ":0.0304s:"; a clock that was set back gives a minus. */
static bool
eat_seconds(struct str *s, struct str *seconds)
{
	size_t i = 1;

	if (s->n < 2 || s->s[0] != ':' ||
	    (!is_digit(s->s[1]) && s->s[1] != '-'))
		return false;
	while (++i < s->n && (is_digit(s->s[i]) || s->s[i] == '.'))
		;
	*seconds = (struct str){ s->s + 1, i - 1 };
	str_skip(s, i);
	return eat(s, "s:");
}

/* No address of a client: what was not run for the network has none. */
static bool
is_nobody(struct str s)
{
	return s.n == 0 || str_eq(s, STR("(null)"));
}

/* Of two torn lines that run into one, only the first. */
static struct str
untorn(struct str s)
{
	struct str first;

	return eat_until_str(&s, STR(TORN ":"), &first) ? first : s;
}

/* "2001:db8::1:FROM:RCPTS": the envelope seldom has a colon of its own. */
static bool
eat_ipv6(struct str *s, struct str *ip)
{
	struct str all, field;

	if (s->n == 0 || (!is_hex(*s->s) && *s->s != ':'))
		return false;
	all = untorn(*s);
	if (!(cut_last(&all, STR(":"), &field) &&
	    cut_last(&all, STR(":"), &field) && str_is_ipv6(all)))
		return false;
	*ip = all;
	str_skip(s, all.n + 1);
	return true;
}

/* "IP:" before the envelope. */
static bool
eat_client(struct str *s, struct str *ip)
{
	struct str rest = *s, word;

	if (eat_ipv4(&rest, ip) && eat_char(&rest, ':')) {
		*s = rest;
		return true;
	}
	if (eat_ipv6(s, ip))
		return true;
	rest = *s;
	*ip = UNTOLD;
	if (!(eat_until(&rest, ':', &word) && is_nobody(word)))
		return false;
	*s = rest;
	return true;
}

/* A subject has no colon: simscan makes it an underscore. */
static bool
from_left(struct str s, struct fields *f)
{
	if (!(eat_until(&s, ':', &f->name) && eat_client(&s, &f->ip)))
		return false;
	f->envelope = s;
	f->colon = s.n == 0 ? NULL : memchr(s.s, ':', s.n);
	return f->colon != NULL;
}

/* ":IP" at the end.  Behind a name that ends in colons, nobody is no "::". */
static bool
cut_client(struct str *s, struct str *ip)
{
	struct str name = *s, word;

	if (!(cut_last(&name, STR(":"), &word) && is_nobody(word)))
		return cut_ip(s, ip);
	*s = name;
	*ip = UNTOLD;
	return true;
}

/* A name of an attachment may have colons. */
static bool
from_right(struct str s, struct fields *f)
{
	struct str from, list;

	if (!(cut_last(&s, STR(":"), &list) && cut_last(&s, STR(":"), &from)))
		return false;
	f->envelope = (struct str){ from.s, from.n + 1 + list.n };
	f->colon = from.s + from.n;
	f->name = s;
	return cut_client(&f->name, &f->ip);
}

/* The sender ends at the last colon; what is torn off does not count. */
static void
envelope(const struct fields *f, struct smtp *m)
{
	struct str all = f->envelope, torn = STR(TORN);
	const char *p, *last = NULL;

	for (p = f->colon; p != NULL; p = memchr(p + 1, ':',
	    (size_t)(all.s + all.n - p) - 1)) {
		if (str_ends((struct str){ all.s, (size_t)(p - all.s) },
		    torn)) {
			all.n = (size_t)(p - all.s) - torn.n;
			break;
		}
		last = p;
	}
	m->sender = m->recipient = all;
	m->several = last != NULL;
	if (last == NULL) {
		m->recipient = UNTOLD;
		return;
	}
	m->sender.n = (size_t)(last - all.s);
	str_skip(&m->recipient, m->sender.n + 1);
}

/* "CLEAN (0.30/5.00/5.00):0.0304s:SUBJECT:IP:FROM:RCPT,RCPT" */
static bool
result(struct str s, struct event *e)
{
	const struct state *state = eat_state(&s);
	struct str score, seconds;
	struct smtp *m = &e->smtp;
	struct fields f;
	bool attach;

	if (!(state != NULL && eat_score(&s, &score) &&
	    eat_seconds(&s, &seconds)))
		return false;
	attach = *state->word.s == 'A';
	if (!((!attach && from_left(s, &f)) || from_right(s, &f) ||
	    (attach && from_left(s, &f))))
		return false;
	e->kind = state->kind;
	m->ip = f.ip;
	if (e->brief)
		return true;
	m->reason = state->word;
	m->score = first_two(score);
	m->seconds = seconds;
	if (*state->word.s != 'R' || !str_eq(f.name, STR("-")))
		m->text = f.name;
	envelope(&f, m);
	return true;
}

bool
simscan_simple(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str ip;

	if (eat(&s, "CLEAN"))
		event_say(e, EVENT_TELL, ABOUT_MESSAGE, STR("CLEAN"));
	else if (eat(&s, "SPAM REJECT"))
		event_say(e, EVENT_REJECT, ABOUT_MESSAGE, STR("SPAM REJECT"));
	else
		return false;
	if (!(eat_score(&s, &m->score) && eat_seconds(&s, &m->seconds) &&
	    eat_until(&s, ':', &m->text) && eat_ipv4(&s, &ip) &&
	    eat_char(&s, ':') && eat_until(&s, ':', &m->sender)))
		return false;
	m->recipient = s;
	m->several = true;
	return !str_ends(m->sender, STR(TORN)) &&
	    (s.n == 0 || memchr(s.s, ':', s.n) == NULL);
}

/* A debug line, or a torn one. */
static void
note(struct str s, struct event *e)
{
	e->kind = EVENT_TELL;
	eat_char(&s, ' ');
	e->smtp.text = s;
	if (eat(&s, "big file ("))
		eat_u64(&s, &e->smtp.bytes);
}

/*
 * simscan logs the pid of its parent, qmail-smtpd; when that is gone it is
 * init's, and tells nothing.
 */
bool
simscan_event(struct str body, struct event *e)
{
	uint64_t pid = 0;
	struct str s = body;

	if (!eat(&s, "simscan:"))
		return false;
	if (eat_char(&s, '[') ? !(eat_u64(&s, &pid) && eat(&s, "]:")) :
	    s.n == 0 || *s.s != ' ')
		return false;
	e->smtp.program = STR("simscan");
	e->smtp.about = ABOUT_MESSAGE;
	e->smtp.pid = pid == 1 ? 0 : pid;
	if (pid == 0 || s.n == 0 || *s.s == ' ' || !result(s, e))
		note(s, e);
	return true;
}
