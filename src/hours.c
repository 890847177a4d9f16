#include "hours.h"

#include <stdlib.h>

#include "civil.h"
#include "die.h"

enum { GAP = 31 };		/* so many rows of nothing at a time */

void
hours_init(struct hours *h, unsigned counters, struct tally_limit *limit)
{
	*h = (struct hours){ .begin = 0 };
	tally_init(&h->tally, counters, 0, limit);
}

/* When the hour that clocks show then began. */
static int64_t
hour_of(int64_t sec)
{
	struct civil c;

	if (!civil_local(sec, &c))
		return sec - sec % HOUR;
	return sec - c.minute * 60 - (c.second < 60 ? c.second : 59);
}

void
hours_move(struct hours *h, int64_t sec)
{
	char text[20];

	h->begin = hour_of(sec < 0 ? 0 :
	    sec > INT64_MAX / 2 ? INT64_MAX / 2 : sec);
	if (h->begin < 0)
		h->begin = 0;
	tally_settle(&h->tally, &h->at, (struct str){ text,
	    str_put_u64(text, (uint64_t)h->begin) });
}

bool
hours_too_many(const struct dump_span *span)
{
	return span->set && (uint64_t)span->last.sec -
	    (uint64_t)span->first.sec > 2 * DAY;
}

/* An hour, and later a day: when it began, and its counters. */
struct hour {
	int64_t begin;
	uint64_t counters[TALLY_COUNTERS];
};

static int
compare(const void *p, const void *q)
{
	const struct hour *a = p, *b = q;

	return a->begin < b->begin ? -1 : a->begin > b->begin;
}

/* A dump may tell of hours that are no numbers: of these nothing is shown. */
static size_t
take_all(const struct tally *t, struct hour *all)
{
	struct tally_entry *e;
	struct str text;
	uint32_t place = 0;
	uint64_t begin;
	size_t n = 0;

	while ((e = tally_next(t, &place)) != NULL) {
		text = tally_text(t, e);
		if (!eat_u64(&text, &begin) || text.n > 0 ||
		    begin > INT64_MAX / 2)
			continue;
		all[n].begin = (int64_t)begin;
		memcpy(all[n++].counters, e->counters,
		    t->counters * sizeof e->counters[0]);
	}
	qsort(all, n, sizeof *all, compare);
	return n;
}

/* Noon of the day that is so many later, as clocks show it. */
static int64_t
noon(int64_t sec, int64_t later)
{
	struct civil c;
	int64_t is;

	if (!civil_local(sec, &c))
		return sec + later * DAY;
	civil_date(civil_days(c.year, c.month, c.day) + later, &c);
	c.hour = 12;
	c.minute = c.second = 0;
	civil_from_local(&c, INT64_MIN, &is);
	return is;
}

static size_t
add_up_days(const struct tally *t, struct hour *all, size_t n)
{
	size_t days = 0, i;

	for (i = 0; i < n; i++) {
		all[i].begin = noon(all[i].begin, 0);
		if (days > 0 && all[days - 1].begin == all[i].begin)
			tally_add(t, all[days - 1].counters, all[i].counters);
		else
			all[days++] = all[i];
	}
	return days;
}

static void
row(struct table *t, const struct hour *h, const struct top_column *columns)
{
	struct table_cell *c = table_row(t);
	size_t i;

	c[0] = table_signed(h->begin);
	for (i = 1; i < t->kind->n; i++)
		if (columns[i].how == TOP_COUNT)
			c[i] = table_number(h->counters[columns[i].counter]);
}

static int64_t
next_after(int64_t begin, bool days)
{
	return days ? noon(begin, 1) : begin + HOUR;
}

/* Rows of nothing up to this one. */
static void
fill(struct table *t, int64_t from, int64_t to,
    const struct top_column *columns, bool days)
{
	struct hour none = { .begin = from };

	if (to - from > (int64_t)GAP * (days ? DAY : HOUR))
		return;
	while ((none.begin = next_after(none.begin, days)) < to)
		row(t, &none, columns);
}

void
hours_rows(const struct hours *h, struct table *t,
    const struct top_column *columns, bool days)
{
	struct hour *all = die_alloc(h->tally.used + 1, sizeof *all);
	size_t n = take_all(&h->tally, all), i;

	if (days)
		n = add_up_days(&h->tally, all, n);
	for (i = 0; i < n; i++) {
		if (i > 0)
			fill(t, all[i - 1].begin, all[i].begin, columns, days);
		row(t, &all[i], columns);
	}
	if (h->tally.full)
		table_note_error(t, h->tally.error);
	free(all);
}
