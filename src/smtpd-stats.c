/* smtpd-stats: a report on SMTP-side logs. */

#include <stdlib.h>

#include "args.h"
#include "carry.h"
#include "conntext.h"
#include "dialect/rblsmtpd.h"
#include "dialect/simscan.h"
#include "die.h"
#include "dialect/qsend.h"
#include "flow.h"
#include "in.h"
#include "load.h"
#include "mailcheck.h"
#include "out.h"
#include "pending.h"
#include "pool.h"
#include "smtp.h"
#include "smtpcount.h"
#include "smtpshow.h"
#include "stats.h"
#include "tai.h"
#include "visit.h"

static const char help[] =
"usage: smtpd-stats [-dl] [-s section,...] [-n rows] [-o form] [-A what]\n"
"    [-S since] [-U until] [-w threshold] [-M megabytes] [-p state | -P]\n"
"    [file ...]\n"
"Report on SMTP-side logs: who came, who got in, and why not.\n"
"  -s       these sections: funnel,dispositions,clients ...; all\n"
"  -n       rows of top lists (10; on the page 3)\n"
"  -o       text, tsv, json; dump: all counts, to be added to others\n"
"  -d       no tables by address\n"
"  -A       tidy addresses: vpopmail,verp,batv,srs,plus\n"
"  -S, -U   count from, and before: 2026-11-20 13:00, yesterday, -2h ...\n"
"  -w       exit 1 if this holds: 'failed>100', 'clients:rejected>50'\n"
"  -l       labels count leap seconds (s6-log)\n"
"  -M       use at most so many megabytes (256)\n"
"  -p, -P   carry all counts in this file; as multilog's !processor\n"
"Yesterday's report:\n"
"    mlcat -S -2d /var/log/qmail/smtpd | smtpd-stats -S yesterday -U today\n"
"Which block lists refused how many today:\n"
"    smtpd-stats -S today -s lists /var/log/qmail/smtpd/current\n"
"The sum of some days' counts, kept with -o dump:\n"
"    cat monday tuesday wednesday | smtpd-stats\n";

static const char *const kinds[] = {
	"connection", "allowed", "denied", "accepted", "rejected",
	"deferred", "told", "ended", "status", "warning", "alert",
	"continued", NULL
};

enum { KIND_WARNING = EVENT_LOAD - EVENT_OPEN + 1, KIND_ALERT, KIND_MORE };

static struct conns conns;
static struct flow flow;
static bool restores;		/* connections are made from a state */
static bool dated;		/* some line so far had a time */

/* How many connections a server, or a service of qpsmtpd, has at a time. */
struct server {
	struct map_key key;	/* 0, and the id of its source */
	const struct source *source;
	struct load *load;
	struct server *next;
};

static struct map servers;
static struct server *first_server;

static struct visit *
visit_of(struct conn *c)
{
	return (struct visit *)(void *)c;
}

/*
 * Connections that were looked up lately, if conn_is_settled(), by the digits
 * of their pids as they stand in lines: the digits need not be added up, nor
 * the pid be searched.
 */
enum { RECENT = 10 };		/* bits */

static struct conn *recent[1 << RECENT];

/*
 * Whose the last line was that was taken by a short cut, or nobody's, as long
 * as conns has not been told; else NULL.
 */
static struct conn *latest, none;

static inline struct conn **
recent_at(uint64_t digits)
{
	return &recent[digits * 0x9e3779b97f4a7c15U >> (64 - RECENT)];
}

static void
forget_recent(const struct visit *v)
{
	struct conn **at = recent_at(v->digits);

	if (*at == &v->conn)
		*at = NULL;
}

static void
tell_latest(void)
{
	if (latest != NULL)
		conn_plain(&conns, latest == &none ? NULL : latest);
	latest = NULL;
}

static inline void
set_recent(struct conn *c, uint64_t digits)
{
	visit_of(c)->digits = digits;
	*recent_at(digits) = c;
}

static struct conn *
look_up(uint64_t digits)
{
	uint64_t pid = str_sum_eight(digits);
	struct conn *c = pid == 0 ? NULL :
	    conn_get(&conns, &conns.plain, pid);

	if (c == NULL || !conn_is_settled(c))
		return NULL;
	forget_recent(visit_of(c));
	set_recent(c, digits);
	return c;
}

/* Connections. */

/*
 * One whose first line is its end began before the log (or never: a client may
 * have made up that line).
 */
static bool ending;

static void
begins(struct conn *c)
{
	struct visit *v = visit_of(c);

	if (restores)
		return;
	v->note = flow_new();
	if (ending)
		return;
	v->timed = stats.timed;
	v->start = stats.now;
	if (flow_came(&flow, &v->note))
		smtpcount_opened();
}

static void
settle(struct visit *v)
{
	if (visit_settle(v) && stats.counts)
		smtpcount_settled(v);
}

static void
gone(struct visit *v, bool told)
{
	settle(v);
	if (flow_went(&flow, &v->note))
		smtpcount_left(v, told);
	visit_end(v);
	forget_recent(v);
	if (latest == &v->conn)
		latest = &none;
	conn_forget(&conns, &v->conn);
}

static void
lost(struct conn *c)
{
	gone(visit_of(c), false);
}

/* Servers. */

static struct load *
new_load(const struct source *s)
{
	struct str name = pending_source(s);

	return load_new(name.n == 0 ? STR("connections") : name);
}

static void
add_server(const struct source *s, struct load *load)
{
	struct server *new = pool_get(sizeof *new);

	*new = (struct server){ { 0, s->id }, s, load, first_server };
	first_server = new;
	map_put(&servers, new);
}

static struct load *
find_load(const struct source *s)
{
	struct server *server = map_get(&servers, 0, s->id);

	if (server == NULL) {
		add_server(s, new_load(s));
		server = first_server;
	}
	return server->load;
}

static inline struct load *
load_of(const struct source *s)
{
	static const struct source *last;
	static struct load *load;

	if (last != s) {
		last = s;
		load = find_load(s);
	}
	return load;
}

/* qpsmtpd's number is of those before this one; a refusal's is one's own. */
static void
take_load(const struct source *s, const struct event *e)
{
	struct load *l;

	if (e->smtp.limit == 0 || (e->kind != EVENT_LOAD &&
	    e->kind != EVENT_OPEN && e->kind != EVENT_CLOSE))
		return;
	l = load_of(s);
	l->limit = e->smtp.limit;
	load_set(l, e->smtp.used + (e->kind == EVENT_OPEN),
	    stats.timed ? &stats.now : NULL, stats.counts);
}

/* Lines. */

static inline void
take(struct visit *v, struct str body, const struct event *e)
{
	unsigned bits;

	if (visit_begins_mail(v, e))
		settle(v);
	bits = visit_take(v, body, e);
	if (stats.counts)
		smtpcount_line(v, e, bits);
}

/* Whose it is, is not known: it counts by itself. */
static void
take_nobodys(struct str body, const struct event *e)
{
	struct visit nobody;

	visit_begin(&nobody);
	take(&nobody, body, e);
	settle(&nobody);
	visit_end(&nobody);
}

/* In a log that several services share. */
static unsigned
not_ours(struct str body)
{
	struct event e;

	qsend_event(body, &e);
	return e.kind == EVENT_OTHER ? STATS_OTHER : STATS_ELSE;
}

static unsigned
kind_of(struct str body, const struct event *e)
{
	if (e->kind == EVENT_OTHER)
		return not_ours(body);
	if (e->kind >= EVENT_OPEN)
		return STATS_KIND + (unsigned)(e->kind - EVENT_OPEN);
	return STATS_KIND + (e->kind == EVENT_ALERT ? KIND_ALERT :
	    KIND_WARNING);
}

/* As strack(1) has it: splogger says so, or there is no stamp. */
static bool
goes_on(const struct head *head, const struct event *e)
{
	return head->more ||
	    (e->kind == EVENT_OTHER && stats.timed && !head->timed);
}

/* Most lines of a connection: it is known, and nothing ends. */
static inline struct conn *
usual_conn(const struct head *head, const struct event *e)
{
	const struct smtp *m = &e->smtp;

	if (!head->timed || head->named || e->kind < EVENT_ACCEPT ||
	    e->kind > EVENT_TELL || m->pid == 0 || m->foreign || m->tagged ||
	    m->in_order || m->last || m->secured || m->tapped)
		return NULL;
	return conn_usual(&conns, EVENT_TELL, m->pid, stats.now.sec);
}

static void
take_event(struct str body, const struct head *head, const struct event *e)
{
	struct conn_step step = { .conn = usual_conn(head, e) };
	struct service *service;
	struct visit *v;

	if (step.conn == NULL) {
		service = conn_service(&conns, head);
		ending = e->kind == EVENT_CLOSE;
		conn_line(&conns, service, e, stats.timed ? stats.now.sec :
		    0, &step);
		ending = false;
		take_load(&service->source, e);
	}
	v = step.conn == NULL ? NULL : visit_of(step.conn);
	if (v == NULL)
		take_nobodys(body, e);
	else {
		if (v->conn.tapped)
			forget_recent(v);
		flow_seen(&flow, &v->note);
		take(v, body, e);
	}
	if (step.ends)
		gone(v, true);
}

static unsigned
line(struct str body, const struct head *head)
{
	struct event e;

	dated |= head->timed;
	smtp_event(body, head, false, &e);
	if (goes_on(head, &e))
		return STATS_KIND + KIND_MORE;
	take_event(body, head, &e);
	return kind_of(body, &e);
}

/*
 * Short cuts, which change nothing but the speed, as a test shows: lines with
 * a label and no names, of connections that are known.  All of them count.
 */

#define NAME(literal)	{ literal, sizeof(literal) - 1 }

static struct stamp next_time;		/* of the next line */

/* The body of the next line, if it has a label; SMTP_AHEAD can be read. */
static inline const char *
next_body(void)
{
	const char *p = in_buffer.next;

	if (!in_has(p, TAI_LABEL + 1 + SMTP_AHEAD) || p[TAI_LABEL] != ' ' ||
	    (!tai_same_second(p, tai_last.label) && !tai_read_label(p)) ||
	    !tai_eight(p + TAI_SECOND, &next_time.nsec))
		return NULL;
	next_time.sec = tai_last.sec;
	return p + TAI_LABEL + 1;
}

/*
 * It is now the time of this line.  What widens the span is told when time
 * steps back, and behind the last short cut.
 */
static inline void
set_now(void)
{
	struct stamp was = stats.now;

	if (next_time.sec < was.sec ||
	    (next_time.sec == was.sec && next_time.nsec < was.nsec)) {
		stats_widen(was);
		stats_widen(next_time);
	}
	stats.now = next_time;
}

/* The line is all of `text'. */
static inline void
took(struct str text, enum kind kind)
{
	set_now();
	stats.read++;
	stats.kinds[STATS_KIND + (unsigned)(kind - EVENT_OPEN)]++;
	in_took(text);
}

/* The connection of this pid, if all is as usual. */
static inline struct conn *
known(enum kind kind, uint64_t digits)
{
	struct conn *c = *recent_at(digits);

	if (c == NULL || visit_of(c)->digits != digits)
		c = look_up(digits);
	if (c == NULL || !conn_is_usual(&conns, c, kind))
		return NULL;
	return latest = c;
}

/* "/LIMIT" and the newline: nearly always what they were last. */
static inline bool
pass_limit(const char **p, uint64_t *limit)
{
	static struct str_few last = { .bytes = 1 };	/* no text at all */
	static uint64_t value;
	const char *s = *p;
	uint64_t v;

	if (!pass_few(p, &last)) {
		*p = s;
		if (!pass(p, "/") || !pass_small(p, &v) || v == 0 ||
		    *(*p)++ != '\n')
			return false;
		last = str_few((struct str){ s, (size_t)(*p - s) });
		value = v;
	}
	*limit = value;
	return true;
}

/* "N/LIMIT" */
static inline bool
take_status(const char *p)
{
	uint64_t used, limit;
	struct load *l;

	if (!pass_small(&p, &used) || !pass_limit(&p, &limit))
		return false;
	took(in_line_to(p - 1), EVENT_LOAD);
	latest = &none;
	l = load_of(&conns.plain.source);
	if (l->limit != limit || !load_usual(l, used,
	    load_microseconds(stats.now))) {
		l->limit = limit;
		load_set(l, used, &stats.now, true);
	}
	return true;
}

/* "P status W" */
static inline bool
take_end(const char *p)
{
	uint64_t digits, wait;
	struct conn *c;

	if (!pass_digits(&p, &digits) || !pass(&p, " status ") ||
	    !pass_u64(&p, &wait) || *p != '\n' || wait > 65535 ||
	    (c = known(EVENT_CLOSE, digits)) == NULL)
		return false;
	took(in_line_to(p), EVENT_CLOSE);
	flow_seen(&flow, &visit_of(c)->note);
	smtpcount_close((unsigned)wait >> 8, wait & 127);
	gone(visit_of(c), true);
	return true;
}

/* What stands in the line from here on, without its end. */
static inline struct str
rest_of(struct str text, const char *p)
{
	const char *end = text.s + text.n - 1;

	if (end > p && end[-1] == '\r')
		end--;
	return (struct str){ p, (size_t)(end - p) };
}

/* "P from IP" */
static inline bool
take_open(const char *p)
{
	uint64_t digits;
	struct str ip;
	struct conn *c;

	if (!pass_digits(&p, &digits) || !pass(&p, " from ") || digits == 0 ||
	    !pass_word(&p, &ip) || *p != '\n')
		return false;
	set_now();
	c = conn_usual_open(&conns, str_sum_eight(digits), ip, tai_last.sec);
	if (c == NULL)
		return false;
	took(in_line_to(p), EVENT_OPEN);
	set_recent(c, digits);
	latest = c;
	keep_set(&visit_of(c)->ip, ip);
	smtpcount_server();
	return true;
}

/* Is it one, and no IndiMail's with an address in brackets? */
static inline bool
is_host(struct str s)
{
	return s.n == 0 || (memchr(s.s, ' ', s.n) == NULL &&
	    memchr(s.s, '[', s.n) == NULL);
}

/* "P HOST:IP:PORT HOST:IP:INFO:PORT" */
static inline bool
take_ok(const char *p)
{
	struct str text, rest, here, host;
	uint64_t digits;
	struct conn *c;

	if (!pass_digits(&p, &digits) || !pass(&p, " ") || *p == ' ' ||
	    !in_line_from(p, &text))
		return false;
	rest = rest_of(text, p);
	if (!eat_until(&rest, ' ', &here) || !eat_until(&rest, ':', &host) ||
	    !is_host(host) || (c = known(EVENT_ALLOW, digits)) == NULL)
		return false;
	took(text, EVENT_ALLOW);
	flow_seen(&flow, &visit_of(c)->note);
	if (visit_names && host.n > 0 && visit_of(c)->host.s == NULL)
		keep_set(&visit_of(c)->host, host);
	smtpcount_server();
	return true;
}

static inline bool
take_server(const char *p)
{
	if (!pass(&p, "tcpserver: "))
		return false;
	if (pass_if(&p, "status: "))
		return take_status(p);
	if (pass_if(&p, "end "))
		return take_end(p);
	if (pass_if(&p, "pid "))
		return take_open(p);
	return pass(&p, "ok ") && take_ok(p);
}

/* The line is all of `text', and one of v's that needs all the steps. */
static void
take_whole(struct visit *v, struct str text, const struct event *e)
{
	took(text, e->kind);
	flow_seen(&flow, &v->note);
	take(v, text, e);
}

/* The same, of the connection of this pid, if all is as usual. */
static bool
take_of(struct str text, struct event *e, uint64_t digits)
{
	struct conn *c = known(EVENT_TELL, digits);

	if (c == NULL)
		return false;
	e->smtp.pid = c->key.number;
	take_whole(visit_of(c), text, e);
	return true;
}

/* Lines of jms1's qmail-smtpd: most tell what it has not decided yet. */

static void
take_sender(struct visit *v, struct str sender)
{
	if (visit_is_new(v, sender, true))
		settle(v);
	smtpcount_sender(sender, visit_sender(v, sender));
}

/* "MAIL FROM:<A>", "RCPT TO:<A>" */
static inline bool
take_path(struct str text, const char *p, uint64_t digits, bool sender)
{
	struct str address = rest_of(text, p);
	struct conn *c;

	if (!cut_char(&address, '>') || (c = known(EVENT_TELL, digits)) == NULL)
		return false;
	took(text, EVENT_TELL);
	flow_seen(&flow, &visit_of(c)->note);
	if (sender)
		take_sender(visit_of(c), address);
	else
		smtpcount_recipient(address,
		    visit_recipient(visit_of(c), address));
	return true;
}

static inline bool
take_told(struct str text, uint64_t digits, enum about about)
{
	struct conn *c = known(EVENT_TELL, digits);

	if (c == NULL)
		return false;
	took(text, EVENT_TELL);
	flow_seen(&flow, &visit_of(c)->note);
	if (about == ABOUT_RECIPIENT)
		visit_moved(visit_of(c));
	smtpcount_told(about);
	return true;
}

/* "WORD (...": the word is one of SPF's. */
static inline bool
take_spf(struct str text, const char *p, uint64_t digits)
{
	struct str s = rest_of(text, p), word, result;

	if (!eat_word(&s, &word) || !mailcheck_result(word, &result) ||
	    !take_told(text, digits, ABOUT_SENDER))
		return false;
	smtpcount_spf(result);
	return true;
}

static bool
take_not_found(struct str text, struct str recipient, uint64_t digits)
{
	static struct event e = { .kind = EVENT_REJECT, .smtp = {
	    .about = ABOUT_RECIPIENT, .program = NAME("qmail-smtpd"),
	    .reason = NAME("validrcptto not found")
	} };

	e.smtp.recipient = recipient;
	return take_of(text, &e, digits);
}

static inline bool
take_smtpd(const char *p)
{
	struct str text, s, ip;
	uint64_t digits;

	if (!pass(&p, "qmail-smtpd[") || !pass_digits(&p, &digits) ||
	    !pass(&p, "]: ") || !in_line_from(p, &text))
		return false;
	if (pass_if(&p, "RCPT TO:<"))
		return take_path(text, p, digits, false);
	if (pass_if(&p, "MAIL FROM:<"))
		return take_path(text, p, digits, true);
	if (pass_if(&p, "Received-SPF: "))
		return take_spf(text, p, digits);
	s = rest_of(text, p);
	if (eat(&s, "MFCHECK pass ["))
		return memchr(s.s, ']', s.n) != NULL &&
		    take_told(text, digits, ABOUT_SENDER);
	if (!eat(&s, "validrcptto [") || !eat_until(&s, ']', &ip))
		return false;
	if (eat(&s, " found: "))
		return take_told(text, digits, ABOUT_RECIPIENT);
	return eat(&s, " not found: ") && take_not_found(text, s, digits);
}

/* Lines of jgreylist: "IP: DECISION" behind its name and the pid. */

/* "known", "whitelisted" */
static inline bool
take_passed(const char *p, uint64_t digits)
{
	enum greylist how = GREYLIST_PASSED;
	struct conn *c;

	if (pass_if(&p, "whitelisted\n"))
		how = GREYLIST_EXEMPT;
	else if (!pass(&p, "known\n"))
		return false;
	if ((c = known(EVENT_TELL, digits)) == NULL)
		return false;
	took(in_line_to(p - 1), EVENT_ACCEPT);
	flow_seen(&flow, &visit_of(c)->note);
	smtpcount_passed(how);
	return true;
}

static bool
is_reason(struct str s)
{
	return str_eq(s, STR("GREY first time")) ||
	    str_eq(s, STR("GREY too soon")) ||
	    str_eq(s, STR("DENY blacklisted")) ||
	    str_eq(s, STR("DENY no reverse DNS"));
}

static bool
take_unknown(const char *p, uint64_t digits)
{
	static struct event e = { .smtp = {
	    .about = ABOUT_CONNECTION, .program = NAME("jgreylist")
	} };
	struct str text;

	if (!in_line_from(p, &text))
		return false;
	e.kind = *p == 'G' ? EVENT_DEFER : EVENT_REJECT;
	e.smtp.reason = rest_of(text, p);
	return is_reason(e.smtp.reason) && take_of(text, &e, digits);
}

static inline bool
take_greylist(const char *p)
{
	struct str ip;
	uint64_t digits;

	if (!pass(&p, "jgreylist[") || !pass_digits(&p, &digits) ||
	    !pass(&p, "]: ") || !pass_word(&p, &ip) || p[-1] != ':' ||
	    *p++ != ' ' || !in_has(p, 16))
		return false;
	return pass_if(&p, "OK ") ? take_passed(p, digits) :
	    take_unknown(p, digits);
}

/* "rblsmtpd: IP pid P: 451 TEXT" */
static inline bool
take_listed(const char *p)
{
	static struct event e = { .smtp = {
	    .about = ABOUT_CONNECTION, .program = NAME("rblsmtpd")
	} };
	struct str text, ip;
	uint64_t digits;

	if (!pass(&p, "rblsmtpd: ") || !pass_word(&p, &ip) ||
	    !pass(&p, " pid ") || !pass_digits(&p, &digits) ||
	    !in_line_from(p, &text))
		return false;
	return is_digit(*ip.s) && rblsmtpd_refused(rest_of(text, p), &e) &&
	    take_of(text, &e, digits);
}

/* "simscan:[P]:RESULT ...", where P is not init */
static inline bool
take_simscan(const char *p)
{
	static struct event e = { .smtp = {
	    .about = ABOUT_MESSAGE, .program = NAME("simscan")
	} };
	struct str text;
	uint64_t digits;
	struct conn *c;

	if (!pass(&p, "simscan:[") || str_is(p, "1]", 2) ||
	    !pass_digits(&p, &digits) || !pass(&p, "]:") ||
	    !in_line_from(p, &text) ||
	    !simscan_simple(rest_of(text, p), &e) ||
	    (c = known(EVENT_TELL, digits)) == NULL)
		return false;
	e.smtp.pid = c->key.number;
	if (*p != 'C' || !visit_message(visit_of(c), e.smtp.sender)) {
		take_whole(visit_of(c), text, &e);
		return true;
	}
	took(text, EVENT_TELL);
	flow_seen(&flow, &visit_of(c)->note);
	smtpcount_clean(e.smtp.score);
	return true;
}

/* Any other line that is understood. */
static bool
take_any(const char *p)
{
	struct head head = { .timed = true };
	struct str text, body;
	struct event e;

	if (*p < 'a' || *p > 'z' || !in_line_from(p, &text))
		return false;
	body = (struct str){ p, text.n - (size_t)(p - text.s) };
	smtp_event(body, &head, false, &e);
	if (e.kind < EVENT_OPEN)
		return false;
	took(text, e.kind);
	tell_latest();
	take_event(body, &head, &e);
	return true;
}

/* Another second has begun with this line, if it is one that conns sees. */
static bool
is_time(const char *p)
{
	struct str text;

	if (*p < 'a' || *p > 'z' || !in_line_from(p, &text))
		return false;
	set_now();
	conn_time(&conns, tai_last.sec);
	return true;
}

static inline bool
take_next(const char *p)
{
	if (tai_last.sec != conns.now && !is_time(p))
		return false;
	return (*p == 't' && take_server(p)) || (*p == 'q' && take_smtpd(p)) ||
	    (*p == 'j' && take_greylist(p)) || (*p == 's' && take_simscan(p)) ||
	    (*p == 'r' && take_listed(p)) || take_any(p);
}

/* Without `dated', the time is a state's, which need not be in the span. */
static void
usual(void)
{
	const char *p;

	if (!dated)
		return;
	while (stats_usual() && (p = next_body()) != NULL && take_next(p))
		;
	stats_widen(stats.now);
	tell_latest();
}

/* The end. */

/* How many are open, by their sources. */
static void
finish(void)
{
	struct sources *all = &conns.services;
	uint64_t *open = die_alloc(all->count + 1, sizeof *open);
	const struct conn *c;
	struct link *l;
	uint32_t id;

	memset(open, 0, (all->count + 1) * sizeof *open);
	load_fold();
	flow_ends(&flow);
	for (l = conns.all.next; l != &conns.all; l = l->next) {
		c = LIST_ITEM(l, struct conn, link);
		open[c->service->source.id] += flow_stays(&flow,
		    ((const struct visit *)(const void *)c)->note);
	}
	for (id = 1; id <= all->count; id++)
		flow_left(&flow, open[id],
		    pending_source(source_by_id(all, id)));
	free(open);
	flow_done(&flow);
	smtpshow_open(flow_after(&flow));
}

static const struct balance *
balance(void)
{
	static struct balance list[2];

	list[0] = (struct balance){ "connections", {
		{ "open before", flow_before(&flow) },
		{ "begun", flow.sums[FLOW_CAME] },
		FLOW_TAKEN(&flow)
	    }, {
		{ "ended", counts.sums[COUNT_ENDED] },
		{ "lost", counts.sums[COUNT_LOST] },
		{ "open", flow_after(&flow) },
		FLOW_HANDED(&flow)
	    } };
	return list;
}

/* The carried state. */

static void
print_visit(const struct conn *c)
{
	visit_save((const struct visit *)(const void *)c);
}

static void
save(void)
{
	const struct server *s;

	conntext_save(&conns, print_visit);
	for (s = first_server; s != NULL; s = s->next) {
		out_text("#server");
		source_save(s->source);
		load_save(s->load);
		out_text("\n");
	}
}

static bool
take_visit(struct conn *c, struct str *s, struct str *ip)
{
	struct visit *v = visit_of(c);

	if (!visit_restore(v, s))
		return false;
	*ip = keep_text(&v->ip);
	return true;
}

static bool
restore_server(struct str s)
{
	const struct source *source;
	struct load *load;

	if (!eat(&s, "#server"))
		return false;
	source = source_restore(&conns.services, &s);
	if (source == NULL || map_get(&servers, 0, source->id) != NULL ||
	    (load = load_restore(&s)) == NULL)
		return false;
	add_server(source, load);
	return true;
}

static bool
restore(struct str s)
{
	bool done;

	if (restore_server(s))
		return true;
	restores = true;
	done = conntext_restore(&conns, s, take_visit);
	restores = false;
	return done;
}

static bool
evict(void)
{
	if (list_empty(&conns.all))
		return false;
	lost(LIST_ITEM(conns.all.next, struct conn, link));
	return true;
}

/* What it counts. */
static struct dump_item items[SMTPCOUNT_ITEMS + 4] = {
	FLOW_ITEMS("connections", &flow)
};

static const struct dump_item carried[] = {
	FLOW_CARRIED("connections", &flow),
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static void
set_up(void)
{
	static const struct conn_hooks hooks = {
		.size = sizeof(struct visit), .begins = begins, .lost = lost
	};
	struct tally_limit *limit = stats_begin();

	load_init(limit);
	smtpcount_begin(limit);
	conn_init(&conns, &hooks);
	map_init(&servers);
	visit_names = stats.addresses;
	memcpy(items + 3, smtpcount_items, sizeof smtpcount_items);
}

int
main(int argc, char **argv)
{
	const struct stats program = {
		.name = "smtpd-stats", .kinds = kinds,
		.elsewhere = "of qmail-send", .items = items,
		.carried = carried, .sections = smtpshow_sections(),
		.line = line, .usual = usual, .finish = finish,
		.balance = balance,
		.problems = smtpshow_problems, .save = save,
		.restore = restore, .evict = evict
	};
	int letter;

	args_begin(argc, argv, "smtpd-stats", help);
	while ((letter = args_next(":" STATS_LETTERS)) != -1)
		stats_option(letter);
	set_up();
	return stats_run(&program, args_rest());
}
