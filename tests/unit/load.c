/*
 * Concurrency: peak, mean and time at the limit of a random walk, against a
 * sum second by second; the same whatever window it is cut by.
 */
#include "load.h"

#include <stdlib.h>

#include "window.h"

#include "check.h"

enum { STEPS = 2000, LONGEST = 20 * STEPS };

static struct tally_limit limit;
static unsigned used[LONGEST];		/* by second */
static uint64_t end;

static uint64_t *
counters(void)
{
	load_fold();
	return tally_at(&load_tally, STR("local"));
}

/* Walk from 0 to at most 20, a step every 0 to 19 s; play it to a load. */
static void
walk(struct load *l)
{
	unsigned now = 0, value = 0, i;
	struct stamp at = { 0, 0 };

	srand(7);
	for (i = 0; i < STEPS; i++) {
		value += rand() % 2 == 0 && value < 20 ? 1 :
		    value > 0 ? -1U : 0;
		at.sec = now;
		l->limit = 20;
		load_set(l, value, &at, window_has(at));
		for (unsigned n = (unsigned)rand() % 20; n > 0; n--)
			used[now++] = value;
	}
	end = (uint64_t)at.sec;
}

static void
check(uint64_t from, uint64_t to)
{
	uint64_t sum = 0, full = 0, i, *c = counters();

	for (i = from; i < to && i < end; i++) {
		sum += used[i];
		full += used[i] == 20;
	}
	CHECK(c[LOAD_SUM] == sum * 1000000);
	CHECK(c[LOAD_FULL] == full * 1000000);
	CHECK(c[LOAD_LIMIT] == 20);
	tally_clear(&load_tally);
}

int
main(void)
{
	tally_limit(&limit, 1 << 20);
	load_init(&limit);
	walk(load_new(STR("local")));
	CHECK(counters()[LOAD_PEAK] >> 40 == 20);
	check(0, end);

	window.since = window.until = true;
	window.from.sec = 777;
	window.to.sec = 7777;
	walk(load_new(STR("local")));
	check(777, 7777);

	/* half a second is half a second */
	window.since = window.until = false;
	{
		struct load *l = load_new(STR("x"));
		struct stamp at = { 10, 250000000 };

		l->limit = 4;
		load_set(l, 4, &at, true);
		at = (struct stamp){ 10, 750000000 };
		load_set(l, 0, &at, true);
		CHECK(load_usual(l, 0, 99000000) && l->sum == 2000000);
		CHECK(!load_usual(l, 5, 99000000));	/* a new peak */
		CHECK(!load_usual(l, 0, 98000000));	/* time went back */
		CHECK(load_usual(l, 3, 99000000) && l->used == 3);
		CHECK(load_usual(l, 0, 99500000) && l->sum == 3500000);
		CHECK(load_usual(l, 4, 99600000));
		CHECK(load_usual(l, 0, 99600000) && l->sum == 3500000);
		at = (struct stamp){ 9, 0 };
		load_set(l, 0, &at, true);
		CHECK(!load_usual(l, 4, 10000000));	/* before the first */
		load_stays(l, 10000000);
		CHECK(l->used == 0 && l->since == 10000000);
		load_fold();
		CHECK(tally_at(&load_tally, STR("x"))[LOAD_FULL] == 500000);
	}
	return failures;
}
