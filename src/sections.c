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

static bool
is_picked(const struct sections *s, const struct section *one)
{
	if (!s->addresses && (one->flags & SECTION_BY_ADDRESS) != 0)
		return false;
	if (s->list == NULL)
		return !s->page || (one->flags & SECTION_PAGE) != 0;
	return is_all(s->list) || table_picked(s->list, one->kind->name) ||
	    (one->with != NULL && table_picked(s->list, one->with));
}

/* What is not counted must not look like nothing. */
static void
verify_counted(const struct sections *s)
{
	const struct section *one;

	for (one = s->all; one->kind != NULL; one++)
		if ((one->flags & SECTION_BY_ADDRESS) != 0 &&
		    (threshold_of(one->kind) || (s->list != NULL &&
		    table_picked(s->list, one->kind->name))))
			die_usage("not counted with -d: section ",
			    one->kind->name);
}

static void
verify_names(const char *list, const struct table_kind *const *kinds,
    size_t n)
{
	char name[MOST];
	struct str wrong = table_unknown(list, kinds, n);

	if (wrong.s == NULL)
		return;
	if (wrong.n > sizeof name - 1)
		wrong.n = sizeof name - 1;
	memcpy(name, wrong.s, wrong.n);
	name[wrong.n] = '\0';
	die_usage("no such section: ", name);
}

void
sections_verify(const struct sections *s)
{
	const struct table_kind *kinds[MOST];
	size_t n;

	for (n = 0; n < MOST && s->all[n].kind != NULL; n++)
		kinds[n] = s->all[n].kind;
	threshold_verify(kinds, n);
	if (!is_all(s->list))
		verify_names(s->list, kinds, n);
	if (!s->addresses)
		verify_counted(s);
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
sections_build(const struct sections *s, size_t n, struct report *r)
{
	bool optional = s->list == NULL && s->page;
	const struct section *one;
	struct table **end;
	struct table *t;

	for (one = s->all; one->kind != NULL; one++) {
		if (!is_picked(s, one))
			continue;
		end = r->end;
		t = report_section(r, one->kind);
		fill(one, t, n);
		if (optional && (one->flags & SECTION_IF_ANY) != 0 &&
		    t->first == NULL && t->notes == NULL) {
			r->end = end;
			*end = NULL;
		}
	}
}

static unsigned
flags_of(const struct section *all, const struct table_kind *kind)
{
	while (all->kind != kind)
		all++;
	return all->flags;
}

void
sections_note(const struct sections *s, struct report *r, struct str note)
{
	struct table *t;

	for (t = r->first; t != NULL; t = t->next)
		if ((flags_of(s->all, t->kind) & SECTION_BY_ADDRESS) != 0)
			table_note(t, note);
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
