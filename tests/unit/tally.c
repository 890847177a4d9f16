/*
 * Tables of counters against plain arrays: while they are exact, when they
 * drop what is rare, and when they are added.  What they hold does not
 * depend on the key of the hashes.
 */
#include "tally.h"

#include <stdlib.h>

#include "map.h"

#include "check.h"

enum { TEXTS = 20000, LENGTH = 60, BIG = 1 << 30 };

static char texts[TEXTS][LENGTH];
static uint64_t truth[TEXTS][3];	/* messages, bytes, longest */
static struct tally_limit limit;
static uint64_t seed = 88172645463325252U;

static uint64_t
random64(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

static struct str
text_of(size_t i)
{
	return str_of(texts[i]);
}

/* Of every length from 0; all are different. */
static void
make_texts(void)
{
	size_t i, n;

	for (i = 1; i < TEXTS; i++) {
		n = (size_t)snprintf(texts[i], LENGTH, "%zx", i);
		memset(texts[i] + n, 'x', random64() % (LENGTH - n));
	}
}

/* One event of text i. */
static void
count(struct tally *t, size_t i)
{
	uint64_t bytes = random64() % 5000, *c = tally_at(t, text_of(i));

	c[0]++;
	c[1] += bytes;
	if (bytes > c[2])
		c[2] = bytes;
	truth[i][0]++;
	truth[i][1] += bytes;
	if (bytes > truth[i][2])
		truth[i][2] = bytes;
}

/* A few are frequent, most are rare. */
static size_t
some(void)
{
	return random64() % (1 + random64() % (1 + random64() % TEXTS));
}

/* Is what the table has of each text what is true? */
static void
check_exact(struct tally *t)
{
	size_t i, there = 0, wrong = 0;

	for (i = 0; i < TEXTS; i++) {
		if (truth[i][0] == 0)
			continue;
		there++;
		wrong += memcmp(tally_at(t, text_of(i)), truth[i],
		    sizeof truth[i]) != 0;
	}
	CHECK(wrong == 0 && t->used == there && !t->full && t->error == 0);
}

/* Are the first really the first? */
static void
check_top(const struct tally *t, unsigned by, size_t n)
{
	struct tally_entry *top[300], *e;
	size_t found = tally_top(t, by, n, top), i, above = 0;
	uint32_t place = 0;

	for (i = 1; i < found; i++)
		CHECK(top[i - 1]->counters[by] > top[i]->counters[by] ||
		    (top[i - 1]->counters[by] == top[i]->counters[by] &&
		    str_cmp(tally_text(t, top[i - 1]),
		    tally_text(t, top[i])) < 0));
	while ((e = tally_next(t, &place)) != NULL)
		above += e->counters[by] > 0 && (found < n ||
		    e->counters[by] > top[n - 1]->counters[by] ||
		    (e->counters[by] == top[n - 1]->counters[by] &&
		    str_cmp(tally_text(t, e),
		    tally_text(t, top[n - 1])) <= 0));
	CHECK(above == found);
}

static void
forget(void)
{
	memset(truth, 0, sizeof truth);
	tally_limit(&limit, BIG);
}

static void
exact(void)
{
	struct tally t;
	size_t i;

	forget();
	tally_init(&t, 3, 4, &limit);
	CHECK(tally_top(&t, 0, 10, NULL) == 0);
	for (i = 0; i < 200000; i++)
		count(&t, some());
	check_exact(&t);
	for (i = 1; i < 300; i = i * 3 / 2 + 1)
		check_top(&t, (unsigned)i % 3, i);
	CHECK(limit.used == t.bytes && t.moved == 0);
	tally_clear(&t);
	CHECK(limit.used == 0 && t.used == 0);
	CHECK(*tally_at(&t, STR("abc")) == 0 && t.used == 1);
	tally_clear(&t);
}

/* Does the table keep its promises about each text? */
static void
check_bounds(struct tally *t)
{
	struct tally_entry *e;
	uint32_t place = 0;
	static bool there[TEXTS];
	size_t i, wrong = 0, n = 0, bytes = 0;

	memset(there, 0, sizeof there);
	while ((e = tally_next(t, &place)) != NULL) {
		struct str s = tally_text(t, e);
		char digits[LENGTH] = "0";

		memcpy(digits, s.s, s.n);
		i = strtoul(digits, NULL, 16);
		there[i] = true;
		wrong += e->counters[0] > truth[i][0] ||
		    e->counters[0] + e->missed < truth[i][0] ||
		    e->counters[1] > truth[i][1] || e->missed > t->error ||
		    (e->missed == 0 && memcmp(e->counters, truth[i],
		    sizeof truth[i]) != 0);
		CHECK(tally_entry(t, tally_place(t, s)) == e);
		n++;
		bytes += 32 + (sizeof *e + 24 + s.n + 15) / 16 * 16;
	}
	for (i = 0; i < TEXTS; i++)
		wrong += !there[i] && truth[i][0] > t->error;
	CHECK(wrong == 0 && n == t->used && bytes == t->bytes);
}

/* The sum of all that the table holds, in its order. */
static uint64_t
print_of(const struct tally *t)
{
	struct tally_entry *e;
	uint32_t place = 0;
	uint64_t sum = t->error + t->full;
	size_t i;

	while ((e = tally_next(t, &place)) != NULL) {
		struct str s = tally_text(t, e);

		for (i = 0; i < s.n; i++)
			sum = sum * 31 + (unsigned char)s.s[i];
		for (i = 0; i < 3; i++)
			sum = sum * 31 + e->counters[i];
		sum = sum * 31 + e->missed;
	}
	return sum;
}

static void
add_all(struct tally *to, const struct tally *from)
{
	struct tally_entry *e;
	uint32_t place = 0;
	uint64_t *c;

	tally_merge(to, from->error, from->full);
	while ((e = tally_next(from, &place)) != NULL) {
		c = tally_merge_at(to, tally_text(from, e), STR(""),
		    e->missed, from->error);
		tally_add(to, c, e->counters);
	}
}

/* Two tables share a limit: the second is small, and stays exact. */
static uint64_t
approximate(size_t most, size_t events, uint64_t key)
{
	struct tally t, other;
	uint64_t sum;
	size_t i;

	seed = 5;
	map_seed = key;
	tally_key();
	forget();
	tally_limit(&limit, most);
	tally_init(&t, 3, 4, &limit);
	tally_init(&other, 1, 0, &limit);
	++*tally_at(&other, STR("rare"));
	for (i = 0; i < events; i++) {
		count(&t, some());
		if (limit.used > most)
			CHECK(false);
	}
	check_bounds(&t);
	CHECK(t.full && t.moved > 0 && !other.full && other.used == 1);
	/* about 120 bytes a text */
	CHECK(t.error <= events / (most / 120) * 5 / 2 + 1);
	sum = print_of(&t);
	tally_clear(&t);
	tally_clear(&other);
	return sum;
}

/* Two tables of parts, added. */
static void
parts(size_t most, size_t events)
{
	struct tally_limit other = { .most = most };
	struct tally a, b;
	size_t i;

	forget();
	tally_limit(&limit, most);
	tally_init(&a, 3, 4, &limit);
	tally_init(&b, 3, 4, &other);
	for (i = 0; i < events; i++)
		count(random64() % 3 ? &a : &b, some());
	add_all(&a, &b);
	if (most == BIG)
		check_exact(&a);
	else
		check_bounds(&a);
	tally_clear(&a);
	tally_clear(&b);
}

/* A table that was copied goes on as the original. */
static void
copied(void)
{
	struct tally_limit other = { .most = 50000 };
	struct tally a, b;
	size_t i, n;

	forget();
	tally_limit(&limit, 50000);
	tally_init(&a, 3, 4, &limit);
	tally_init(&b, 3, 4, &other);
	for (i = 0; i < 30000; i++)
		count(&a, some());
	add_all(&b, &a);
	CHECK(print_of(&a) == print_of(&b));
	for (i = 0; i < 30000; i++) {
		n = some();
		++*tally_at(&a, text_of(n));
		++*tally_at(&b, text_of(n));
	}
	CHECK(print_of(&a) == print_of(&b) && a.full);
	tally_clear(&a);
	tally_clear(&b);
}

static void
odd_texts(void)
{
	struct tally t;
	char longest[3000];
	struct str s = { longest, 3000 };
	struct tally_entry *top[2];
	uint64_t *c;

	memset(longest, 'a', sizeof longest);
	tally_limit(&limit, BIG);
	tally_init(&t, TALLY_COUNTERS, 0, &limit);
	c = tally_at_example(&t, s, s);
	c[0] = 3;
	c[TALLY_COUNTERS - 1] = 7;
	longest[1000] = 'b';
	CHECK(tally_at(&t, s)[0] == 3);
	longest[999] = 'b';
	CHECK(tally_at(&t, s)[0] == 0);
	CHECK(++*tally_at(&t, (struct str){ NULL, 0 }) == 1);
	CHECK(++*tally_at(&t, STR("")) == 2);
	CHECK(++*tally_at(&t, (struct str){ "\0", 1 }) == 1);
	CHECK(tally_top(&t, 0, 2, top) == 2 && top[0]->counters[0] == 3);
	CHECK(tally_example(&t, top[0]).n == TALLY_TEXT);
	CHECK(tally_text(&t, top[1]).n == 0);
	/* no room at all: what is in use stays */
	limit.most = 0;
	CHECK(++*tally_at(&t, STR("x")) == 1 && t.used == 1);
	CHECK(++*tally_at(&t, STR("x")) == 2 && t.full);
	tally_clear(&t);
}

int
main(void)
{
	uint64_t a, b;

	make_texts();
	exact();
	a = approximate(100000, 200000, 1);
	b = approximate(100000, 200000, 0x123456789);
	CHECK(a == b);
	approximate(3000, 50000, 77);
	approximate(1000000, 200000, 77);
	parts(BIG, 50000);
	parts(100000, 50000);
	parts(20000, 50000);
	copied();
	odd_texts();
	return failures;
}
