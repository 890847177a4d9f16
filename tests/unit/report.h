/*
 * For unit tests of the writers: a small report with one of everything, and
 * reports of random sections.
 */
#ifndef REPORT_H
#define REPORT_H

#include <stdlib.h>

#include "table.h"

static const struct table_column summary_columns[] = {
	{ .name = "first_line", .type = TABLE_TIME },
	{ .name = "entered", .heading = "messages entered",
	  .type = TABLE_COUNT },
	{ .name = "bytes", .type = TABLE_BYTES },
	{ .name = "greylisted", .type = TABLE_COUNT },
	{ .name = "alerts", .type = TABLE_COUNT, .flags = TABLE_OPTIONAL },
	{ .name = "at_limit", .type = TABLE_PERCENT },
	{ .name = "concurrency", .type = TABLE_DECIMAL }
};
static const struct table_kind summary = { .name = "summary",
    .title = "Summary", .about = "What entered the queue, and what became "
    "of it; a kB has 1000 bytes, times are local.",
    .columns = summary_columns, .n = 7, .list = true };

static const struct table_column latency_columns[] = {
	{ .name = "channel", .type = TABLE_TEXT },
	{ .name = "attempts", .type = TABLE_COUNT },
	{ .name = "p50", .type = TABLE_SECONDS },
	{ .name = "max", .type = TABLE_SECONDS }
};
static const struct table_kind latency = { .name = "latency",
    .title = "Latency", .about = "How long attempts took.",
    .columns = latency_columns, .n = 4, .list = true };

static const struct table_column sender_columns[] = {
	{ .name = "messages", .type = TABLE_COUNT },
	{ .name = "failure", .type = TABLE_COUNT, .flags = TABLE_OPTIONAL },
	{ .name = "share", .type = TABLE_PERCENT },
	{ .name = "sender", .type = TABLE_TEXT, .flags = TABLE_MIDDLE },
	{ .name = "example", .type = TABLE_TEXT, .flags = TABLE_BELOW }
};
static const struct table_kind senders = { .name = "senders",
    .title = "Senders", .about = "Who sent most, and an example.",
    .columns = sender_columns, .n = 5 };

static const struct table_column hour_columns[] = {
	{ .name = "hour", .type = TABLE_HOUR },
	{ .name = "entered", .type = TABLE_COUNT },
	{ .name = "bar", .type = TABLE_BAR, .of = 1 }
};
static const struct table_kind hours = { .name = "hours",
    .title = "Hours", .about = "Messages that entered in each hour.",
    .columns = hour_columns, .n = 3 };

static const struct table_kind queued = { .name = "open", .title = "Open",
    .about = "Messages still in the queue.", .columns = hour_columns,
    .n = 3 };

static inline void
sample_lists(struct report *r)
{
	struct table *t = report_section(r, &summary);
	struct table_cell *c = table_row(t);

	c[0] = table_signed(1795176005);
	c[1] = table_number(1234567);
	c[2] = table_number(98765432109);
	c[3] = table_not_logged();
	c[4] = table_number(0);
	c[5] = table_percent(1, 100000);
	c[6] = table_signed(3140);
	t = report_section(r, &latency);
	c = table_row(t);
	c[0] = table_text(STR("local"));
	c[1] = table_number(12345);
	c[2] = table_number(850);
	c[3] = table_number(604800000000);
	c = table_row(t);
	c[0] = table_text(STR("remote"));
	c[1] = table_number(0);
}

#define LIST "list-return-1234-someone=example.org@" \
    "bounces.of.very.long.names.example.net"

static inline void
sample_tables(struct report *r)
{
	static const char *const names[] = { "bob@example.com",
	    "zoe@\033[31m\n\\<b>", LIST, "<>" };
	static const uint64_t counts[] = { 7, 12345, 7, 1 };
	struct table *t = report_section(r, &senders);
	struct table_cell *c;
	size_t i;

	for (i = 0; i < 4; i++) {
		c = table_row(t);
		c[0] = table_number(counts[i]);
		c[1] = table_number(0);
		c[2] = table_percent(counts[i], 12360);
		c[3] = table_text(str_of(names[i]));
		if (i == 1)
			c[4] = table_text(STR("qp 12 \xff\xc3\xa9"));
	}
	table_sort(t, 0, 3);
	table_keep(t, 3);
	table_note_error(t, 1200);
	t = report_section(r, &hours);
	for (i = 0; i < 4; i++) {
		c = table_row(t);
		c[0] = table_signed(1795176000 + 3600 * (int64_t)i);
		c[1] = table_number(i == 3 ? 1 : i * i * 600 + (i == 1));
	}
	report_section(r, &queued);
}

static inline void
sample(struct report *r)
{
	report_begin(r, "qsend-stats");
	sample_lists(r);
	sample_tables(r);
}

/* Random sections. */

enum { RANDOM_COLUMNS = 20 };

static inline struct str
random_text(void)
{
	static char text[100000];
	static size_t used;
	size_t n = (size_t)(rand() % 3 ? rand() % 12 : rand() % 200), i;
	char *p;

	if (used + n > sizeof text)
		used = 0;
	p = text + used;
	for (i = 0; i < n; i++)
		p[i] = (char)(rand() % 8 ? 'a' + rand() % 26 : rand());
	used += n;
	return (struct str){ p, n };
}

static inline struct table_cell
random_cell(enum table_type type)
{
	uint64_t v = (uint64_t)rand() << rand() % 33 >> rand() % 40;

	if (rand() % 10 == 0)
		return (struct table_cell){ .state = TABLE_ABSENT };
	if (type == TABLE_TEXT)
		return table_text(random_text());
	if (rand() % 20 == 0)
		return table_not_logged();
	if (type == TABLE_PERCENT)
		return table_percent((uint64_t)rand() % 9, (uint64_t)rand() %
		    9);
	if (type >= TABLE_TIME)
		return table_signed((int64_t)(v >> 30));
	return type == TABLE_DECIMAL ? table_signed(-(int64_t)v) :
	    table_number(v);
}

/* The same kind is used again: only one such report may be in use. */
static inline void
random_report(struct report *r)
{
	static const char *const headings[] = { NULL, "x", "two words",
	    "caf\xc3\xa9 \xe2\x82\xac" };
	static struct table_column columns[RANDOM_COLUMNS];
	static struct table_kind kind = { .name = "random",
	    .title = "Random", .about = "", .columns = columns };
	struct table *t;
	struct table_cell *c;
	size_t i, rows = (size_t)rand() % 12;

	kind.n = (size_t)rand() % RANDOM_COLUMNS + 1;
	kind.list = rand() % 2;
	for (i = 0; i < kind.n; i++)
		columns[i] = (struct table_column){ "a_column",
		    headings[rand() % 4], (enum table_type)(rand() %
		    (i > 0 ? TABLE_BAR + 1 : TABLE_BAR)),
		    (unsigned)rand() % 4, 0 };
	for (i = 1; i < kind.n; i++)
		if (rand() % 9 == 0 && columns[i].type == TABLE_TEXT)
			columns[i].flags |= TABLE_BELOW;
	columns[0].flags = 0;
	if (columns[0].type == TABLE_TEXT || columns[0].type ==
	    TABLE_PERCENT || columns[0].type == TABLE_DECIMAL)
		columns[0].type = TABLE_COUNT;
	report_begin(r, "test");
	t = report_section(r, &kind);
	while (rows-- > 0)
		for (c = table_row(t), i = 0; i < kind.n; i++)
			c[i] = random_cell(columns[i].type);
	for (i = (size_t)rand() % 3; i > 0; i--)
		table_note(t, random_text());
}

#endif
