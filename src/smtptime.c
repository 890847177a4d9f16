#include "smtptime.h"

#include <stdlib.h>
#include "die.h"
#include "exitname.h"
#include "load.h"
#include "pool.h"
#include "smtpcolumn.h"
#include "smtpcount.h"
#include "stats.h"

/* Hours and days. */

static const struct top_column hour_top[] = {
	{ .how = TOP_OTHER },
	{ .how = TOP_COUNT, .counter = HOUR_OPENED },
	{ .how = TOP_COUNT, .counter = HOUR_REFUSED },
	{ .how = TOP_COUNT, .counter = HOUR_ACCEPTED },
	{ .how = TOP_COUNT, .counter = HOUR_RECIPIENTS },
	{ .how = TOP_COUNT, .counter = HOUR_FAILED },
	{ .how = TOP_BAR }
};

enum {
	HOUR_REFUSALS_COLUMN = 2, HOUR_MAIL_COLUMN, MATRIX_MAIL_COLUMN = 13
};

#define HOUR_COLUMNS \
	COUNT("connections"), COUNT("refusals"), \
	{ .name = "accepted", .heading = "mail", .type = TABLE_COUNT }, \
	OPTIONAL("recipients"), \
	OPTIONAL("failed"), \
	{ .name = "bar", .heading = "connections", .type = TABLE_BAR, \
	    .of = 1 }

static const struct table_column hour_columns[] = {
	{ .name = "hour", .type = TABLE_HOUR }, HOUR_COLUMNS
};

static const struct table_column day_columns[] = {
	{ .name = "day", .type = TABLE_DAY }, HOUR_COLUMNS
};

static const struct table_kind hour_kind = {
	.name = "hours", .title = "Hours",
	.about = "What happened in each hour, as local clocks show it: "
	    "connections begun, refusals, mail and recipients accepted, "
	    "logins that failed.",
	COLUMNS(hour_columns)
};

static const struct table_kind day_kind = {
	.name = "days", .title = "Days",
	.about = "What happened on each day: connections begun, refusals, mail "
	    "and recipients accepted, logins that failed.",
	COLUMNS(day_columns)
};

/* Mail accepted stands in this column; a log may tell of refusals only. */
static void
accepted(struct table *t, size_t column)
{
	struct table_row *row;

	for (row = t->first; row != NULL; row = row->next)
		row->cells[column] = smtpcolumn_told(
		    row->cells[column].is.number, counts.tells[TELLS_YES]);
}

static void
build_times_of_day(struct table *t, bool days)
{
	struct table_cell *c;
	struct table_row *row;

	hours_rows(&counts.hours, t, hour_top, days);
	accepted(t, HOUR_MAIL_COLUMN);
	for (row = t->first; row != NULL; row = row->next) {
		c = &row->cells[HOUR_REFUSALS_COLUMN];
		*c = smtpcolumn_refused(c->is.number);
	}
}

static void
build_hours(struct table *t)
{
	build_times_of_day(t, false);
}

static void
build_days(struct table *t)
{
	build_times_of_day(t, true);
}

static bool
is_long(void)
{
	return hours_too_many(&stats.span);
}

/* The matrix. */

static const struct top_column matrix_top[] = {
	{ .how = TOP_OTHER },
	{ .how = TOP_COUNT, .counter = REFUSAL_SERVER },
	{ .how = TOP_COUNT, .counter = REFUSAL_LIST },
	{ .how = TOP_COUNT, .counter = REFUSAL_GREY },
	{ .how = TOP_COUNT, .counter = REFUSAL_CONNECTION },
	{ .how = TOP_COUNT, .counter = REFUSAL_TLS },
	{ .how = TOP_COUNT, .counter = REFUSAL_HELO },
	{ .how = TOP_COUNT, .counter = REFUSAL_AUTH },
	{ .how = TOP_COUNT, .counter = REFUSAL_SENDER },
	{ .how = TOP_COUNT, .counter = REFUSAL_RECIPIENT },
	{ .how = TOP_COUNT, .counter = REFUSAL_VIRUS },
	{ .how = TOP_COUNT, .counter = REFUSAL_SPAM },
	{ .how = TOP_COUNT, .counter = REFUSAL_MESSAGE },
	{ .how = TOP_COUNT, .counter = HOUR_ACCEPTED },
	{ .how = TOP_COUNT, .counter = HOUR_DECISIONS }
};

static const struct table_column matrix_columns[] = {
	{ .name = "hour", .type = TABLE_HOUR },
	OPTIONAL("server"), OPTIONAL("list"), OPTIONAL("grey"),
	{ .name = "connection", .heading = "greet", .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	OPTIONAL("tls"), OPTIONAL("helo"), OPTIONAL("auth"),
	{ .name = "sender", .heading = "mail", .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	{ .name = "recipient", .heading = "rcpt", .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	OPTIONAL("virus"), OPTIONAL("spam"),
	{ .name = "message", .heading = "data", .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	{ .name = "accepted", .heading = "ok", .type = TABLE_COUNT },
	{ .name = "total", .heading = "all", .type = TABLE_COUNT }
};

static const struct table_kind matrix_kind = {
	.name = "matrix", .title = "Hours by cause",
	.about = "Refusals in each hour by their cause: the server's rules, "
	    "block lists, greylisting, the greeting, TLS, HELO, logging in, "
	    "MAIL, RCPT, viruses, spam, the message; mail accepted (ok); and "
	    "all of these.",
	COLUMNS(matrix_columns)
};

static void
add_total(struct table *t)
{
	size_t n = t->kind->n, i;
	uint64_t *sums = die_alloc(n, sizeof *sums);
	const struct table_row *row;
	struct table_cell *total;

	memset(sums, 0, n * sizeof *sums);
	for (row = t->first; row != NULL; row = row->next)
		for (i = 1; i < n; i++)
			sums[i] += row->cells[i].is.number;
	total = table_row(t);
	total[0] = (struct table_cell){ .state = TABLE_TOTAL };
	for (i = 1; i < n; i++)
		total[i] = table_number(sums[i]);
	free(sums);
}

static void
build_matrix(struct table *t)
{
	hours_rows(&counts.hours, t, matrix_top, is_long());
	if (t->first != NULL)
		add_total(t);
	accepted(t, MATRIX_MAIL_COLUMN);
}

/* Concurrency, durations, ends. */

static void
build_load(struct table *t)
{
	load_rows(t, &stats.span);
}

static const struct table_column time_columns[] = {
	TEXT("connections"), COUNT("count"),
	{ .name = "mean", .type = TABLE_SECONDS },
	{ .name = "p50", .type = TABLE_SECONDS },
	{ .name = "p90", .type = TABLE_SECONDS },
	{ .name = "p95", .type = TABLE_SECONDS },
	{ .name = "p99", .type = TABLE_SECONDS },
	{ .name = "max", .type = TABLE_SECONDS }
};

static const struct table_kind time_kind = {
	.name = "durations", .title = "Durations",
	.about = "How long connections lasted whose ends were logged: mean, "
	    "the time that 50, 90, 95 and 99 % of them did not exceed, and "
	    "the longest.",
	COLUMNS(time_columns)
};

static void
time_row(struct table *t, const char *name, const struct hist *h)
{
	static const unsigned permille[] = { 500, 900, 950, 990 };
	struct table_cell *c = table_row(t);
	size_t i;

	c[0] = table_text(str_of(name));
	c[1] = table_number(h->count);
	if (h->count == 0)
		return;
	c[2] = table_number(hist_mean(h));
	for (i = 0; i < 4; i++)
		c[3 + i] = table_number(hist_percentile(h, permille[i]));
	c[7] = table_number(h->max);
}

static void
build_times(struct table *t)
{
	time_row(t, "all", &counts.times[TIME_ALL]);
	time_row(t, "mail accepted", &counts.times[TIME_ACCEPTED]);
	time_row(t, "refused", &counts.times[TIME_REFUSED]);
	time_row(t, "denied", &counts.times[TIME_DENIED]);
	time_row(t, "nothing decided", &counts.times[TIME_NOTHING]);
}

static const struct table_column told_columns[] = {
	COUNT("count"), { .name = "sum", .type = TABLE_SECONDS },
	{ .name = "mean", .type = TABLE_SECONDS },
	{ .name = "p50", .type = TABLE_SECONDS },
	{ .name = "p90", .type = TABLE_SECONDS },
	{ .name = "p99", .type = TABLE_SECONDS },
	{ .name = "max", .type = TABLE_SECONDS }
};

static const struct table_kind told_kind = {
	.name = "connection_time", .title = "qpsmtpd's connection_time",
	.about = "What that plugin says: how many connections, their times "
	    "together, the mean, what 50, 90 and 99 % did not exceed, and "
	    "the longest.",
	COLUMNS(told_columns)
};

static void
build_told(struct table *t)
{
	const struct hist *h = &counts.times[TIME_TOLD];
	struct table_cell *c;

	if (h->count == 0)
		return;
	c = table_row(t);
	c[0] = table_number(h->count);
	c[1] = table_number(h->sum_high > 0 ? UINT64_MAX : h->sum_low);
	c[2] = table_number(hist_mean(h));
	c[3] = table_number(hist_percentile(h, 500));
	c[4] = table_number(hist_percentile(h, 900));
	c[5] = table_number(hist_percentile(h, 990));
	c[6] = table_number(h->max);
}

static const struct table_column exit_columns[] = {
	TEXT("status"), COUNT("connections"), SHARE, TEXT("meaning")
};

static const struct table_kind exit_kind = {
	.name = "exits", .title = "How processes ended",
	.about = "The exit status, or the signal that ended it, of each "
	    "connection's process, decoded, and what it most likely means.",
	COLUMNS(exit_columns)
};

static void
exit_row(struct table *t, unsigned code, unsigned signal, uint64_t n,
    uint64_t all)
{
	char text[EXITNAME_ROOM];
	struct table_cell *c;

	if (n == 0)
		return;
	c = table_row(t);
	c[0] = table_text(pool_copy(exitname(code, signal, text)));
	c[1] = table_number(n);
	c[2] = table_percent(n, all);
	c[3] = table_text(str_of(exitname_meaning(code, signal)));
}

static void
build_exits(struct table *t)
{
	uint64_t all = 0;
	unsigned i;

	for (i = 0; i < 256; i++)
		all += counts.exits[i];
	for (i = 1; i < 128; i++)
		all += counts.signals[i];
	for (i = 0; i < 256; i++)
		exit_row(t, i, 0, counts.exits[i], all);
	for (i = 1; i < 128; i++)
		exit_row(t, 0, i, counts.signals[i], all);
	table_sort(t, 1, 0);
}

const struct section smtptime_sections[] = {
	{ .kind = &hour_kind, .build = build_hours },
	{ .kind = &day_kind, .build = build_days },
	{ .kind = &matrix_kind, .build = build_matrix },
	{ .kind = &load_kind, .build = build_load },
	{ .kind = &time_kind, .build = build_times },
	{ .kind = &told_kind, .build = build_told },
	{ .kind = &exit_kind, .build = build_exits },
	{ .kind = NULL }
};
