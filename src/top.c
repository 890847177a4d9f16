#include "top.h"

#include <stdlib.h>

#include "die.h"

static struct table_cell
mean(uint64_t sum, uint64_t n)
{
	if (n == 0)
		return (struct table_cell){ .state = TABLE_ABSENT };
	return table_number(sum / n);
}

static struct table_cell
cell(const struct top_column *c, const struct tally *t,
    const struct tally_entry *e)
{
	switch (c->how) {
	case TOP_TEXT:
		return table_text(tally_text(t, e));
	case TOP_EXAMPLE:
		return table_text(tally_example(t, e));
	case TOP_COUNT:
		return table_number(e->counters[c->counter]);
	case TOP_MEAN:
		return mean(e->counters[c->counter], e->counters[c->by]);
	case TOP_MOST:
		if (e->counters[c->by] > 0)
			return table_number(e->counters[c->counter]);
		break;
	case TOP_OTHER:
		return c->make(t, e);
	default:
		break;
	}
	return (struct table_cell){ .state = TABLE_ABSENT };
}

void
top_row(const struct top *top, const struct tally_entry *e,
    struct table_cell *cells)
{
	size_t i;

	for (i = 0; i < top->kind->n; i++)
		cells[i] = cell(&top->columns[i], top->tally, e);
}

/* For compare(), which gets nothing but two entries. */
static const struct tally *sorted;

static int
compare(const void *p, const void *q)
{
	const struct tally_entry *a = *(struct tally_entry *const *)p;
	const struct tally_entry *b = *(struct tally_entry *const *)q;

	if (a->counters[0] != b->counters[0])
		return a->counters[0] > b->counters[0] ? -1 : 1;
	return str_cmp(tally_text(sorted, a), tally_text(sorted, b));
}

/* Drop what is there twice, one behind the other. */
static size_t
unique(struct tally_entry **list, size_t n)
{
	size_t i, kept = 0;

	for (i = 0; i < n; i++)
		if (kept == 0 || list[kept - 1] != list[i])
			list[kept++] = list[i];
	return kept;
}

/* The list; returns how many they are, at most 2 n. */
static size_t
choose(const struct top *top, size_t n, struct tally_entry **list)
{
	size_t found = tally_top(top->tally, 0, n, list);

	if (top->also != 0)
		found += tally_top(top->tally, top->also, n, list + found);
	sorted = top->tally;
	qsort(list, found, sizeof *list, compare);
	return unique(list, found);
}

void
top_rows(const struct top *top, struct table *t, size_t n)
{
	struct tally_entry **list;
	size_t found, i;

	if (n > top->tally->used)
		n = top->tally->used;
	list = die_alloc(2 * n + 1, sizeof *list);
	found = n == 0 ? 0 : choose(top, n, list);
	for (i = 0; i < found; i++)
		top_row(top, list[i], table_row(t));
	if (found < top->tally->used)
		table_note_more(t, top->tally->used - found);
	if (top->tally->full)
		table_note_error(t, top->tally->error);
	free(list);
}
