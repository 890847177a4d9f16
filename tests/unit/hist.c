/*
 * Percentiles against sorting, on random values of several shapes; the sum
 * of two histograms, and one that was printed and read, against one of all.
 */
#include "hist.h"

#include <stdlib.h>
#include <unistd.h>

#include "out.h"

#include "check.h"

enum { MOST = 20000, SHAPES = 8 };

static uint64_t values[MOST];
static FILE *sink;
static uint64_t seed = 88172645463325252U;

static uint64_t
random64(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

static uint64_t
value(int shape)
{
	switch (shape) {
	case 0:
		return random64() % 40;			/* small */
	case 1:
		return random64() % 1000000;		/* even */
	case 2:
		return random64() >> random64() % 64;	/* every octave */
	case 3:
		return 86400000000;			/* one only */
	case 4:					/* two humps far apart */
		return random64() % 2 ? random64() % 5000 :
		    400000000 + random64() % 1000;
	case 5:					/* edges of buckets */
		return ((random64() % 16 + 16) << random64() % 59) -
		    random64() % 2;
	case 6:
		return UINT64_MAX - random64() % 3;
	default:				/* a long tail */
		return 1000000 / (1 + random64() % 100000);
	}
}

static int
compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* Is the guess within 1/31 of the value, half of the bucket and rounding? */
static bool
near(uint64_t guess, uint64_t exact)
{
	uint64_t off = guess > exact ? guess - exact : exact - guess;

	return exact < 32 ? off == 0 : off <= exact / 31;
}

static void
percentiles(const struct hist *h, size_t n)
{
	unsigned p;
	uint64_t last = 0, got;
	size_t rank;

	qsort(values, n, sizeof values[0], compare);
	CHECK(h->count == n && h->min == values[0] &&
	    h->max == values[n - 1]);
	for (p = 0; p <= 1000; p++) {
		rank = (n * p + 999) / 1000;
		got = hist_percentile(h, p);
		CHECK(near(got, values[rank == 0 ? 0 : rank - 1]));
		CHECK(got >= last);
		last = got;
	}
	CHECK(hist_percentile(h, 1000) == h->max);
}

/* Sums of 32-bit halves, divided as on paper. */
static uint64_t
mean(size_t n)
{
	uint64_t high = 0, low = 0, q = 0, rest;
	size_t i;

	for (i = 0; i < n; i++) {
		high += values[i] >> 32;
		low += values[i] & UINT32_MAX;
	}
	rest = high % n;
	q = high / n << 32;
	low += (rest << 32) % n;
	return q + (rest << 32) / n + low / n;
}

static bool
same(const struct hist *a, const struct hist *b)
{
	return memcmp(a, b, sizeof *a) == 0;
}

static char text[65536];

static struct str
printed(const struct hist *h)
{
	rewind(sink);
	CHECK(ftruncate(fileno(sink), 0) == 0);
	hist_print(h);
	out_flush();
	rewind(sink);
	return (struct str){ text, fread(text, 1, sizeof text, sink) };
}

static void
shape(int kind, size_t n)
{
	static struct hist all, one, two, back;
	struct str s;
	size_t i, cut = random64() % (n + 1);

	all = one = two = back = (struct hist){ .count = 0 };
	for (i = 0; i < n; i++) {
		values[i] = value(kind);
		hist_add(&all, values[i]);
		hist_add(i < cut ? &one : &two, values[i]);
	}
	CHECK(n == 0 || hist_mean(&all) == mean(n));
	hist_merge(&one, &two);
	CHECK(same(&all, &one));
	s = printed(&all);
	CHECK(hist_eat(&s, &back) && s.n == 0 && same(&all, &back));
	if (n > 0)
		percentiles(&all, n);
	else
		CHECK(hist_mean(&all) == 0 && hist_percentile(&all, 500) == 0);
}

/* Every bucket begins where the one before it ends, and is narrow. */
static void
buckets(void)
{
	uint64_t least, most = 0;
	unsigned i;

	for (i = 0; i < HIST_BUCKETS; i++) {
		least = hist_least(i);
		CHECK(i == 0 ? least == 0 : least == most + 1);
		most = hist_most(i);
		CHECK(hist_bucket(least) == i && hist_bucket(most) == i);
		CHECK(most - least <= least / HIST_PARTS);
	}
	CHECK(most == UINT64_MAX);
}

static bool
eats(const char *s)
{
	static struct hist h;
	struct str slice = str_of(s);
	bool good;

	h = (struct hist){ .count = 0 };
	good = hist_eat(&slice, &h);
	CHECK(good ? slice.n == 0 : slice.s == s && h.count == 0);
	return good;
}

static void
damaged(void)
{
	CHECK(eats(" 0 0 0 0 0"));
	CHECK(eats(" 3 0 12 3 5 3:1 4:1 5:1"));
	CHECK(!eats(""));
	CHECK(!eats(" 3 0 12 3 5 3:1 4:1"));
	CHECK(!eats(" 3 0 12 3 5 3:1 4:2 5:1"));
	CHECK(!eats(" 3 0 12 3 5 3:1 5:1 4:1"));
	CHECK(!eats(" 3 0 12 3 5 3:1 4:0 5:2"));
	CHECK(!eats(" 3 0 12 2 5 3:1 4:1 5:1"));
	CHECK(!eats(" 3 0 12 3 6 3:1 4:1 5:1"));
	CHECK(!eats(" 3 3 12 3 5 3:1 4:1 5:1"));
	CHECK(!eats(" 3 0 12 3 5 3:1 4:1 5:1 "));
	CHECK(!eats(" 1 0 12 3 5 976:1"));
	CHECK(!eats(" 0 0 0 0 0 3:18446744073709551615"));
	CHECK(!eats(" 0 0 1 0 0"));
}

/* More than 2^64 values, as a forged dump may have them, are refused. */
static void
huge(void)
{
	static struct hist h;
	int i;

	for (i = 0; i < 2; i++) {
		struct str s = STR(" 18446744073709551615 0 0 0 1 "
		    "0:9223372036854775808 1:9223372036854775807");

		CHECK(hist_eat(&s, &h) == (i == 0));
		CHECK(h.count == UINT64_MAX && hist_mean(&h) == 0);
		CHECK(hist_percentile(&h, 100) == 0);
		CHECK(hist_percentile(&h, 501) == 1);
		CHECK(hist_percentile(&h, 1000) == 1);
	}
}

int
main(void)
{
	int kind;

	sink = tmpfile();
	if (sink == NULL) {
		perror("tmpfile");
		return 1;
	}
	out_to(fileno(sink), "a file");
	buckets();
	for (kind = 0; kind < SHAPES; kind++) {
		size_t n;

		for (n = 0; n < 40; n++)
			shape(kind, n);
		shape(kind, MOST);
	}
	damaged();
	huge();
	return failures;
}
