/*
 * What is taken for a stamp, a header and a body, and what is not.
 */
#include "stamp.h"

#include <stdlib.h>
#include <time.h>

#include "civil.h"

#include "check.h"

/*
 * The time as seconds and nanoseconds ("-" if none), host, tag, name, and
 * the body, with "+" before it if it goes on with the line before.
 */
#define NOON 1795176005		/* 2026-11-20 12:00:05 UTC */
static const struct row {
	const char *line;
	int64_t sec;
	uint32_t nsec;
	const char *host, *tag, *name, *body;
} rows[] = {
	/* none */
	{ "new msg 5\n", -1, 0, "", "", "", "new msg 5\n" },
	{ "", -1, 0, "", "", "", "" },
	{ "{a} new\n", -1, 0, "", "", "", "{a} new\n" },
	{ "@4000 x\n", -1, 0, "", "", "", "@4000 x\n" },
	{ "-- Boot 1 --\n", -1, 0, "", "", "", "-- Boot 1 --\n" },
	{ "12345 click\n", -1, 0, "", "", "", "12345 click\n" },
	{ "127.0.0.1 x\n", -1, 0, "", "", "", "127.0.0.1 x\n" },
	{ "2026-13-01 00:00:00 x", -1, 0, "", "", "",
	    "2026-13-01 00:00:00 x" },
	{ "2026-02-29 00:00:00 x", -1, 0, "", "", "",
	    "2026-02-29 00:00:00 x" },
	{ "99999999999-01-01 00:00:00 x", -1, 0, "", "", "",
	    "99999999999-01-01 00:00:00 x" },
	{ "2026-11-20 24:00:00 x", -1, 0, "", "", "",
	    "2026-11-20 24:00:00 x" },
	{ "2026-11-20 12:00:61 x", -1, 0, "", "", "",
	    "2026-11-20 12:00:61 x" },
	{ "2026-11-20 12:00:05x", -1, 0, "", "", "", "2026-11-20 12:00:05x" },
	{ "2026-11-20 12:00:05. x", -1, 0, "", "", "",
	    "2026-11-20 12:00:05. x" },
	/* labels */
	{ "@400000006b00364c075bcd15 new msg 5\n", NOON - 3, 123456789,
	    "", "", "", "new msg 5\n" },
	{ "@400000006B00364C075BCD15 New\n", NOON - 3, 123456789,
	    "", "", "", "New\n" },
	{ "@400000006b00364c075bcd15\n", NOON - 3, 123456789,
	    "", "", "", "\n" },
	{ "@400000006b00364c075bcd15", NOON - 3, 123456789, "", "", "", "" },
	{ "@400000006b00364c075bcd15 ", NOON - 3, 123456789, "", "", "", "" },
	{ "@400000006b00364c075bcd1g new", -1, 0, "", "", "",
	    "@400000006b00364c075bcd1g new" },
	{ "@400000006b00364c075bcd15  two", NOON - 3, 123456789,
	    "", "", "", " two" },
	{ "@400000006b00364c075bcd15\r\n", NOON - 3, 123456789,
	    "", "", "", "\r\n" },
	{ "@400000006b00364c075bcd15\tx", -1, 0, "", "", "",
	    "@400000006b00364c075bcd15\tx" },
	{ "@400000006b00364c075bcd15a x", -1, 0, "", "", "",
	    "@400000006b00364c075bcd15a x" },
	{ "@400000006b00364cffffffff a", NOON - 3, UINT32_MAX,
	    "", "", "", "a" },
	/* text */
	{ "2026-11-20 12:00:05 new", NOON, 0, "", "", "", "new" },
	{ "2026-11-20 12:00:05.5 new", NOON, 500000000, "", "", "", "new" },
	{ "2026-11-20 12:00:05.123456789  s6", NOON, 123456789,
	    "", "", "", "s6" },
	{ "2026-11-20 12:00:05.123456789   s6", NOON, 123456789,
	    "", "", "", " s6" },
	{ "2026-11-20 12:00:05.12345  two", NOON, 123450000,
	    "", "", "", " two" },
	{ "2026-11-20 12:00:05.4294967295 new", NOON, UINT32_MAX,
	    "", "", "", "new" },
	{ "2026-11-20 12:00:05.1000000000 n", NOON, 1000000000,
	    "", "", "", "n" },
	{ "2026-11-20 12:00:05.0999999999 n", -1, 0, "", "", "",
	    "2026-11-20 12:00:05.0999999999 n" },
	{ "2026-11-20 12:00:05.4294967296 n", -1, 0, "", "", "",
	    "2026-11-20 12:00:05.4294967296 n" },
	{ "2026-11-20 12:00:05, from, a\n", NOON, 0, "", "", "",
	    ", from, a\n" },
	{ "2026-11-20 12:00:05,from, a", -1, 0, "", "", "",
	    "2026-11-20 12:00:05,from, a" },
	{ "2026-11-20 12:00:05.5, from, a", -1, 0, "", "", "",
	    "2026-11-20 12:00:05.5, from, a" },
	{ "2026-11-20T12:00:05, from, a", -1, 0, "", "", "",
	    "2026-11-20T12:00:05, from, a" },
	{ "-5-03-01 00:00:00.000000000 x", -62319888000, 0,
	    "", "", "", "x" },
	{ "10000-01-01 00:00:00.000000000 x", 253402300800, 0,
	    "", "", "", "x" },
	{ "2026-11-20 13:00:05+01:00 new", NOON, 0, "", "", "", "new" },
	/* svlogd: UTC */
	{ "2026-11-20_12:00:05.12345 new", NOON, 123450000,
	    "", "", "", "new" },
	{ "2026-11-20T12:00:05.12345 new", NOON, 123450000,
	    "", "", "", "new" },
	/* SECONDS.FRACTION */
	{ "1795176005.746377 status: x", NOON, 746377000,
	    "", "", "", "status: x" },
	{ "1795176005.746377+rest", NOON, 746377000, "", "", "", "+rest" },
	{ "1795176005.5+rest", -1, 0, "", "", "", "1795176005.5+rest" },
	{ "1795176005.123456789 x", NOON, 123456789, "", "", "", "x" },
	{ "1795176005.1234567890 x", -1, 0, "", "", "",
	    "1795176005.1234567890 x" },
	{ "1234567890123.5 x", -1, 0, "", "", "", "1234567890123.5 x" },
	/* RFC 3339 and its header */
	{ "2026-11-20T13:00:05.5+01:00 mx1 qmail: new msg 5\n", NOON,
	    500000000, "mx1", "qmail", "", "new msg 5\n" },
	{ "2026-11-20T13:00:05+0100 mx1 spamdyke[22]: DENIED", NOON, 0,
	    "mx1", "spamdyke", "", "DENIED" },
	{ "2026-11-20T12:00:05Z 2001:db8::1 qmail: x", NOON, 0,
	    "2001:db8::1", "qmail", "", "x" },
	{ "2026-11-20T12:00:05.123456789+00:00 mx1 qmail: x", NOON,
	    123456789, "", "", "", "mx1 qmail: x" },
	{ "2026-11-20T12:00:05 mx1 qmail: x", NOON, 0, "", "", "",
	    "mx1 qmail: x" },
	{ "2026-11-20T12:00:05Z delivery 3: success: x", NOON, 0,
	    "", "", "", "delivery 3: success: x" },
	{ "2026-11-20T12:00:05Z triple bounce: discarding bounce/3", NOON, 0,
	    "", "", "", "triple bounce: discarding bounce/3" },
	{ "2026-11-20T12:00:05Z double bounce: x", NOON, 0,
	    "", "", "", "double bounce: x" },
	{ "2026-11-20T12:00:05Z tcpserver: status: 0/20", NOON, 0,
	    "", "", "", "tcpserver: status: 0/20" },
	{ "2026-11-20T12:00:05Z 12345 logterse: x", NOON, 0,
	    "", "", "", "12345 logterse: x" },
	{ "2026-11-20T12:00:05.5Z mx1 qmail: 1795176006.123456+rest", NOON,
	    500000000, "mx1", "qmail", "", "+rest" },
	/* RFC 3164 */
	{ "Nov 20 12:00:05 mx1 qmail: new msg 5\n", NOON, 0,
	    "mx1", "qmail", "", "new msg 5\n" },
	{ "Nov 20 12:00:05 mx1 qmail: 1795176006.123456 new", NOON + 1,
	    123456000, "mx1", "qmail", "", "new" },
	{ "Nov  9 12:00:05 mx1 qmail: x", NOON - 11 * DAY, 0,
	    "mx1", "qmail", "", "x" },
	{ "Nov 09 12:00:05.123456 mx1 qmail: x", NOON - 11 * DAY, 123456000,
	    "mx1", "qmail", "", "x" },
	{ "Nov 20 12:00:05 mx1 mail.info spamdyke[7]: x", NOON, 0,
	    "mx1", "spamdyke", "", "x" },
	{ "Nov 20 12:00:05 mx1 <mail.info> qmail: x", NOON, 0,
	    "mx1", "qmail", "", "x" },
	{ "Nov 20 12:00:05 <mail.info> mx1 qmail: x", NOON, 0,
	    "mx1", "qmail", "", "x" },
	{ "Nov 20 12:00:05 mx1 syslog.info syslogd started: x", NOON, 0,
	    "mx1", "", "", "syslogd started: x" },
	{ "Nov 20 12:00:05 mx1 last message repeated 2 times", NOON, 0,
	    "mx1", "", "", "last message repeated 2 times" },
	{ "Nov 20 12:00:05 qmail: x", NOON, 0, "", "qmail", "", "x" },
	{ "Nov 20 12:00:05 delivery 3: success: x", NOON, 0,
	    "", "", "", "delivery 3: success: x" },
	{ "Now 20 12:00:05 mx1 qmail: x", -1, 0, "", "", "",
	    "Now 20 12:00:05 mx1 qmail: x" },
	{ "Nov 31 12:00:05 mx1 qmail: x", -1, 0, "", "", "",
	    "Nov 31 12:00:05 mx1 qmail: x" },
	/* the year: at most a day ahead of the present */
	{ "Nov 21 12:00:04 mx1 qmail: x", NOON + DAY - 1, 0,
	    "mx1", "qmail", "", "x" },
	{ "Nov 21 12:00:06 mx1 qmail: x", NOON - 364 * DAY + 1, 0,
	    "mx1", "qmail", "", "x" },
	{ "Feb 29 00:00:00 mx1 qmail: x", 1709164800, 0,
	    "mx1", "qmail", "", "x" },
	/* RFC 5424 */
	{ "<22>1 2026-11-20T12:00:05Z mx1 qmail - - - new", NOON, 0,
	    "mx1", "qmail", "", "new" },
	{ "<22>1 2026-11-20T12:00:05Z mx1 qmail 7 - -  1795176005.500000 n",
	    NOON, 0, "mx1", "qmail", "", "n" },
	{ "<22>1 2026-11-20T12:00:05Z mx1 spamd 7 - [a b=\"]\\\"\"][c] "
	    "\xef\xbb\xbfnew", NOON, 0, "mx1", "spamd", "", "new" },
	{ "<22>1 2026-11-20T12:00:05Z - - - - - new", NOON, 0,
	    "", "", "", "new" },
	{ "<22>1 - mx1 qmail - - - 1795176005.500000 new", NOON, 500000000,
	    "mx1", "qmail", "", "new" },
	{ "<22>1 2026-11-20T12:00:05Z mx1 qmail - -", -1, 0, "", "", "",
	    "<22>1 2026-11-20T12:00:05Z mx1 qmail - -" },
	{ "<22>1 2026-11-20T12:00:05Z mx1 qmail - - [a new", -1, 0,
	    "", "", "", "<22>1 2026-11-20T12:00:05Z mx1 qmail - - [a new" },
	/* in a row: the first that names an instant */
	{ "@400000006b00364c075bcd15 2026-11-20 12:00:05.123456789  new",
	    NOON - 3, 123456789, "", "", "", "new" },
	{ "2026-11-20 12:00:05 @400000006b00364c075bcd15 new",
	    NOON - 3, 123456789, "", "", "", "new" },
	{ "Nov 20 12:00:04 h t: 2026-11-20 12:00:05 new", NOON, 0,
	    "h", "t", "", "new" },
	{ "1.5 2.5 3.5 4.5 5.5 x", 1, 500000000, "", "", "", "5.5 x" },
	/* mlcat -n */
	{ "@400000006b00364c075bcd15 {a.B/c_d-9} new", NOON - 3, 123456789,
	    "", "", "a.B/c_d-9", "new" },
	{ "@400000006b00364c075bcd15 {a b} new", NOON - 3, 123456789,
	    "", "", "", "{a b} new" },
	{ "@400000006b00364c075bcd15 {} new", NOON - 3, 123456789,
	    "", "", "", "{} new" },
	{ "@400000006b00364c075bcd15 {a}new", NOON - 3, 123456789,
	    "", "", "", "{a}new" },
	{ "Nov 20 12:00:05 mx1 qmail: {a} new", NOON, 0,
	    "mx1", "qmail", "a", "new" }
};

static bool
same(struct str s, const char *text)
{
	return str_eq(s, str_of(text));
}

/* The line stands in memory of its own size: a read past it is noticed. */
static bool
check_row(const struct row *r)
{
	size_t n = strlen(r->line);
	char *copy = malloc(n + 1);
	struct str s = { copy, n };
	struct head h = { .time = { -1, 7 } };
	bool more = *r->body == '+', ok;

	memcpy(copy, r->line, n);
	copy[n] = '7';		/* which would lengthen a number */
	stamp_head(&s, &h);
	ok = h.timed == (r->sec != -1) && h.more == more &&
	    h.time.sec == r->sec && h.time.nsec == (h.timed ? r->nsec : 7) &&
	    (h.named ? same(h.host, r->host) && same(h.tag, r->tag) &&
	    same(h.name, r->name) :
	    *r->host == '\0' && *r->tag == '\0' && *r->name == '\0') &&
	    same(s, r->body + more);
	free(copy);
	return ok;
}

static void
times(void)
{
	struct str s = STR("2026-11-20 12:00:05,100");
	struct stamp t, u = { NOON, 1 };

	CHECK(stamp_time(&s, &t) && t.sec == NOON && same(s, ",100"));
	CHECK(stamp_cmp(t, u) < 0 && stamp_cmp(u, t) > 0);
	CHECK(stamp_cmp(t, t) == 0);
	u.sec--;
	CHECK(stamp_cmp(t, u) > 0 && stamp_cmp(u, t) < 0);
	s = STR("2026-11-20 12:00");
	CHECK(!stamp_time(&s, &t) && s.n == 16);
}

/* On December 31, January 1 is the next year's. */
static void
new_year(void)
{
	struct str s = STR("Jan  1 00:00:05 mx1 qmail: x");
	struct stamp t;

	stamp_now(1798718400);		/* 2026-12-31 12:00:00 UTC */
	CHECK(stamp_time(&s, &t) && t.sec == 1798761605);
	s = STR("Dec 31 23:59:59 mx1 qmail: x");
	stamp_now(1798761605);
	CHECK(stamp_time(&s, &t) && t.sec == 1798761599);
}

/* Second 60, and what local clocks never show. */
static void
oddities(void)
{
	struct str s = STR("2016-12-31 23:59:60");
	struct reading r;

	CHECK(stamp_read(&s, &r) && r.leap && r.time.sec == 1483228800);
	stamp_leap(true);
	s = STR("@40000000586846a400000005");
	CHECK(stamp_read(&s, &r) && r.leap && r.time.sec == 1483228800);
	stamp_leap(false);
}

static void
gap(void)
{
	struct str s = STR("2026-03-08 02:30:00 x");
	struct reading r;

	setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
	tzset();
	CHECK(stamp_read(&s, &r) && r.never && r.rank == STAMP_LOCAL);
	CHECK(r.time.sec == 1772953200 + 1800);
	s = STR("2026-03-08 03:30:00 x");
	CHECK(stamp_read(&s, &r) && !r.never);
	s = STR("2026-03-08T02:30:00Z x");
	CHECK(stamp_read(&s, &r) && !r.never && r.rank == STAMP_INSTANT);
	stamp_utc(true);
	s = STR("2026-03-08 02:30:00 x");
	CHECK(stamp_read(&s, &r) && !r.never);
	CHECK(r.time.sec == 1772953200 - 16200);
}

/* Of a tag, its pid, if that is a number; the tag stays without it. */
static void
pids(void)
{
	static const struct pid {
		const char *line, *tag;
		uint64_t pid;
	} list[] = {
		{ "Nov 20 12:00:05 mx1 a[7]: x", "a", 7 },
		{ "Nov 20 12:00:05 mx1 a: x", "a", 0 },
		{ "Nov 20 12:00:05 mx1 a[]: x", "a", 0 },
		{ "Nov 20 12:00:05 mx1 a[7b]: x", "a", 0 },
		{ "Nov 20 12:00:05 mx1 a[-7]: x", "a", 0 },
		{ "Nov 20 12:00:05 mx1 a[5][7]: x", "a[5]", 7 },
		{ "Nov 20 12:00:05 mx1 a[18446744073709551615]: x", "a",
		    UINT64_MAX },
		{ "Nov 20 12:00:05 mx1 a[18446744073709551616]: x", "a", 0 },
		{ "Nov 20 12:00:05 a[7]: x", "a", 7 },
		{ "Nov 20 12:00:05 mx1 mail.info a[7]: x", "a", 7 },
		{ "Nov 20 12:00:05 mx1 last message repeated 2 times", "", 0 },
		{ "2026-11-20T12:00:05Z mx1 a[7]: x", "a", 7 },
		{ "2026-11-20T12:00:05Z mx1 a[7]: 1795176005.500000 x", "a",
		    7 },
		{ "<22>1 2026-11-20T12:00:05Z mx1 a 7 - - x", "a", 7 },
		{ "<22>1 2026-11-20T12:00:05Z mx1 a - - - x", "a", 0 },
		{ "<22>1 2026-11-20T12:00:05Z mx1 a p7 - - x", "a", 0 },
		{ "<22>1 2026-11-20T12:00:05Z mx1 a 7p - - x", "a", 0 },
		{ "@400000006b00364c075bcd15 {n} x", "", 0 }
	};
	struct head h = { .pid = 99 };
	struct str s;
	size_t i;

	for (i = 0; i < sizeof list / sizeof list[0]; i++) {
		s = str_of(list[i].line);
		stamp_head(&s, &h);
		if (!h.named || h.pid != list[i].pid ||
		    !same(h.tag, list[i].tag)) {
			printf("%s: pid %d\n", list[i].line, (int)h.pid);
			failures = 1;
		}
	}
}

int
main(void)
{
	size_t i;

	stamp_now(NOON);
	pids();
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (!check_row(&rows[i])) {
			printf("row %zu: %s\n", i, rows[i].line);
			failures = 1;
		}
	times();
	new_year();
	oddities();
	gap();
	return failures;
}
