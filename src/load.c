#include "load.h"

#include <stdlib.h>

#include "carry.h"
#include "die.h"
#include "die.h"
#include "out.h"
#include "pool.h"
#include "window.h"

/*
 * A peak and its time are one number, so that the greater of two is the
 * greater value, and of equal ones that which came first: 24 bits of value
 * above 40 bits of seconds that run backwards.
 */
enum { SECONDS = 40 };
static const uint64_t seconds = ((uint64_t)1 << SECONDS) - 1;
static const uint64_t values = ((uint64_t)1 << (64 - SECONDS)) - 1;

struct tally load_tally;

static const struct table_column columns[] = {
	{ .name = "name", .heading = "what", .type = TABLE_TEXT },
	{ .name = "peak", .type = TABLE_COUNT },
	{ .name = "peak_at", .heading = "at", .type = TABLE_TIME },
	{ .name = "limit", .type = TABLE_COUNT },
	{ .name = "mean", .type = TABLE_DECIMAL },
	{ .name = "at_limit", .type = TABLE_PERCENT }
};

const struct table_kind load_kind = {
	.name = "concurrency", .title = "Concurrency",
	.about = "How many were under way at a time: at most (peak) and when "
	    "first, how many may be (limit), on the average over the time of "
	    "this report (mean), and which part of that time the limit was "
	    "reached.",
	.columns = columns, .n = sizeof columns / sizeof columns[0]
};

void
load_init(struct tally_limit *limit)
{
	tally_init(&load_tally, LOAD_COUNTERS,
	    1U << LOAD_PEAK | 1U << LOAD_LIMIT, limit);
}

struct load *
load_new(struct str name)
{
	struct load *l = pool_get(sizeof *l);

	*l = (struct load){ .name = pool_copy(name) };
	return l;
}

static uint64_t *
counters_of(struct load *l)
{
	if (l->place == 0 || l->moved != load_tally.moved) {
		l->place = tally_place(&load_tally, l->name);
		l->moved = load_tally.moved;
	}
	return tally_entry(&load_tally, l->place)->counters;
}

/* Of differences of these, sums do not depend on where time is cut. */
static uint64_t
microseconds(struct stamp t)
{
	return (uint64_t)t.sec * 1000000 + t.nsec / 1000;
}

/* From `since' to `now', as far as that lies in the window. */
static uint64_t
time_between(struct stamp since, struct stamp now)
{
	if (window.since && stamp_cmp(since, window.from) < 0)
		since = window.from;
	if (window.until && stamp_cmp(now, window.to) > 0)
		now = window.to;
	return stamp_cmp(since, now) >= 0 ? 0 :
	    microseconds(now) - microseconds(since);
}

/* What was until now has been so for some time. */
static void
pass_time(struct load *l, struct stamp now)
{
	uint64_t *counters, time;

	if (!l->timed || l->used == 0)
		return;
	time = time_between(l->since, now);
	if (time == 0)
		return;
	counters = counters_of(l);
	counters[LOAD_SUM] += l->used * time;
	if (l->limit > 0 && l->used >= l->limit)
		counters[LOAD_FULL] += time;
}

static uint64_t
peak_of(uint64_t used, struct stamp now, bool timed)
{
	uint64_t sec = timed && now.sec > 0 ? (uint64_t)now.sec : 0;

	if (sec > seconds)
		sec = seconds;
	return (used > values ? values : used) << SECONDS | (seconds - sec);
}

void
load_set(struct load *l, uint64_t used, const struct stamp *now, bool counts)
{
	uint64_t *counters, peak;

	if (now != NULL)
		pass_time(l, *now);
	l->used = used;
	l->timed = now != NULL;
	if (now != NULL)
		l->since = *now;
	if (!counts)
		return;
	counters = counters_of(l);
	peak = peak_of(used, l->since, l->timed);
	if (peak > counters[LOAD_PEAK])
		counters[LOAD_PEAK] = peak;
	if (l->limit > counters[LOAD_LIMIT])
		counters[LOAD_LIMIT] = l->limit;
}

/* Rows. */

static int
compare(const void *p, const void *q)
{
	const struct tally_entry *a = *(struct tally_entry *const *)p;
	const struct tally_entry *b = *(struct tally_entry *const *)q;

	return str_cmp(tally_text(&load_tally, a),
	    tally_text(&load_tally, b));
}

/* All entries, by name. */
static struct tally_entry **
sorted(void)
{
	struct tally_entry **all = die_alloc(load_tally.used + 1, sizeof *all);
	struct tally_entry *e;
	uint32_t place = 0;
	size_t n = 0;

	while ((e = tally_next(&load_tally, &place)) != NULL)
		all[n++] = e;
	qsort(all, n, sizeof *all, compare);
	return all;
}

/* In thousandths, of a sum that times 1000 may be too large. */
static int64_t
mean(uint64_t sum, uint64_t time)
{
	return (int64_t)(sum / time * 1000 + sum % time * 1000 / time);
}

static void
row(struct table *t, const struct tally_entry *e, uint64_t time)
{
	struct table_cell *c = table_row(t);
	uint64_t peak = e->counters[LOAD_PEAK];
	uint64_t limit = e->counters[LOAD_LIMIT];

	c[0] = table_text(tally_text(&load_tally, e));
	c[1] = table_number(peak >> SECONDS);
	if ((peak & seconds) != seconds)
		c[2] = table_signed((int64_t)(seconds - (peak & seconds)));
	c[3] = limit == 0 ? table_not_logged() : table_number(limit);
	if (time == 0)
		return;
	c[4] = table_signed(mean(e->counters[LOAD_SUM], time));
	c[5] = limit == 0 ? table_not_logged() :
	    table_percent(e->counters[LOAD_FULL], time);
}

void
load_rows(struct table *t, const struct dump_span *span)
{
	struct tally_entry **all = sorted();
	uint64_t time = !span->set ? 0 :
	    microseconds(span->last) - microseconds(span->first);
	size_t i;

	for (i = 0; i < load_tally.used; i++)
		row(t, all[i], time);
	free(all);
}

/* The carried state. */

void
load_save(const struct load *l)
{
	carry_number(l->used);
	carry_number(l->limit);
	if (l->timed) {
		carry_number((uint64_t)l->since.sec);
		carry_number(l->since.nsec);
	} else
		out_text(" - -");
	carry_text(l->name);
}

struct load *
load_restore(struct str *s)
{
	struct load *l;
	uint64_t used, limit, sec = 0, nsec = 0;
	struct str rest = *s, name;
	bool timed;

	if (!carry_eat(&rest, &used) || !carry_eat(&rest, &limit))
		return NULL;
	timed = !eat(&rest, " - -");
	if ((timed && !(carry_eat(&rest, &sec) && carry_eat(&rest, &nsec))) ||
	    !carry_eat_text(&rest, &name))
		return NULL;
	l = load_new(name);
	l->used = used;
	l->limit = limit;
	l->timed = timed;
	l->since = (struct stamp){ (int64_t)sec, (uint32_t)nsec };
	*s = rest;
	return l;
}
