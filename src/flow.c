#include "flow.h"

#include <stdlib.h>

#include "human.h"
#include "pool.h"
#include "show.h"
#include "window.h"

/* The input itself. */

/*
 * A window is the period whenever there were lines in it: so days of several
 * hosts overlap, however quiet they were.
 */
static struct dump_span
period(void)
{
	struct dump_span is = stats.span;

	if (is.set && window.since)
		is.first = window.from;
	if (is.set && window.until)
		is.last = window.to;
	return is;
}

static void
add(struct dump_levels *levels, uint64_t n, struct str source)
{
	struct dump_span is = period();

	dump_add_level(&levels->own, n, &is, source);
}

void
flow_ends(struct flow *f)
{
	f->silent = 0;
	f->before.own = f->open.own = NULL;
}

void
flow_left(struct flow *f, uint64_t n, struct str source)
{
	if (n > 0)
		add(&f->open, n, source);
}

/*
 * More of the source without names.  That nothing is there is to be told, too:
 * it is later than what was.
 */
static void
add_rest(struct dump_levels *levels, uint64_t n)
{
	struct dump_level *l = levels->own;

	while (l != NULL && l->source.n > 0)
		l = l->next;
	if (l != NULL)
		l->value += n;
	else if (n > 0 || (levels->own == NULL && stats.span.set))
		add(levels, n, STR(""));
}

void
flow_done(struct flow *f)
{
	add_rest(&f->before, f->sums[FLOW_BEFORE] + f->silent);
	add_rest(&f->open, f->sums[FLOW_AFTER]);
}

/* Levels. */

/* The first end, or the latest beginning, of all periods. */
static struct stamp
edge_of(const struct dump_level *const *all, size_t n, bool before)
{
	struct stamp at = { 0, 0 };
	bool any = false;
	size_t i;

	for (i = 0; i < n; i++) {
		if (!all[i]->period.set)
			continue;
		if (!before)
			at = all[i]->period.first;
		else if (!any || dump_compare(all[i]->period.last, at) < 0)
			at = all[i]->period.last;
		any = true;
	}
	return at;
}

/* Has none ended when this period begins, or none begun when it ends? */
static bool
is_at(const struct dump_level *l, bool before, struct stamp edge)
{
	int first = dump_compare(l->period.first, edge);
	int last = dump_compare(l->period.last, edge);

	return !l->period.set ||
	    (before ? first < 0 || last == 0 : last > 0 || first == 0);
}

/* The sum of those that count, or of the others. */
static uint64_t
sum(const struct dump_levels *levels, bool before, bool counts)
{
	size_t n, i;
	const struct dump_level **all = dump_sorted(levels, DUMP_ALL, &n);
	struct stamp edge = edge_of(all, n, before);
	uint64_t is = 0;

	for (i = 0; i < n; i++)
		if (is_at(all[i], before, edge) == counts)
			is = tally_plus(is, all[i]->value);
	free(all);
	return is;
}

uint64_t
flow_before(const struct flow *f)
{
	return sum(&f->before, true, true);
}

uint64_t
flow_taken(const struct flow *f)
{
	return sum(&f->before, true, false);
}

uint64_t
flow_after(const struct flow *f)
{
	return sum(&f->open, false, true);
}

uint64_t
flow_handed(const struct flow *f)
{
	return sum(&f->open, false, false);
}

static size_t
put(char *p, struct str text)
{
	if (text.n > 0)
		memcpy(p, text.s, text.n);
	return text.n;
}

/* "45 in a dump, ...: 2026-11-20 13:00:05, mx1" */
static struct str
note_of(const struct dump_level *l)
{
	char text[HUMAN_ROOM + 64 + SHOW_ROOM + TALLY_TEXT];
	size_t n = human_count(text, l->value);

	n += put(text + n, STR(" in a dump, which does not list them"));
	if (l->period.set) {
		n += put(text + n, STR(": "));
		n += show_second(text + n, l->period.last.sec, false);
	}
	if (l->source.n > 0) {
		n += put(text + n, STR(", "));
		n += put(text + n, l->source);
	}
	return pool_copy((struct str){ text, n });
}

/* With -U, what went behind the window was there at its end. */
static void
note_gone(const struct flow *f, struct table *t)
{
	char text[HUMAN_ROOM + 64];
	size_t n = human_count(text, f->sums[FLOW_AFTER]);

	if (f->sums[FLOW_AFTER] == 0)
		return;
	n += put(text + n, STR(" more were there at the end of this time, and "
	    "have left since"));
	table_note(t, pool_copy((struct str){ text, n }));
}

void
flow_note(const struct flow *f, struct table *t)
{
	size_t n, all_n, i;
	const struct dump_level **all = dump_sorted(&f->open, DUMP_ALL,
	    &all_n);
	const struct dump_level **read = dump_sorted(&f->open, DUMP_COUNTS,
	    &n);
	struct stamp edge = edge_of(all, all_n, false);
	uint64_t told = 0;

	note_gone(f, t);
	for (i = 0; i < n; i++)
		if (read[i]->value > 0 && is_at(read[i], false, edge) &&
		    told++ < stats.top)
			table_note(t, note_of(read[i]));
	if (told > stats.top)
		table_note_more(t, told - stats.top);
	free(all);
	free(read);
}
