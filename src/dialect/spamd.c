#include "spamd.h"

/* The parts of a line before its text. */
struct intro {
	uint64_t pid;
	bool trouble;		/* its level is a warning's, or worse */
	bool sure;		/* it can only be spamd's */
};

/* A number with a fraction: -102.5 */
static bool
eat_decimal(struct str *s, struct str *number)
{
	size_t i = 0;

	while (i < s->n && (is_digit(s->s[i]) || s->s[i] == '.' ||
	    (i == 0 && s->s[i] == '-')))
		i++;
	*number = (struct str){ s->s, i };
	if (i == 0 || !is_digit(s->s[i - 1]))
		return false;
	str_skip(s, i);
	return true;
}

/* ctime(3): "Mon Nov 20 15:22:46 2006 " */
static bool
eat_ctime(struct str *s)
{
	static const char shape[] = "aaa aaa d0 00:00:00 0000 ";
	size_t i;

	if (s->n < sizeof shape - 1)
		return false;
	for (i = 0; i < sizeof shape - 1; i++) {
		char c = s->s[i];
		bool digit = is_digit(c);

		if (shape[i] == '0' ? !digit :
		    shape[i] == 'd' ? !digit && c != ' ' :
		    shape[i] == 'a' ? char_lower(c) < 'a' ||
		    char_lower(c) > 'z' : c != shape[i])
			return false;
	}
	str_skip(s, sizeof shape - 1);
	return true;
}

/* "Mon Nov 20 15:22:46 2006 [2741] info: ", on standard error */
static bool
eat_error_intro(struct str *s, struct intro *intro)
{
	struct str rest = *s;

	if (!(eat_ctime(&rest) && eat_char(&rest, '[') &&
	    eat_u64(&rest, &intro->pid) && eat(&rest, "] ")))
		return false;
	if (eat(&rest, "warn: ") || eat(&rest, "error: "))
		intro->trouble = true;
	else if (!eat(&rest, "info: ") && !eat(&rest, "dbg: "))
		return false;
	*s = rest;
	return true;
}

/* "spamd[4442]: ", where the caller has left it */
static bool
eat_tag(struct str *s, uint64_t *pid)
{
	struct str rest = *s;

	if (!(eat(&rest, "spamd[") && eat_u64(&rest, pid) &&
	    eat(&rest, "]: ")))
		return false;
	*s = rest;
	return true;
}

static struct intro
eat_intro(struct str *s)
{
	const struct intro none = { 0, false, false };
	struct intro intro = none;

	intro.sure = eat_error_intro(s, &intro);
	if (!intro.sure) {
		intro = none;
		intro.sure = eat_tag(s, &intro.pid);
	}
	if (!intro.sure)
		intro = none;
	if (eat(s, "spamd: ") || str_starts(*s, STR("prefork: ")))
		intro.sure = true;
	return intro;
}

/* "USER:UID": the user may have been chosen by a client. */
static struct str
without_uid(struct str user)
{
	size_t at = str_find_last(user, STR(":"));

	if (at != SIZE_MAX)
		user.n = at;
	return user;
}

/* "in 4.1 seconds, 1602 bytes."; web pages may have lost the bytes. */
static bool
cost(struct str s, struct smtp *m)
{
	if (!(eat_decimal(&s, &m->seconds) && eat(&s, " seconds")))
		return false;
	if (eat(&s, ", "))
		eat_u64(&s, &m->bytes);
	return true;
}

/* "clean message (3.1/5.0) for USER:UID in 0.3 seconds, 19 bytes." */
static bool
verdict(struct str s, struct smtp *m)
{
	struct str whole, hits, limit;
	size_t at;

	m->reason = STR("identified spam");
	if (!eat_str(&s, m->reason)) {
		m->reason = STR("clean message");
		if (!eat_str(&s, m->reason))
			return false;
	}
	if (!eat(&s, " ("))
		return false;
	whole = s;
	if (!(eat_decimal(&s, &hits) && eat_char(&s, '/') &&
	    eat_decimal(&s, &limit)))
		return false;
	m->score = (struct str){ whole.s, hits.n + 1 + limit.n };
	if (!eat(&s, ") for ") ||
	    (at = str_find_last(s, STR(" in "))) == SIZE_MAX)
		return false;
	whole = s;
	str_skip(&s, at + 4);
	whole.n = at;
	m->user = without_uid(whole);
	return cost(s, m);
}

/* "scantime=4.1,size=1602,user=U,uid=501,..." before the client's mid= */
static void
costs(struct str s, struct smtp *m)
{
	struct str user;
	size_t at;

	if (!(eat(&s, "scantime=") && eat_decimal(&s, &m->seconds) &&
	    eat(&s, ",size=") && eat_u64(&s, &m->bytes) &&
	    eat(&s, ",user=")))
		return;
	user = s;
	if ((at = str_find(s, STR(",uid="))) != SIZE_MAX) {
		user.n = at;
		m->user = user;
	}
}

/* "result: Y 6 - RULE,RULE scantime=..."; no rule, two spaces */
static bool
result(struct str s, struct smtp *m)
{
	struct str hits, rules = { NULL, 0 };

	if (!(eat(&s, "result: ") && (eat_char(&s, 'Y') ||
	    eat_char(&s, '.')) && eat_char(&s, ' ')))
		return false;
	while (eat_char(&s, ' '))
		;
	if (!(eat_decimal(&s, &hits) && eat(&s, " - ")))
		return false;
	rules = (struct str){ s.s, 0 };
	eat_word(&s, &rules);
	m->reason = STR("result");
	m->text = rules;
	if (eat_char(&s, ' '))
		costs(s, m);
	return true;
}

/* "processing message <ID> for USER:UID"; the ID is the sender's */
static bool
begin(struct str s, struct smtp *m)
{
	struct str user = s;
	size_t at = str_find_last(s, STR(" for "));

	if (!(str_starts(s, STR("processing message ")) ||
	    str_starts(s, STR("checking message "))))
		return false;
	m->text = s;
	if (at != SIZE_MAX) {
		str_skip(&user, at + 5);
		m->user = without_uid(user);
	}
	return true;
}

/* What is told of one message. */
static bool
message(struct str s, bool sure, struct smtp *m)
{
	const struct smtp fresh = *m;

	if (verdict(s, m))
		return true;
	*m = fresh;
	if (result(s, m))
		return true;
	*m = fresh;
	return sure && begin(s, m);
}

bool
spamd_event(struct str body, struct event *e)
{
	struct str s = body;
	struct intro intro = eat_intro(&s);
	struct smtp m = e->smtp;

	m.about = ABOUT_MESSAGE;
	if (message(s, intro.sure, &m))
		intro.trouble = false;
	else if (intro.sure) {
		m.about = ABOUT_CONNECTION;
		m.text = s;
	} else
		return false;
	e->kind = intro.trouble ? EVENT_WARNING : EVENT_TELL;
	m.program = STR("spamd");
	m.pid = intro.pid;
	m.foreign = true;
	e->smtp = m;
	return true;
}
