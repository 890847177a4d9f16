#include "tai.h"

#define X TAI_NONE
#define X8 X, X, X, X, X, X, X, X
#define X16 X8, X8
#define X128 X16, X16, X16, X16, X16, X16, X16, X16

#define TEN(n) 0, 1 << n, 2 << n, 3 << n, 4 << n, 5 << n, 6 << n, 7 << n, \
    8 << n, 9 << n
#define SIX(n) 10 << n, 11 << n, 12 << n, 13 << n, 14 << n, 15 << n

/* In the order of ASCII: "0" is 48, "A" 65, "a" 97. */
#define TABLE(n) { X16, X16, X16, TEN(n), X, X, X, X, X, X, \
    X, SIX(n), X, X8, X16, X, SIX(n), X, X8, X16, X128 }

const uint32_t tai_hex[2][256] = { TABLE(4), TABLE(0) };

/*
 * The label's seconds, less 2^62 + 10, in which each leap second so far
 * falls: Unix time of the midnight after it, and one more for each before.
 * The constants are those of skalibs, src/libstddjb/leapsecs_table.c.
 */
static const int64_t leaps[] = {
	78796800, 94694401, 126230402, 157766403, 189302404, 220924805,
	252460806, 283996807, 315532808, 362793609, 394329610, 425865611,
	489024012, 567993613, 631152014, 662688015, 709948816, 741484817,
	773020818, 820454419, 867715220, 915148821, 1136073622, 1230768023,
	1341100824, 1435708825, 1483228826
};

enum { LEAPS = sizeof leaps / sizeof leaps[0] };

/* The label of Unix time 0. */
#define EPOCH (((uint64_t)1 << 62) + 10)

/* The label of Unix time 0 in either convention. */
#define FIRST "@400000000000000a"

struct tai_last tai_last = { .label = FIRST };

static bool table;		/* leap seconds count */

void
tai_leap(bool on)
{
	table = on;
	tai_last = (struct tai_last){ .label = FIRST };
}

/* Unsigned to signed by way of the two's complement, whatever the value. */
static int64_t
wrap(uint64_t v)
{
	return v <= INT64_MAX ? (int64_t)v : -(int64_t)~v - 1;
}

/* Take the leap seconds out of t; *leap: it is one. */
static int64_t
without_leaps(int64_t t, bool *leap)
{
	int n = 0;

	while (n < LEAPS && leaps[n] < t)
		n++;
	*leap = n < LEAPS && leaps[n] == t;
	return t - n;
}

/* How many leap seconds there were before Unix time `sec`. */
static unsigned
leaps_before(int64_t sec)
{
	unsigned n = 0;

	while (n < LEAPS && leaps[n] - n <= sec)
		n++;
	return n;
}

static bool
is_leap(int64_t sec)
{
	unsigned n = leaps_before(sec);

	return n > 0 && leaps[n - 1] - (n - 1) == sec;
}

bool
tai_read_second(const char *p)
{
	uint32_t high, low;
	int64_t sec;

	if (*p != '@' || !tai_eight(p + 1, &high) || !tai_eight(p + 9, &low))
		return false;
	sec = wrap(((uint64_t)high << 32 | low) - EPOCH);
	tai_last.leap = false;
	tai_last.sec = table ? without_leaps(sec, &tai_last.leap) : sec;
	memcpy(tai_last.label, p, TAI_SECOND);
	return true;
}

bool
tai_read_label(const char *p)
{
	return tai_are_eight(p + TAI_SECOND) && tai_read_second(p);
}

void
tai_put(char *p, const struct tai *t)
{
	static const char digits[16] = "0123456789abcdef";
	uint64_t sec = (uint64_t)t->sec + EPOCH;
	int i;

	if (table)
		sec += leaps_before(t->sec) - (t->leap && is_leap(t->sec));
	*p++ = '@';
	for (i = 0; i < 16; i++)
		p[i] = digits[sec >> (60 - 4 * i) & 15];
	for (i = 0; i < 8; i++)
		p[16 + i] = digits[t->nsec >> (28 - 4 * i) & 15];
}
