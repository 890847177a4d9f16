#include "clamd.h"

/* clamd's own stamp: "Mon Jan  1 00:00:00 2024 -> " */
static bool
eat_date(struct str *s)
{
	static const char shape[] = "aaa aaa d0 00:00:00 0000 -> ";
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

/* "clamd[733]: ", where the caller has left it */
static bool
eat_tag(struct str *s, uint64_t *pid)
{
	struct str rest = *s;

	if (!(eat(&rest, "clamd[") && eat_u64(&rest, pid) &&
	    eat(&rest, "]: ")))
		return false;
	*s = rest;
	return true;
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
	size_t at;

	if (!str_ends(s, STR(" FOUND")))
		return false;
	s.n -= 6;
	if ((at = str_find_last(s, STR(": "))) == SIZE_MAX)
		return false;
	*file = s;
	file->n = at;
	str_skip(&s, at + 2);
	if (s.n == 0 || memchr(s.s, ' ', s.n) != NULL)
		return false;
	*name = short_name(s);
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
	bool sure = eat_date(&s) || eat_tag(&s, &pid);
	bool bad = found(s, &file, &name);

	if (!sure && !(bad && is_file(file)))
		return false;
	e->kind = EVENT_TELL;
	m->program = STR("clamd");
	m->about = ABOUT_MESSAGE;
	m->pid = sure ? pid : 0;
	m->foreign = true;
	if (bad) {
		m->reason = STR("FOUND");
		m->text = name;
	} else if (is_trouble(s)) {
		e->kind = EVENT_WARNING;
		m->text = s;
	} else if (str_ends(s, STR(": OK"))) {
		m->reason = STR("OK");
	} else {
		m->about = ABOUT_CONNECTION;
		m->text = s;
	}
	return true;
}
