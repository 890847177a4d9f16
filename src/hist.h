/*
 * Histograms of times or sizes, with percentiles, which add up exactly.
 *
 * A value is any 64-bit number: microseconds, nanoseconds, bytes.  Values
 * below 32 have a bucket each; above, each octave has 16 of the same width,
 * so that no bucket is wider than a sixteenth, 6.25 %, of what is in it.
 * Count, sum, least and greatest are exact; the sum has 128 bits.  Two
 * histograms are added bucket by bucket: the sum is what one over all values
 * would be.
 *
 * One that is all zero is empty, and ready for use.
 */
#ifndef HIST_H
#define HIST_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

enum { HIST_PARTS = 16, HIST_BUCKETS = 61 * HIST_PARTS };

struct hist {
	uint64_t count;
	uint64_t sum_high, sum_low;
	uint64_t min, max;	/* 0 if there are no values */
	uint64_t buckets[HIST_BUCKETS];
};

/* The bucket of a value: its first five bits, and how many follow. */
static inline unsigned
hist_bucket(uint64_t v)
{
	unsigned shift, s;

	/* halve the bits that may be too many, without a branch */
	shift = s = (unsigned)(v >> 36 != 0) << 5;
	v >>= s;
	shift += s = (unsigned)(v >> 20 != 0) << 4;
	v >>= s;
	shift += s = (unsigned)(v >> 12 != 0) << 3;
	v >>= s;
	shift += s = (unsigned)(v >> 8 != 0) << 2;
	v >>= s;
	shift += s = (unsigned)(v >> 6 != 0) << 1;
	v >>= s;
	shift += s = (unsigned)(v >> 5 != 0);
	return shift * HIST_PARTS + (unsigned)(v >> s);
}

/* The least and the greatest value that belong into a bucket. */
uint64_t	hist_least(unsigned bucket);
uint64_t	hist_most(unsigned bucket);

static inline void
hist_add(struct hist *h, uint64_t v)
{
	if (v < h->min || h->count == 0)
		h->min = v;
	if (v > h->max)
		h->max = v;
	h->count++;
	h->sum_low += v;
	h->sum_high += h->sum_low < v;
	h->buckets[hist_bucket(v)]++;
}

/* Add all values of another: 2^64 of them in both together are too many. */
void	hist_merge(struct hist *h, const struct hist *other);

/* The mean, rounded down; 0 if there are no values. */
uint64_t	hist_mean(const struct hist *h);

/*
 * The value of nearest rank: the least that is not below `permille` (0 to
 * 1000) of all values; 0 if there are none.  It is the middle of the true
 * value's bucket, within 3.2 % of it, never below min nor above max, and
 * exact if it is below 32, the least, or the greatest.
 */
uint64_t	hist_percentile(const struct hist *h, unsigned permille);

/*
 * Print as text: " COUNT HIGH LOW MIN MAX" and " BUCKET:COUNT" for each
 * bucket that is not empty; less than 32 kilobytes.  Eat such a text, all of
 * s, and add its values; false, and nothing is added, if it cannot be right.
 */
void	hist_print(const struct hist *h);
bool	hist_eat(struct str *s, struct hist *h);

#endif
