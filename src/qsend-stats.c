/* qsend-stats: a report on qmail-send's log. */

#include "args.h"
#include "dialect/qsend.h"
#include "flow.h"
#include "ledger.h"
#include "load.h"
#include "stats.h"

static const char help[] =
"usage: qsend-stats [-dl] [-s section,...] [-n rows] [-o form] [-A what]\n"
"    [-L seconds] [-S since] [-U until] [-w threshold] [-M megabytes]\n"
"    [-p state | -P] [file ...]\n"
"Report on qmail-send's log.\n";

static struct ledger ledger;
static struct flow messages, deliveries;

/* Counted at their own lines, but for the first two. */
enum {
	LOST, CUT,		/* their ends were not logged */
	BYTES, RECIPIENTS, LEFT, SUCCESS, DEFERRAL, FAILURE,
	STRAY_SUCCESS, STRAY_DEFERRAL, STRAY_FAILURE, BOUNCES,
	DOUBLE_BOUNCES, DISCARDED, FORWARDS, RESTARTS, WARNINGS, ALERTS,
	SUMS
};
static uint64_t sums[SUMS];

static const char *const kinds[] = {
	[EVENT_OTHER] = "continued", [EVENT_STATUS] = "status",
	[EVENT_EXIT] = "exiting", [EVENT_NEW] = "new msg",
	[EVENT_INFO] = "info msg", [EVENT_START] = "starting delivery",
	[EVENT_RESULT] = "delivery", [EVENT_BOUNCE] = "bounce msg",
	[EVENT_DISCARD] = "discarding bounce", [EVENT_END] = "end msg",
	[EVENT_NOTE] = "note", [EVENT_WARNING] = "warning",
	[EVENT_ALERT] = "alert", NULL
};

/* Messages. */

/* One that was only announced is not yet in the queue. */
static bool
is_in_queue(const struct ledger_message *m)
{
	return m->told || m->attempts > 0 || (m->note & FLOW_IN) != 0;
}

static void
begins(struct ledger_message *m)
{
	m->note = flow_new();
}

static void
count_end(struct ledger_message *m, unsigned how)
{
	if (flow_went(&messages, &m->note))
		sums[how]++;
}

static void
lose(struct ledger_message *m)
{
	if (is_in_queue(m))
		count_end(m, LOST);
}

static void
cut(struct ledger_delivery *d, bool restart)
{
	(void)restart;
	if (flow_went(&deliveries, &d->note))
		sums[CUT]++;
}

static void
on_info(struct ledger_message *m, const struct event *e)
{
	if (!flow_came(&messages, &m->note))
		return;
	sums[BYTES] += e->bytes;
	if (str_eq(e->sender, STR("#@[]")))
		sums[DOUBLE_BOUNCES]++;
}

/* Deliveries. */

static void
on_start(const struct ledger_step *step)
{
	struct ledger_delivery *d = step->delivery;

	d->note = flow_new();
	flow_seen(&messages, &step->message->note);
	if (flow_came(&deliveries, &d->note) && d->recipient->attempts == 1)
		sums[RECIPIENTS]++;
}

static enum outcome
outcome_of(const struct event *e)
{
	return e->outcome == OUTCOME_MANGLED ? OUTCOME_DEFERRAL : e->outcome;
}

/* "did_1+2+0/": two forwards. */
static uint64_t
forwards(struct str text)
{
	uint64_t files, n, programs;

	return eat(&text, "did_") && eat_u64(&text, &files) &&
	    eat_char(&text, '+') && eat_u64(&text, &n) &&
	    eat_char(&text, '+') && eat_u64(&text, &programs) ? n : 0;
}

static void
on_result(const struct event *e, const struct ledger_step *step)
{
	enum outcome outcome = outcome_of(e);

	if (step->delivery == NULL) {
		sums[STRAY_SUCCESS + outcome] += stats.counts;
		return;
	}
	flow_seen(&messages, &step->message->note);
	if (!flow_went(&deliveries, &step->delivery->note))
		return;
	sums[SUCCESS + outcome]++;
	if (outcome == OUTCOME_SUCCESS)
		sums[FORWARDS] += forwards(e->text);
}

/* Lines. */

static void
count_line(const struct event *e, const struct ledger_step *step)
{
	if (e->kind != EVENT_NEW && e->kind != EVENT_WARNING &&
	    e->kind != EVENT_ALERT && e->kind != EVENT_INFO &&
	    step->message != NULL && !step->more)
		flow_seen(&messages, &step->message->note);
	sums[BOUNCES] += e->kind == EVENT_BOUNCE;
	sums[DISCARDED] += e->kind == EVENT_DISCARD;
	sums[RESTARTS] += step->restart && e->kind != EVENT_EXIT;
	sums[WARNINGS] += e->kind == EVENT_WARNING;
	sums[ALERTS] += e->kind == EVENT_ALERT;
}

static unsigned
line(struct str body, const struct head *head)
{
	struct event e;
	struct ledger_step step;

	ledger_line(&ledger, body, head, &e, &step);
	if (e.kind == EVENT_INFO)
		on_info(step.message, &e);
	else if (e.kind == EVENT_START)
		on_start(&step);
	else if (e.kind == EVENT_RESULT)
		on_result(&e, &step);
	if (stats.counts)
		count_line(&e, &step);
	if (step.ends)
		count_end(step.message, step.lost ? LOST : LEFT);
	ledger_done(&ledger, &step);
	if (e.kind == EVENT_OTHER && !step.more)
		return STATS_OTHER;
	return STATS_KIND + e.kind;
}

/* The end. */

/* How many of a source are open; and so on. */
static void
finish(void)
{
	struct ledger_message *m;
	struct ledger_delivery *d;
	uint64_t open = 0, under_way = 0;

	flow_ends(&messages);
	flow_ends(&deliveries);
	for (m = ledger_next(&ledger, NULL); m != NULL;
	    m = ledger_next(&ledger, m)) {
		if (is_in_queue(m))
			open += flow_stays(&messages, m->note);
		for (d = ledger_first_delivery(m); d != NULL;
		    d = ledger_next_delivery(d))
			under_way += flow_stays(&deliveries, d->note);
	}
	flow_left(&messages, open, STR(""));
	flow_left(&deliveries, under_way, STR(""));
}

static const struct balance *
balance(void)
{
	static struct balance list[3];

	list[0] = (struct balance){ "messages", {
		{ "open before", flow_before(&messages) },
		{ "entered", messages.sums[FLOW_CAME] }
	    }, {
		{ "left", sums[LEFT] },
		{ "open", flow_after(&messages) },
		{ "lost", sums[LOST] }
	    } };
	list[1] = (struct balance){ "attempts", {
		{ "under way before", flow_before(&deliveries) },
		{ "started", deliveries.sums[FLOW_CAME] }
	    }, {
		{ "success", sums[SUCCESS] },
		{ "deferral", sums[DEFERRAL] },
		{ "failure", sums[FAILURE] },
		{ "under way", flow_after(&deliveries) },
		{ "cut off", sums[CUT] }
	    } };
	return list;
}

/* Sections. */

enum {
	S_FROM, S_TO, S_PERIOD, S_ENTERED, S_BYTES, S_LEFT, S_OPEN, S_LOST,
	S_RECIPIENTS, S_STARTED, S_SUCCESS, S_DEFERRAL, S_FAILURE, S_CUT,
	S_STRAY, S_BOUNCES, S_DOUBLE, S_DISCARDED, S_FORWARDS, S_RESTARTS,
	S_WARNINGS, S_ALERTS, S_COLUMNS
};

static const struct table_column summary_columns[S_COLUMNS] = {
	[S_FROM] = { .name = "from", .type = TABLE_TIME },
	[S_TO] = { .name = "to", .type = TABLE_TIME },
	[S_PERIOD] = { .name = "period", .type = TABLE_SECONDS },
	[S_ENTERED] = { .name = "entered", .type = TABLE_COUNT },
	[S_BYTES] = { .name = "bytes", .type = TABLE_BYTES },
	[S_LEFT] = { .name = "left", .type = TABLE_COUNT },
	[S_OPEN] = { .name = "open", .type = TABLE_COUNT },
	[S_LOST] = { .name = "lost", .type = TABLE_COUNT },
	[S_RECIPIENTS] = { .name = "recipients", .type = TABLE_COUNT },
	[S_STARTED] = { .name = "started", .type = TABLE_COUNT },
	[S_SUCCESS] = { .name = "success", .type = TABLE_COUNT },
	[S_DEFERRAL] = { .name = "deferral", .type = TABLE_COUNT },
	[S_FAILURE] = { .name = "failure", .type = TABLE_COUNT },
	[S_CUT] = { .name = "cut", .type = TABLE_COUNT },
	[S_STRAY] = { .name = "stray", .type = TABLE_COUNT },
	[S_BOUNCES] = { .name = "bounces", .type = TABLE_COUNT },
	[S_DOUBLE] = { .name = "double_bounces", .type = TABLE_COUNT },
	[S_DISCARDED] = { .name = "discarded", .type = TABLE_COUNT },
	[S_FORWARDS] = { .name = "forwards", .type = TABLE_COUNT },
	[S_RESTARTS] = { .name = "restarts", .type = TABLE_COUNT },
	[S_WARNINGS] = { .name = "warnings", .type = TABLE_COUNT },
	[S_ALERTS] = { .name = "alerts", .type = TABLE_COUNT }
};

static const struct table_kind summary_kind = {
	.name = "summary", .title = "Summary",
	.about = "What entered and left the queue.",
	.columns = summary_columns, .n = S_COLUMNS, .list = true
};

static void
build_summary(struct table *t)
{
	struct table_cell *c = table_row(t);

	if (stats.span.set) {
		c[S_FROM] = table_signed(stats.span.first.sec);
		c[S_TO] = table_signed(stats.span.last.sec);
		c[S_PERIOD] = table_number((uint64_t)(stats.span.last.sec -
		    stats.span.first.sec) * 1000000);
	}
	c[S_ENTERED] = table_number(messages.sums[FLOW_CAME]);
	c[S_BYTES] = table_number(sums[BYTES]);
	c[S_LEFT] = table_number(sums[LEFT]);
	c[S_OPEN] = table_number(flow_after(&messages));
	c[S_LOST] = table_number(sums[LOST]);
	c[S_RECIPIENTS] = table_number(sums[RECIPIENTS]);
	c[S_STARTED] = table_number(deliveries.sums[FLOW_CAME]);
	c[S_SUCCESS] = table_number(sums[SUCCESS]);
	c[S_DEFERRAL] = table_number(sums[DEFERRAL]);
	c[S_FAILURE] = table_number(sums[FAILURE]);
	c[S_CUT] = table_number(sums[CUT]);
	c[S_STRAY] = table_number(sums[STRAY_SUCCESS] +
	    sums[STRAY_DEFERRAL] + sums[STRAY_FAILURE]);
	c[S_BOUNCES] = table_number(sums[BOUNCES]);
	c[S_DOUBLE] = table_number(sums[DOUBLE_BOUNCES]);
	c[S_DISCARDED] = table_number(sums[DISCARDED]);
	c[S_FORWARDS] = table_number(sums[FORWARDS]);
	c[S_RESTARTS] = table_number(sums[RESTARTS]);
	c[S_WARNINGS] = table_number(sums[WARNINGS]);
	c[S_ALERTS] = table_number(sums[ALERTS]);
}

static const struct dump_item items[] = {
	FLOW_ITEMS("messages", &messages),
	FLOW_ITEMS("deliveries", &deliveries),
	{ "sums", DUMP_SUMS, sums, SUMS },
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static const struct dump_item levels[] = {
	FLOW_LEVELS("messages", &messages),
	FLOW_LEVELS("deliveries", &deliveries),
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static void
save(void)
{
	ledger_save(&ledger);
}

static bool
restore(struct str s)
{
	return ledger_restore(&ledger, s);
}

static bool
evict(void)
{
	return ledger_evict(&ledger);
}

int
main(int argc, char **argv)
{
	static const struct ledger_hooks hooks = {
		.begins = begins, .lost = lose, .cut = cut
	};
	const struct section sections[] = {
		stats_problems,
		{ .kind = &summary_kind, .build = build_summary,
		    .flags = SECTION_PAGE },
		stats_balance, stats_lines, stats_other, { .kind = NULL }
	};
	const struct stats program = {
		.name = "qsend-stats", .kinds = kinds, .items = items,
		.levels = levels, .sections = sections, .line = line,
		.finish = finish, .balance = balance, .save = save,
		.restore = restore, .evict = evict
	};
	int letter;

	args_begin(argc, argv, "qsend-stats", help);
	while ((letter = args_next(":L:" STATS_LETTERS)) != -1)
		stats_option(letter);
	stats_begin();
	ledger_init(&ledger, &hooks);
	return stats_run(&program, args_rest());
}
