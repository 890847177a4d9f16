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
#include <string.h>

#include "str.h"

enum { HIST_PARTS = 16, HIST_BUCKETS = 61 * HIST_PARTS };

struct hist {
	uint64_t count;
	uint64_t sum_high, sum_low;
	uint64_t min, max;	/* 0 if there are no values */
	uint64_t buckets[HIST_BUCKETS];
};

/*
 * The bucket of a value: its first five bits, and how many follow.  In the
 * form of IEEE 754, in which C's double is everywhere, these are the upper 16
 * bits: 1023 and the exponent, and four bits without the first.
 */
static inline unsigned
hist_bucket(uint64_t v)
{
	enum { EXACT = 53, LESS = 12, BIAS = 1023, FIRST = 3 };
	unsigned more = 0;
	uint64_t bits;
	double number;

	if (v < HIST_PARTS)
		return (unsigned)v;
	if (v >> EXACT != 0) {
		v >>= LESS;
		more = LESS * HIST_PARTS;
	}
	number = (double)(int64_t)v;
	memcpy(&bits, &number, sizeof bits);
	return (unsigned)(bits >> 48) - (BIAS + FIRST) * HIST_PARTS + more;
}

/* The least and the greatest value that belong into a bucket. */
uint64_t	hist_least(unsigned bucket);
uint64_t	hist_most(unsigned bucket);

/* For hist_add(): a new least or greatest value. */
void	hist_widen(struct hist *h, uint64_t v);

static inline void
hist_add(struct hist *h, uint64_t v)
{
	if (v - h->min > h->max - h->min)
		hist_widen(h, v);
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
