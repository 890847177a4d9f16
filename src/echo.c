#include "echo.h"

/*
 * Voices: what is said first, what only hands on, what does so with some of
 * its lines, and the others of these.
 */
enum voice { FIRST, QLOG, REPLY, TERSE, HANDED, OWN };

static enum voice
voice(struct str body, const struct smtp *m)
{
	if (str_starts(body, STR("qlog")))
		return QLOG;
	if (str_eq(m->program, STR("qpsmtpd")))
		return REPLY;
	if (str_eq(m->program, STR("logterse")))
		return TERSE;
	if (str_eq(m->program, STR("spamdyke")))
		return str_eq(m->reason, STR("DENIED_OTHER")) ||
		    str_eq(m->reason, STR("ALLOWED")) ? HANDED : OWN;
	/* the logging patch's, which has no pid */
	if (m->pid == 0 && str_eq(m->program, STR("qmail-smtpd")) &&
	    m->helo.s != NULL)
		return HANDED;
	return FIRST;
}

static bool
take(unsigned *pending)
{
	if (*pending == 0)
		return false;
	--*pending;
	return true;
}

/* A login, or a sender that pleases, is not said twice. */
static bool
is_mail(const struct smtp *m)
{
	return m->about == ABOUT_RECIPIENT || m->about == ABOUT_MESSAGE;
}

bool
echo_is(struct echo *c, struct str body, const struct event *e)
{
	enum voice v = voice(body, &e->smtp);
	bool refusal = e->kind == EVENT_REJECT || e->kind == EVENT_DEFER;
	unsigned *pending = refusal ? &c->refused : &c->accepted;

	if (e->kind == EVENT_DENY || (!refusal && !(e->kind == EVENT_ACCEPT &&
	    is_mail(&e->smtp))))
		return false;
	c->qlog = c->qlog || v == QLOG;
	c->terse = c->terse || v == TERSE;
	if (v == QLOG || v == HANDED || (v == REPLY && c->terse))
		return take(pending);
	*pending += v == FIRST || v == TERSE;
	return false;
}

void
echo_clear(struct echo *c)
{
	c->refused = c->accepted = 0;
}
