/* qsend-stats: a report on qmail-send's log. */

#include "args.h"
#include "cause.h"
#include "delay.h"
#include "dialect/qsend.h"
#include "ledger.h"
#include "load.h"
#include "party.h"
#include "schedule.h"
#include "sendcount.h"
#include "sendshow.h"
#include "smtp.h"
#include "stats.h"
#include "under_way.h"

static const char help[] =
"usage: qsend-stats [-dl] [-s section,...] [-n rows] [-o form] [-A what]\n"
"    [-L seconds] [-w threshold] [-S since] [-U until] [-M megabytes]\n"
"    [-p state | -P] [file ...]\n"
"Report on qmail-send's log: what came, what went, what waits, and why.\n"
"  -s       these sections: summary, latency, senders ... or all\n"
"  -n       rows of top lists (10; 3 on the default page)\n"
"  -o       text, tsv, json, or dump: to be read back and added up\n"
"  -d       domains, not addresses: faster, and in little memory\n"
"  -A       clean addresses of vpopmail, verp, batv, srs, plus\n"
"  -L       lifetime of the queue (604800)\n"
"  -w       say so, and exit 1, if: 'deferral>20%', 'senders:messages>1000'\n"
"  -S, -U   by time: 2026-11-20 13:00, yesterday, -2h, @4000...\n"
"  -l       labels count leap seconds (s6-log)\n"
"  -M       hold at most so many megabytes (256)\n"
"  -p, -P   cumulative, in this state; as multilog's !processor\n"
"Yesterday, as cron mails it:\n"
"    mlcat -S -8d /var/log/qmail/send | qsend-stats -S yesterday -U today\n"
"A week from its days:\n"
"    cat monday.dump tuesday.dump ... | qsend-stats\n";

static struct ledger ledger;

static const char *const kinds[] = {
	[EVENT_OTHER] = "continued", [EVENT_STATUS] = "status",
	[EVENT_EXIT] = "exiting", [EVENT_NEW] = "new msg",
	[EVENT_INFO] = "info msg", [EVENT_START] = "starting delivery",
	[EVENT_RESULT] = "delivery", [EVENT_BOUNCE] = "bounce msg",
	[EVENT_DISCARD] = "discarding bounce", [EVENT_END] = "end msg",
	[EVENT_NOTE] = "note", [EVENT_WARNING] = "warning",
	[EVENT_ALERT] = "alert", NULL
};

/* Lines. */

/* "12 from <...": of a line of our own that was torn, not qpsmtpd's. */
static bool
is_rest(struct str s)
{
	static const char *const words[] = {
		"bytes", "from", "local", "msg", "qp", "remote", "to", "uid"
	};
	struct str word;
	uint64_t number;
	size_t i;

	if (!eat_u64(&s, &number) || !eat_char(&s, ' ') ||
	    !eat_word(&s, &word))
		return false;
	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		if (str_eq(word, str_of(words[i])))
			return true;
	return false;
}

/* In a log that several services share. */
static unsigned
not_ours(struct str body, const struct head *head)
{
	struct event e;

	smtp_event(body, head, true, &e);
	return e.kind == EVENT_OTHER || is_rest(body) ? STATS_OTHER :
	    STATS_ELSE;
}

static unsigned
line(struct str body, const struct head *head)
{
	struct event e;
	struct ledger_step step;

	ledger_line(&ledger, body, head, &e, &step);
	if (e.kind == EVENT_STATUS)
		under_way_status(&ledger, &e);
	else if (e.kind == EVENT_INFO)
		sendcount_info(step.message, &e);
	else if (e.kind == EVENT_START)
		sendcount_start(step.message, step.delivery);
	else if (e.kind == EVENT_RESULT)
		sendcount_result(&e, &step);
	if (stats.counts)
		sendcount_line(&e, &step, body);
	if (step.lost)
		sendcount_lose(step.message);
	else if (step.ends)
		sendcount_leave(step.message);
	ledger_done(&ledger, &step);
	party_answer();
	if (e.kind == EVENT_OTHER && !step.more)
		return not_ours(body, head);
	return STATS_KIND + e.kind;
}

/* Lines that are like most; the body of the next one is at p. */

static inline bool
take_status(const char *p)
{
	const struct str_few *limits = under_way_usual.limits;
	uint64_t used[2];

	if (!qsend_pass_status(&p) || !pass_small(&p, &used[0]) ||
	    !pass_few(&p, &limits[0]) || !pass(&p, "remote ") ||
	    !pass_small(&p, &used[1]) || !pass_few(&p, &limits[1]) ||
	    !queue_usual_status(&ledger.queue, &ledger.queue.plain))
		return false;
	ledger_took(&ledger, in_line_to(p - 1));
	stats_took(STATS_KIND + EVENT_STATUS, ledger.now);
	under_way_told(used, ledger.now);
	return true;
}

/* The delivery that begins is the last of those under way. */
static inline bool
take_start(const char *p)
{
	struct ledger_delivery *d;

	if (!ledger_take_start(&ledger, p))
		return false;
	stats_took(STATS_KIND + EVENT_START, ledger.now);
	d = (struct ledger_delivery *)(void *)LIST_ITEM(
	    ledger.queue.plain.deliveries.prev, struct delivery, link);
	sendcount_start(ledger_message_of(d), d);
	return true;
}

static inline bool
take_result(const char *p)
{
	struct event e;
	struct ledger_step step;

	if (!ledger_take_result(&ledger, p, &e, &step))
		return false;
	stats_took(STATS_KIND + EVENT_RESULT, ledger.now);
	sendcount_result(&e, &step);
	ledger_done(&ledger, &step);
	return true;
}

static inline bool
take_message(const char *p)
{
	struct event e;
	struct ledger_step step;

	if (!ledger_take_message(&ledger, p, &e, &step))
		return false;
	stats_took(STATS_KIND + e.kind, ledger.now);
	if (e.kind == EVENT_INFO)
		sendcount_info(step.message, &e);
	if (step.ends)
		sendcount_leave(step.message);
	ledger_done(&ledger, &step);
	return true;
}

static void
usual(void)
{
	const char *p;

	while (stats_usual() && (p = ledger_body(&ledger)) != NULL &&
	    (*p == 'd' ? take_result(p) : *p != 's' ? take_message(p) :
	    p[3] == 't' ? take_status(p) : take_start(p)))
		;
	party_answer();
}

/* The end. */

static void
finish(void)
{
	under_way_settle();
	load_fold();
	sendcount_finish(&ledger);
}

/* Dumps and states. */

static const struct dump_item items[] = {
	FLOW_ITEMS("messages", &sent.messages),
	FLOW_ITEMS("attempts", &sent.deliveries),
	{ "sums", DUMP_SUMS, sent.sums, SEND_SUMS },
	{ "channels", DUMP_TALLY, &sent.channels, 0 },
	{ "alerts", DUMP_TALLY, &sent.alerts, 0 },
	{ "warnings", DUMP_TALLY, &sent.warnings, 0 },
	{ "hours", DUMP_TALLY, &sent.hours.tally, 0 },
	{ "concurrency", DUMP_TALLY, &load_tally, 0 },
	DELAY_ITEMS,
	{ "deferrals", DUMP_TALLY, &cause_deferrals, 0 },
	{ "failures", DUMP_TALLY, &cause_failures, 0 },
	{ "enhanced", DUMP_TALLY, &cause_enhanced, 0 },
	{ "codes", DUMP_TALLY, &cause_codes, 0 },
	PARTY_ITEMS,
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static const struct dump_item carried[] = {
	FLOW_CARRIED("messages", &sent.messages),
	FLOW_CARRIED("attempts", &sent.deliveries),
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static void
save(void)
{
	ledger_save(&ledger);
	under_way_save(&ledger);
}

static bool
restore(struct str s)
{
	return ledger_restore(&ledger, s) || under_way_restore(&ledger, s);
}

static bool
evict(void)
{
	return ledger_evict(&ledger);
}

static void
start(void)
{
	struct tally_limit *limit = stats_begin();

	sendcount_init(limit);
	load_init(limit);
	cause_init(limit);
	party_init(limit);
	ledger_init(&ledger, &sendcount_hooks);
}

int
main(int argc, char **argv)
{
	struct stats program = {
		.name = "qsend-stats", .kinds = kinds,
		.elsewhere = "of the SMTP side", .items = items,
		.carried = carried, .line = line, .usual = usual,
		.finish = finish, .balance = sendshow_balance,
		.problems = sendshow_problems, .save = save,
		.restore = restore, .evict = evict
	};
	int64_t lifetime = SCHEDULE_LIFETIME;
	int letter;

	args_begin(argc, argv, "qsend-stats", help);
	while ((letter = args_next(":L:" STATS_LETTERS)) != -1)
		if (!stats_option(letter))
			lifetime = (int64_t)args_number(UINT32_MAX);
	start();
	program.sections = sendshow_sections(&ledger, lifetime);
	return stats_run(&program, args_rest());
}
