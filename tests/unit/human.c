/*
 * Numbers for people: where units change, and at both ends.
 */
#include "human.h"

#include "str.h"

#include "check.h"

static void
is(const char *what, size_t n, const char *got, const char *want)
{
	if (!str_eq((struct str){ got, n }, str_of(want))) {
		printf("%s: %.*s, not %s\n", what, (int)n, got, want);
		failures = 1;
	}
}

static const struct {
	uint64_t v;
	const char *count, *bytes, *seconds;
} rows[] = {
	{ 0, "0", "0 B", "0 s" },
	{ 1, "1", "1 B", "1 us" },
	{ 999, "999", "999 B", "999 us" },
	{ 1000, "1,000", "1.00 kB", "1.00 ms" },
	{ 1234, "1,234", "1.23 kB", "1.23 ms" },
	{ 1235, "1,235", "1.24 kB", "1.24 ms" },
	{ 9994, "9,994", "9.99 kB", "9.99 ms" },
	{ 9995, "9,995", "10.0 kB", "10.0 ms" },
	{ 99949, "99,949", "99.9 kB", "99.9 ms" },
	{ 99950, "99,950", "100 kB", "100 ms" },
	{ 999499, "999,499", "999 kB", "999 ms" },
	{ 999500, "999,500", "1.00 MB", "1.00 s" },
	{ 12345678, "12,345,678", "12.3 MB", "12.3 s" },
	{ 59949999, "59,949,999", "59.9 MB", "59.9 s" },
	{ 59950000, "59,950,000", "60.0 MB", "1m 00s" },
	{ 3599499999, "3,599,499,999", "3.60 GB", "59m 59s" },
	{ 3599500000, "3,599,500,000", "3.60 GB", "1h 00m" },
	{ 86369499999, "86,369,499,999", "86.4 GB", "23h 59m" },
	{ 86369500000, "86,369,500,000", "86.4 GB", "1d 00h" },
	{ 604800000000, "604,800,000,000", "605 GB", "7d 00h" },
	{ UINT64_MAX, "18,446,744,073,709,551,615", "18.4 EB",
	  "213503982d 08h" },
};

static const struct {
	uint64_t part, whole;
	const char *percent;
	uint64_t share;
} shares[] = {
	{ 0, 1, "0.0", 0 },
	{ 1, 1, "100.0", 1000000 },
	{ 1, 3, "33.3", 333333 },
	{ 2, 3, "66.7", 666667 },
	{ 1, 2000, "0.1", 500 },
	{ 1, 2001, "<0.1", 500 },
	{ 1, UINT64_MAX, "<0.1", 1 },
	{ 1999, 2000, ">99.9", 999500 },
	{ 1998, 2000, "99.9", 999000 },
	{ UINT64_MAX - 1, UINT64_MAX, ">99.9", 999999 },
	{ UINT64_MAX, UINT64_MAX, "100.0", 1000000 },
	{ UINT64_MAX / 2, UINT64_MAX, "50.0", 500000 },
	{ 3, 2, "150.0", 1500000 },
	{ UINT64_MAX, 1, "100000000.0", 1000000000000 },
};

static const struct {
	int64_t v;
	const char *text;
} decimals[] = {
	{ 0, "0.00" }, { 1, "0.001" }, { 9, "0.009" }, { 10, "0.01" },
	{ 3140, "3.14" }, { 3145, "3.15" }, { -3144, "-3.14" },
	{ -5, "-0.005" }, { 999995, "1000.00" },
	{ INT64_MIN, "-9223372036854775.81" },
};

int
main(void)
{
	char p[HUMAN_ROOM];
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		is("count", human_count(p, rows[i].v), p, rows[i].count);
		is("bytes", human_bytes(p, rows[i].v), p, rows[i].bytes);
		is("seconds", human_seconds(p, rows[i].v), p,
		    rows[i].seconds);
	}
	for (i = 0; i < sizeof shares / sizeof shares[0]; i++) {
		is("percent", human_percent(p, shares[i].part,
		    shares[i].whole), p, shares[i].percent);
		CHECK(human_share(shares[i].part, shares[i].whole) ==
		    shares[i].share);
	}
	CHECK(human_share(0, 0) == 1000000000000);
	for (i = 0; i < sizeof decimals / sizeof decimals[0]; i++)
		is("decimal", human_decimal(p, decimals[i].v), p,
		    decimals[i].text);
	return failures;
}
