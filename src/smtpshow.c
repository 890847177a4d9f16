#include "smtpshow.h"

#include "load.h"
#include "pool.h"
#include "smtpcheck.h"
#include "smtpcolumn.h"
#include "smtpcount.h"
#include "smtpdomain.h"
#include "smtptime.h"
#include "smtptop.h"
#include "stats.h"

static uint64_t open_at_end;

void
smtpshow_open(uint64_t n)
{
	open_at_end = n;
}

/* Summary. */

enum {
	S_FROM, S_TO, S_PERIOD, S_CONNECTIONS, S_OPEN, S_LOST, S_SECURED,
	S_MAILS, S_ACCEPTED, S_MESSAGES, S_QUEUED, S_RCPT_YES, S_RCPT_NO,
	S_RCPT_LATER, S_UNKNOWN, S_REJECTED, S_DEFERRED, S_LOGINS, S_FAILED,
	S_POP, S_POP_FAILED, S_VIRUSES, S_WARNINGS, S_ALERTS, S_COLUMNS
};

static const struct table_column summary_columns[S_COLUMNS] = {
	[S_FROM] = { .name = "from", .type = TABLE_TIME },
	[S_TO] = { .name = "to", .type = TABLE_TIME },
	[S_PERIOD] = { .name = "period", .type = TABLE_SECONDS },
	[S_CONNECTIONS] = COUNT("connections"),
	[S_OPEN] = { .name = "open", .heading = "open at the end",
	    .type = TABLE_COUNT },
	[S_LOST] = { .name = "lost", .heading = "ends not logged",
	    .type = TABLE_COUNT, .flags = TABLE_OPTIONAL },
	[S_SECURED] = { .name = "encrypted", .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_MAILS] = { .name = "mails", .heading = "mail begun",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_ACCEPTED] = { .name = "accepted", .heading = "mail accepted",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_MESSAGES] = { .name = "messages", .heading = "as whole messages",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_QUEUED] = { .name = "queued", .heading = "with its qp",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_RCPT_YES] = { .name = "recipients_accepted",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_RCPT_NO] = { .name = "recipients_rejected",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_RCPT_LATER] = { .name = "recipients_deferred",
	    .type = TABLE_COUNT, .flags = TABLE_OPTIONAL },
	[S_UNKNOWN] = { .name = "unknown", .heading = "... that do not exist",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_REJECTED] = { .name = "rejected", .heading = "refusals for good",
	    .type = TABLE_COUNT },
	[S_DEFERRED] = { .name = "deferred", .heading = "refusals for now",
	    .type = TABLE_COUNT },
	[S_LOGINS] = OPTIONAL("logins"),
	[S_FAILED] = { .name = "failed", .heading = "failed logins",
	    .type = TABLE_COUNT,
	    .flags = TABLE_OPTIONAL },
	[S_POP] = { .name = "pop3_logins", .heading = "POP3 logins",
	    .type = TABLE_COUNT, .flags = TABLE_OPTIONAL },
	[S_POP_FAILED] = { .name = "pop3_failed", .heading = "... failed",
	    .type = TABLE_COUNT, .flags = TABLE_OPTIONAL },
	[S_VIRUSES] = OPTIONAL("viruses"),
	[S_WARNINGS] = OPTIONAL("warnings"),
	[S_ALERTS] = OPTIONAL("alerts")
};

static const struct table_kind summary_kind = {
	.name = "summary", .title = "Summary",
	.about = "Connections, the mail that they brought, and how often "
	    "something was refused; what the log does not tell is left out.",
	COLUMNS(summary_columns), .list = true
};

static void
period(struct table_cell *c)
{
	if (!stats.span.set)
		return;
	c[S_FROM] = table_signed(stats.span.first.sec);
	c[S_TO] = table_signed(stats.span.last.sec);
	c[S_PERIOD] = table_number(load_microseconds(stats.span.last) -
	    load_microseconds(stats.span.first));
}

static void
build_summary(struct table *t)
{
	struct table_cell *c = table_row(t);
	const uint64_t *n = counts.sums, *tells = counts.tells;

	period(c);
	c[S_CONNECTIONS] = table_number(n[COUNT_OPENED]);
	c[S_OPEN] = table_number(open_at_end);
	c[S_LOST] = table_number(n[COUNT_LOST]);
	c[S_SECURED] = smtpcolumn_told(n[COUNT_SECURED], tells[ABOUT_TLS]);
	c[S_MAILS] = smtpcolumn_told(n[COUNT_MAILS], tells[ABOUT_SENDER]);
	c[S_ACCEPTED] = smtpcolumn_told(n[COUNT_ACCEPTED], tells[TELLS_YES]);
	c[S_MESSAGES] = smtpcolumn_told(n[COUNT_MESSAGES], 0);
	c[S_QUEUED] = smtpcolumn_told(n[COUNT_QPS], tells[TELLS_QP]);
	c[S_RCPT_YES] = smtpcolumn_told(n[COUNT_RCPT_YES], tells[TELLS_YES]);
	c[S_RCPT_NO] = smtpcolumn_told(n[COUNT_RCPT_NO],
	    tells[ABOUT_RECIPIENT]);
	c[S_RCPT_LATER] = smtpcolumn_told(n[COUNT_RCPT_LATER],
	    tells[ABOUT_RECIPIENT]);
	c[S_UNKNOWN] = smtpcolumn_told(n[COUNT_UNKNOWN],
	    tells[ABOUT_RECIPIENT]);
	c[S_REJECTED] = smtpcolumn_refused(n[COUNT_REJECTED]);
	c[S_DEFERRED] = smtpcolumn_refused(n[COUNT_DEFERRED]);
	c[S_LOGINS] = smtpcolumn_told(n[COUNT_LOGINS], tells[ABOUT_AUTH]);
	c[S_FAILED] = smtpcolumn_told(n[COUNT_FAILED], tells[ABOUT_AUTH]);
	c[S_POP] = smtpcolumn_told(n[COUNT_POP_LOGINS], tells[ABOUT_AUTH]);
	c[S_POP_FAILED] = smtpcolumn_told(n[COUNT_POP_FAILED],
	    tells[ABOUT_AUTH]);
	c[S_VIRUSES] = smtpcolumn_told(n[COUNT_VIRUSES], tells[TELLS_SCAN]);
	c[S_WARNINGS] = table_number(n[COUNT_WARNINGS]);
	c[S_ALERTS] = table_number(n[COUNT_ALERTS]);
	stats_note_balance(t);
}

/* The funnel. */

static const struct table_column funnel_columns[] = {
	{ .name = "step", .heading = "connections", .type = TABLE_TEXT },
	{ .name = "connections", .heading = "number", .type = TABLE_COUNT },
	SHARE,
	{ .name = "left", .heading = "went on", .type = TABLE_COUNT }
};

static const struct table_kind funnel_kind = {
	.name = "funnel", .title = "How far they came",
	.about = "Each connection that has ended, once: accepted if mail was, "
	    "else where it was refused last; the part of all; how many came "
	    "further.",
	COLUMNS(funnel_columns), .sparse = true
};

/* Lines that show that a cause would be logged. */
static const unsigned char tells_of[] = {
	[REFUSAL_SERVER] = TELLS_SERVER, [REFUSAL_LIST] = TELLS_LIST,
	[REFUSAL_GREY] = TELLS_GREY, [REFUSAL_CONNECTION] = ABOUT_CONNECTION,
	[REFUSAL_TLS] = ABOUT_TLS, [REFUSAL_HELO] = ABOUT_HELO,
	[REFUSAL_AUTH] = ABOUT_AUTH, [REFUSAL_SENDER] = ABOUT_SENDER,
	[REFUSAL_RECIPIENT] = ABOUT_RECIPIENT, [REFUSAL_VIRUS] = TELLS_SCAN,
	[REFUSAL_SPAM] = TELLS_SCAN, [REFUSAL_MESSAGE] = ABOUT_MESSAGE
};

static void
funnel_row(struct table *t, const char *step, uint64_t n, uint64_t lines,
    uint64_t all)
{
	struct table_cell *c = table_row(t);

	c[0] = table_text(str_of(step));
	c[1] = smtpcolumn_told(n, lines);
	if (c[1].state == TABLE_SET)
		c[2] = table_percent(n, all);
}

static void
build_funnel(struct table *t)
{
	const uint64_t *n = counts.funnel, *tells = counts.tells;
	uint64_t all = n[FUNNEL_ACCEPTED] + n[FUNNEL_NOTHING], left;
	struct table_row *row;
	size_t i;

	for (i = 0; i < REFUSALS; i++)
		all += n[i];
	funnel_row(t, "ended", all, 1, all);
	for (i = 0; i < REFUSALS; i++)
		funnel_row(t, refusal_titles[i], n[i], tells[tells_of[i]], all);
	left = all;
	for (row = t->first, i = 0; row != NULL; row = row->next) {
		if (row != t->first)
			left -= n[i++];
		row->cells[3] = table_number(left);
	}
	funnel_row(t, "nothing was decided", n[FUNNEL_NOTHING], 1, all);
	funnel_row(t, "accepted", n[FUNNEL_ACCEPTED], tells[TELLS_YES], all);
	funnel_row(t, "queued with a qp", n[FUNNEL_QUEUED],
	    tells[TELLS_QP], all);
}

/* Problems. */

enum { GUESSES = 20 };		/* failed logins that nobody mistypes */

static void
guessers(struct table *t)
{
	const struct tally *g = &counts.guessers;
	const struct tally_entry *e;
	uint32_t place = 0;
	uint64_t n = 0, most = 0;
	struct str who = { NULL, 0 };

	while ((e = tally_next(g, &place)) != NULL) {
		if (e->counters[BY_REJECTED] < GUESSES)
			continue;
		n++;
		if (e->counters[BY_REJECTED] > most) {
			most = e->counters[BY_REJECTED];
			who = tally_text(g, e);
		}
	}
	stats_problem(t, n, STR("clients that failed to log in 20 times or "
	    "more; most:"), who);
}

static uint64_t
crashes(void)
{
	static const unsigned char which[] = { 4, 5, 6, 7, 8, 10, 11, 31 };
	uint64_t n = 0;
	size_t i;

	for (i = 0; i < sizeof which; i++)
		n += counts.signals[which[i]];
	return n;
}

static void
complaints(struct table *t)
{
	struct tally_entry *e;

	if (counts.warnings.used == 0)
		return;
	tally_top(&counts.warnings, 0, 1, &e);
	stats_problem(t, counts.sums[COUNT_ALERTS] +
	    counts.sums[COUNT_WARNINGS], STR("warnings and alerts; most often "
	    "of this program:"), tally_example(&counts.warnings, e));
}

void
smtpshow_problems(struct table *t)
{
	complaints(t);
	stats_problem(t, crashes(), STR("processes of connections crashed "
	    "(see exits)"), (struct str){ NULL, 0 });
	stats_problem(t, counts.exits[111], STR("connections ended by trouble "
	    "with the system (exit 111)"), (struct str){ NULL, 0 });
	stats_problem(t, counts.exits[127], STR("connections for which a "
	    "program was not found (exit 127)"), (struct str){ NULL, 0 });
	guessers(t);
}

/* All of them. */

static const struct section first[] = {
	{ .kind = &summary_kind, .build = build_summary,
	    .flags = SECTION_PAGE },
	{ .kind = &funnel_kind, .build = build_funnel,
	    .flags = SECTION_PAGE },
	{ .kind = NULL }
};

enum { MOST = 48 };		/* more than there are */

static struct section *
add(struct section *end, const struct section *some)
{
	for (; some->kind != NULL; some++)
		*end++ = *some;
	return end;
}

const struct section *
smtpshow_sections(void)
{
	static struct section all[MOST];
	struct section *end = all;

	*end++ = stats_problems;
	end = add(end, first);
	*end++ = stats_balance;
	end = add(end, smtptop_sections);
	end = add(end, smtpdomain_sections);
	end = add(end, smtpcheck_sections);
	end = add(end, smtptime_sections);
	*end++ = stats_lines;
	*end = stats_other;
	return all;
}
