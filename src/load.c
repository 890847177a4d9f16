#include "load.h"

#include <stdlib.h>

#include "carry.h"
#include "die.h"
#include "die.h"
#include "out.h"
#include "pool.h"
#include "window.h"

static const uint64_t seconds = ((uint64_t)1 << LOAD_SECONDS) - 1;
static const uint64_t values = ((uint64_t)1 << (64 - LOAD_SECONDS)) - 1;

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

static struct load *first, **end = &first;

struct load *
load_new(struct str name)
{
	struct load *l = pool_get(sizeof *l);

	*l = (struct load){ .name = pool_copy(name) };
	*end = l;
	end = &l->next;
	return l;
}

/* From `since' to `now', as far as that lies in the window. */
static uint64_t
time_between(uint64_t since, uint64_t now)
{
	uint64_t from = load_microseconds(window.from);
	uint64_t to = load_microseconds(window.to);

	if (window.since && since < from)
		since = from;
	if (window.until && now > to)
		now = to;
	return since >= now ? 0 : now - since;
}

static uint64_t
peak_of(uint64_t used, const struct stamp *now)
{
	uint64_t sec = now != NULL && now->sec > 0 ? (uint64_t)now->sec : 0;

	if (sec > seconds)
		sec = seconds;
	if (used > values)
		used = values;
	return used << LOAD_SECONDS | (seconds - sec);
}

void
load_stays(struct load *l, uint64_t now)
{
	uint64_t time;

	if (l->timed) {
		time = time_between(l->since, now);
		l->sum += l->used * time;
		if (l->limit > 0 && l->used >= l->limit)
			l->full += time;
		l->went_back |= now < l->since;
	}
	l->since = now;
	l->timed = true;
}

void
load_set(struct load *l, uint64_t used, const struct stamp *now, bool counts)
{
	uint64_t peak;

	if (now != NULL)
		load_stays(l, load_microseconds(*now));
	l->used = used;
	if (!counts)
		return;
	peak = peak_of(used, now);
	if (peak > l->peak)
		l->peak = peak;
	if (l->limit > l->most)
		l->most = l->limit;
}

void
load_fold(void)
{
	struct load *l;
	uint64_t more[LOAD_COUNTERS];

	for (l = first; l != NULL; l = l->next) {
		if (l->peak == 0 && l->sum == 0)
			continue;
		more[LOAD_PEAK] = l->peak;
		more[LOAD_SUM] = l->sum;
		more[LOAD_FULL] = l->full;
		more[LOAD_LIMIT] = l->most;
		tally_add(&load_tally, tally_at(&load_tally, l->name), more);
		l->sum = l->full = 0;
	}
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
	c[1] = table_number(peak >> LOAD_SECONDS);
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
	    load_microseconds(span->last) - load_microseconds(span->first);
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
	if (l->timed)
		carry_number(l->since);
	else
		out_text(" -");
	carry_text(l->name);
}

struct load *
load_restore(struct str *s)
{
	struct load *l;
	uint64_t used, limit, since = 0;
	struct str rest = *s, name;
	bool timed;

	if (!carry_eat(&rest, &used) || !carry_eat(&rest, &limit))
		return NULL;
	timed = !eat(&rest, " -");
	if ((timed && !carry_eat(&rest, &since)) ||
	    !carry_eat_text(&rest, &name))
		return NULL;
	l = load_new(name);
	l->used = used;
	l->limit = limit;
	l->timed = timed;
	l->since = since;
	*s = rest;
	return l;
}
