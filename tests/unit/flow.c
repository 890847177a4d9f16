/*
 * Levels of added dumps: of those that follow on each other the first tells
 * what was there before, and the last what is there after; of those that
 * overlap all do.  The order in which they are read is no matter, nor is it if
 * some are added first; and what came always is what went and is there.
 */
#include "flow.h"

#include <stdlib.h>

#include "check.h"
#include "sink.h"

struct stats_now stats;

/* In the middle of a dump. */
enum { MOST = 8, TEXT = 4096 };

struct dump {
	struct dump_span period;
	uint64_t before, open;
	const char *source;
};

static struct dump_span
from_to(int64_t first, int64_t last)
{
	return (struct dump_span){ true, { first, 0 }, { last, 0 } };
}

static void
read_one(struct flow *f, const struct dump *d)
{
	dump_add_level(&f->before.read, d->before, &d->period, STR(""));
	dump_add_level(&f->open.read, d->open, &d->period,
	    str_of(d->source));
}

/* Before, taken over, after, handed over. */
static void
expect(const struct dump *dumps, size_t n, const uint64_t *want)
{
	struct flow f;
	size_t from, i;

	for (from = 0; from < n; from++) {
		memset(&f, 0, sizeof f);
		for (i = 0; i < n; i++)
			read_one(&f, &dumps[(from + i) % n]);
		CHECK(flow_before(&f) == want[0]);
		CHECK(flow_taken(&f) == want[1]);
		CHECK(flow_after(&f) == want[2]);
		CHECK(flow_handed(&f) == want[3]);
	}
}

static void
days(void)
{
	const struct dump week[] = {
		{ from_to(10, 19), 1, 40, "" }, { from_to(20, 29), 38, 41, "" },
		{ from_to(30, 39), 41, 0, "" }
	};
	const struct dump hosts[] = {
		{ from_to(10, 19), 1, 40, "a" }, { from_to(11, 18), 2, 7, "b" },
		{ from_to(20, 29), 30, 5, "a" }, { from_to(21, 30), 7, 8, "b" }
	};
	/* the whole of one, and the parts of another that follow on it */
	const struct dump mixed[] = {
		{ from_to(10, 30), 1, 40, "" }, { from_to(10, 19), 2, 7, "" },
		{ from_to(19, 30), 6, 5, "" }
	};
	const struct dump moment[] = {
		{ from_to(10, 10), 1, 2, "" }, { from_to(10, 10), 3, 4, "" },
		{ from_to(9, 10), 5, 6, "" }
	};
	const struct dump untimed[] = {
		{ { .set = false }, 1, 2, "" }, { from_to(9, 10), 3, 4, "" },
		{ from_to(11, 12), 5, 6, "" }
	};

	expect(week, 3, (const uint64_t[]){ 1, 79, 0, 81 });
	expect(hosts, 4, (const uint64_t[]){ 3, 37, 13, 47 });
	expect(mixed, 3, (const uint64_t[]){ 3, 6, 45, 7 });
	expect(moment, 3, (const uint64_t[]){ 9, 0, 6, 6 });
	expect(untimed, 3, (const uint64_t[]){ 4, 5, 8, 4 });
}

/* The input itself is as good as a dump of it. */
static void
input(void)
{
	const struct dump monday = { from_to(10, 19), 1, 40, "" };
	struct flow f;
	uint64_t note;

	memset(&f, 0, sizeof f);
	read_one(&f, &monday);
	stats = (struct stats_now){ .counts = true, .opened = true };
	note = flow_new();
	flow_seen(&f, &note);
	CHECK(flow_went(&f, &note));
	stats.span = from_to(20, 21);
	flow_ends(&f);
	flow_done(&f);
	CHECK(flow_before(&f) == 1 && flow_taken(&f) == 1);
	CHECK(flow_after(&f) == 0 && flow_handed(&f) == 40);
	flow_ends(&f);
	flow_left(&f, 3, STR("mx1"));
	flow_done(&f);
	CHECK(flow_after(&f) == 3 && flow_handed(&f) == 40);
}

static char kept[2][TEXT];

static struct str
printed(const struct flow *f, int where)
{
	const struct dump_item items[] = {
		FLOW_ITEMS("x", (struct flow *)(uintptr_t)f),
		{ NULL, DUMP_SUMS, NULL, 0 }
	};
	struct str s;

	dump_print(items, DUMP_ALL);
	s = sink_take();
	CHECK(s.n < TEXT);
	memcpy(kept[where], s.s, s.n);
	return (struct str){ kept[where], s.n };
}

/* Read a dump of some in the place of these, and others before and behind. */
static void
orders(void)
{
	static const char *const sources[] = { "", "mx1", "mx2" };
	struct dump dumps[MOST];
	struct flow a = { .silent = 0 }, b = { .silent = 0 };
	size_t i;

	for (i = 0; i < MOST; i++)
		dumps[i] = (struct dump){ from_to(rand() % 9, 9 + rand() % 9),
		    (uint64_t)rand() % 5, (uint64_t)rand() % 5,
		    sources[rand() % 3] };
	for (i = 0; i < MOST; i++) {
		read_one(&a, &dumps[i]);
		read_one(&b, &dumps[MOST - 1 - i]);
	}
	CHECK(str_eq(printed(&a, 0), printed(&b, 1)));
}

int
main(void)
{
	int i;

	srand(8);
	sink_begin();
	days();
	input();
	for (i = 0; i < 100; i++)
		orders();
	return failures;
}
