/*
 * Bisection in files of which every line's time is known: what it finds must
 * be what a count from the start finds.
 */
#include "bisect.h"

#include <stdlib.h>
#include <unistd.h>

#include "check.h"

enum { BASE = 1700000000, LINES = 9000 };

#define LABEL(s) "@400000006553f1" s "00000000"	/* BASE + s - 10 */

static FILE *file;

/* Let the file hold this text. */
static int
hold(const char *text, size_t n)
{
	if (file != NULL)
		fclose(file);
	file = tmpfile();
	if (file == NULL || fwrite(text, 1, n, file) != n ||
	    fflush(file) != 0)
		exit(111);
	return fileno(file);
}

/* Where lines of a time are: at or before the first that is a minute older. */
static const struct {
	const char *text;
	off_t low;
	int64_t from;		/* Unix seconds */
	off_t want;
	bool timed;
} windows[] = {
	{ "", 0, BASE, 0, false },
	{ "no stamp\nnone\n", 0, BASE, 0, false },
	{ LABEL("64") " a\n" LABEL("65") " b\n", 0, 0, 0, true },
	/* 0x64 - 10 is 90: a minute more is read */
	{ LABEL("00") " a\n" LABEL("64") " b\n", 0, BASE + 150, 28, true },
	{ LABEL("00") " a\n" LABEL("64") " b\n", 0, BASE + 151, 56, true },
	{ LABEL("00") " a\n" LABEL("64") " b\n", 0, BASE + 49, 0, true },
	{ "x\n" LABEL("00") " a\n" LABEL("64") " b", 0, BASE + 49, 0, true },
	{ LABEL("00") " a\nx\n" LABEL("64") " b", 0, BASE + 51, 30, true },
	{ LABEL("00") " a\n" LABEL("64") " b\n", 28, 0, 28, true },
	{ LABEL("00") " a\n" LABEL("64") " b\n", 56, 0, 56, false },
};

static void
finds_in_small_ones(void)
{
	size_t i;
	int fd;

	for (i = 0; i < sizeof windows / sizeof *windows; i++) {
		struct str s = str_of(windows[i].text);
		struct stamp from = { windows[i].from, 0 };
		bool timed = false;
		off_t at;

		fd = hold(s.s, s.n);
		at = bisect_since(fd, windows[i].low, (off_t)s.n, from,
		    &timed);
		if (at != windows[i].want || timed != windows[i].timed) {
			printf("window %zu: %ld\n", i, (long)at);
			CHECK(false);
		}
	}
}

/* A file of several blocks: each line's offset and time. */
static off_t at[LINES];
static int64_t times[LINES];

/* Lines of one to 400 bytes; some in a row have one time, some have none. */
static int
write_long_one(void)
{
	static char text[LINES * 440];
	uint64_t seed = 7;
	int64_t t = BASE;
	size_t n = 0, i;

	for (i = 0; i < LINES; i++) {
		seed = seed * 6364136223846793005U + 1442695040888963407U;
		t += (seed >> 33) % 4 == 0 ? (int64_t)(seed >> 40) % 100 : 0;
		at[i] = (off_t)n;
		times[i] = t;
		n += (size_t)sprintf(text + n, "@40000000%08llx00000000 %*d\n",
		    (unsigned long long)t + 10, (int)(seed >> 50) % 400, 1);
		if ((seed >> 20) % 8 == 0)
			n += (size_t)sprintf(text + n, "no stamp\n");
	}
	return hold(text, n);
}

static void
finds_in_a_long_one(void)
{
	int fd = write_long_one();
	off_t end = lseek(fd, 0, SEEK_END), got, want;
	size_t i, k;
	bool timed;

	for (k = 0; k < LINES; k += 97) {
		struct stamp from = { times[k] + BISECT_SLACK, 0 };

		for (i = 0; i < LINES && times[i] < times[k]; i++)
			;
		want = at[i];
		timed = false;
		got = bisect_since(fd, 0, end, from, &timed);
		if (got != want || !timed) {
			printf("line %zu: %ld, not %ld\n", k, (long)got,
			    (long)want);
			CHECK(false);
		}
	}
}

/* The last stamp, as its seconds less BASE - 10, and how many lines have it. */
static const struct {
	const char *text;
	off_t high;		/* -1: all */
	int64_t last;
	uint64_t count;
} ends[] = {
	{ "", -1, 0, 0 },
	{ "no stamp\n", -1, 0, 0 },
	{ LABEL("01") " a\n", -1, 1, 1 },
	{ LABEL("01") " a", -1, 1, 1 },
	{ LABEL("01") " a\n" LABEL("02") " b\n", -1, 2, 1 },
	{ LABEL("02") " a\nx\n" LABEL("02") " b\nx\n", -1, 2, 2 },
	{ LABEL("02") " a\n" LABEL("01") " b\n" LABEL("02") " c\n", -1, 2, 1 },
	{ LABEL("01") " a\n" LABEL("02") " b\n", 28, 1, 1 },
	/* a line counts that begins before the end */
	{ LABEL("01") " a\n" LABEL("02") " b\n", 29, 2, 1 },
	{ LABEL("01") " a\n" LABEL("02") " b\n", 0, 0, 0 },
};

static void
finds_the_last_stamp(void)
{
	struct stamp t;
	uint64_t count;
	size_t i;

	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		struct str s = str_of(ends[i].text);
		off_t high = ends[i].high == -1 ? (off_t)s.n : ends[i].high;
		bool any;

		any = bisect_last(hold(s.s, s.n), high, &t, &count);
		if (any != (ends[i].count > 0) || count != ends[i].count ||
		    (any && t.sec != BASE - 10 + ends[i].last)) {
			printf("end %zu: %lu\n", i, (unsigned long)count);
			CHECK(false);
		}
	}
}

/* The lines of the last second reach back over several looks. */
static void
counts_a_long_run(void)
{
	static char text[4000 * 40];
	struct stamp t;
	uint64_t count;
	size_t n, i;

	n = (size_t)sprintf(text, "%s first\n", LABEL("01"));
	for (i = 0; i < 3000; i++)
		n += (size_t)sprintf(text + n, "%s %zu\n%s", LABEL("02"), i,
		    i % 3 == 0 ? "none\n" : "");
	CHECK(bisect_last(hold(text, n), (off_t)n, &t, &count));
	CHECK(count == 3000 && t.sec == BASE - 8 && t.nsec == 0);
}

/* One look ends where the time before begins: 512 lines of 32 bytes. */
static void
counts_up_to_a_look(void)
{
	static char text[1024 * 32 + 1];
	struct stamp t;
	uint64_t count;
	size_t n, i;

	for (n = i = 0; i < 1024; i++)
		n += (size_t)sprintf(text + n, "%s%6s\n",
		    i < 512 ? LABEL("01") : LABEL("02"), "x");
	CHECK(bisect_last(hold(text, n), (off_t)n, &t, &count));
	CHECK(count == 512 && t.sec == BASE - 8);
}

int
main(void)
{
	finds_in_small_ones();
	finds_in_a_long_one();
	finds_the_last_stamp();
	counts_a_long_run();
	counts_up_to_a_look();
	return failures;
}
