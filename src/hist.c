#include "hist.h"

#include "out.h"

uint64_t
hist_least(unsigned bucket)
{
	unsigned shift = bucket / HIST_PARTS;

	if (shift < 2)
		return bucket;
	return (uint64_t)(bucket % HIST_PARTS + HIST_PARTS) << (shift - 1);
}

uint64_t
hist_most(unsigned bucket)
{
	if (bucket + 1 >= HIST_BUCKETS)
		return UINT64_MAX;
	return hist_least(bucket + 1) - 1;
}

void
hist_widen(struct hist *h, uint64_t v)
{
	if (v < h->min || h->count == 0)
		h->min = v;
	if (v > h->max)
		h->max = v;
}

void
hist_merge(struct hist *h, const struct hist *other)
{
	unsigned i;

	if (other->count == 0)
		return;
	if (other->min < h->min || h->count == 0)
		h->min = other->min;
	if (other->max > h->max)
		h->max = other->max;
	h->count += other->count;
	h->sum_low += other->sum_low;
	h->sum_high += other->sum_high + (h->sum_low < other->sum_low);
	for (i = 0; i < HIST_BUCKETS; i++)
		h->buckets[i] += other->buckets[i];
}

static uint64_t
within(const struct hist *h, uint64_t v)
{
	return v < h->min ? h->min : v > h->max ? h->max : v;
}

/* Long division, bit by bit: the sum is below 2^64 times the count. */
uint64_t
hist_mean(const struct hist *h)
{
	uint64_t rest = h->sum_high, low = h->sum_low, mean = 0, carry;
	int bit;

	if (h->count == 0)
		return 0;
	for (bit = 63; bit >= 0; bit--) {
		carry = rest >> 63;
		rest = rest << 1 | (low >> bit & 1);
		mean <<= 1;
		if (carry || rest >= h->count) {
			rest -= h->count;
			mean |= 1;
		}
	}
	return within(h, mean);
}

/* The rank, from 1 to the count; no product exceeds 64 bits. */
static uint64_t
rank_of(uint64_t count, unsigned permille)
{
	uint64_t rank = count / 1000 * permille +
	    (count % 1000 * permille + 999) / 1000;

	return rank == 0 ? 1 : rank;
}

uint64_t
hist_percentile(const struct hist *h, unsigned permille)
{
	uint64_t rank, least;
	unsigned i;

	if (h->count == 0)
		return 0;
	rank = rank_of(h->count, permille);
	if (rank == 1)
		return h->min;
	if (rank >= h->count)
		return h->max;
	for (i = 0; i < HIST_BUCKETS - 1 && h->buckets[i] < rank; i++)
		rank -= h->buckets[i];
	least = hist_least(i);
	return within(h, least + (hist_most(i) - least) / 2);
}

static void
put(const char *before, uint64_t number)
{
	out_text(before);
	out_u64(number);
}

void
hist_print(const struct hist *h)
{
	unsigned i;

	put(" ", h->count);
	put(" ", h->sum_high);
	put(" ", h->sum_low);
	put(" ", h->min);
	put(" ", h->max);
	for (i = 0; i < HIST_BUCKETS; i++)
		if (h->buckets[i] > 0) {
			put(" ", i);
			put(":", h->buckets[i]);
		}
}

static bool
eat_number(struct str *s, uint64_t *number)
{
	return eat_char(s, ' ') && eat_u64(s, number);
}

/* One bucket, above all before it; *left values are still to come. */
static bool
eat_bucket(struct str *s, struct hist *h, uint64_t *next, uint64_t *left)
{
	uint64_t i, n;

	if (!eat_number(s, &i) || !eat_char(s, ':') || !eat_u64(s, &n) ||
	    i < *next || i >= HIST_BUCKETS || n == 0 || n > *left)
		return false;
	h->buckets[i] = n;
	*next = i + 1;
	*left -= n;
	return true;
}

/* Do the ends of the range lie in the first and the last bucket? */
static bool
ends_fit(const struct hist *h, uint64_t next)
{
	unsigned first = 0;

	if (h->count == 0)
		return h->min == 0 && h->max == 0 && h->sum_low == 0 &&
		    h->sum_high == 0;
	while (h->buckets[first] == 0)
		first++;
	return h->min <= h->max && hist_bucket(h->min) == first &&
	    hist_bucket(h->max) == next - 1 && h->sum_high < h->count;
}

bool
hist_eat(struct str *s, struct hist *h)
{
	struct hist new = { .count = 0 };
	struct str rest = *s;
	uint64_t next = 0, left;

	if (!eat_number(&rest, &new.count) ||
	    !eat_number(&rest, &new.sum_high) ||
	    !eat_number(&rest, &new.sum_low) ||
	    !eat_number(&rest, &new.min) || !eat_number(&rest, &new.max))
		return false;
	left = new.count;
	while (rest.n > 0)
		if (!eat_bucket(&rest, &new, &next, &left))
			return false;
	if (left > 0 || !ends_fit(&new, next) ||
	    new.count > UINT64_MAX - h->count)
		return false;
	hist_merge(h, &new);
	*s = rest;
	return true;
}
