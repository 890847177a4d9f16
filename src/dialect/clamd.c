#include "clamd.h"

/* Its own stamp, "Mon Jan  1 00:00:00 2024 -> ", or syslog's tag */
static bool
eat_intro(struct str *s, uint64_t *pid)
{
	return eat_shape(s, "aaa aaa _0 00:00:00 0000 -> ") ||
	    eat_pid_of(s, STR("clamd"), pid);
}

/* Take "(MD5:SIZE)" (ExtendedDetectionInfo) off: it differs by the file. */
static struct str
short_name(struct str name)
{
	size_t i = name.n;

	if (!str_ends(name, STR(")")))
		return name;
	for (i--; i > 0 && is_digit(name.s[i - 1]); i--)
		;
	if (i < 34 || name.s[i - 1] != ':' || name.s[i - 34] != '(')
		return name;
	name.n = i - 34;
	return name;
}

/* "FILE: SIGNATURE FOUND": the file's name may hold anything. */
static bool
found(struct str s, struct str *file, struct str *name)
{
	if (!(cut_str(&s, STR(" FOUND")) && cut_last(&s, STR(": "), name)))
		return false;
	*file = s;
	if (name->n == 0 || memchr(name->s, ' ', name->n) != NULL)
		return false;
	*name = short_name(*name);
	return true;
}

/* What clamd scans: a path, or one of its names for a stream. */
static bool
is_file(struct str s)
{
	return str_starts(s, STR("/")) || str_starts(s, STR("instream(")) ||
	    str_starts(s, STR("stream(")) || str_starts(s, STR("stream ")) ||
	    str_eq(s, STR("stream")) || str_starts(s, STR("fd["));
}

static bool
is_trouble(struct str s)
{
	return str_ends(s, STR(" ERROR")) || str_starts(s, STR("ERROR: ")) ||
	    str_starts(s, STR("WARNING: "));
}

bool
clamd_event(struct str body, struct event *e)
{
	struct smtp *m = &e->smtp;
	uint64_t pid = 0;
	struct str s = body, file, name;
	bool sure = eat_intro(&s, &pid);
	bool bad = found(s, &file, &name);

	if (!sure && !(bad && is_file(file)))
		return false;
	m->program = STR("clamd");
	m->pid = sure ? pid : 0;
	m->foreign = true;
	if (bad) {
		m->text = name;
		return event_say(e, EVENT_TELL, ABOUT_MESSAGE, STR("FOUND"));
	}
	if (str_ends(s, STR(": OK")) && !is_trouble(s))
		return event_say(e, EVENT_TELL, ABOUT_MESSAGE, STR("OK"));
	e->kind = is_trouble(s) ? EVENT_WARNING : EVENT_TELL;
	m->about = is_trouble(s) ? ABOUT_MESSAGE : ABOUT_CONNECTION;
	m->text = s;
	return true;
}
