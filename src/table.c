#include "table.h"

#include <stdlib.h>

#include "die.h"
#include "human.h"
#include "pool.h"

void
report_begin(struct report *r, const char *program)
{
	*r = (struct report){ .program = program };
	r->end = &r->first;
}

struct table *
report_section(struct report *r, const struct table_kind *kind)
{
	struct table *t = die_alloc(1, sizeof *t);

	*t = (struct table){ .kind = kind };
	t->end = &t->first;
	t->notes_end = &t->notes;
	*r->end = t;
	r->end = &t->next;
	return t;
}

/* Eat a name from a list; false at its end. */
static bool
eat_name(struct str *list, struct str *name)
{
	if (list->s == NULL)
		return false;
	if (!eat_until(list, ',', name)) {
		*name = *list;
		list->s = NULL;
	}
	return true;
}

bool
table_picked(const char *list, const char *name)
{
	struct str rest, one;

	if (list == NULL)
		return true;
	rest = str_of(list);
	while (eat_name(&rest, &one))
		if (str_eq(one, str_of(name)))
			return true;
	return false;
}

struct str
table_unknown(const char *list, const struct table_kind *const *kinds,
    size_t n)
{
	struct str rest, one;
	size_t i;

	rest = str_of(list == NULL ? kinds[0]->name : list);
	while (eat_name(&rest, &one)) {
		for (i = 0; i < n; i++)
			if (str_eq(one, str_of(kinds[i]->name)))
				break;
		if (i == n)
			return one;
	}
	return (struct str){ NULL, 0 };
}

struct table_cell *
table_row(struct table *t)
{
	size_t n = t->kind->n, i;
	struct table_row *r = die_alloc(1, sizeof *r +
	    n * sizeof r->cells[0]);

	r->next = NULL;
	for (i = 0; i < n; i++)
		r->cells[i] = (struct table_cell){ .state = TABLE_ABSENT };
	*t->end = r;
	t->end = &r->next;
	t->rows++;
	return r->cells;
}

void
table_note(struct table *t, struct str text)
{
	struct table_note *n = die_alloc(1, sizeof *n);

	*n = (struct table_note){ NULL, text };
	*t->notes_end = n;
	t->notes_end = &n->next;
}

void
table_note_error(struct table *t, uint64_t error)
{
	static const char before[] = "approximate, for memory was used up: "
	    "the first count of a row may be too low by ", after[] =
	    " at most, and what has no more than that may be missing";
	char text[sizeof before + sizeof after + HUMAN_ROOM];
	size_t n = sizeof before - 1;

	memcpy(text, before, n);
	n += human_count(text + n, error);
	memcpy(text + n, after, sizeof after - 1);
	n += sizeof after - 1;
	table_note(t, pool_copy((struct str){ text, n }));
}

void
table_note_more(struct table *t, uint64_t more)
{
	char text[HUMAN_ROOM + 16] = "and ";
	size_t n = 4 + human_count(text + 4, more);

	memcpy(text + n, " more", 5);
	table_note(t, pool_copy((struct str){ text, n + 5 }));
}

/* Sorting: for compare(), which gets nothing but two rows. */
static struct {
	enum table_type type;
	size_t by, then;
} order;

static int
compare_numbers(const struct table_cell *a, const struct table_cell *b)
{
	uint64_t x = a->is.number, y = b->is.number;

	if (order.type == TABLE_PERCENT) {
		x = human_share(a->is.share.part, a->is.share.whole);
		y = human_share(b->is.share.part, b->is.share.whole);
	} else if (order.type >= TABLE_DECIMAL) {
		/* from negative to positive, as from small to large */
		x ^= (uint64_t)1 << 63;
		y ^= (uint64_t)1 << 63;
	}
	return x > y ? -1 : x < y;
}

static int
compare(const void *p, const void *q)
{
	const struct table_row *r = *(struct table_row *const *)p;
	const struct table_row *s = *(struct table_row *const *)q;
	const struct table_cell *a = &r->cells[order.by];
	const struct table_cell *b = &s->cells[order.by];
	int is = 0;

	if (a->state != b->state)
		return a->state > b->state ? -1 : 1;
	if (a->state == TABLE_SET)
		is = compare_numbers(a, b);
	a = &r->cells[order.then];
	b = &s->cells[order.then];
	if (is != 0 || a->state != TABLE_SET || b->state != TABLE_SET)
		return is != 0 ? is : (int)b->state - (int)a->state;
	return str_cmp(a->is.text, b->is.text);
}

void
table_sort(struct table *t, size_t by, size_t then)
{
	struct table_row **rows, *r;
	size_t n = 0, i;

	if (t->rows < 2)
		return;
	rows = die_alloc(t->rows, sizeof *rows);
	for (r = t->first; r != NULL; r = r->next)
		rows[n++] = r;
	order.type = t->kind->columns[by].type;
	order.by = by;
	order.then = then;
	qsort(rows, n, sizeof *rows, compare);
	t->end = &t->first;
	for (i = 0; i < n; i++) {
		*t->end = rows[i];
		t->end = &rows[i]->next;
	}
	*t->end = NULL;
	free(rows);
}

void
table_keep(struct table *t, size_t n)
{
	struct table_row *r, *next;
	size_t more;

	if (t->rows <= n)
		return;
	more = t->rows - n;
	t->end = &t->first;
	for (t->rows = 0; t->rows < n; t->rows++)
		t->end = &(*t->end)->next;
	for (r = *t->end; r != NULL; r = next) {
		next = r->next;
		free(r);
	}
	*t->end = NULL;
	table_note_more(t, more);
}
