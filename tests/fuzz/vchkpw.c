/*
 * Lines of vchkpw: what holds for every dialect, and that no slice holds any
 * of a quoted password, up to the last place where it may end.
 */
#include "dialect/vchkpw.h"

#include "dialect.h"

static void
outside(struct str part, const char *from, const char *to)
{
	fuzz_must(part.s == NULL || part.n == 0 || part.s >= to ||
	    part.s + part.n <= from);
}

static void
no_password(struct str line)
{
	struct event e = { .kind = EVENT_OTHER };
	size_t at = str_find(line, STR("password fail (pass: '"));
	size_t end = str_find_last(line, STR("') "));
	const char *from, *to;

	if (at == SIZE_MAX || at != str_find(line, STR("password fail ")) ||
	    !vchkpw_event(line, &e) || e.kind != EVENT_REJECT ||
	    !str_ends(e.smtp.reason, STR("password fail")))
		return;
	from = line.s + at + 22;
	to = end == SIZE_MAX || end < at + 22 ? line.s + line.n :
	    line.s + end;
	outside(e.smtp.user, from, to);
	outside(e.smtp.ip, from, to);
	outside(e.smtp.text, from, to);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(vchkpw_event, data, n);
	no_password(str_without_newline((struct str){
	    (const char *)data, n }));
	return 0;
}
