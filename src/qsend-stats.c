/* qsend-stats: a report on qmail-send's log. */

#include <stdlib.h>

#include "args.h"
#include "cause.h"
#include "delay.h"
#include "die.h"
#include "dialect/qsend.h"
#include "dialect/reply.h"
#include "domain.h"
#include "flow.h"
#include "hours.h"
#include "ledger.h"
#include "load.h"
#include "party.h"
#include "pending.h"
#include "pool.h"
#include "schedule.h"
#include "shape.h"
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
static struct flow messages, deliveries;
static int64_t lifetime = SCHEDULE_LIFETIME;

/*
 * A message, and where those who had to do with it are counted; what was not
 * yet added to their counters is added when it goes, or at the end.
 */
struct mail {
	struct ledger_message in;
	struct party_place sender, domain, uid;
	struct party_sum sum;
};

struct attempt {
	struct ledger_delivery in;
	struct party_place recipient, domain;
	bool came;		/* its recipient is to be counted: */
	uint64_t bytes;
};

/* By channel, by hour, by what alerts and warnings say. */
enum { STARTED, RESULTS, CUT_OFF = RESULTS + 3, CHANNEL_COUNTERS };
enum { ENTERED, GONE, HOUR_RESULTS, HOUR_BYTES = HOUR_RESULTS + 3,
    HOUR_COUNTERS };
static struct tally channels, alerts, warnings;
static struct hours hours;

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

static struct mail *
mail_of(struct ledger_message *m)
{
	return (struct mail *)(void *)m;
}

static void
begins(struct ledger_message *m)
{
	struct mail *mail = mail_of(m);

	m->note = flow_new();
	mail->sender.place = mail->domain.place = mail->uid.place = 0;
	mail->sum.any = false;
}

/* A sender, as logs and reports name them. */
static struct str
sender_name(struct str sender)
{
	return sender.n == 0 ? STR("<>") : sender;
}

/* Uids are few: that of the message before is remembered. */
static void
find_uid(struct mail *m)
{
	static struct party_place last;
	static uint64_t uid;
	char text[20];

	if (m->in.message.uid != uid || !party_known(PARTY_UIDS, &last)) {
		uid = m->in.message.uid;
		party_find(PARTY_UIDS, &last, (struct str){ text,
		    str_put_u64(text, uid) });
	}
	m->uid = last;
}

/* Find where a message's sender is counted, the domain, the uid. */
static void
find_sender(struct mail *m)
{
	if (!party_known(PARTY_SENDERS, &m->sender))
		party_answer();
	if (!party_known(PARTY_SENDERS, &m->sender))
		party_find(PARTY_SENDERS, &m->sender,
		    stats_address(sender_name(m->in.sender)));
}

static void
find_origin(struct mail *m)
{
	if (!party_known(PARTY_SENDER_DOMAINS, &m->domain))
		domain_find(PARTY_SENDER_DOMAINS, &m->domain,
		    sender_name(m->in.sender));
	if (!party_known(PARTY_UIDS, &m->uid))
		find_uid(m);
}

/* Something is to be counted for them. */
static struct party_sum *
origin_sum(struct mail *m)
{
	if (m->sum.any)
		return &m->sum;
	m->sum = (struct party_sum){ .any = true };
	if (stats.addresses && !party_known(PARTY_SENDERS, &m->sender))
		party_ask(PARTY_SENDERS, &m->sender,
		    stats_address(sender_name(m->in.sender)));
	find_origin(m);
	return &m->sum;
}

/* Count it.  They may have been dropped meanwhile, for want of memory. */
static void
book_origin(struct mail *m)
{
	if (!m->sum.any)
		return;
	m->sum.any = false;
	if (stats.addresses) {
		find_sender(m);
		party_book(PARTY_SENDERS, &m->sender, &m->sum);
	}
	find_origin(m);
	party_book(PARTY_SENDER_DOMAINS, &m->domain, &m->sum);
	party_book(PARTY_UIDS, &m->uid, &m->sum);
}

/* What happens now, if it is known when that is. */
static inline void
count_by_hour(unsigned counter, uint64_t n)
{
	if (stats.timed)
		hours_at(&hours, stats.now.sec)[counter] += n;
}

/* It enters the queue; false if that does not count. */
static bool
enter(struct ledger_message *m, const struct event *e)
{
	if (!flow_came(&messages, &m->note))
		return false;
	sums[BYTES] += e->bytes;
	count_by_hour(ENTERED, 1);
	count_by_hour(HOUR_BYTES, e->bytes);
	return true;
}

static void
on_info(struct ledger_message *m, const struct event *e)
{
	struct party_sum *sum;

	if (!enter(m, e))
		return;
	if (str_eq(e->sender, STR("#@[]")))
		sums[DOUBLE_BOUNCES]++;
	sum = origin_sum(mail_of(m));
	sum->messages++;
	sum->bytes += e->bytes;
}

static void
lose(struct ledger_message *m)
{
	if (pending_is(m) && flow_went(&messages, &m->note))
		sums[LOST]++;
	book_origin(mail_of(m));
}

static void
leave(struct ledger_message *m)
{
	bool deferred = m->results[OUTCOME_DEFERRAL] > 0;

	book_origin(mail_of(m));
	if (!flow_went(&messages, &m->note))
		return;
	sums[LEFT]++;
	count_by_hour(GONE, 1);
	if (m->dated && stats.timed)
		hist_add(&delays.queue[deferred],
		    delay_between(m->birth, stats.now));
}

/* Deliveries. */

static struct attempt *
attempt_of(struct ledger_delivery *d)
{
	return (struct attempt *)(void *)d;
}

/* Nearly all are local or remote: these are added to the table at the end. */
static struct {
	bool seen;		/* it has its place in the table */
	uint64_t counters[CHANNEL_COUNTERS];
} usual_channels[CHANNEL_OTHER];

static inline uint64_t *
channel(const struct ledger_delivery *d)
{
	enum channel c = d->recipient->kind;

	if (c != CHANNEL_OTHER && usual_channels[c].seen)
		return usual_channels[c].counters;
	if (c != CHANNEL_OTHER)
		usual_channels[c].seen = true;
	return tally_at(&channels, d->recipient->channel);
}

static void
fold_channel(enum channel c, struct str name)
{
	uint64_t *counters = usual_channels[c].counters;

	if (usual_channels[c].seen)
		tally_add(&channels, tally_at(&channels, name), counters);
	memset(counters, 0, CHANNEL_COUNTERS * sizeof *counters);
}

/* Find where a delivery's recipient is counted, if that is not known. */
static void
find_recipient(struct attempt *a)
{
	if (!party_known(PARTY_RECIPIENTS, &a->recipient))
		party_answer();
	if (!party_known(PARTY_RECIPIENTS, &a->recipient))
		party_find(PARTY_RECIPIENTS, &a->recipient,
		    stats_address(a->in.recipient->address));
}

static void
find_recipient_domain(struct attempt *a)
{
	if (!party_known(PARTY_RECIPIENT_DOMAINS, &a->domain))
		domain_find(PARTY_RECIPIENT_DOMAINS, &a->domain,
		    a->in.recipient->address);
}

/* Count this for them, and their coming if that was not yet done. */
static void
book_recipient(struct attempt *a, struct party_sum *sum)
{
	sum->messages = a->came;
	sum->bytes = a->bytes;
	a->came = false;
	a->bytes = 0;
	if (stats.addresses) {
		find_recipient(a);
		party_book(PARTY_RECIPIENTS, &a->recipient, sum);
	}
	find_recipient_domain(a);
	party_book(PARTY_RECIPIENT_DOMAINS, &a->domain, sum);
}

static void
book_coming(struct attempt *a)
{
	struct party_sum nothing = { .any = false };

	if (a->came)
		book_recipient(a, &nothing);
}

static void
cut(struct ledger_delivery *d, bool restart)
{
	(void)restart;
	under_way_ends(d);
	book_coming(attempt_of(d));
	if (!flow_went(&deliveries, &d->note))
		return;
	sums[CUT]++;
	channel(d)[CUT_OFF]++;
}

/* The recipient is one that had not been tried before. */
static void
on_first(struct ledger_message *m, struct attempt *a)
{
	sums[RECIPIENTS]++;
	a->came = true;
	a->bytes = m->told ? m->message.bytes : 0;
	if (stats.addresses)
		party_ask(PARTY_RECIPIENTS, &a->recipient,
		    stats_address(a->in.recipient->address));
	find_recipient_domain(a);
}

static void
on_start(struct ledger_message *m, struct ledger_delivery *d)
{
	struct attempt *a = attempt_of(d);

	a->recipient.place = a->domain.place = 0;
	a->came = false;
	a->bytes = 0;
	d->note = flow_new();
	under_way_begins(d);
	flow_seen(&messages, &m->note);
	if (!flow_came(&deliveries, &d->note))
		return;
	channel(d)[STARTED]++;
	if (d->recipient->attempts == 1)
		on_first(m, a);
}

static enum outcome
outcome_of(const struct event *e)
{
	return e->outcome == OUTCOME_MANGLED ? OUTCOME_DEFERRAL : e->outcome;
}

/*
 * "did_1+2+0/qp_123/": two forwards.  qmail-local says so at last, behind what
 * the programs in a mailbox say, who may say the same.
 */
static uint64_t
forwards(struct str text)
{
	uint64_t files, n, programs, qp;
	size_t at;

	if (str_eq(text, STR("did_1+0+0/")) ||
	    (at = str_find_last(text, STR("did_"))) == SIZE_MAX)
		return 0;
	str_skip(&text, at + 4);
	if (!(eat_u64(&text, &files) && eat_char(&text, '+') &&
	    eat_u64(&text, &n) && eat_char(&text, '+') &&
	    eat_u64(&text, &programs) && eat_char(&text, '/')))
		return 0;
	if (eat(&text, "qp_") && eat_u64(&text, &qp))
		eat_char(&text, '/');
	return text.n == 0 ? n : 0;
}

/* "192.0.2.1_accepted_message./": by far the most; false if it is not so. */
static bool
is_accepted(struct str text, struct str *host)
{
	size_t n = 0;

	while (n < text.n && n < 16 && (is_digit(text.s[n]) ||
	    text.s[n] == '.'))
		n++;
	*host = (struct str){ text.s, n };
	str_skip(&text, n);
	return str_starts(text, STR("_accepted_message./Remote_host_said:")) &&
	    reply_is_address(*host);
}

/* The host that answered, and why not. */
static struct str
host_of(const struct event *e, const struct ledger_delivery *d,
    enum outcome outcome)
{
	const struct ledger_recipient *r = d->recipient;
	struct reply reply;
	struct str host = STR("");

	if (outcome != OUTCOME_SUCCESS)
		return cause_count(outcome == OUTCOME_FAILURE, e->text,
		    r->channel, r->address);
	if (!stats.addresses || r->kind == CHANNEL_LOCAL ||
	    is_accepted(e->text, &host))
		return host;
	reply_read(e->text, r->channel, &reply);
	return reply.address;
}

/* How long something took that began then; false if that is not known. */
static inline bool
took(bool timed, struct stamp began, uint64_t *time)
{
	if (!timed || !stats.timed)
		return false;
	*time = delay_between(began, stats.now);
	return true;
}

static void
count_host(struct str host, const struct ledger_step *step,
    enum outcome outcome)
{
	const struct ledger_delivery *d = step->delivery;
	struct party_sum sum = { .messages = 1 };
	uint64_t time;

	if (outcome == OUTCOME_SUCCESS && step->message->told)
		sum.bytes = step->message->message.bytes;
	if (took(d->timed, d->start, &time))
		party_add_time(&sum, time);
	sum.results[outcome] = 1;
	party_count(PARTY_HOSTS, host, &sum);
}

/*
 * How long it took; true if the message's way from its birth to this success
 * is known.
 */
static bool
measure(const struct ledger_delivery *d, const struct ledger_message *m,
    enum outcome outcome, uint64_t *time)
{
	enum channel c = d->recipient->kind;
	bool retried = d->recipient->attempts > 1 || !m->dated;

	if (took(d->timed, d->start, time))
		hist_add(&delays.attempt[c][retried], *time);
	if (outcome != OUTCOME_SUCCESS || !took(m->dated, m->birth, time))
		return false;
	hist_add(&delays.delivery[c][retried], *time);
	return true;
}

/* For both ends. */
static void
count_for_parties(const struct ledger_step *step, enum outcome outcome,
    const uint64_t *time)
{
	struct party_sum end = { .any = false }, *origin;

	end.results[outcome] = 1;
	if (time != NULL)
		party_add_time(&end, *time);
	book_recipient(attempt_of(step->delivery), &end);
	if (!step->message->told)
		return;
	origin = origin_sum(mail_of(step->message));
	origin->results[outcome]++;
	if (time != NULL)
		party_add_time(origin, *time);
}

static void
count_result(const struct event *e, const struct ledger_step *step,
    enum outcome outcome)
{
	struct ledger_delivery *d = step->delivery;
	uint64_t time;
	bool timed = measure(d, step->message, outcome, &time);
	struct str host;

	sums[SUCCESS + outcome]++;
	if (outcome == OUTCOME_SUCCESS && d->recipient->kind == CHANNEL_LOCAL)
		sums[FORWARDS] += forwards(e->text);
	channel(d)[RESULTS + outcome]++;
	count_by_hour(HOUR_RESULTS + outcome, 1);
	count_for_parties(step, outcome, timed ? &time : NULL);
	host = host_of(e, d, outcome);
	if (stats.addresses && host.n > 0)
		count_host(host, step, outcome);
}

static void
on_result(const struct event *e, const struct ledger_step *step)
{
	enum outcome outcome = outcome_of(e);

	if (step->delivery == NULL) {
		sums[STRAY_SUCCESS + outcome] += stats.counts;
		return;
	}
	under_way_ends(step->delivery);
	flow_seen(&messages, &step->message->note);
	if (flow_went(&deliveries, &step->delivery->note))
		count_result(e, step, outcome);
	else
		book_coming(attempt_of(step->delivery));
}

/* Lines. */

static void
count_trouble(struct tally *t, struct str body)
{
	char shape[SHAPE_MAX];
	size_t n = shape_of(body, shape);

	++*tally_at_example(t, (struct str){ shape, n },
	    str_without_newline(body));
}

static void
count_line(const struct event *e, const struct ledger_step *step,
    struct str body)
{
	if (step->restart && e->kind != EVENT_EXIT)
		sums[RESTARTS]++;
	switch (e->kind) {
	case EVENT_BOUNCE:
		sums[BOUNCES]++;
		break;
	case EVENT_DISCARD:
		sums[DISCARDED]++;
		break;
	case EVENT_WARNING:
		sums[WARNINGS]++;
		count_trouble(&warnings, body);
		return;
	case EVENT_ALERT:
		sums[ALERTS]++;
		count_trouble(&alerts, body);
		return;
	case EVENT_NOTE:
		/* with bytes it is an `info` that splogger cut */
		if (step->message != NULL && e->bytes > 0)
			enter(step->message, e);
		break;
	default:
		return;
	}
	if (step->message != NULL && pending_is(step->message))
		flow_seen(&messages, &step->message->note);
}

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
		on_info(step.message, &e);
	else if (e.kind == EVENT_START)
		on_start(step.message, step.delivery);
	else if (e.kind == EVENT_RESULT)
		on_result(&e, &step);
	if (stats.counts)
		count_line(&e, &step, body);
	if (step.lost)
		lose(step.message);
	else if (step.ends)
		leave(step.message);
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
	on_start(ledger_message_of(d), d);
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
	on_result(&e, &step);
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
		on_info(step.message, &e);
	if (step.ends)
		leave(step.message);
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

/* Book what waits for the end of messages and deliveries. */
static void
book_open(void)
{
	struct ledger_message *m = NULL;
	struct ledger_delivery *d;

	while ((m = ledger_next(&ledger, m)) != NULL) {
		book_origin(mail_of(m));
		for (d = ledger_first_delivery(m); d != NULL;
		    d = ledger_next_delivery(d))
			book_coming(attempt_of(d));
	}
}

/* Count what is there, by the id of its source. */
static void
count_open(uint64_t *open, uint64_t *under_way)
{
	const struct ledger_message *m = NULL;
	const struct ledger_delivery *d;
	uint32_t id;

	while ((m = ledger_next(&ledger, m)) != NULL) {
		id = m->message.source->source.id;
		if (pending_is(m))
			open[id] += flow_stays(&messages, m->note);
		for (d = ledger_first_delivery(m); d != NULL;
		    d = ledger_next_delivery(d))
			under_way[id] += flow_stays(&deliveries, d->note);
	}
}

static void
finish(void)
{
	struct sources *all = &ledger.queue.mailers;
	uint64_t *open = die_alloc(all->count + 1, sizeof *open);
	uint64_t *under_way = die_alloc(all->count + 1, sizeof *open);
	struct str name;
	uint32_t id;

	memset(open, 0, (all->count + 1) * sizeof *open);
	memset(under_way, 0, (all->count + 1) * sizeof *open);
	under_way_settle();
	load_fold();
	fold_channel(CHANNEL_LOCAL, STR("local"));
	fold_channel(CHANNEL_REMOTE, STR("remote"));
	book_open();
	flow_ends(&messages);
	flow_ends(&deliveries);
	count_open(open, under_way);
	for (id = 1; id <= all->count; id++) {
		name = pending_source(source_by_id(all, id));
		flow_left(&messages, open[id], name);
		flow_left(&deliveries, under_way[id], name);
	}
	flow_done(&messages);
	flow_done(&deliveries);
	free(open);
	free(under_way);
}

static const struct balance *
balance(void)
{
	static struct balance list[3];

	list[0] = (struct balance){ "messages", {
		{ "open before", flow_before(&messages) },
		{ "entered", messages.sums[FLOW_CAME] },
		FLOW_TAKEN(&messages)
	    }, {
		{ "left", sums[LEFT] },
		{ "open", flow_after(&messages) },
		{ "lost", sums[LOST] },
		FLOW_HANDED(&messages)
	    } };
	list[1] = (struct balance){ "attempts", {
		{ "under way before", flow_before(&deliveries) },
		{ "started", deliveries.sums[FLOW_CAME] },
		FLOW_TAKEN(&deliveries)
	    }, {
		{ "success", sums[SUCCESS] },
		{ "deferral", sums[DEFERRAL] },
		{ "failure", sums[FAILURE] },
		{ "under way", flow_after(&deliveries) },
		{ "cut off", sums[CUT] },
		FLOW_HANDED(&deliveries)
	    } };
	return list;
}

/* Problems: what qmail-send says, then what the log lacks. */

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

static void
problems(struct table *t)
{
	uint64_t stray = sums[STRAY_SUCCESS] + sums[STRAY_DEFERRAL] +
	    sums[STRAY_FAILURE];

	add_troubles(t, &alerts);
	add_troubles(t, &warnings);
	stats_problem(t, sums[CUT], STR("attempts were cut off by a restart"),
	    UNTOLD);
	stats_problem(t, sums[LOST], STR("messages left, but no line says "
	    "when"), UNTOLD);
	stats_problem(t, stray, STR("results came without the start of their "
	    "attempt"), UNTOLD);
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
		[S_BYTES] = BYTES, [S_RECIPIENTS] = RECIPIENTS,
		[S_LEFT] = LEFT, [S_LOST] = LOST, [S_SUCCESS] = SUCCESS,
		[S_DEFERRAL] = DEFERRAL, [S_FAILURE] = FAILURE, [S_CUT] = CUT,
		[S_BOUNCES] = BOUNCES, [S_DOUBLE] = DOUBLE_BOUNCES,
		[S_DISCARDED] = DISCARDED, [S_FORWARDS] = FORWARDS,
		[S_RESTARTS] = RESTARTS, [S_WARNINGS] = WARNINGS,
		[S_ALERTS] = ALERTS
	};
	struct table_cell *c = table_row(t);
	unsigned i;

	for (i = S_ENTERED; i < S_COLUMNS; i++)
		c[i] = table_number(sums[of[i]]);
	summarise_time(c);
	c[S_ENTERED] = table_number(messages.sums[FLOW_CAME]);
	c[S_OPEN] = table_number(flow_after(&messages));
	c[S_STARTED] = table_number(deliveries.sums[FLOW_CAME]);
	c[S_UNDER_WAY] = table_number(flow_after(&deliveries));
	c[S_STRAY] = table_number(sums[STRAY_SUCCESS] +
	    sums[STRAY_DEFERRAL] + sums[STRAY_FAILURE]);
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
	.kind = &channel_kind, .tally = &channels,
	.columns = (const struct top_column[]){
	    { .how = TOP_TEXT },
	    { .how = TOP_COUNT, .counter = STARTED },
	    { .how = TOP_COUNT, .counter = RESULTS + OUTCOME_SUCCESS },
	    { .how = TOP_COUNT, .counter = RESULTS + OUTCOME_DEFERRAL },
	    { .how = TOP_COUNT, .counter = RESULTS + OUTCOME_FAILURE },
	    { .how = TOP_COUNT, .counter = CUT_OFF }
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
	{ .how = TOP_COUNT, .counter = ENTERED },
	{ .how = TOP_COUNT, .counter = GONE },
	{ .how = TOP_COUNT, .counter = HOUR_RESULTS + OUTCOME_SUCCESS },
	{ .how = TOP_COUNT, .counter = HOUR_RESULTS + OUTCOME_DEFERRAL },
	{ .how = TOP_COUNT, .counter = HOUR_RESULTS + OUTCOME_FAILURE },
	{ .how = TOP_COUNT, .counter = HOUR_BYTES },
	{ .how = TOP_BAR }
};

static void
build_hours(struct table *t)
{
	hours_rows(&hours, t, hour_cells, false);
}

static void
build_days(struct table *t)
{
	hours_rows(&hours, t, hour_cells, true);
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
	pending_rows(&ledger, lifetime, stats.top, t);
	flow_note(&messages, t);
}

/* Dumps and states. */

static const struct dump_item items[] = {
	FLOW_ITEMS("messages", &messages),
	FLOW_ITEMS("attempts", &deliveries),
	{ "sums", DUMP_SUMS, sums, SUMS },
	{ "channels", DUMP_TALLY, &channels, 0 },
	{ "alerts", DUMP_TALLY, &alerts, 0 },
	{ "warnings", DUMP_TALLY, &warnings, 0 },
	{ "hours", DUMP_TALLY, &hours.tally, 0 },
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
	FLOW_CARRIED("messages", &messages),
	FLOW_CARRIED("attempts", &deliveries),
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

static const struct section *
all_sections(void)
{
	static struct section all[32];
	const struct section *own = own_sections;
	size_t n = 0, i;

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

static void
start(const struct ledger_hooks *hooks)
{
	struct tally_limit *limit = stats_begin();

	tally_init(&channels, CHANNEL_COUNTERS, 0, limit);
	tally_init(&alerts, 1, 0, limit);
	tally_init(&warnings, 1, 0, limit);
	hours_init(&hours, HOUR_COUNTERS, limit);
	load_init(limit);
	cause_init(limit);
	party_init(limit);
	ledger_init(&ledger, hooks);
}

int
main(int argc, char **argv)
{
	static const struct ledger_hooks hooks = {
		.message_size = sizeof(struct mail),
		.delivery_size = sizeof(struct attempt),
		.begins = begins, .lost = lose, .cut = cut
	};
	struct stats program = {
		.name = "qsend-stats", .kinds = kinds,
		.elsewhere = "of the SMTP side", .items = items,
		.carried = carried, .line = line, .usual = usual,
		.finish = finish,
		.balance = balance, .problems = problems, .save = save,
		.restore = restore, .evict = evict
	};
	int letter;

	args_begin(argc, argv, "qsend-stats", help);
	while ((letter = args_next(":L:" STATS_LETTERS)) != -1)
		if (!stats_option(letter))
			lifetime = (int64_t)args_number(UINT32_MAX);
	start(&hooks);
	program.sections = all_sections();
	return stats_run(&program, args_rest());
}
