#include "spamd.h"

/* The parts of a line before its text. */
struct intro {
	uint64_t pid;
	bool trouble;		/* its level is a warning's, or worse */
	bool sure;		/* it can only be spamd's */
};

/* "Mon Nov 20 15:22:46 2006 [2741] info: ", on standard error */
static bool
eat_error_intro(struct str *s, struct intro *intro)
{
	struct str rest = *s;

	if (!(eat_shape(&rest, "aaa aaa _0 00:00:00 0000 [") &&
	    eat_u64(&rest, &intro->pid) && eat(&rest, "] ")))
		return false;
	if (eat(&rest, "warn: ") || eat(&rest, "error: "))
		intro->trouble = true;
	else if (!eat(&rest, "info: ") && !eat(&rest, "dbg: "))
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
		intro.sure = eat_pid_of(s, STR("spamd"), &intro.pid);
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
	struct str uid;

	cut_last(&user, STR(":"), &uid);
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
	struct str whole, hits, limit, rest;

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
	if (!(eat(&s, ") for ") && cut_last(&s, STR(" in "), &rest)))
		return false;
	m->user = without_uid(s);
	return cost(rest, m);
}

/* "scantime=4.1,size=1602,user=U,uid=501,..." before the client's mid= */
static void
costs(struct str s, struct smtp *m)
{
	if (eat(&s, "scantime=") && eat_decimal(&s, &m->seconds) &&
	    eat(&s, ",size=") && eat_u64(&s, &m->bytes) &&
	    eat(&s, ",user="))
		eat_until_str(&s, STR(",uid="), &m->user);
}

/* "result: Y 6 - RULE,RULE scantime=..."; no rule, two spaces */
static bool
result(struct str s, struct smtp *m)
{
	struct str hits;

	if (!(eat(&s, "result: ") && (eat_char(&s, 'Y') ||
	    eat_char(&s, '.')) && eat_char(&s, ' ')))
		return false;
	while (eat_char(&s, ' '))
		;
	if (!(eat_decimal(&s, &hits) && eat(&s, " - ")))
		return false;
	m->reason = STR("result");
	m->text = (struct str){ s.s, 0 };
	eat_word(&s, &m->text);
	if (eat_char(&s, ' '))
		costs(s, m);
	return true;
}

/* "processing message <ID> for USER:UID"; the ID is the sender's */
static bool
begin(struct str s, struct smtp *m)
{
	struct str user;

	if (!(str_starts(s, STR("processing message ")) ||
	    str_starts(s, STR("checking message "))))
		return false;
	m->text = s;
	if (cut_last(&s, STR(" for "), &user))
		m->user = without_uid(user);
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
