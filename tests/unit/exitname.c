/* Exit codes and signals in words. */
#include "exitname.h"

#include "check.h"

static bool
is(unsigned code, unsigned signal, const char *text)
{
	char p[EXITNAME_ROOM];

	return str_eq(exitname(code, signal, p), str_of(text));
}

int
main(void)
{
	unsigned i;

	CHECK(is(0, 0, "exit 0"));
	CHECK(is(111, 0, "exit 111"));
	CHECK(is(0, 9, "signal 9 (KILL)"));
	CHECK(is(5, 11, "signal 11 (SEGV)"));
	CHECK(is(0, 7, "signal 7"));	/* BUS here, EMT there */
	CHECK(is(0, 127, "signal 127"));
	for (i = 0; i < 256; i++) {
		CHECK(exitname_meaning(i, 0) != NULL);
		CHECK(exitname_meaning(0, i & 127) != NULL);
	}
	CHECK(strstr(exitname_meaning(0, 11), "crashed") != NULL);
	CHECK(strstr(exitname_meaning(100, 0), "denied") != NULL);
	return failures;
}
