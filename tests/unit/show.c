/*
 * Times as text: each form, its ends, and what it cannot give.
 */
#include "show.h"

#include <stdlib.h>
#include <time.h>

#include "check.h"

typedef size_t	form(char *, struct stamp, bool);

#define NOW 1795176005		/* 2026-11-20 12:00:05 UTC */

static bool
gives(form *show, int64_t sec, uint32_t nsec, bool leap, const char *text)
{
	char p[SHOW_ROOM];
	size_t n = show(p, (struct stamp){ sec, nsec }, leap);

	if (n == strlen(text) && memcmp(p, text, n) == 0)
		return true;
	printf("\"%.*s\", not \"%s\"\n", (int)n, p, text);
	return false;
}

static size_t
text(char *p, struct stamp t, bool leap)
{
	return show_text(p, t, leap);
}

static size_t
second(char *p, struct stamp t, bool leap)
{
	return show_second(p, t.sec, leap);
}

static void
utc(void)
{
	CHECK(gives(second, NOW, 5, false, "2026-11-20 12:00:05"));
	CHECK(gives(text, NOW, 0, false, "2026-11-20 12:00:05.000000000"));
	CHECK(gives(text, NOW, 123456789, false,
	    "2026-11-20 12:00:05.123456789"));
	CHECK(gives(text, NOW, 999999999, false,
	    "2026-11-20 12:00:05.999999999"));
	CHECK(gives(text, NOW, 1000000000, false,
	    "2026-11-20 12:00:05.1000000000"));
	CHECK(gives(text, NOW, UINT32_MAX, false,
	    "2026-11-20 12:00:05.4294967295"));
	CHECK(gives(text, 1483228800, 1, true,
	    "2016-12-31 23:59:60.000000001"));
	CHECK(gives(text, 1483228800, 1, false,
	    "2017-01-01 00:00:00.000000001"));
	CHECK(gives(text, 253402300800, 0, false,
	    "10000-01-01 00:00:00.000000000"));
	CHECK(gives(text, -62135596801, 0, false,
	    "0-12-31 23:59:59.000000000"));
	CHECK(gives(text, -62319888000, 0, false,
	    "-5-03-01 00:00:00.000000000"));
	CHECK(gives(text, 67768036191676799, 0, false,
	    "2147485547-12-31 23:59:59.000000000"));
	CHECK(gives(text, 67768036191676800, 0, false, ""));
	CHECK(gives(text, INT64_MAX, 0, false, ""));
	CHECK(gives(text, INT64_MIN, 0, false, ""));
}

static void
rfc3339(void)
{
	CHECK(gives(show_rfc3339, NOW, 123456500, false,
	    "2026-11-20T12:00:05.123456500+00:00"));
	CHECK(gives(show_rfc3339, 1483228800, 1, true,
	    "2016-12-31T23:59:60.000000001+00:00"));
	CHECK(gives(show_rfc3339, -62167219200, 0, false,
	    "0000-01-01T00:00:00.000000000+00:00"));
	CHECK(gives(show_rfc3339, -62167219201, 0, false, ""));
	CHECK(gives(show_rfc3339, 253402300799, 0, false,
	    "9999-12-31T23:59:59.000000000+00:00"));
	CHECK(gives(show_rfc3339, 253402300800, 0, false, ""));
	CHECK(gives(show_rfc3339, NOW, 1000000000, false, ""));
}

static void
epoch(void)
{
	CHECK(gives(show_epoch, NOW, 500, false, "1795176005.000000500"));
	CHECK(gives(show_epoch, 0, 0, false, "0.000000000"));
	CHECK(gives(show_epoch, 999999999999, 1, false,
	    "999999999999.000000001"));
	CHECK(gives(show_epoch, 1000000000000, 1, false, ""));
	CHECK(gives(show_epoch, -1, 0, false, ""));
	CHECK(gives(show_epoch, NOW, 1000000000, false, ""));
}

/* A zone 3:04:05 behind UTC is shown as 3:04, and another as east of it. */
static void
zones(void)
{
	show_utc(false);
	setenv("TZ", "XYZ3:04:05", 1);
	tzset();
	CHECK(gives(text, NOW + 1, 0, false, "2026-11-20 08:56:01.000000000"));
	CHECK(gives(show_rfc3339, NOW + 1, 0, false,
	    "2026-11-20T08:56:06.000000000-03:04"));
	setenv("TZ", "XYZ-5:29:45", 1);
	tzset();
	CHECK(gives(show_rfc3339, NOW + 2, 0, false,
	    "2026-11-20T17:30:07.000000000+05:30"));
	setenv("TZ", "XYZ0:00:29", 1);
	tzset();
	CHECK(gives(show_rfc3339, NOW + 3, 0, false,
	    "2026-11-20T12:00:08.000000000+00:00"));
}

int
main(void)
{
	show_utc(true);
	utc();
	rfc3339();
	epoch();
	zones();
	return failures;
}
