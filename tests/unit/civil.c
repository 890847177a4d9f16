/*
 * Days and dates against each other, UTC against gmtime(), and local time
 * where clocks change, in zones that need no files.
 */
#include "civil.h"

#include <stdlib.h>
#include <time.h>

#include "check.h"

static bool
is(const struct civil *c, int64_t year, unsigned month, unsigned day)
{
	return c->year == year && c->month == month && c->day == day;
}

static void
days(void)
{
	struct civil c = { .year = 0 };
	int64_t d;

	CHECK(civil_days(1970, 1, 1) == 0);
	CHECK(civil_days(2000, 3, 1) == 11017);
	CHECK(civil_days(0, 3, 1) == -719468);
	for (d = -800000; d < 800000; d += 7) {
		civil_date(d, &c);
		CHECK(civil_days(c.year, c.month, c.day) == d);
		CHECK(civil_is_date(&c));
	}
	civil_date(-719469, &c);
	CHECK(is(&c, 0, 2, 29));
}

static void
utc(int64_t sec)
{
	time_t t = (time_t)sec;
	struct tm tm;
	struct civil c;
	bool there = gmtime_r(&t, &tm) != NULL;

	CHECK(civil_utc(sec, &c) == there);
	if (!there)
		return;
	CHECK(is(&c, (int64_t)tm.tm_year + 1900, (unsigned)tm.tm_mon + 1,
	    (unsigned)tm.tm_mday));
	CHECK(c.hour == (unsigned)tm.tm_hour &&
	    c.minute == (unsigned)tm.tm_min &&
	    c.second == (unsigned)tm.tm_sec);
	CHECK(civil_unix(&c) == sec);
}

static void
dates(void)
{
	struct civil c = { .year = 2100, .month = 2, .day = 29 };

	CHECK(!civil_is_date(&c));
	c.year = 2000;
	CHECK(civil_is_date(&c));
	c.month = 13;
	CHECK(!civil_is_date(&c));
	c.month = 4;
	c.day = 31;
	CHECK(!civil_is_date(&c));
	c.day = 0;
	CHECK(!civil_is_date(&c));
}

/* What local time, on 2026-MM-DD, is near this time. */
static int64_t
local(unsigned month, unsigned day, unsigned hour, unsigned minute,
    unsigned second, int64_t near, bool there)
{
	struct civil c = { 2026, month, day, hour, minute, second };
	int64_t sec = 0;

	CHECK(civil_from_local(&c, near, &sec) == there);
	return sec;
}

/* Clocks go from 02:00 to 03:00 on March 8, and back on November 1. */
static void
changes(void)
{
	int64_t spring = 1772953200;	/* 2026-03-08 07:00:00 UTC */
	int64_t autumn = 1793509200;	/* 2026-11-01 05:00:00 UTC: 01:00 */

	CHECK(local(3, 8, 1, 59, 59, 0, true) == spring - 1);
	CHECK(local(3, 8, 3, 0, 0, 0, true) == spring);
	CHECK(local(3, 8, 2, 30, 0, 0, false) == spring + 1800);
	CHECK(local(3, 8, 1, 59, 60, 0, true) == spring);
	CHECK(local(11, 1, 0, 59, 59, 0, true) == autumn - 1);
	CHECK(!civil_comes_twice(spring));
	CHECK(!civil_comes_twice(autumn - 1));
	CHECK(civil_comes_twice(autumn));
	CHECK(civil_comes_twice(autumn + 7199));
	CHECK(!civil_comes_twice(autumn + 7200));
	CHECK(local(11, 1, 1, 0, 0, INT64_MIN, true) == autumn);
	CHECK(local(11, 1, 1, 0, 0, autumn, true) == autumn);
	CHECK(local(11, 1, 1, 0, 0, autumn + 3599, true) == autumn + 3600);
	CHECK(local(11, 1, 1, 0, 0, autumn + 60, true) == autumn);
	CHECK(local(11, 1, 1, 58, 0, autumn + 3600, true) == autumn + 7080);
	CHECK(local(11, 1, 1, 30, 0, autumn + 3000, true) == autumn + 5400);
	CHECK(local(11, 1, 1, 30, 0, autumn + 1860, true) == autumn + 1800);
	CHECK(local(11, 1, 1, 30, 0, autumn + 1861, true) == autumn + 5400);
	CHECK(local(11, 1, 1, 30, 0, autumn + 9000, true) == autumn + 5400);
	CHECK(local(11, 1, 2, 0, 0, INT64_MIN, true) == autumn + 7200);
	CHECK(local(7, 1, 12, 0, 7, 0, true) == 1782921607);
	CHECK(local(7, 1, 12, 0, 59, 0, true) == 1782921659);
}

static bool
zone(const char *text, int64_t ahead)
{
	struct str s = str_of(text);
	int64_t got;

	return civil_eat_zone(&s, &got) && s.n == 0 && got == ahead;
}

static bool
no_zone(const char *text)
{
	struct str s = str_of(text);
	int64_t got;

	return !civil_eat_zone(&s, &got) && s.s == text;
}

static void
zones(void)
{
	CHECK(zone("Z", 0));
	CHECK(zone("+01:00", 3600));
	CHECK(zone("-0330", -12600));
	CHECK(zone("-00:00", 0));
	CHECK(no_zone("z"));
	CHECK(no_zone("+24:00"));
	CHECK(no_zone("+01:60"));
	CHECK(no_zone("+01"));
	CHECK(no_zone(""));
}

int
main(void)
{
	int64_t edge = 67768036191676799;	/* the end of tm_year */
	int64_t t;

	days();
	dates();
	zones();
	for (t = -100000000000; t < 100000000000; t += 777777777)
		utc(t);
	utc(edge);
	utc(edge + 1);
	utc(-67768040609740800);
	utc(-67768040609740801);
	setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
	changes();
	return failures;
}
