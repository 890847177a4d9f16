/*
 * Rows: their order, how many are kept, and which sections are picked.
 */
#include "table.h"

#include <stdlib.h>

#include "human.h"

#include "check.h"

enum { COUNT, NAME, SHARE, SCORE, COLUMNS };

static const struct table_column columns[COLUMNS] = {
	[COUNT] = { .name = "count", .type = TABLE_COUNT },
	[NAME] = { .name = "name", .type = TABLE_TEXT },
	[SHARE] = { .name = "share", .type = TABLE_PERCENT },
	[SCORE] = { .name = "score", .type = TABLE_DECIMAL }
};
static const struct table_kind kind = { .name = "things",
    .columns = columns, .n = COLUMNS };
static const struct table_kind other = { .name = "other",
    .columns = columns, .n = COLUMNS };

static char names[200][8];

static void
fill(struct table *t, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct table_cell *c = table_row(t);
		uint64_t v = (uint64_t)rand() % 10;

		snprintf(names[i], sizeof names[i], "%x", (unsigned)rand());
		c[NAME] = table_text(str_of(names[i]));
		if (v == 0)
			continue;
		c[COUNT] = v == 1 ? table_not_logged() : table_number(v);
		c[SHARE] = table_percent(v, (uint64_t)rand() % 4);
		c[SCORE] = table_signed(rand() % 7 - 3);
	}
}

static int64_t
value(const struct table_cell *c, size_t by)
{
	if (c->state != TABLE_SET)
		return INT64_MIN + (c->state == TABLE_NOT_LOGGED);
	return by == SHARE ? (int64_t)human_share(c->is.share.part,
	    c->is.share.whole) : c->is.signed_number;
}

static bool
in_order(const struct table_row *r, size_t by)
{
	int64_t a = value(&r->cells[by], by);
	int64_t b = value(&r->next->cells[by], by);

	return a > b || (a == b && str_cmp(r->cells[NAME].is.text,
	    r->next->cells[NAME].is.text) <= 0);
}

static size_t
check_rows(const struct table *t, size_t by)
{
	const struct table_row *r;
	size_t n = 0;

	for (r = t->first; r != NULL; r = r->next, n++)
		CHECK(r->next == NULL || in_order(r, by));
	CHECK(n == t->rows);
	return n;
}

static void
sort(size_t n)
{
	struct report r;
	struct table *t;
	size_t by;

	report_begin(&r, "test");
	t = report_section(&r, &kind);
	fill(t, n);
	for (by = 0; by < COLUMNS; by++) {
		if (by == NAME)
			continue;
		table_sort(t, by, NAME);
		CHECK(check_rows(t, by) == n);
	}
	table_keep(t, n);
	CHECK(t->notes == NULL && t->rows == n);
	table_keep(t, n / 2);
	CHECK(check_rows(t, SCORE) == n / 2);
	CHECK(n == 0 || (t->notes != NULL &&
	    str_starts(t->notes->text, STR("and "))));
	table_row(t);
	CHECK(t->rows == n / 2 + 1);
	table_keep(t, 0);
	CHECK(t->first == NULL && t->rows == 0);
	table_row(t);
	CHECK(t->first != NULL && t->first->next == NULL);
}

static void
picks(void)
{
	const struct table_kind *const kinds[] = { &kind, &other };

	CHECK(table_picked(NULL, "things"));
	CHECK(table_picked("things", "things"));
	CHECK(table_picked("a,things", "things"));
	CHECK(table_picked("things,a", "things"));
	CHECK(!table_picked("thing,thingss", "things"));
	CHECK(!table_picked("", "things"));
	CHECK(table_unknown(NULL, kinds, 2).s == NULL);
	CHECK(table_unknown("other,things", kinds, 2).s == NULL);
	CHECK(str_eq(table_unknown("other,x,y", kinds, 2), STR("x")));
	CHECK(table_unknown("other,", kinds, 2).s != NULL);
	CHECK(table_unknown("", kinds, 2).s != NULL);
}

int
main(void)
{
	size_t n;

	srand(5);
	for (n = 0; n < 200; n = n * 5 / 4 + 1)
		sort(n);
	picks();
	return failures;
}
