#include "recordio.h"

static bool
alert(struct str s, struct event *e)
{
	if (!eat(&s, "recordio: fatal: "))
		return false;
	e->kind = EVENT_ALERT;
	e->smtp.program = STR("recordio");
	e->smtp.reason = STR("fatal");
	e->smtp.text = s;
	return true;
}

/* "P < DATA" or "P > DATA" */
bool
recordio_event(struct str body, struct event *e)
{
	struct str s = body, mark;
	uint64_t pid;

	if (!(eat_u64(&s, &pid) && eat_char(&s, ' ')))
		return alert(body, e);
	mark = s;
	mark.n = 1;
	if (!eat(&s, "< ") && !eat(&s, "> "))
		return false;
	e->kind = EVENT_TELL;
	e->smtp.program = STR("recordio");
	e->smtp.pid = pid;
	e->smtp.tapped = true;
	e->smtp.last = *mark.s == '>' && str_eq(s, STR("[EOF]"));
	e->smtp.reason = mark;
	e->smtp.text = s;
	return true;
}
