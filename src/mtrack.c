/* mtrack: the lines of qmail-send's log, grouped by message. */

#include "args.h"
#include "carry.h"
#include "die.h"
#include "dialect/provider.h"
#include "dialect/qsend.h"
#include "family.h"
#include "map.h"
#include "out.h"
#include "pick.h"
#include "pool.h"
#include "queue.h"
#include "track.h"

static const char help[] =
"usage: mtrack [-abcl] [-f sender] [-t recipient] [-m message] [-q qp]\n"
"    [-r result] [-e regex] [-S since] [-U until] [-M megabytes]\n"
"    [-p state | -P] [file ...]\n"
"Print qmail-send's log lines grouped by message, an empty line after each.\n"
"  -f, -t   by envelope sender or recipient: user@host, @host, user@, <>\n"
"  -m, -q   by message number, by qp (the pid of qmail-queue)\n"
"  -r       success, deferral, failure, bounce or open; several: any\n"
"  -e       by an extended regular expression that a line matches\n"
"  -S, -U   by time: 2026-11-20 13:00, yesterday, -2h, @4000...\n"
"  -a       the lines that belong to no message, too\n"
"  -b       keep a message, its bounce and its double bounce together\n"
"  -c       count the groups instead\n"
"  -l       labels count leap seconds (s6-log)\n"
"  -M       hold at most so many megabytes (256)\n"
"  -p, -P   carry open messages in this file; as multilog's !processor\n"
"What happened to the mail for one address:\n"
"    mtrack -t someone@example.org current | tai64nlocal\n"
"What is still in the queue, or was when the log ends:\n"
"    cat @*.s current | mtrack -r open\n";

enum { RESULT_BOUNCE = OUTCOME_MANGLED + 1, RESULT_OPEN };

/* A message and what we keep of it; its member only with -b. */
struct work {
	struct message message;
	struct track track;
	bool ended;
	bool lost;		/* without its end line */
	struct member member[];
};

static bool families;		/* -b */
static bool picks;		/* there are criteria, -S and -U apart */
static struct queue queue;
static struct mailer *source;	/* of the line, without IndiMail's queue */
static struct track named;	/* marks where queues were first named */
static struct work *ending;	/* the line ends it */

static struct work *
work_of(struct message *m)
{
	return (struct work *)(void *)m;
}

static struct work *
work_of_member(struct member *m)
{
	return (struct work *)(void *)((char *)m -
	    offsetof(struct work, member));
}

/* The works of w's group, one after the other. */
static struct work *
first_of(struct work *w)
{
	return families ? work_of_member(family_first(w->member)) : w;
}

static struct work *
next_of(struct work *w)
{
	if (!families || w->member->next == NULL)
		return NULL;
	return work_of_member(w->member->next);
}

/* Does w meet all criteria?  What has not ended, at the end, is open. */
static bool
meets_all(const struct work *w, bool at_end)
{
	uint64_t met = w->track.met;

	if (at_end && !w->ended)
		met |= pick_by_result(RESULT_OPEN);
	return w->track.first > 0 && met == pick_all;
}

/* Is w's group selected? */
static bool
selected(struct work *w, bool at_end)
{
	for (w = first_of(w); w != NULL; w = next_of(w))
		if (meets_all(w, at_end))
			return true;
	return false;
}

static void
print(struct work *w, bool at_end)
{
	if (!selected(w, at_end) || !track_prints())
		return;
	for (w = first_of(w); w != NULL; w = next_of(w))
		track_print(&w->track);
	track_printed();
}

static void
forget(struct work *w)
{
	struct work *next;

	w = first_of(w);
	if (families)
		family_dissolve(w->member);
	for (; w != NULL; w = next) {
		next = next_of(w);
		track_end(&w->track);
		queue_forget(&queue, &w->message);
	}
}

/*
 * Marks for the carried state, "#WORD NUMBER...": what w's lines do not tell,
 * or not without lines of others that may be gone by then.
 */
static void
mark(struct track *t, const char *word, size_t count, const uint64_t *numbers)
{
	struct str s = str_of(word);
	char text[80];
	size_t n = s.n, i;

	memcpy(text, s.s, n);
	for (i = 0; i < count; i++) {
		text[n++] = ' ';
		n += str_put_u64(text + n, numbers[i]);
	}
	text[n++] = '\n';
	track_mark(t, (struct str){ text, n });
}

static void
mark_message(struct work *w, const char *word, uint64_t number)
{
	mark(&w->track, word, 3, (uint64_t[]){ w->message.source->source.id,
	    w->message.key.number, number });
}

/* It ended at this time (Unix seconds); with -b it may have to wait. */
static void
end(struct work *w, int64_t now)
{
	w->ended = true;
	if (!families || family_ended(w->member, now)) {
		print(w, false);
		forget(w);
	} else if (w->lost)
		mark_message(w, "#lost", (uint64_t)now);
}

/* What queue.h asks for. */

static void
begins(struct message *m)
{
	struct work *w = work_of(m);

	group_init(&w->track.lines);
	w->track.first = 0;
	w->track.met = picks ?
	    pick_by_number(PICK_MESSAGE, m->key.number) : 0;
	w->ended = w->lost = false;
	if (families)
		w->member[0] = (struct member){ .first = 0 };
}

static void
end_lost(struct message *m, int64_t now)
{
	track_end_run();
	work_of(m)->lost = true;
	end(work_of(m), now);
}

static void
lost(struct message *m)
{
	end_lost(m, track_now());
}

static void
same(struct message *m, struct message *again)
{
	track_join(&work_of(m)->track, &work_of(again)->track);
}

static void
cut(struct delivery *d, bool restart)
{
	if (restart)
		mark(&work_of(d->message)->track, "#cut", 1,
		    (uint64_t[]){ d->key.scope });
}

/* Lines. */

/* A start; nearly all are known not to do by how what follows " to " ends. */
static inline uint64_t
meets_by_start(const char *body, const char *to, const char *end)
{
	struct event e;
	struct str last = { to, (size_t)(end - to) };

	if (!pick_may_end(PICK_RECIPIENT, str_without_newline(last)))
		return 0;
	qsend_event((struct str){ body, (size_t)(end - body) }, &e);
	return pick_by_address(PICK_RECIPIENT, e.recipient);
}

static uint64_t
meets_by_info(const struct event *e)
{
	return pick_by_address(PICK_SENDER, e->sender) |
	    pick_by_number(PICK_QP, e->qp);
}

/* The criteria that a message meets by this line. */
static uint64_t
meets(struct event *e)
{
	switch (e->kind) {
	case EVENT_START:
		qsend_details(e);
		return pick_by_address(PICK_RECIPIENT, e->recipient);
	case EVENT_INFO:
		return meets_by_info(e);
	case EVENT_RESULT:
		return pick_by_result(e->outcome == OUTCOME_MANGLED ?
		    OUTCOME_DEFERRAL : e->outcome);
	case EVENT_BOUNCE: case EVENT_DISCARD:
		return pick_by_result(RESULT_BOUNCE);
	default:
		return 0;
	}
}

/* Whose hour has passed waits no more, even if time goes back later. */
static void
expire(int64_t now)
{
	struct member *m;
	bool whole;

	while ((m = family_expired(now, &whole)) != NULL)
		if (whole) {
			print(work_of_member(m), false);
			forget(work_of_member(m));
		} else
			mark(&work_of_member(m)->track, "#past", 1,
			    (uint64_t[]){ (uint64_t)now });
}

/* A bounce is injected, or comes. */
static void
relate(struct work *w, const struct event *e)
{
	w->member->first = w->track.first;
	if (e->kind == EVENT_BOUNCE)
		family_bounced(w->member, source->source.id, e->qp);
	else if (e->kind == EVENT_INFO)
		family_informed(w->member, source->source.id, e);
}

static void
mine(struct work *w, struct event *e, const struct step *step)
{
	track_mine(&w->track, picks ? meets(e) : 0);
	if (families)
		relate(w, e);
	if (step->ends) {
		ending = w;
		w->lost = e->kind != EVENT_END;
	}
}

/*
 * A hosting provider's log of deliveries has no message numbers: the lines of
 * a message follow on each other, and it ends where the next one begins.  So
 * they are of one number, and no two of its messages are the same.
 */
static void
read_provider(struct str body, struct event *e)
{
	struct event p = { .kind = EVENT_OTHER };

	if (!provider_event(str_without_newline(body), &p) ||
	    !provider_is_delivery(body))
		return;
	*e = p;
	e->sender = p.smtp.sender;
	e->recipient = p.smtp.recipient;
	e->channel = e->text = p.smtp.text;
	e->bytes = tracking.number;
	e->kind = p.kind == EVENT_OPEN ? EVENT_INFO :
	    p.smtp.reason.s == NULL ? EVENT_START : EVENT_RESULT;
	e->outcome = str_eq(p.smtp.reason, STR("success")) ?
	    OUTCOME_SUCCESS : str_eq(p.smtp.reason, STR("failure")) ?
	    OUTCOME_FAILURE : OUTCOME_DEFERRAL;
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
	struct event e;
	struct step step;
	bool had;

	if (families)
		expire(track_now());
	source = queue_source(&queue, head);
	had = source->queues;
	queue.replays = tracking.replays;
	qsend_glance(body, &e);
	if (e.kind == EVENT_OTHER && body.n > 0 && *body.s == ',')
		read_provider(body, &e);
	if (goes_on(head, &e)) {
		step = (struct step){ .message = queue_more(source) };
		e.kind = EVENT_OTHER;
	} else
		queue_line(&queue, source, &e, &step);
	if (source->queues && !had)
		mark(&named, "#queues", 1, (uint64_t[]){ source->source.id });
	if (step.message == NULL)
		track_nobodys();
	else
		mine(work_of(step.message), &e, &step);
	return step.ends;
}

/*
 * Lines that are like most: the next one, whose body is at p, if it is of the
 * kind and all is as usual.
 */

static inline bool
take_status(const char *p)
{
	struct str text;

	if (!qsend_pass_status(&p) || !track_may_skip() ||
	    !in_line_from(p, &text) ||
	    !queue_usual_status(&queue, &queue.plain))
		return false;
	track_skip(text);
	return true;
}

static inline bool
take_start(const char *p)
{
	const char *body = p;
	struct event e;
	struct str text;
	struct delivery *d;
	uint64_t met = 0;

	if (!qsend_pass_start(&p, &e) || !track_may_take() ||
	    !in_line_from(p, &text) ||
	    (d = queue_usual_start(&queue, &queue.plain, e.delivery,
	    e.msg)) == NULL)
		return false;
	if (pick_has(PICK_RECIPIENT))
		met = meets_by_start(body, p, text.s + text.n);
	track_take(&work_of(d->message)->track, met, text);
	return true;
}

static inline bool
take_result(const char *p)
{
	struct event e;
	struct str text;
	struct delivery *d;
	uint64_t met = 0;

	if (!qsend_pass_result(&p, &e) || !track_may_take() ||
	    !in_line_from(p, &text) ||
	    (d = queue_usual_result(&queue, &queue.plain,
	    e.delivery)) == NULL)
		return false;
	if (pick_has(PICK_RESULT))
		met = pick_by_result(e.outcome);
	track_take(&work_of(d->message)->track, met, text);
	return true;
}

static inline bool
take_new(const char *p)
{
	struct event e;
	struct message *m;

	if (!qsend_pass_new(&p, &e) || !track_may_take() ||
	    (m = queue_usual_new(&queue, &queue.plain, e.msg)) == NULL)
		return false;
	track_take(&work_of(m)->track, 0, in_line_to(p));
	return true;
}

static inline bool
take_info(const char *p)
{
	struct event e;
	struct str text;
	struct message *m;
	const char *end;

	if (!qsend_pass_info(&p, &e) || !track_may_take() ||
	    !in_line_from(p, &text))
		return false;
	end = text.s + text.n - 1;
	if (!in_has(end, QSEND_AHEAD) || !qsend_pass_sender(&p, end, &e) ||
	    (m = queue_usual_info(&queue, &queue.plain, &e)) == NULL)
		return false;
	track_take(&work_of(m)->track, picks ? meets_by_info(&e) : 0, text);
	return true;
}

static inline bool
take_end(const char *p)
{
	struct event e;
	struct message *m;

	if (!qsend_pass_end(&p, &e) || !track_may_take() ||
	    (m = queue_usual_end(&queue, &queue.plain, e.msg)) == NULL)
		return false;
	track_take(&work_of(m)->track, 0, in_line_to(p));
	print(work_of(m), false);
	forget(work_of(m));
	return true;
}

static inline void
take_usual_lines(void)
{
	const char *p;

	while ((p = track_body(QSEND_AHEAD)) != NULL && (take_status(p) ||
	    take_start(p) || take_result(p) || take_new(p) ||
	    take_info(p) || take_end(p)))
		;
}

static void
complete(void)
{
	end(ending, track_now());
}

/* Memory. */

static bool
has(struct work *w, const struct track *t)
{
	for (w = first_of(w); w != NULL; w = next_of(w))
		if (&w->track == t)
			return true;
	return false;
}

/*
 * A delivery under way keeps its message known, once, if no other message
 * has its number.
 */
static void
shed(struct work *w)
{
	const struct delivery *d;

	if (w->track.first == 0 || w->message.deliveries == NULL ||
	    w->message.closed) {
		track_end(&w->track);
		queue_forget(&queue, &w->message);
		return;
	}
	track_end(&w->track);
	for (d = w->message.deliveries; d != NULL; d = d->next)
		mark_message(w, "#start", d->key.number);
	w->track.met = pick_by_number(PICK_MESSAGE, w->message.key.number);
	if (families)
		w->member->next = NULL;
	list_del(&w->message.link);
	list_add(&queue.all, &w->message.link);
}

static bool
evict(const struct track *keep)
{
	struct link *l = queue.all.next;
	struct work *w, *next;

	while (l != &queue.all && has(work_of(LIST_ITEM(l, struct message,
	    link)), keep))
		l = l->next;
	if (l == &queue.all)
		return false;
	w = first_of(work_of(LIST_ITEM(l, struct message, link)));
	print(w, true);
	if (families)
		family_dissolve(w->member);
	for (; w != NULL; w = next) {
		next = next_of(w);
		shed(w);
	}
	return true;
}

/* The carried state. */

/* "#queues SOURCE": from here on lines may name its queues. */
static void
keep_queues(struct str s)
{
	uint64_t id;

	if (eat(&s, "#queues") && carry_eat(&s, &id))
		mark(&named, "#queues", 1, &id);
}

/* "#cut SOURCE": its qmail-send was started anew. */
static bool
restore_cut(struct str s)
{
	struct mailer *from;
	uint64_t id, last_start;

	if (!(eat(&s, "#cut") && carry_eat(&s, &id)) ||
	    (from = queue_source_by_id(&queue, id)) == NULL)
		return false;
	last_start = from->last_start;
	queue_restart(&queue, from);
	from->last_start = last_start;	/* #source told it */
	return true;
}

/* "#start SOURCE MESSAGE DELIVERY": its line has been printed (-M). */
static bool
restore_start(struct str s)
{
	struct mailer *from;
	struct message *m;
	uint64_t id, msg, number;

	if (!(eat(&s, "#start") && carry_eat(&s, &id) &&
	    carry_eat(&s, &msg) && carry_eat(&s, &number)) ||
	    (from = queue_source_by_id(&queue, id)) == NULL)
		return false;
	m = queue_open(&queue, from, msg);
	queue_start(&queue, m, number);
	mark_message(work_of(m), "#start", number);
	return true;
}

/*
 * "#lost SOURCE MESSAGE TIME": it ended then, without an end line, and waits
 * for its family.  One that is only announced is the next of this number:
 * its lines have told, or will tell.
 */
static bool
restore_lost(struct str s)
{
	struct mailer *from;
	struct message *m;
	uint64_t id, msg, time;

	if (!(eat(&s, "#lost") && carry_eat(&s, &id) && carry_eat(&s, &msg) &&
	    carry_eat(&s, &time)) ||
	    (from = queue_source_by_id(&queue, id)) == NULL)
		return false;
	m = queue_get(&queue, from, msg);
	if (m != NULL && (m->informed || m->begun)) {
		queue_close(&queue, m);
		end_lost(m, (int64_t)time);
	}
	return true;
}

/* "#past TIME": a bounce that was waited for until then has not come. */
static bool
restore_past(struct str s)
{
	uint64_t time;

	if (!(eat(&s, "#past") && carry_eat(&s, &time)))
		return false;
	if (families)
		expire((int64_t)time);
	return true;
}

static bool
restore(struct str s)
{
	if (queue_restore(&queue, s)) {
		keep_queues(s);
		return true;
	}
	return restore_cut(s) || restore_start(s) || restore_lost(s) ||
	    restore_past(s);
}

static void
save_first(void)
{
	queue_save_sources(&queue);
}

static void
save_last(void)
{
	queue_save_last(&queue);
}

static struct track *
next_open(struct track *t)
{
	struct link *l = queue.all.next;

	if (t == NULL)
		return &named;
	if (t != &named)
		l = LIST_ITEM(t, struct work, track)->message.link.next;
	if (l == &queue.all)
		return NULL;
	return &work_of(LIST_ITEM(l, struct message, link))->track;
}

/* The end. */

static void
finish(bool carried)
{
	struct link *l, *next;
	struct work *w;

	for (l = queue.all.next; l != &queue.all; l = next) {
		next = l->next;
		w = work_of(LIST_ITEM(l, struct message, link));
		if (w == first_of(w) &&
		    (!carried || pick_by_result(RESULT_OPEN) != 0))
			print(w, true);
	}
}

static void
ask_result(const char *word)
{
	static const char *const words[] = {
		[OUTCOME_SUCCESS] = "success",
		[OUTCOME_DEFERRAL] = "deferral",
		[OUTCOME_FAILURE] = "failure",
		[OUTCOME_MANGLED] = "",
		[RESULT_BOUNCE] = "bounce",
		[RESULT_OPEN] = "open"
	};
	unsigned i;

	for (i = 0; i <= RESULT_OPEN; i++)
		if (*word != '\0' && strcmp(word, words[i]) == 0) {
			pick_result(i);
			return;
		}
	die_usage("-r takes success, deferral, failure, bounce or open, "
	    "not ", word);
}

static void
option(int letter)
{
	switch (letter) {
	case 'b':
		families = true;
		break;
	case 'f':
		pick_address(PICK_SENDER, args_value());
		break;
	case 't':
		pick_address(PICK_RECIPIENT, args_value());
		break;
	case 'm':
		pick_number(PICK_MESSAGE, args_value());
		break;
	case 'q':
		pick_number(PICK_QP, args_value());
		break;
	case 'r':
		ask_result(args_value());
		break;
	default:
		track_option(letter);
	}
}

int
main(int argc, char **argv)
{
	static const struct tracker tracker = {
		"mtrack", line, complete, evict, &queue.mailers, restore,
		save_first, save_last, next_open, finish
	};
	struct queue_hooks hooks = {
		sizeof(struct work), sizeof(struct delivery),
		begins, lost, same, cut
	};
	int letter;

	args_begin(argc, argv, "mtrack", help);
	while ((letter = args_next(":bf:t:m:q:r:" TRACK_LETTERS)) != -1)
		option(letter);
	if (families)
		hooks.message_size += sizeof(struct member);
	tracking.every = families;	/* they want to know the time */
	picks = pick_any();
	family_init();
	queue_init(&queue, &hooks);
	group_init(&named.lines);
	track_start(&tracker, args_rest());
	do {
		if (track_short_cuts())
			take_usual_lines();
	} while (track_line());
	return track_finish();
}
