#include "sendshow.h"

#include <stdlib.h>

#include "cause.h"
#include "delay.h"
#include "die.h"
#include "load.h"
#include "party.h"
#include "pending.h"
#include "sendcount.h"
#include "stats.h"

/* The messages that are listed as open. */
static const struct ledger *books;
static int64_t queue_lifetime;		/* seconds */

/* Sums. */

const struct balance *
sendshow_balance(void)
{
	static struct balance list[3];

	list[0] = (struct balance){ "messages", {
		{ "open before", flow_before(&sent.messages) },
		{ "entered", sent.messages.sums[FLOW_CAME] },
		FLOW_TAKEN(&sent.messages)
	    }, {
		{ "left", sent.sums[SEND_LEFT] },
		{ "open", flow_after(&sent.messages) },
		{ "lost", sent.sums[SEND_LOST] },
		FLOW_HANDED(&sent.messages)
	    } };
	list[1] = (struct balance){ "attempts", {
		{ "under way before", flow_before(&sent.deliveries) },
		{ "started", sent.deliveries.sums[FLOW_CAME] },
		FLOW_TAKEN(&sent.deliveries)
	    }, {
		{ "success", sent.sums[SEND_SUCCESS] },
		{ "deferral", sent.sums[SEND_DEFERRAL] },
		{ "failure", sent.sums[SEND_FAILURE] },
		{ "under way", flow_after(&sent.deliveries) },
		{ "cut off", sent.sums[SEND_CUT] },
		FLOW_HANDED(&sent.deliveries)
	    } };
	return list;
}

/* Problems: what qmail-send says, then what the log lacks. */

static uint64_t
strays(void)
{
	return sent.sums[SEND_STRAY_SUCCESS] +
	    sent.sums[SEND_STRAY_DEFERRAL] + sent.sums[SEND_STRAY_FAILURE];
}

static void
add_troubles(struct table *t, const struct tally *troubles)
{
	struct tally_entry **list;
	size_t n = stats.top, i;

	if (n > troubles->used)
		n = troubles->used;
	list = die_alloc(n + 1, sizeof *list);
	n = n == 0 ? 0 : tally_top(troubles, 0, n, list);
	for (i = 0; i < n; i++)
		stats_problem(t, list[i]->counters[0],
		    tally_text(troubles, list[i]),
		    tally_example(troubles, list[i]));
	free(list);
}

void
sendshow_problems(struct table *t)
{
	add_troubles(t, &sent.alerts);
	add_troubles(t, &sent.warnings);
	stats_problem(t, sent.sums[SEND_CUT],
	    STR("attempts were cut off by a restart"), UNTOLD);
	stats_problem(t, sent.sums[SEND_LOST],
	    STR("messages left, but no line says when"), UNTOLD);
	stats_problem(t, strays(),
	    STR("results came without the start of their attempt"), UNTOLD);
}

/* The summary. */

enum {
	S_FROM, S_TO, S_PERIOD, S_ENTERED, S_BYTES, S_RECIPIENTS, S_LEFT,
	S_OPEN, S_LOST, S_STARTED, S_SUCCESS, S_DEFERRAL, S_FAILURE, S_CUT,
	S_UNDER_WAY, S_STRAY, S_BOUNCES, S_DOUBLE, S_DISCARDED, S_FORWARDS,
	S_RESTARTS, S_WARNINGS, S_ALERTS, S_COLUMNS
};

#define COUNT(column, label) \
	{ .name = column, .heading = label, .type = TABLE_COUNT }
#define SELDOM(column, label) \
	{ .name = column, .heading = label, .type = TABLE_COUNT, \
	    .flags = TABLE_OPTIONAL }

static const struct table_column summary_columns[S_COLUMNS] = {
	[S_FROM] = { .name = "from", .type = TABLE_TIME },
	[S_TO] = { .name = "to", .type = TABLE_TIME },
	[S_PERIOD] = { .name = "period", .type = TABLE_SECONDS },
	[S_ENTERED] = COUNT("entered", "messages entered"),
	[S_BYTES] = { .name = "bytes", .heading = "... of so many bytes",
	    .type = TABLE_BYTES },
	[S_RECIPIENTS] = COUNT("recipients", "recipients tried"),
	[S_LEFT] = COUNT("left", "messages left"),
	[S_OPEN] = COUNT("open", "still in the queue"),
	[S_LOST] = SELDOM("lost", "left unseen"),
	[S_STARTED] = COUNT("started", "attempts"),
	[S_SUCCESS] = COUNT("success", "... that delivered"),
	[S_DEFERRAL] = COUNT("deferral", "... deferred"),
	[S_FAILURE] = COUNT("failure", "... that failed for good"),
	[S_CUT] = SELDOM("cut", "... cut off"),
	[S_UNDER_WAY] = SELDOM("under_way", "... still under way"),
	[S_STRAY] = SELDOM("stray", "results without a start"),
	[S_BOUNCES] = COUNT("bounces", "bounces sent"),
	[S_DOUBLE] = SELDOM("double_bounces", "double bounces"),
	[S_DISCARDED] = SELDOM("discarded", "bounces discarded"),
	[S_FORWARDS] = SELDOM("forwards", "forwards"),
	[S_RESTARTS] = SELDOM("restarts", "starts of qmail-send"),
	[S_WARNINGS] = SELDOM("warnings", "warnings"),
	[S_ALERTS] = SELDOM("alerts", "alerts")
};

static const struct table_kind summary_kind = {
	.name = "summary", .title = "Summary",
	.about = "What entered the queue, how its delivery was tried, and "
	    "what left.",
	.columns = summary_columns, .n = S_COLUMNS, .list = true
};

static void
summarise_time(struct table_cell *c)
{
	const struct dump_span *span = &stats.span;

	if (!span->set)
		return;
	c[S_FROM] = table_signed(span->first.sec);
	c[S_TO] = table_signed(span->last.sec);
	c[S_PERIOD] = table_number(delay_between(span->first, span->last));
}

static void
build_summary(struct table *t)
{
	static const unsigned of[S_COLUMNS] = {
		[S_BYTES] = SEND_BYTES, [S_RECIPIENTS] = SEND_RECIPIENTS,
		[S_LEFT] = SEND_LEFT, [S_LOST] = SEND_LOST,
		[S_SUCCESS] = SEND_SUCCESS, [S_DEFERRAL] = SEND_DEFERRAL,
		[S_FAILURE] = SEND_FAILURE, [S_CUT] = SEND_CUT,
		[S_BOUNCES] = SEND_BOUNCES, [S_DOUBLE] = SEND_DOUBLE_BOUNCES,
		[S_DISCARDED] = SEND_DISCARDED, [S_FORWARDS] = SEND_FORWARDS,
		[S_RESTARTS] = SEND_RESTARTS, [S_WARNINGS] = SEND_WARNINGS,
		[S_ALERTS] = SEND_ALERTS
	};
	struct table_cell *c = table_row(t);
	unsigned i;

	for (i = S_ENTERED; i < S_COLUMNS; i++)
		c[i] = table_number(sent.sums[of[i]]);
	summarise_time(c);
	c[S_ENTERED] = table_number(sent.messages.sums[FLOW_CAME]);
	c[S_OPEN] = table_number(flow_after(&sent.messages));
	c[S_STARTED] = table_number(sent.deliveries.sums[FLOW_CAME]);
	c[S_UNDER_WAY] = table_number(flow_after(&sent.deliveries));
	c[S_STRAY] = table_number(strays());
	stats_note_balance(t);
}

/* Attempts by channel. */

static const struct table_column channel_columns[] = {
	{ .name = "channel", .type = TABLE_TEXT },
	{ .name = "started", .type = TABLE_COUNT },
	{ .name = "success", .type = TABLE_COUNT },
	{ .name = "deferral", .type = TABLE_COUNT },
	{ .name = "failure", .type = TABLE_COUNT },
	{ .name = "cut", .heading = "cut off", .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL }
};

static const struct table_kind channel_kind = {
	.name = "attempts", .title = "Attempts by channel",
	.about = "How many were started, and how they ended.",
	.columns = channel_columns,
	.n = sizeof channel_columns / sizeof channel_columns[0]
};

static const struct top channel_top = {
	.kind = &channel_kind, .tally = &sent.channels,
	.columns = (const struct top_column[]){
	    { .how = TOP_TEXT },
	    { .how = TOP_COUNT, .counter = SEND_STARTED },
	    { .how = TOP_COUNT, .counter = SEND_RESULTS + OUTCOME_SUCCESS },
	    { .how = TOP_COUNT, .counter = SEND_RESULTS + OUTCOME_DEFERRAL },
	    { .how = TOP_COUNT, .counter = SEND_RESULTS + OUTCOME_FAILURE },
	    { .how = TOP_COUNT, .counter = SEND_CUT_OFF }
	}
};

/* By time. */

enum { HOUR_COLUMNS = 8 };

#define HOUR_REST \
	{ .name = "entered", .type = TABLE_COUNT }, \
	{ .name = "left", .type = TABLE_COUNT }, \
	{ .name = "success", .heading = "ok", .type = TABLE_COUNT }, \
	{ .name = "deferral", .heading = "defer", .type = TABLE_COUNT }, \
	{ .name = "failure", .heading = "fail", .type = TABLE_COUNT }, \
	{ .name = "bytes", .type = TABLE_BYTES }, \
	{ .name = "bar", .heading = "", .type = TABLE_BAR, .of = 1 }

static const struct table_column hour_columns[HOUR_COLUMNS] = {
	{ .name = "hour", .type = TABLE_HOUR }, HOUR_REST
};
static const struct table_column day_columns[HOUR_COLUMNS] = {
	{ .name = "day", .type = TABLE_DAY }, HOUR_REST
};

static const struct table_kind hour_kind = {
	.name = "hours", .title = "By hour",
	.about = "Messages that entered and left, how attempts ended, bytes "
	    "that entered; the bar shows the messages that entered.",
	.columns = hour_columns, .n = HOUR_COLUMNS
};
static const struct table_kind day_kind = {
	.name = "days", .title = "By day",
	.about = "Messages that entered and left, how attempts ended, bytes "
	    "that entered; the bar shows the messages that entered.",
	.columns = day_columns, .n = HOUR_COLUMNS
};

static const struct top_column hour_cells[HOUR_COLUMNS] = {
	{ .how = TOP_TEXT },
	{ .how = TOP_COUNT, .counter = SEND_HOUR_ENTERED },
	{ .how = TOP_COUNT, .counter = SEND_HOUR_GONE },
	{ .how = TOP_COUNT, .counter = SEND_HOUR_RESULTS + OUTCOME_SUCCESS },
	{ .how = TOP_COUNT, .counter = SEND_HOUR_RESULTS + OUTCOME_DEFERRAL },
	{ .how = TOP_COUNT, .counter = SEND_HOUR_RESULTS + OUTCOME_FAILURE },
	{ .how = TOP_COUNT, .counter = SEND_HOUR_BYTES },
	{ .how = TOP_BAR }
};

static void
build_hours(struct table *t)
{
	hours_rows(&sent.hours, t, hour_cells, false);
}

static void
build_days(struct table *t)
{
	hours_rows(&sent.hours, t, hour_cells, true);
}

/* The rest. */

static void
build_latency(struct table *t)
{
	delay_rows(t);
}

static void
build_concurrency(struct table *t)
{
	load_rows(t, &stats.span);
}

static void
build_open(struct table *t)
{
	pending_rows(books, queue_lifetime, stats.top, t);
	flow_note(&sent.messages, t);
}

/* Sections, in the order of the report: problems come first. */
enum { PAGE = SECTION_PAGE, IF_ANY = SECTION_PAGE | SECTION_IF_ANY };

static const struct section own_sections[] = {
	{ .kind = &summary_kind, .build = build_summary, .flags = PAGE },
	{ .kind = &channel_kind, .top = &channel_top, .with = "summary" },
	{ .kind = &delay_kind, .build = build_latency, .flags = IF_ANY },
	{ .kind = &load_kind, .build = build_concurrency },
	{ .kind = &pending_kind, .build = build_open, .flags = IF_ANY },
	{ .kind = &hour_kind, .build = build_hours },
	{ .kind = &day_kind, .build = build_days }
};

const struct section *
sendshow_sections(const struct ledger *l, int64_t lifetime)
{
	static struct section all[32];
	const struct section *own = own_sections;
	size_t n = 0, i;

	books = l;
	queue_lifetime = lifetime;
	all[n++] = stats_problems;
	all[n++] = own[0];
	all[n++] = stats_balance;
	for (i = 1; i <= 4; i++)
		all[n++] = own[i];
	for (i = 0; i < sizeof cause_sections / sizeof *cause_sections; i++)
		all[n++] = cause_sections[i];
	for (i = 0; i < PARTIES; i++)
		all[n++] = party_sections[i];
	all[n++] = own[5];
	all[n++] = own[6];
	all[n++] = stats_lines;
	all[n++] = stats_other;		/* the end is all zero */
	return all;
}
