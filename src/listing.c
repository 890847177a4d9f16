#include "listing.h"

#include <stdlib.h>

#include "die.h"
#include "out.h"
#include "view.h"

enum { LONG = 10 };		/* a list of so many is printed in halves */

/* Is this column on the page?  Bars are not. */
static bool
is_item(const struct table *t, size_t column)
{
	return t->kind->columns[column].type != TABLE_BAR &&
	    view_is_shown(t, column);
}

static size_t
widest_heading(const struct table *t)
{
	size_t most = 0, i, w;

	for (i = 0; i < t->kind->n; i++)
		if (is_item(t, i) &&
		    (w = view_heading_width(&t->kind->columns[i])) > most)
			most = w;
	return most;
}

static size_t
widest_cell(const struct table *t, const struct table_row *r)
{
	size_t most = 0, i, w;

	for (i = 0; i < t->kind->n; i++)
		if (is_item(t, i) &&
		    (w = view_width(&r->cells[i],
		    t->kind->columns[i].type)) > most)
			most = w;
	return most;
}

/* How many rows, from r on, stand side by side. */
static size_t
abreast(const struct table *t, const struct table_row *r, size_t used)
{
	size_t n = 0;

	for (; r != NULL; r = r->next, n++)
		if ((used += VIEW_GAP + widest_cell(t, r)) > VIEW_WIDE)
			break;
	return n == 0 ? 1 : n;
}

static void
print_item(const struct table *t, const struct table_row *r, size_t rows,
    size_t column, size_t indent)
{
	const struct table_column *c = &t->kind->columns[column];
	size_t most, w, n;

	view_spaces(indent - view_heading(c));
	for (n = 0; n < rows; n++, r = r->next) {
		most = widest_cell(t, r);
		if (most > VIEW_WIDE - VIEW_GAP - indent)
			most = VIEW_WIDE - VIEW_GAP - indent;
		w = view_width(&r->cells[column], c->type);
		view_spaces(VIEW_GAP + (w < most ? most - w : 0));
		view_print(&r->cells[column], c, most);
	}
	out_text("\n");
}

static void
print_items(const struct table *t)
{
	size_t indent = widest_heading(t), n, i;
	const struct table_row *r = t->first;

	while (r != NULL) {
		if (r != t->first)
			out_text("\n");
		n = abreast(t, r, indent);
		for (i = 0; i < t->kind->n; i++)
			if (is_item(t, i))
				print_item(t, r, n, i, indent);
		while (n-- > 0)
			r = r->next;
	}
}

/*
 * A long list with one row: its second half stands beside the first, if both
 * fit.
 */
struct half {
	size_t heading, value;	/* widths */
};

static struct half
measure(const struct table *t, const size_t *items, size_t n)
{
	struct half h = { 0, 0 };
	size_t i, w;

	for (i = 0; i < n; i++) {
		w = view_heading_width(&t->kind->columns[items[i]]);
		if (w > h.heading)
			h.heading = w;
		w = view_width(&t->first->cells[items[i]],
		    t->kind->columns[items[i]].type);
		if (w > h.value)
			h.value = w;
	}
	return h;
}

static void
print_half(const struct table *t, size_t item, struct half h)
{
	const struct table_column *c = &t->kind->columns[item];
	const struct table_cell *cell = &t->first->cells[item];

	view_spaces(h.heading - view_heading(c) + VIEW_GAP + h.value -
	    view_width(cell, c->type));
	view_print(cell, c, h.value);
}

/* Where the second half begins: not with "... of which". */
static size_t
middle_of(const struct table *t, const size_t *items, size_t n)
{
	size_t at = (n + 1) / 2;
	const char *heading;

	for (; at > 1; at--) {
		heading = t->kind->columns[items[at]].heading;
		if (heading == NULL || *heading != '.')
			break;
	}
	return at;
}

/* Those that are shown; returns how many. */
static size_t
shown_items(const struct table *t, size_t *items)
{
	size_t n = 0, i;

	for (i = 0; i < t->kind->n; i++)
		if (is_item(t, i))
			items[n++] = i;
	return n;
}

static void
print_halves(const struct table *t, const size_t *items, size_t n,
    size_t left)
{
	struct half a = measure(t, items, left);
	struct half b = measure(t, items + left, n - left);
	size_t i;

	for (i = 0; i < left || left + i < n; i++) {
		if (i < left)
			print_half(t, items[i], a);
		else
			view_spaces(a.heading + VIEW_GAP + a.value);
		if (left + i < n) {
			view_spaces(2 * VIEW_GAP);
			print_half(t, items[left + i], b);
		}
		out_text("\n");
	}
}

static bool
halves_fit(const struct table *t, const size_t *items, size_t n, size_t left)
{
	struct half a = measure(t, items, left);
	struct half b = measure(t, items + left, n - left);

	return a.heading + a.value + b.heading + b.value + 4 * VIEW_GAP <=
	    VIEW_WIDE;
}

void
listing_print(const struct table *t)
{
	size_t *items = die_alloc(t->kind->n, sizeof *items);
	size_t n = shown_items(t, items);
	size_t left = n < LONG ? n : middle_of(t, items, n);

	if (t->rows > 1 || left == n || !halves_fit(t, items, n, left))
		print_items(t);
	else
		print_halves(t, items, n, left);
	free(items);
}
