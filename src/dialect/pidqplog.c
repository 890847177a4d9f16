#include "pidqplog.h"

/* Without its <>, which web pages may have lost, or all of it. */
static struct str
address(struct str s)
{
	return str_unwrap(&s, '<', '>') || s.n > 0 ? s : UNTOLD;
}

/* "<F> qp Q": F may hold anything, so that Q is behind the last " qp ". */
static bool
received(struct str s, struct event *e)
{
	struct str rest;
	uint64_t qp;

	if (!(cut_last(&s, STR(" qp "), &rest) && eat_u64(&rest, &qp)))
		return false;
	e->smtp.sender = address(s);
	e->smtp.qp = qp;
	return event_say(e, EVENT_ACCEPT, ABOUT_MESSAGE, STR("mail recv"));
}

/* "<F> to <T>": both are the client's, no end is surer than the other. */
static bool
denied(struct str s, struct event *e)
{
	struct str from = s;
	size_t n = str_find(s, STR("> to <"));

	from.n = n == SIZE_MAX ? str_find(s, STR(" to ")) : n + 1;
	if (from.n == SIZE_MAX)
		return false;
	str_skip(&s, from.n + 4);
	e->smtp.sender = address(from);
	e->smtp.recipient = address(s);
	return event_say(e, EVENT_REJECT, ABOUT_RECIPIENT,
	    STR("relaying denied"));
}

bool
pidqplog_event(struct str body, struct event *e)
{
	struct str s = body;
	bool mail = eat(&s, "mail recv: pid ");
	uint64_t pid;

	if (!mail && !eat(&s, "relaying denied: pid "))
		return false;
	if (!(eat_u64(&s, &pid) && eat(&s, " from ")) ||
	    !(mail ? received(s, e) : denied(s, e)))
		return false;
	e->smtp.program = STR("qmail-smtpd");
	e->smtp.pid = pid;
	return true;
}
