#include "pidqplog.h"

/* Without its <>, which web pages may have lost, or all of it. */
static struct str
address(struct str s)
{
	if (s.n >= 2 && s.s[0] == '<' && s.s[s.n - 1] == '>')
		return (struct str){ s.s + 1, s.n - 2 };
	return s.n == 0 ? (struct str){ NULL, 0 } : s;
}

/* "<F> qp Q": F may hold anything, so that Q is behind the last " qp ". */
static bool
received(struct str s, struct event *e)
{
	struct str from = s;
	uint64_t qp;

	from.n = str_find_last(s, STR(" qp "));
	if (from.n == SIZE_MAX)
		return false;
	str_skip(&s, from.n + 4);
	if (!eat_u64(&s, &qp))
		return false;
	e->kind = EVENT_ACCEPT;
	e->smtp.about = ABOUT_MESSAGE;
	e->smtp.sender = address(from);
	e->smtp.reason = STR("mail recv");
	e->smtp.qp = qp;
	return true;
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
	e->kind = EVENT_REJECT;
	e->smtp.about = ABOUT_RECIPIENT;
	e->smtp.sender = address(from);
	e->smtp.recipient = address(s);
	e->smtp.reason = STR("relaying denied");
	return true;
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
