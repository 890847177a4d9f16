#include "logging.h"

static const struct row {
	const char *message;
	enum kind kind;
	enum about about;
} rows[] = {
	{ "message accepted", EVENT_ACCEPT, ABOUT_MESSAGE },
	{ "message rejected", EVENT_REJECT, ABOUT_MESSAGE },
	{ "message delayed", EVENT_DEFER, ABOUT_MESSAGE },
	{ "message looping", EVENT_REJECT, ABOUT_MESSAGE },
	{ "message too big", EVENT_REJECT, ABOUT_MESSAGE },
	{ "bad newlines", EVENT_DEFER, ABOUT_MESSAGE },
	{ "badmailfrom", EVENT_REJECT, ABOUT_SENDER },
	{ "unable to read controls", EVENT_DEFER, ABOUT_CONNECTION },
	{ "unable to figure out my IP addresses", EVENT_DEFER,
	    ABOUT_CONNECTION },
	{ "reject", EVENT_REJECT, ABOUT_CONNECTION },
	/* and nothing is decided at "read failed" and "timeout" */
};

/* What a C library prints where nothing is set. */
static struct str
unless_null(struct str s)
{
	return str_eq(s, STR("(null)")) ? UNTOLD : s;
}

/* "MESSAGE: ", "MESSAGE (TEXT): "; logging-5 writes another ": " behind it. */
static bool
eat_message(struct str *s, struct smtp *m)
{
	size_t colon = str_find(*s, STR(": "));

	if (colon == SIZE_MAX || colon < str_find(*s, STR(" (")))
		return eat_until_str(s, STR(": "), &m->reason);
	if (!(eat_until_str(s, STR(" ("), &m->reason) &&
	    eat_until_str(s, STR("): "), &m->text)))
		return false;
	eat(s, ": ");
	return true;
}

/*
 * The client chooses the sender, the recipient and, most easily, HELO: all
 * end where they first may.
 */
static bool
eat_sender(struct str *s, struct smtp *m)
{
	struct str rest = *s, before, then;

	while (eat_until_str(&rest, STR(" from"), &before)) {
		m->sender = (struct str){ s->s,
		    (size_t)(before.s + before.n - s->s) };
		m->ip = UNTOLD;
		then = rest;
		if (!eat_char(&then, ' '))
			continue;
		eat_word(&then, &m->ip);
		if (!eat(&then, " to "))
			continue;
		*s = then;
		return true;
	}
	return false;
}

static bool
envelope(struct str s, struct smtp *m)
{
	if (!(eat_sender(&s, m) &&
	    eat_until_str(&s, STR(" helo "), &m->recipient)))
		return false;
	m->helo = unless_null(s);
	m->sender = unless_null(m->sender);
	m->recipient = unless_null(m->recipient);
	m->ip = unless_null(m->ip);
	if (str_eq(m->ip, STR("unknown")))
		m->ip = UNTOLD;
	return true;
}

static void
judge(struct event *e)
{
	const struct smtp *m = &e->smtp;
	size_t i;

	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_CONNECTION;
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (str_eq(m->reason, str_of(rows[i].message))) {
			e->kind = rows[i].kind;
			e->smtp.about = rows[i].about;
		}
	if (e->kind == EVENT_REJECT && str_starts(m->text, STR("auth")))
		e->smtp.about = ABOUT_AUTH;
}

bool
logging_event(struct str body, struct event *e)
{
	struct smtp m = e->smtp;
	struct str s = body;

	if (!eat(&s, "qmail-smtpd: ") || str_starts(s, STR("pid ")) ||
	    !eat_message(&s, &m) || !envelope(s, &m))
		return false;
	m.program = STR("qmail-smtpd");
	e->smtp = m;
	judge(e);
	return true;
}
