#include "smtpcount.h"

#include "listname.h"
#include "load.h"
#include "mailcheck.h"
#include "map.h"
#include "net.h"
#include "scan.h"
#include "smtp.h"
#include "stats.h"
#include "topdomain.h"

enum { PAIR = 300 };		/* bytes of two texts and a TAB */

struct smtp_counts counts;

#define TALLY(name)	{ #name, DUMP_TALLY, &counts.name, 0 }

const struct dump_item smtpcount_items[SMTPCOUNT_ITEMS] = {
	{ "sums", DUMP_SUMS, counts.sums, COUNT_SUMS },
	{ "funnel", DUMP_SUMS, counts.funnel, FUNNEL_ROWS },
	{ "tells", DUMP_SUMS, counts.tells, TELLS },
	{ "greylist", DUMP_SUMS, counts.greylist, GREYLISTS },
	{ "exits", DUMP_SUMS, counts.exits, 256 },
	{ "signals", DUMP_SUMS, counts.signals, 128 },
	{ "time_all", DUMP_HIST, &counts.times[TIME_ALL], 0 },
	{ "time_accepted", DUMP_HIST, &counts.times[TIME_ACCEPTED], 0 },
	{ "time_refused", DUMP_HIST, &counts.times[TIME_REFUSED], 0 },
	{ "time_denied", DUMP_HIST, &counts.times[TIME_DENIED], 0 },
	{ "time_nothing", DUMP_HIST, &counts.times[TIME_NOTHING], 0 },
	{ "time_told", DUMP_HIST, &counts.times[TIME_TOLD], 0 },
	{ "load", DUMP_TALLY, &load_tally, 0 },
	{ "hours", DUMP_TALLY, &counts.hours.tally, 0 },
	TALLY(dispositions), TALLY(lists), TALLY(checks), TALLY(versions),
	TALLY(ciphers), TALLY(scans), TALLY(viruses), TALLY(warnings),
	TALLY(clients), TALLY(networks), TALLY(hosts), TALLY(helos),
	TALLY(senders), TALLY(sender_domains), TALLY(recipients),
	TALLY(recipient_domains), TALLY(unknown), TALLY(tops), TALLY(users),
	TALLY(guessers), TALLY(pop_users),
	{ NULL, DUMP_SUMS, NULL, 0 }
};

/* What all tables but three have: BY_..., or one counter. */
static struct tally *const by_counters[] = {
	&counts.dispositions, &counts.clients, &counts.networks,
	&counts.hosts, &counts.helos, &counts.senders,
	&counts.sender_domains, &counts.recipients,
	&counts.recipient_domains, &counts.users, &counts.guessers,
	&counts.pop_users
};

static struct tally *const single[] = {
	&counts.lists, &counts.checks, &counts.versions, &counts.ciphers,
	&counts.viruses, &counts.unknown, &counts.tops
};

void
smtpcount_begin(struct tally_limit *limit)
{
	size_t i;

	hours_init(&counts.hours, HOUR_COUNTERS, limit);
	for (i = 0; i < sizeof by_counters / sizeof by_counters[0]; i++)
		tally_init(by_counters[i], BY_COUNTERS, 0, limit);
	for (i = 0; i < sizeof single / sizeof single[0]; i++)
		tally_init(single[i], 1, 0, limit);
	tally_init(&counts.warnings, 2, 0, limit);
	tally_init(&counts.scans, SCAN_COUNTERS,
	    1 << SCAN_MOST | 1 << SCAN_LEAST, limit);
}

/* Texts of two parts. */

struct str
smtpcount_first(struct str text)
{
	struct str first;

	return eat_until(&text, '\t', &first) ? first : text;
}

struct str
smtpcount_second(struct str text)
{
	struct str first;

	return eat_until(&text, '\t', &first) ? text : STR("");
}

static size_t
put(char *p, size_t used, size_t room, struct str s)
{
	size_t n = s.n < room - used ? s.n : room - used;

	if (n > 0)
		memcpy(p + used, s.s, n);
	return used + n;
}

/* The first part must not have the TAB that parts them. */
static struct str
pair(char p[PAIR], struct str first, struct str second)
{
	size_t n = put(p, 0, PAIR / 2, first);
	char *tab;

	while ((tab = memchr(p, '\t', n)) != NULL)
		*tab = '?';
	p[n++] = '\t';
	return (struct str){ p, put(p, n, PAIR, second) };
}

static inline uint64_t *
counters_at(const struct tally_spot *at, const struct tally *t)
{
	return tally_entry(t, at->place)->counters;
}

/*
 * Most pairs come again and again: where they are in their tables is
 * remembered, for as long as it is so, two for each row of a hash.
 */
enum { RECENT = 6, FIRST_MOST = 16, SECOND_MOST = 32 };	/* bits; bytes */

static struct recent {
	const struct tally *tally;
	struct tally_spot at;
	unsigned first_n, second_n;
	char first[FIRST_MOST], second[SECOND_MOST];
} recents[1 << RECENT][2];

static inline struct recent *
recent_of(const struct tally *t, struct str first, struct str second)
{
	uint32_t hash = (uint32_t)(first.n + second.n * 64) + t->counters * 8;

	if (second.n > 0)
		hash += (uint32_t)(unsigned char)second.s[0] << 16 |
		    (uint32_t)(unsigned char)second.s[second.n - 1] << 24;
	return recents[hash * 0x9e3779b9U >> (32 - RECENT)];
}

static inline bool
is_pair(const struct recent *r, const struct tally *t, struct str first,
    struct str second)
{
	return r->tally == t && tally_knows(t, &r->at) &&
	    str_eq(second, (struct str){ r->second, r->second_n }) &&
	    str_eq(first, (struct str){ r->first, r->first_n });
}

/* The latest comes first. */
static uint64_t *
new_pair(struct recent *r, struct tally *t, struct str first,
    struct str second, struct str example)
{
	char p[PAIR];
	struct str text = pair(p, first, second);
	uint64_t *counters = tally_at_example(t, text, example);

	if (first.n > FIRST_MOST || second.n > SECOND_MOST)
		return counters;
	r[1] = r[0];
	*r = (struct recent){ .tally = t };
	counters = tally_settle(t, &r->at, text);
	r->first_n = (unsigned)put(r->first, 0, FIRST_MOST, first);
	r->second_n = (unsigned)put(r->second, 0, SECOND_MOST, second);
	return counters;
}

/* The counters of a pair; if it is new, keep this example. */
static inline uint64_t *
at_pair(struct tally *t, struct str first, struct str second,
    struct str example)
{
	struct recent *r = recent_of(t, first, second);

	if (!is_pair(r, t, first, second) &&
	    !is_pair(++r, t, first, second))
		return new_pair(r - 1, t, first, second, example);
	return counters_at(&r->at, t);
}

/* Decisions. */

/* The hour's counters; those of no hour, if the log has no times. */
static uint64_t *
this_hour(void)
{
	static uint64_t none[HOUR_COUNTERS];

	return stats.timed ? hours_at(&counts.hours, stats.now.sec) : none;
}

static unsigned
outcome(const struct event *e)
{
	switch (e->kind) {
	case EVENT_ACCEPT:
		return BY_ACCEPTED;
	case EVENT_DEFER:
		return BY_DEFERRED;
	case EVENT_DENY:
		return BY_DENIED;
	default:
		return BY_REJECTED;
	}
}

/* The reason; where there is none, the code, or what the server does. */
static struct str
reason(const struct event *e, char digits[20])
{
	const struct smtp *m = &e->smtp;

	if (e->kind == EVENT_DENY)
		return STR("deny");
	if (m->reason.n > 0)
		return m->reason;
	if (m->code != 0)
		return (struct str){ digits, str_put_u64(digits, m->code) };
	return STR("not told");
}

/* The sender that a decision falls upon; .s is NULL if it has none. */
static struct str
sender_of(const struct visit *v, const struct smtp *m)
{
	return m->sender.s != NULL ? m->sender : keep_text(&v->sender);
}

static struct str
top_domain(struct str sender)
{
	if (sender.s == NULL)
		return STR("(no sender)");
	if (sender.n == 0)
		return STR("<>");
	return topdomain(stats_domain(sender));
}

static void
count_top(const struct visit *v, const struct event *e, struct str why)
{
	struct str sender = sender_of(v, &e->smtp), top;
	char text[PAIR];
	size_t n;

	if (sender.n > 0)
		sender = stats_address(sender);
	top = top_domain(sender);
	n = pair(text, top, e->smtp.program).n;
	n = put(text, n, PAIR, STR(" "));
	n = put(text, n, PAIR, why);
	++*tally_at(&counts.tops, (struct str){ text, n });
}

static void
count_disposition(const struct visit *v, const struct event *e)
{
	char digits[20];
	struct str why = reason(e, digits);
	uint64_t *c = at_pair(&counts.dispositions, e->smtp.program, why,
	    e->smtp.text);

	c[BY_ALL]++;
	c[outcome(e)]++;
	if (stats.addresses)
		count_top(v, e, why);
}

/* The name of the list: in the text, or told before. */
static void
count_list(const struct visit *v, const struct smtp *m)
{
	struct str list = keep_text(&v->list);

	if (m->text.n > 0)
		list = listname(m->text);
	else if (list.s == NULL)
		list = STR("(not told)");
	++*tally_at(&counts.lists, list);
}

#define NAME(literal)	{ literal, sizeof(literal) - 1 }

static bool
is_unknown(const struct smtp *m)
{
	static const struct str reasons[] = {
		NAME("validrcptto not found"), NAME("not existing recipient"),
		NAME("RCPT::Failed_Rcptto"), NAME("nomailbox"),
		NAME("validrcptto"), NAME("check_goodrcptto"),
		NAME("goodrcptto"), NAME("qmail_deliverable"),
		NAME("Invalid RECIPIENT address"),
		NAME("Invalid RECIPIENT address:"),
		NAME("DENIED_INVALID_RECIPIENT")
	};
	struct str why = m->reason;
	size_t i;

	if (m->about != ABOUT_RECIPIENT)
		return false;
	if (str_eq(why, STR("chkuser")) || str_eq(why, STR("rcptcheck")))
		return str_eq(m->text, STR("nomailbox"));
	if (str_starts(why, STR("check_goodrcptto ")))
		return true;
	for (i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		if (str_eq(why, reasons[i]))
			return true;
	return false;
}

static void
count_unknown(const struct visit *v, const struct smtp *m)
{
	struct str r = m->recipient.s != NULL ? m->recipient :
	    keep_text(&v->recipient);

	counts.sums[COUNT_UNKNOWN]++;
	if (stats.addresses && r.n > 0)
		++*tally_at(&counts.unknown, stats_address(r));
}

static void
count_refusal(const struct visit *v, const struct event *e)
{
	uint64_t *hour = this_hour();

	if (e->kind != EVENT_DENY)
		counts.sums[e->kind == EVENT_DEFER ? COUNT_DEFERRED :
		    COUNT_REJECTED]++;
	hour[v->cause]++;
	hour[HOUR_REFUSED]++;
	hour[HOUR_DECISIONS]++;
	if (v->cause == REFUSAL_LIST)
		count_list(v, &e->smtp);
	if (is_unknown(&e->smtp))
		count_unknown(v, &e->smtp);
}

/* Addresses. */

/*
 * The same addresses come again, those of one mail at once: where they are
 * counted is remembered by a keyed hash of what was logged.
 */
enum { REMEMBERED = 4096 };

/* Of mail, or of clients, which have networks for domains. */
static struct addresses {
	struct tally *all, *domains;
	struct remembered {
		uint64_t hash;
		struct tally_spot address, domain;
	} remembered[REMEMBERED];
} senders = { .all = &counts.senders, .domains = &counts.sender_domains },
    recipients = { .all = &counts.recipients,
    .domains = &counts.recipient_domains },
    clients = { .all = &counts.clients, .domains = &counts.networks };

/* Is it known where both are?  Else this is where to note it. */
static inline bool
recall(struct addresses *a, struct str text, struct remembered **r)
{
	uint64_t hash = map_hash(text);

	*r = &a->remembered[hash % REMEMBERED];
	if ((*r)->hash == hash && tally_knows(a->all, &(*r)->address) &&
	    tally_knows(a->domains, &(*r)->domain))
		return true;
	**r = (struct remembered){ .hash = hash };
	return false;
}

static void
count_address(struct addresses *a, struct str address, unsigned counter)
{
	struct remembered *r;
	struct str text;

	if (recall(a, address, &r)) {
		counters_at(&r->address, a->all)[counter]++;
		counters_at(&r->domain, a->domains)[counter]++;
		return;
	}
	text = address.n == 0 ? STR("<>") : stats_address(address);
	tally_settle(a->all, &r->address, text)[counter]++;
	if (address.n > 0)
		text = stats_domain(text);
	tally_settle(a->domains, &r->domain, text)[counter]++;
}

static void
count_sender(struct str sender, unsigned counter)
{
	if (stats.addresses && sender.s != NULL)
		count_address(&senders, sender, counter);
}

static void
count_recipient(struct str recipient, unsigned counter)
{
	if (stats.addresses && recipient.n > 0)
		count_address(&recipients, recipient, counter);
}

/* What was decided about recipients that the line names. */
static void
count_recipients(const struct event *e, unsigned bits)
{
	const struct smtp *m = &e->smtp;
	struct str rest = m->recipient, one;
	bool list = (bits & VISIT_LIST) != 0;
	bool fresh = (bits & (VISIT_RECIPIENT | VISIT_LIST)) != 0;
	bool decided = e->kind != EVENT_TELL && (bits & VISIT_ECHO) == 0 &&
	    e->kind <= EVENT_DEFER && e->kind >= EVENT_ACCEPT &&
	    (list || m->about != ABOUT_MESSAGE);

	if (rest.n == 0 || m->foreign || (!fresh && !decided))
		return;
	while (smtp_eat_recipient(m, &rest, &one)) {
		if (fresh)
			count_recipient(one, BY_ALL);
		if (!decided)
			continue;
		count_recipient(one, outcome(e));
		counts.sums[e->kind == EVENT_ACCEPT ? COUNT_RCPT_YES :
		    e->kind == EVENT_DEFER ? COUNT_RCPT_LATER :
		    COUNT_RCPT_NO]++;
		if (e->kind == EVENT_ACCEPT)
			this_hour()[HOUR_RECIPIENTS]++;
	}
}

/* Mail. */

void
smtpcount_settled(const struct visit *v)
{
	uint64_t *hour = this_hour();

	counts.sums[COUNT_ACCEPTED]++;
	hour[HOUR_ACCEPTED]++;
	hour[HOUR_DECISIONS]++;
	count_sender(keep_text(&v->sender), BY_ACCEPTED);
}

static void
count_new_mail(struct str sender)
{
	counts.sums[COUNT_MAILS]++;
	count_sender(sender, BY_ALL);
}

void
smtpcount_sender(struct str sender, unsigned bits)
{
	smtpcount_told(ABOUT_SENDER);
	if (bits != 0)
		count_new_mail(sender);
}

void
smtpcount_recipient(struct str recipient, unsigned bits)
{
	smtpcount_told(ABOUT_RECIPIENT);
	if (bits != 0)
		count_recipient(recipient, BY_ALL);
}

static void
count_mail(const struct visit *v, const struct event *e, unsigned bits)
{
	if ((bits & (VISIT_SENDER | VISIT_MESSAGE | VISIT_NO | VISIT_QP)) ==
	    0)
		return;
	counts.sums[COUNT_QPS] += (bits & VISIT_QP) != 0;
	if ((bits & VISIT_SENDER) != 0)
		count_new_mail(e->smtp.sender);
	if ((bits & VISIT_MESSAGE) != 0) {
		counts.sums[COUNT_MESSAGES]++;
		smtpcount_settled(v);
	}
	if ((bits & (VISIT_NO | VISIT_ECHO)) == VISIT_NO &&
	    e->smtp.about >= ABOUT_SENDER)
		count_sender(sender_of(v, &e->smtp), outcome(e));
}

/* Logging in. */

static bool
is_pop(const struct smtp *m)
{
	struct str p = m->protocol;

	return str_eq(m->program, STR("qmail-popup")) || eat(&p, "POP3") ||
	    eat(&p, "pop3");
}

static void
count_user(struct tally *t, struct str user, unsigned counter)
{
	uint64_t *c;

	if (user.n == 0)
		user = STR("(not told)");
	c = tally_at(t, user);
	c[BY_ALL]++;
	c[counter]++;
}

static void
count_login(const struct visit *v, const struct smtp *m, unsigned bits)
{
	bool yes = (bits & VISIT_LOGIN) != 0, pop = is_pop(m);
	unsigned counter = yes ? BY_ACCEPTED : BY_REJECTED;

	counts.sums[yes ? COUNT_LOGINS : COUNT_FAILED]++;
	if (pop)
		counts.sums[yes ? COUNT_POP_LOGINS : COUNT_POP_FAILED]++;
	if (!yes)
		this_hour()[HOUR_FAILED]++;
	if (!stats.addresses)
		return;
	count_user(&counts.users, m->user, counter);
	if (pop)
		count_user(&counts.pop_users, m->user, counter);
	count_user(&counts.guessers, m->ip.n > 0 ? m->ip :
	    keep_text(&v->ip), counter);
}

static void
count_tls(const struct smtp *m, unsigned bits)
{
	if ((bits & VISIT_SECURED) != 0)
		counts.sums[COUNT_SECURED]++;
	if ((bits & VISIT_VERSION) != 0)
		++*tally_at(&counts.versions, m->tls);
	if ((bits & VISIT_CIPHER) != 0)
		++*tally_at(&counts.ciphers, m->cipher);
}

/* Scanners, and other checks. */

static void
reach(uint64_t *counter, uint64_t value)
{
	if (value > *counter)
		*counter = value;
}

static void
add_scan(uint64_t *c, const struct scan *s)
{
	counts.tells[TELLS_SCAN]++;
	c[SCAN_ALL]++;
	if (!s->scored)
		return;
	c[SCAN_SCORED]++;
	c[s->score < 0 ? SCAN_MINUS : SCAN_PLUS] +=
	    (uint64_t)(s->score < 0 ? -s->score : s->score);
	reach(&c[SCAN_MOST], SCAN_ZERO + (uint64_t)s->score);
	reach(&c[SCAN_LEAST], SCAN_ZERO - (uint64_t)s->score);
}

static void
count_scan(const struct event *e, enum refusal cause)
{
	struct scan s;

	if (!scan_of(e, cause, &s))
		return;
	add_scan(at_pair(&counts.scans, e->smtp.program, s.verdict, STR("")),
	    &s);
	if (s.virus.n > 0) {
		counts.sums[COUNT_VIRUSES]++;
		++*tally_at(&counts.viruses, s.virus);
	}
}

void
smtpcount_clean(struct str score)
{
	static struct tally_spot at;
	struct scan s = scan_clean(score);
	char text[PAIR];

	smtpcount_told(ABOUT_MESSAGE);
	add_scan(tally_knows(&counts.scans, &at) ?
	    counters_at(&at, &counts.scans) : tally_settle(&counts.scans, &at,
	    pair(text, STR("simscan"), s.verdict)), &s);
}

/* A few literals: known by their addresses. */
enum { SPF_RESULTS = 8 };

void
smtpcount_spf(struct str result)
{
	static struct {
		const char *literal;
		struct tally_spot at;
	} last[SPF_RESULTS];
	char text[PAIR];
	size_t i = 0;

	while (i < SPF_RESULTS - 1 && last[i].literal != result.s &&
	    last[i].literal != NULL)
		i++;
	if (last[i].literal == result.s &&
	    tally_knows(&counts.checks, &last[i].at)) {
		++*counters_at(&last[i].at, &counts.checks);
		return;
	}
	last[i].literal = result.s;
	++*tally_settle(&counts.checks, &last[i].at,
	    pair(text, STR("SPF"), result));
}

/* logterse names a plugin that may have logged more before. */
static bool
was_told(const struct smtp *m, enum greylist grey)
{
	return grey == GREYLIST_DEFERRED && str_eq(m->program,
	    STR("logterse")) && (counts.greylist[GREYLIST_FIRST] > 0 ||
	    counts.greylist[GREYLIST_SOON] > 0);
}

static void
count_checks(const struct event *e, enum refusal cause)
{
	enum greylist grey;
	struct mailcheck c;

	if (mailcheck_of(e, &c))
		++*at_pair(&counts.checks, c.check, c.result, STR(""));
	if ((grey = greylist_of(e, cause)) != GREYLIST_NONE &&
	    !was_told(&e->smtp, grey)) {
		counts.greylist[grey]++;
		counts.tells[TELLS_GREY]++;
	}
}

/* "1.566" */
static void
count_time_told(const struct smtp *m)
{
	struct str s = m->seconds;
	int64_t thousandths;

	if (str_eq(m->reason, STR("connection_time")) &&
	    scan_eat_score(&s, &thousandths) && thousandths >= 0)
		hist_add(&counts.times[TIME_TOLD],
		    (uint64_t)thousandths * 1000);
}

static void
count_trouble(const struct event *e)
{
	bool alert = e->kind == EVENT_ALERT;
	uint64_t *c = tally_at_example(&counts.warnings, e->smtp.program,
	    e->smtp.text.n > 0 ? e->smtp.text : e->smtp.reason);

	counts.sums[alert ? COUNT_ALERTS : COUNT_WARNINGS]++;
	c[0]++;
	c[1] += alert;
}

/* Lines. */

/* The server tells of its own, and rblsmtpd of nothing but its lists. */
static void
count_tells(const struct event *e, enum refusal cause, unsigned bits)
{
	const struct smtp *m = &e->smtp;
	bool list = str_eq(m->program, STR("rblsmtpd"));

	if (list || ((bits & VISIT_NO) != 0 && cause == REFUSAL_LIST) ||
	    str_eq(m->reason, STR("dnsbl")))
		counts.tells[TELLS_LIST]++;
	if (!list && e->kind != EVENT_LOAD && e->kind != EVENT_OTHER)
		counts.tells[m->about]++;
	counts.tells[TELLS_YES] += e->kind == EVENT_ACCEPT &&
	    m->about >= ABOUT_RECIPIENT;
	counts.tells[TELLS_QP] += m->qp != 0;
}

void
smtpcount_line(const struct visit *v, const struct event *e, unsigned bits)
{
	const struct smtp *m = &e->smtp;

	if ((bits & (VISIT_SECURED | VISIT_VERSION | VISIT_CIPHER)) != 0)
		count_tls(m, bits);
	if (e->kind == EVENT_OPEN || e->kind == EVENT_ALLOW ||
	    e->kind == EVENT_DENY || e->kind == EVENT_CLOSE) {
		if (e->kind == EVENT_CLOSE)
			smtpcount_close(m->exit_code, m->signal);
		else
			smtpcount_server();
		if (e->kind != EVENT_DENY)
			return;
	} else
		count_tells(e, v->cause, bits);
	if (e->kind == EVENT_WARNING || e->kind == EVENT_ALERT) {
		count_trouble(e);
		return;
	}
	count_mail(v, e, bits);
	if (m->recipient.n > 0)
		count_recipients(e, bits);
	if ((bits & (VISIT_LOGIN | VISIT_FAILED)) != 0)
		count_login(v, m, bits);
	if (m->about != ABOUT_RECIPIENT || e->kind != EVENT_TELL)
		count_checks(e, v->cause);
	if (m->about >= ABOUT_RECIPIENT || m->score.n > 0 ||
	    v->cause == REFUSAL_VIRUS)
		count_scan(e, v->cause);
	if (m->seconds.n > 0)
		count_time_told(m);
	if ((bits & VISIT_ECHO) != 0)
		return;
	if ((bits & VISIT_NO) != 0)
		count_refusal(v, e);
	if ((bits & (VISIT_NO | VISIT_YES)) != 0)
		count_disposition(v, e);
}

/* Connections. */

void
smtpcount_opened(void)
{
	counts.sums[COUNT_OPENED]++;
	this_hour()[HOUR_OPENED]++;
}

static unsigned
by_result(enum verdict_result result)
{
	switch (result) {
	case VERDICT_ACCEPTED:
		return BY_ACCEPTED;
	case VERDICT_REJECTED:
		return BY_REJECTED;
	case VERDICT_DEFERRED:
		return BY_DEFERRED;
	case VERDICT_DENIED:
		return BY_DENIED;
	default:
		return BY_ALL;
	}
}

static void
add_client(uint64_t *c, const struct visit *v, enum verdict_result result)
{
	c[BY_ALL]++;
	if (result != VERDICT_NONE)
		c[by_result(result)]++;
	c[BY_MAIL] += verdict_messages(&v->verdict);
}

static void
count_client(struct tally *t, struct str text, const struct visit *v,
    enum verdict_result result)
{
	if (text.n > 0)
		add_client(tally_at(t, text), v, result);
}

static void
count_address_of(const struct visit *v, enum verdict_result result)
{
	char text[NET_ROOM];
	struct str ip = keep_text(&v->ip), net;
	struct remembered *r;

	if (ip.n == 0)
		return;
	if (recall(&clients, ip, &r)) {
		add_client(counters_at(&r->address, clients.all), v, result);
		add_client(counters_at(&r->domain, clients.domains), v,
		    result);
		return;
	}
	add_client(tally_settle(clients.all, &r->address, ip), v, result);
	net = net_around(ip, text);
	if (net.n > 0)
		add_client(tally_settle(clients.domains, &r->domain, net), v,
		    result);
}

static void
count_clients(const struct visit *v, enum verdict_result result)
{
	count_address_of(v, result);
	count_client(&counts.hosts, keep_text(&v->host), v, result);
	count_client(&counts.helos, keep_text(&v->helo), v, result);
}

/* A label may have more nanoseconds than a second has. */
static uint64_t
microseconds(struct stamp from, struct stamp to)
{
	int64_t sec = to.sec - from.sec;
	int64_t us = ((int64_t)to.nsec - (int64_t)from.nsec) / 1000;

	if (sec < 0 || sec > INT64_MAX / 1000001)
		return 0;
	us += sec * 1000000;
	return us < 0 ? 0 : (uint64_t)us;
}

static void
count_duration(const struct visit *v, enum verdict_result result)
{
	static const unsigned char which[] = {
		[VERDICT_NONE] = TIME_NOTHING,
		[VERDICT_ACCEPTED] = TIME_ACCEPTED,
		[VERDICT_REJECTED] = TIME_REFUSED,
		[VERDICT_DEFERRED] = TIME_REFUSED,
		[VERDICT_DENIED] = TIME_DENIED
	};
	uint64_t us;

	if (!v->timed || !stats.timed)
		return;
	us = microseconds(v->start, stats.now);
	hist_add(&counts.times[TIME_ALL], us);
	hist_add(&counts.times[which[result]], us);
}

void
smtpcount_left(const struct visit *v, bool told)
{
	enum verdict_result result = verdict_result(&v->verdict);

	counts.sums[told ? COUNT_ENDED : COUNT_LOST]++;
	if (result == VERDICT_NONE)
		counts.funnel[FUNNEL_NOTHING]++;
	else if (result != VERDICT_ACCEPTED)
		counts.funnel[v->cause]++;
	else {
		counts.funnel[FUNNEL_ACCEPTED]++;
		counts.funnel[FUNNEL_QUEUED] += v->queued;
	}
	if (told)
		count_duration(v, result);
	if (stats.addresses)
		count_clients(v, result);
}
