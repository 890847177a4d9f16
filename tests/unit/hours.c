/*
 * Hours and days, with gaps, at a change of clocks, and where there are too
 * many of them.
 */
#include "hours.h"

#include <stdlib.h>

#include "check.h"

static const struct table_column columns[] = {
	{ .name = "hour", .type = TABLE_HOUR },
	{ .name = "n", .type = TABLE_COUNT },
	{ .name = "bar", .type = TABLE_BAR, .of = 1 }
};
static const struct table_kind kind = {
	.name = "hours", .columns = columns, .n = 3
};
static const struct top_column cells[] = {
	{ .how = TOP_TEXT }, { .how = TOP_COUNT, .counter = 0 },
	{ .how = TOP_BAR }
};

static struct tally_limit limit;
static struct hours hours;

static struct table *
rows(bool days)
{
	static struct report r;
	struct table *t;

	report_begin(&r, "x");
	t = report_section(&r, &kind);
	hours_rows(&hours, t, cells, days);
	return t;
}

/* Is the i-th row of this time, with this count? */
static bool
is(const struct table *t, unsigned i, int64_t begin, uint64_t n)
{
	const struct table_row *r = t->first;

	while (i-- > 0 && r != NULL)
		r = r->next;
	return r != NULL && r->cells[0].is.signed_number == begin &&
	    r->cells[1].is.number == n;
}

int
main(void)
{
	const int64_t day = 1795219200;		/* 2026-11-21, UTC */
	struct dump_span span = { true, { day, 0 }, { day + 172800, 0 } };
	struct table *t;

	setenv("TZ", "UTC0", 1);
	tally_limit(&limit, 1 << 20);
	hours_init(&hours, 1, &limit);
	CHECK(!hours_too_many(&span));
	span.last.sec++;
	CHECK(hours_too_many(&span));

	hours_at(&hours, day + 3 * HOUR + 1)[0] += 2;
	hours_at(&hours, day + HOUR - 1)[0]++;	/* time goes back */
	hours_at(&hours, day + 4 * HOUR - 1)[0]++;
	t = rows(false);
	CHECK(t->rows == 4 && is(t, 0, day, 1) && is(t, 1, day + HOUR, 0) &&
	    is(t, 2, day + 2 * HOUR, 0) && is(t, 3, day + 3 * HOUR, 3));
	t = rows(true);
	CHECK(t->rows == 1 && is(t, 0, day + 12 * HOUR, 4));

	hours_at(&hours, day + 3 * 86400)[0]++;
	t = rows(true);
	CHECK(t->rows == 4 && is(t, 1, day + 36 * HOUR, 0) &&
	    is(t, 3, day + 84 * HOUR, 1));

	/* a stamp of another century adds one row, not a million */
	hours_at(&hours, day + 3650000000)[0]++;
	CHECK(rows(true)->rows == 5);
	CHECK(rows(false)->rows < 80);
	hours_at(&hours, -5)[0]++;	/* before 1970: in the first hour */
	CHECK(is(rows(false), 0, 0, 1));
	return failures;
}
