/* strack: the lines of SMTP-side logs, grouped by connection. */

#include "args.h"
#include "carry.h"
#include "client.h"
#include "conn.h"
#include "die.h"
#include "out.h"
#include "pick.h"
#include "record.h"
#include "smtp.h"
#include "track.h"

static const char help[] =
"usage: strack [-acl] [-i address] [-f sender] [-t recipient] [-u user]\n"
"    [-k pid] [-r result] [-e regex] [-S since] [-U until] [-o tsv|json]\n"
"    [-M megabytes] [-p state | -P] [file ...]\n"
"Print SMTP-side log lines grouped by connection, an empty line after each.\n"
"  -i       by the client's address or network: 192.0.2.7, 2001:db8::/32\n"
"  -f, -t   by envelope sender or recipient: user@host, @host, user@, <>\n"
"  -u, -k   by user who logged in; by the server's pid\n"
"  -r       accepted, rejected, deferred or open; several: any\n"
"  -e       by an extended regular expression that a line matches\n"
"  -S, -U   by time: 2026-11-20 13:00, yesterday, -2h, @4000...\n"
"  -a       the lines that belong to no connection, too\n"
"  -c       count the connections instead\n"
"  -o       one record for each instead: tab-separated, or JSON\n"
"  -l       labels count leap seconds (s6-log)\n"
"  -M       hold at most so many megabytes (256)\n"
"  -p, -P   carry open connections in this file; as multilog's !processor\n"
"Why was this client refused?\n"
"    strack -i 192.0.2.7 -r rejected current | tai64nlocal\n"
"Refusals by reason:\n"
"    strack -r rejected -o tsv current | cut -f 15,16 | sort | uniq -c\n";

enum { RESULT_ACCEPTED, RESULT_REJECTED, RESULT_DEFERRED, RESULT_OPEN };

/* A connection and what we keep of it. */
struct work {
	struct conn conn;
	struct track track;
	bool labelled;		/* all its lines so far: record.h */
};

static bool picks;		/* there are criteria, -S and -U apart */
static bool brief;		/* a brief look at each line is enough */
static bool counts;		/* -c */
static bool records;		/* -o */
static enum record_form form;
static struct conns conns;
static struct work *ending;	/* the line ends it */

static struct work *
work_of(struct conn *c)
{
	return (struct work *)(void *)c;
}

/* Printing. */

static bool
selected(const struct work *w, bool at_end)
{
	uint64_t met = w->track.met;

	if (at_end && !w->conn.closed)
		met |= pick_by_result(RESULT_OPEN);
	return w->track.first > 0 && met == pick_all;
}

/* What stands before all records has been printed where a state was left. */
static void
begin_records(void)
{
	static bool begun;

	if (records && !counts && !begun && !tracking.resumed)
		record_begin(form);
	begun = true;
}

/* `ended`: the line that is read ends it. */
static void
print(const struct work *w, bool ended, bool at_end)
{
	const struct record_of of = { w->conn.key.number, &w->track.lines,
	    w->track.local, ended, w->labelled };

	if (!selected(w, at_end) || !track_prints())
		return;
	if (records) {
		begin_records();
		record_print(form, &of);
		return;
	}
	track_print(&w->track);
	track_printed();
}

static void
forget(struct work *w)
{
	track_end(&w->track);
	conn_forget(&conns, &w->conn);
}

/* What conn.h asks for. */

static void
begins(struct conn *c)
{
	struct work *w = work_of(c);

	group_init(&w->track.lines);
	w->labelled = true;
	w->track.first = 0;
	w->track.met = picks ? pick_by_number(PICK_PID, c->key.number) : 0;
}

static void
lost(struct conn *c)
{
	track_end_run();
	print(work_of(c), false, false);
	forget(work_of(c));
}

/* Lines. */

static uint64_t
meets_by_recipients(const struct smtp *m)
{
	struct str rest = m->recipient, one;
	uint64_t met = 0;

	while (smtp_eat_recipient(m, &rest, &one))
		met |= pick_by_address(PICK_RECIPIENT, one);
	return met;
}

static uint64_t
meets_by_decision(const struct event *e)
{
	switch (e->kind) {
	case EVENT_ACCEPT:
		if (e->smtp.early || (e->smtp.about != ABOUT_RECIPIENT &&
		    e->smtp.about != ABOUT_MESSAGE))
			return 0;
		return pick_by_result(RESULT_ACCEPTED);
	case EVENT_REJECT: case EVENT_DENY:
		return pick_by_result(RESULT_REJECTED);
	case EVENT_DEFER:
		return pick_by_result(RESULT_DEFERRED);
	default:
		return 0;
	}
}

/* The criteria that a connection meets by this line. */
static uint64_t
meets(const struct event *e)
{
	const struct smtp *m = &e->smtp;

	if (e->kind < EVENT_OPEN && e->kind != EVENT_WARNING &&
	    e->kind != EVENT_ALERT)
		return 0;
	return client_met(m->ip) |
	    (brief ? 0 : pick_by_address(PICK_SENDER, m->sender) |
	    meets_by_recipients(m) | pick_by_address(PICK_USER, m->user) |
	    meets_by_decision(e));
}

/* A mark tells whose the line is, where it does not itself. */
static void
mark(struct work *w)
{
	char text[64] = "#conn ";
	size_t n = 6 + str_put_u64(text + 6, w->conn.key.scope);

	text[n++] = ' ';
	n += str_put_u64(text + n, w->conn.key.number);
	text[n++] = '\n';
	track_mark(&w->track, (struct str){ text, n });
}

/* Is a label all that stands before the body? */
static inline bool
is_labelled(struct str body)
{
	return body.s == tracking.text.s + TAI_LABEL + 1 &&
	    *tracking.text.s == '@';
}

static inline void
mine(struct work *w, struct str body, const struct event *e,
    const struct conn_step *step)
{
	if (step->guessed)
		mark(w);
	w->labelled = w->labelled && is_labelled(body);
	track_mine(&w->track, picks ? meets(e) : 0);
	if (step->ends)
		ending = w;
}

/*
 * Does the line go on with the one before it?  splogger says so; what has no
 * stamp in a log that has them is the rest of a line cut at a rotation.
 */
static bool
goes_on(const struct head *head, const struct event *e)
{
	return head->more || (e->kind == EVENT_OTHER && track_unstamped());
}

static bool
line(struct str body, const struct head *head)
{
	struct service *service = conn_service(&conns, head);
	struct event e;
	struct conn_step step;

	conns.replays = tracking.replays;
	smtp_event(body, head, brief, &e);
	if (goes_on(head, &e)) {
		step = (struct conn_step){ .conn = conn_more(&conns,
		    service) };
		e.kind = EVENT_OTHER;
	} else
		conn_line(&conns, service, &e, track_now(), &step);
	if (step.conn == NULL)
		track_nobodys();
	else
		mine(work_of(step.conn), body, &e, &step);
	return step.ends;
}

/* What stands in the line from here on. */
static inline struct str
rest_of(struct str text, const char *from)
{
	return (struct str){ from, text.n - (size_t)(from - text.s) };
}

/*
 * Lines that are like most: the next one, as smtp_glance() has it, if all is
 * as usual.
 */

static inline bool
take_load(const char *p)
{
	/* time may end those that were silent for too long */
	if (!track_may_skip() || tai_last.sec != conns.now)
		return false;
	conn_plain(&conns, NULL);
	track_skip(in_line_to(p));
	return true;
}

static inline bool
take_open(const char *p, uint64_t pid)
{
	struct str text, ip;
	struct conn *c;

	if (!track_may_take() || !in_line_from(p, &text))
		return false;
	ip = rest_of(text, p);
	if (!smtp_is_rest(ip, EVENT_OPEN) || (c = conn_usual_open(&conns,
	    pid, str_without_newline(ip), tai_last.sec)) == NULL)
		return false;
	track_take(&work_of(c)->track, 0, text);
	return true;
}

static inline bool
take_other(const char *p, enum kind kind, uint64_t pid)
{
	struct str text;
	struct conn *c;

	if (!track_may_take() || !in_line_from(p, &text) ||
	    (kind == EVENT_ALLOW &&
	    !smtp_is_rest(rest_of(text, p), kind)) ||
	    (c = conn_usual(&conns, kind, pid, tai_last.sec)) == NULL)
		return false;
	track_take(&work_of(c)->track, 0, text);
	if (kind == EVENT_CLOSE) {
		print(work_of(c), true, false);
		forget(work_of(c));
	}
	return true;
}

static inline bool
take_usual(const char *p)
{
	uint64_t pid = 0;
	enum kind kind = smtp_glance(&p, &pid);

	if (kind == EVENT_LOAD)
		return take_load(p);
	if (kind == EVENT_OTHER || pid == 0)
		return false;
	return kind == EVENT_OPEN ? take_open(p, pid) :
	    take_other(p, kind, pid);
}

static inline void
take_usual_lines(void)
{
	const char *p;

	while ((p = track_body(SMTP_AHEAD)) != NULL && take_usual(p))
		;
}

static void
complete(void)
{
	print(ending, true, false);
	forget(ending);
}

static bool
evict(const struct track *keep)
{
	struct link *l = conns.all.next;
	struct work *w;

	if (l != &conns.all && &work_of(LIST_ITEM(l, struct conn,
	    link))->track == keep)
		l = l->next;
	if (l == &conns.all)
		return false;
	w = work_of(LIST_ITEM(l, struct conn, link));
	print(w, false, true);
	forget(w);
	return true;
}

/* The carried state. */

static struct service *
service_by_id(uint64_t id)
{
	return (struct service *)(void *)source_by_id(&conns.services, id);
}

/* "#source ID =NAME =HOST =TAG =QUEUE" */
static bool
restore_source(struct str s)
{
	struct source *made;
	uint64_t id;

	if (!(eat(&s, "#source") && carry_eat(&s, &id)))
		return false;
	made = source_restore(&conns.services, &s);
	return made != NULL && made->id == id;
}

/* " SOURCE PID": the service, and the pid of one of its connections. */
static struct service *
eat_conn(struct str *s, uint64_t *pid)
{
	uint64_t id;

	if (!carry_eat(s, &id) || !carry_eat(s, pid))
		return NULL;
	return service_by_id(id);
}

/* "#conn SOURCE PID": whose the next line is. */
static bool
restore_conn(struct str s)
{
	struct service *from;
	uint64_t pid;

	if (!eat(&s, "#conn") || (from = eat_conn(&s, &pid)) == NULL)
		return false;
	conns.owner = conn_open(&conns, from, pid);
	return true;
}

/* "#last SERVICE [SOURCE PID]": whose the last line there was. */
static bool
restore_last(struct str s)
{
	struct service *at, *from;
	uint64_t id, pid;

	if (!(eat(&s, "#last") && carry_eat(&s, &id)))
		return false;
	if ((at = service_by_id(id)) == NULL)
		return false;
	from = eat_conn(&s, &pid);
	at->last = conn_said(from == NULL ? NULL :
	    conn_get(&conns, from, pid));
	return true;
}

static bool
restore(struct str s)
{
	return restore_source(s) || restore_conn(s) || restore_last(s);
}

static void
save_first(void)
{
	const struct source *s;
	uint32_t id;

	for (id = 1; id <= conns.services.count; id++) {
		s = source_by_id(&conns.services, id);
		out_text("#source");
		carry_number(id);
		source_save(s);
		out_text("\n");
	}
}

static void
save_last(void)
{
	const struct conn *last;
	uint32_t id;

	for (id = 1; id <= conns.services.count; id++) {
		last = conn_more(&conns, service_by_id(id));
		out_text("#last");
		carry_number(id);
		if (last != NULL) {
			carry_number(last->key.scope);
			carry_number(last->key.number);
		}
		out_text("\n");
	}
}

static struct track *
next_open(struct track *t)
{
	struct link *l = conns.all.next;

	if (t != NULL)
		l = LIST_ITEM(t, struct work, track)->conn.link.next;
	if (l == &conns.all)
		return NULL;
	return &work_of(LIST_ITEM(l, struct conn, link))->track;
}

/* The end. */

static void
finish(bool carried)
{
	struct link *l;

	begin_records();
	if (carried && pick_by_result(RESULT_OPEN) == 0)
		return;
	for (l = conns.all.next; l != &conns.all; l = l->next)
		print(work_of(LIST_ITEM(l, struct conn, link)), false, true);
}

static void
ask_result(const char *word)
{
	static const char *const words[] = {
		[RESULT_ACCEPTED] = "accepted",
		[RESULT_REJECTED] = "rejected",
		[RESULT_DEFERRED] = "deferred",
		[RESULT_OPEN] = "open"
	};
	unsigned i;

	for (i = 0; i <= RESULT_OPEN; i++)
		if (strcmp(word, words[i]) == 0) {
			pick_result(i);
			return;
		}
	die_usage("-r takes accepted, rejected, deferred or open, not ",
	    word);
}

static void
ask_form(const char *word)
{
	records = true;
	if (strcmp(word, "json") == 0)
		form = RECORD_JSON;
	else if (strcmp(word, "tsv") != 0)
		die_usage("-o takes tsv or json, not ", word);
}

static void
option(int letter)
{
	switch (letter) {
	case 'i':
		client_ask(args_value());
		break;
	case 'f':
		pick_address(PICK_SENDER, args_value());
		break;
	case 't':
		pick_address(PICK_RECIPIENT, args_value());
		break;
	case 'u':
		pick_address(PICK_USER, args_value());
		break;
	case 'k':
		pick_number(PICK_PID, args_value());
		break;
	case 'r':
		ask_result(args_value());
		break;
	case 'c':
		counts = track_option(letter);
		break;
	case 'o':
		ask_form(args_value());
		break;
	default:
		track_option(letter);
	}
}

int
main(int argc, char **argv)
{
	static const struct tracker tracker = {
		"strack", line, complete, evict, &conns.services, restore,
		save_first, save_last, next_open, finish
	};
	static const struct conn_hooks hooks = {
		sizeof(struct work), begins, lost
	};
	/* `ok' is the second line; most end within ten */
	static const uint16_t sizes[GROUP_SIZES] = { 208, 816, 512, 1024 };
	int letter;

	args_begin(argc, argv, "strack", help);
	while ((letter = args_next(":i:f:t:u:k:r:o:" TRACK_LETTERS)) != -1)
		option(letter);
	picks = pick_any();
	brief = !pick_has(PICK_SENDER) && !pick_has(PICK_RECIPIENT) &&
	    !pick_has(PICK_USER) && !pick_has(PICK_RESULT);
	/* short cuts know a line's pid only */
	tracking.every = !brief || pick_has(PICK_CLIENT);
	if (records && tracking.keep_all)
		die_usage("-o goes with neither -a nor -P", NULL);
	memcpy(group_sizes, sizes, sizeof group_sizes);
	conn_init(&conns, &hooks);
	track_start(&tracker, args_rest());
	do {
		if (track_short_cuts())
			take_usual_lines();
	} while (track_line());
	return track_finish();
}
