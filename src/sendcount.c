#include "sendcount.h"

#include <stdlib.h>

#include "cause.h"
#include "delay.h"
#include "die.h"
#include "dialect/reply.h"
#include "domain.h"
#include "party.h"
#include "pending.h"
#include "shape.h"
#include "stats.h"
#include "under_way.h"

struct sent sent;

/*
 * A message, and where those who had to do with it are counted; what was not
 * yet added to their counters is added when it goes, or at the end.
 */
struct mail {
	struct ledger_message in;
	struct tally_spot sender, domain, uid;
	struct party_sum sum;
};

struct attempt {
	struct ledger_delivery in;
	struct tally_spot recipient, domain;
	bool came;		/* its recipient is to be counted: */
	uint64_t bytes;
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
	static struct tally_spot last;
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
		hours_at(&sent.hours, stats.now.sec)[counter] += n;
}

/* It enters the queue; false if that does not count. */
static bool
enter(struct ledger_message *m, const struct event *e)
{
	if (!flow_came(&sent.messages, &m->note))
		return false;
	sent.sums[SEND_BYTES] += e->bytes;
	count_by_hour(SEND_HOUR_ENTERED, 1);
	count_by_hour(SEND_HOUR_BYTES, e->bytes);
	return true;
}

void
sendcount_info(struct ledger_message *m, const struct event *e)
{
	struct party_sum *sum;

	if (!enter(m, e))
		return;
	if (str_eq(e->sender, STR("#@[]")))
		sent.sums[SEND_DOUBLE_BOUNCES]++;
	sum = origin_sum(mail_of(m));
	sum->messages++;
	sum->bytes += e->bytes;
}

void
sendcount_lose(struct ledger_message *m)
{
	if (pending_is(m) && flow_went(&sent.messages, &m->note))
		sent.sums[SEND_LOST]++;
	book_origin(mail_of(m));
}

void
sendcount_leave(struct ledger_message *m)
{
	bool deferred = m->results[OUTCOME_DEFERRAL] > 0;

	book_origin(mail_of(m));
	if (!flow_went(&sent.messages, &m->note))
		return;
	sent.sums[SEND_LEFT]++;
	count_by_hour(SEND_HOUR_GONE, 1);
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
	uint64_t counters[SEND_CHANNEL_COUNTERS];
} usual_channels[CHANNEL_OTHER];

static inline uint64_t *
channel(const struct ledger_delivery *d)
{
	enum channel c = d->recipient->kind;

	if (c != CHANNEL_OTHER && usual_channels[c].seen)
		return usual_channels[c].counters;
	if (c != CHANNEL_OTHER)
		usual_channels[c].seen = true;
	return tally_at(&sent.channels, d->recipient->channel);
}

static void
fold_channel(enum channel c, struct str name)
{
	uint64_t *counters = usual_channels[c].counters;

	if (usual_channels[c].seen)
		tally_add(&sent.channels, tally_at(&sent.channels, name),
		    counters);
	memset(counters, 0, SEND_CHANNEL_COUNTERS * sizeof *counters);
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
	if (!flow_went(&sent.deliveries, &d->note))
		return;
	sent.sums[SEND_CUT]++;
	channel(d)[SEND_CUT_OFF]++;
}

/* The recipient is one that had not been tried before. */
static void
on_first(struct ledger_message *m, struct attempt *a)
{
	sent.sums[SEND_RECIPIENTS]++;
	a->came = true;
	a->bytes = m->told ? m->message.bytes : 0;
	if (stats.addresses)
		party_ask(PARTY_RECIPIENTS, &a->recipient,
		    stats_address(a->in.recipient->address));
	find_recipient_domain(a);
}

void
sendcount_start(struct ledger_message *m, struct ledger_delivery *d)
{
	struct attempt *a = attempt_of(d);

	a->recipient.place = a->domain.place = 0;
	a->came = false;
	a->bytes = 0;
	d->note = flow_new();
	under_way_begins(d);
	flow_seen(&sent.messages, &m->note);
	if (!flow_came(&sent.deliveries, &d->note))
		return;
	channel(d)[SEND_STARTED]++;
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

	sent.sums[SEND_SUCCESS + outcome]++;
	if (outcome == OUTCOME_SUCCESS && d->recipient->kind == CHANNEL_LOCAL)
		sent.sums[SEND_FORWARDS] += forwards(e->text);
	channel(d)[SEND_RESULTS + outcome]++;
	count_by_hour(SEND_HOUR_RESULTS + outcome, 1);
	count_for_parties(step, outcome, timed ? &time : NULL);
	host = host_of(e, d, outcome);
	if (stats.addresses && host.n > 0)
		count_host(host, step, outcome);
}

void
sendcount_result(const struct event *e, const struct ledger_step *step)
{
	enum outcome outcome = outcome_of(e);

	if (step->delivery == NULL) {
		sent.sums[SEND_STRAY_SUCCESS + outcome] += stats.counts;
		return;
	}
	under_way_ends(step->delivery);
	flow_seen(&sent.messages, &step->message->note);
	if (flow_went(&sent.deliveries, &step->delivery->note))
		count_result(e, step, outcome);
	else
		book_coming(attempt_of(step->delivery));
}

/* Other lines. */

static void
count_trouble(struct tally *t, struct str body)
{
	char shape[SHAPE_MAX];
	size_t n = shape_of(body, shape);

	++*tally_at_example(t, (struct str){ shape, n },
	    str_without_newline(body));
}

void
sendcount_line(const struct event *e, const struct ledger_step *step,
    struct str body)
{
	if (step->restart && e->kind != EVENT_EXIT)
		sent.sums[SEND_RESTARTS]++;
	switch (e->kind) {
	case EVENT_BOUNCE:
		sent.sums[SEND_BOUNCES]++;
		break;
	case EVENT_DISCARD:
		sent.sums[SEND_DISCARDED]++;
		break;
	case EVENT_WARNING:
		sent.sums[SEND_WARNINGS]++;
		count_trouble(&sent.warnings, body);
		return;
	case EVENT_ALERT:
		sent.sums[SEND_ALERTS]++;
		count_trouble(&sent.alerts, body);
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
		flow_seen(&sent.messages, &step->message->note);
}

/* The end. */

/* Book what waits for the end of messages and deliveries. */
static void
book_open(const struct ledger *l)
{
	struct ledger_message *m = NULL;
	struct ledger_delivery *d;

	while ((m = ledger_next(l, m)) != NULL) {
		book_origin(mail_of(m));
		for (d = ledger_first_delivery(m); d != NULL;
		    d = ledger_next_delivery(d))
			book_coming(attempt_of(d));
	}
}

/* Count what is there, by the id of its source. */
static void
count_open(const struct ledger *l, uint64_t *open, uint64_t *under_way)
{
	const struct ledger_message *m = NULL;
	const struct ledger_delivery *d;
	uint32_t id;

	while ((m = ledger_next(l, m)) != NULL) {
		id = m->message.source->source.id;
		if (pending_is(m))
			open[id] += flow_stays(&sent.messages, m->note);
		for (d = ledger_first_delivery(m); d != NULL;
		    d = ledger_next_delivery(d))
			under_way[id] += flow_stays(&sent.deliveries, d->note);
	}
}

void
sendcount_finish(struct ledger *l)
{
	struct sources *all = &l->queue.mailers;
	uint64_t *open = die_alloc(all->count + 1, sizeof *open);
	uint64_t *under_way = die_alloc(all->count + 1, sizeof *open);
	struct str name;
	uint32_t id;

	memset(open, 0, (all->count + 1) * sizeof *open);
	memset(under_way, 0, (all->count + 1) * sizeof *open);
	fold_channel(CHANNEL_LOCAL, STR("local"));
	fold_channel(CHANNEL_REMOTE, STR("remote"));
	book_open(l);
	flow_ends(&sent.messages);
	flow_ends(&sent.deliveries);
	count_open(l, open, under_way);
	for (id = 1; id <= all->count; id++) {
		name = pending_source(source_by_id(all, id));
		flow_left(&sent.messages, open[id], name);
		flow_left(&sent.deliveries, under_way[id], name);
	}
	flow_done(&sent.messages);
	flow_done(&sent.deliveries);
	free(open);
	free(under_way);
}

/* The books. */

const struct ledger_hooks sendcount_hooks = {
	.message_size = sizeof(struct mail),
	.delivery_size = sizeof(struct attempt),
	.begins = begins, .lost = sendcount_lose, .cut = cut
};

void
sendcount_init(struct tally_limit *limit)
{
	tally_init(&sent.channels, SEND_CHANNEL_COUNTERS, 0, limit);
	tally_init(&sent.alerts, 1, 0, limit);
	tally_init(&sent.warnings, 1, 0, limit);
	hours_init(&sent.hours, SEND_HOUR_COUNTERS, limit);
}
