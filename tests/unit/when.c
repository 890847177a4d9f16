/*
 * What people type as a time, and what is none.
 */
#include "when.h"

#include <stdlib.h>
#include <time.h>

#include "tai.h"

#include "check.h"

#define NOW 1795176005		/* 2026-11-20 12:00:05 UTC */

static bool
is(const char *text, int64_t sec, uint32_t nsec)
{
	struct stamp t = { -7, 7 };

	return when_read(text, NOW, &t) && t.sec == sec && t.nsec == nsec;
}

/* Nothing is read, and nothing changed. */
static bool
none(const char *text)
{
	struct stamp t = { -7, 7 };

	return !when_read(text, NOW, &t) && t.sec == -7 && t.nsec == 7;
}

static void
good(void)
{
	CHECK(is("2026-11-20", NOW - 43205, 0));
	CHECK(is("2026-11-20 12:00", NOW - 5, 0));
	CHECK(is("2026-11-20T12:00", NOW - 5, 0));
	CHECK(is("2026-11-20 12:00:05", NOW, 0));
	CHECK(is("2026-11-20 12:00:05.25", NOW, 250000000));
	CHECK(is("2026-11-20 13:00+01:00", NOW - 5, 0));
	CHECK(is("2026-11-20 13:00:05+0100", NOW, 0));
	CHECK(is("2026-11-20T12:00:05.5Z", NOW, 500000000));
	CHECK(is("2026-11-20 11:59:60", NOW - 5, 0));
	CHECK(is("@400000006b00364f075bcd15", NOW, 123456789));
	CHECK(is("@400000006B00364F075BCD15", NOW, 123456789));
	CHECK(is("@1795176005", NOW, 0));
	CHECK(is("@1795176005.000000001", NOW, 1));
	CHECK(is("@0", 0, 0));
	CHECK(is("now", NOW, 0));
	CHECK(is("today", NOW - 43205, 0));
	CHECK(is("yesterday", NOW - 43205 - 86400, 0));
	CHECK(is("-30s", NOW - 30, 0));
	CHECK(is("-90m", NOW - 5400, 0));
	CHECK(is("-2h", NOW - 7200, 0));
	CHECK(is("-3d", NOW - 3 * 86400, 0));
	CHECK(is("-1w", NOW - 7 * 86400, 0));
	CHECK(is("-0s", NOW, 0));
}

static void
bad(void)
{
	static const char *const texts[] = {
		"", " ", "n", "nowadays", "Today", "tomorrow", "2026",
		"2026-11", "2026-11-20 ", "2026-11-20 1", "2026-11-20 12",
		"2026-11-20 12:", "2026-11-20 12:00:", "2026-11-20 12:60",
		"2026-11-20 24:00", "2026-11-20 12:00.5",
		"2026-11-20 12:00:05.", "2026-11-20 12:00:05 ",
		"2026-11-20Z", "2026-11-20 12:00z", "2026-11-20 12:00Zx",
		"2026-11-20 12:00+1", "@400000006b00364f075bcd15 x",
		"2026-11-20_12:00:05", "2026-02-29", "2026-13-01",
		"2026-00-01", "20-11-20", "026-11-20", "-2026-11-20",
		"20261120", "@", "@x", "@-5", "@1.", "@1.x", "@1 ",
		"@400000006b00364f075bcd1g", "@9223372036854775808",
		"@99999999999999999999", "-", "-5", "-h", "-5y", "-5hh",
		"- 5h", "-5.5h", "+5h", "5h", "-99999999999w",
		"Nov 20 12:00:05", "1795176005", "1795176005.5"
	};
	size_t i;

	for (i = 0; i < sizeof texts / sizeof texts[0]; i++)
		if (!none(texts[i])) {
			printf("read as a time: %s\n", texts[i]);
			failures = 1;
		}
}

/* New York goes to summer time on 2026-03-08 at 07:00 UTC, 02:00 there. */
static void
changes(void)
{
	const int64_t spring = 1772953200;
	struct stamp t;

	setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
	tzset();
	CHECK(when_read("today", spring + 40000, &t));
	CHECK(t.sec == spring - 7200);
	CHECK(when_read("yesterday", spring + 20 * 3600, &t));
	CHECK(t.sec == spring - 7200 - 86400);
	CHECK(when_read("yesterday", spring + 24 * 3600, &t));
	CHECK(t.sec == spring - 7200);
	CHECK(when_read("2026-03-08 02:30", 0, &t));
	CHECK(t.sec == spring + 1800);
	CHECK(when_read("2026-11-01 01:30", 0, &t));
	CHECK(t.sec == 1793509200 + 1800);
	CHECK(when_read("2026-11-01 01:30-05:00", 0, &t));
	CHECK(t.sec == 1793509200 + 5400);
}

/* Where clocks are put forward at midnight, the day begins at 01:00. */
static void
no_midnight(void)
{
	struct stamp t;

	setenv("TZ", "<-03>3<-02>,M10.3.0/0,M2.3.0/0", 1);
	tzset();
	CHECK(when_read("2026-10-18", 0, &t) && t.sec == 1792292400);
	CHECK(when_read("today", 1792292400 + 7200, &t));
	CHECK(t.sec == 1792292400);
}

int
main(void)
{
	good();
	bad();
	tai_leap(true);
	CHECK(is("@400000006b00366a075bcd15", NOW, 123456789));
	tai_leap(false);
	changes();
	no_midnight();
	return failures;
}
