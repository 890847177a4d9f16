#include "sections.h"

#include "die.h"
#include "pool.h"
#include "threshold.h"

enum { MOST = 64 };		/* sections */

static bool
is_all(const char *list)
{
	return list != NULL && strcmp(list, "all") == 0;
}

void
sections_verify(const struct section *all, const char *list)
{
	const struct table_kind *kinds[MOST];
	char name[MOST];
	struct str wrong;
	size_t n;

	for (n = 0; n < MOST && all[n].kind != NULL; n++)
		kinds[n] = all[n].kind;
	threshold_verify(kinds, n);
	if (is_all(list))
		return;
	wrong = table_unknown(list, kinds, n);
	if (wrong.s == NULL)
		return;
	if (wrong.n > sizeof name - 1)
		wrong.n = sizeof name - 1;
	memcpy(name, wrong.s, wrong.n);
	name[wrong.n] = '\0';
	die_usage("no such section: ", name);
}

static bool
is_picked(const struct section *s, const char *list, bool page)
{
	if (list == NULL)
		return !page || ((s->flags & SECTION_PAGE) != 0 &&
		    (s->fits == NULL || s->fits()));
	return is_all(list) || table_picked(list, s->kind->name) ||
	    (s->with != NULL && table_picked(list, s->with));
}

static void
fill(const struct section *s, struct table *t, size_t n)
{
	if (s->top != NULL)
		top_rows(s->top, t, n);
	else
		s->build(t);
}

void
sections_build(const struct section *all, const char *list, bool page,
    size_t n, struct report *r)
{
	bool optional = list == NULL && page;
	struct table **end;
	struct table *t;

	for (; all->kind != NULL; all++) {
		if (!is_picked(all, list, page))
			continue;
		end = r->end;
		t = report_section(r, all->kind);
		fill(all, t, n);
		if (optional && (all->flags & SECTION_IF_ANY) != 0 &&
		    t->first == NULL && t->notes == NULL) {
			r->end = end;
			*end = NULL;
		}
	}
}

/* Every entry, one after the other in the same row. */
static void
compare_entries(const struct top *top)
{
	struct table_cell *cells = die_alloc(top->kind->n, sizeof *cells);
	const struct tally_entry *e;
	uint32_t place = 0;

	while ((e = tally_next(top->tally, &place)) != NULL) {
		top_row(top, e, cells);
		threshold_row(top->kind, cells);
	}
}

static void
compare_rows(const struct section *s)
{
	const struct table_row *row;
	struct report r;
	struct table *t;

	report_begin(&r, "");
	t = report_section(&r, s->kind);
	s->build(t);
	for (row = t->first; row != NULL; row = row->next)
		threshold_row(s->kind, row->cells);
}

void
sections_compare(const struct section *all)
{
	for (; all->kind != NULL; all++)
		if (!threshold_of(all->kind))
			;
		else if (all->top != NULL)
			compare_entries(all->top);
		else
			compare_rows(all);
}
