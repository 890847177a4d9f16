/*
 * Which line belongs to which message and delivery: scenes of lines, and
 * what must come of each.
 */
#include "queue.h"

#include <stdarg.h>
#include <stdlib.h>

#include "dialect/qsend.h"

#include "check.h"

/*
 * What comes of a line is told as
 *
 *	new N		a message begins; they are counted from 1
 *	lost N, N again	it ended some time ago; it is the same as before
 *	cut N/D		the result of delivery D of message N will not come
 *	N		the line is message N's
 *	/D		delivery D began, or this is its result
 *	end, restart	of the message; of qmail-send
 *
 * A line without a stamp begins with a -; one of host H with H|; one that
 * goes on with the one before it with a +.
 */
static const char *const scenes[][32][2] = {
	{	/* the usual */
		{ "status: local 0/10 remote 0/20", "restart" },
		{ "new msg 5", "new 1 1" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "1" },
		{ "starting delivery 1: msg 5 to local b", "1 /1" },
		{ "status: local 1/10 remote 0/20", "" },
		{ "starting delivery 2: msg 5 to local c", "1 /2" },
		{ "status: local 2/10 remote 0/20", "" },
		{ "delivery 1: success: did_1+0+0/", "1 /1" },
		{ "status: local 1/10 remote 0/20", "" },
		{ "delivery 2: failure: x", "1 /2" },
		{ "status: local 0/10 remote 0/20", "" },
		{ "delivery 2: failure: x", "" },
		{ "status: local 0/10 remote 0/20", "" },
		{ "bounce msg 5 qp 9", "1" },
		{ "warning: unable to unlink local/5/5", "1" },
		{ "warning: unable to unlink local/5/6", "" },
		{ "warning: trouble in select", "" },
		{ "end msg 5", "1 end" },
		{ "warning: unable to unlink local/5/5", "" },
		{ "new msg 5", "new 2 2" },
		{ "triple bounce: discarding bounce/5", "2" },
		{ "hello", "" },
		{ "end msg 5", "2 end" }
	}, {	/* lines of messages that have not been announced */
		{ "starting delivery 7: msg 5 to local b", "new 1 1 /7" },
		{ "delivery 7: success: x", "1 /7" },
		{ "info msg 6: bytes 6 from <a> qp 7 uid 8", "new 2 2" },
		{ "bounce msg 8 qp 9", "new 3 3" },
		{ "end msg 9", "new 4 4 end" },
		{ "delivery 8: success: x", "" }
	}, {	/* an end before the results */
		{ "starting delivery 1: msg 5 to local b", "new 1 1 /1" },
		{ "end msg 5", "cut 1/1 1 end" },
		{ "delivery 1: success: x", "" }
	}, {	/* restart: it says so */
		{ "starting delivery 1: msg 5 to local b", "new 1 1 /1" },
		{ "starting delivery 2: msg 6 to local b", "new 2 2 /2" },
		{ "status: exiting", "cut 1/1 cut 2/2 restart" },
		{ "delivery 1: success: x", "" },
		{ "starting delivery 1: msg 5 to local b", "1 /1" },
		{ "exiting", "cut 1/1 restart" },
		{ "running", "restart" }
	}, {	/* restart: all counters 0, not behind a start or result */
		{ "starting delivery 1: msg 5 to local b", "new 1 1 /1" },
		{ "status: local 0/10 remote 0/20", "" },
		{ "status: local 1/10 remote 0/20", "" },
		{ "status: local 0/10 remote 0/20", "cut 1/1 restart" },
		{ "starting delivery 1: msg 5 to local b", "1 /1" },
		{ "warning: trouble in select", "" },
		{ "warning: unable to stat mess/5/5", "1" },
		{ "alert: out of memory, sleeping...", "" },
		{ "hello", "" },
		{ "status: local 0/10 remote 0/20", "" },
		{ "delivery 1: deferral: x", "1 /1" },
		{ "new msg 6", "new 2 2" },
		{ "status: local 0/10 remote 0/20", "restart" },
		{ "starting delivery 1: msg 5 to local b", "1 /1" },
		{ "new msg 7", "new 3 3" },
		{ "status: local 0/10 remote 0/20 suppl0 1/5", "" },
		{ "delivery 1: deferral: x", "1 /1" },
		{ "new msg 8", "new 4 4" },
		{ "status: local 0/10 remote 0/20 suppl0 0/5", "restart" }
	}, {	/* restart: a number that is not above the last one */
		{ "starting delivery 2: msg 5 to local b", "new 1 1 /2" },
		{ "starting delivery 3: msg 6 to local b", "new 2 2 /3" },
		{ "starting delivery 2: msg 6 to local b",
		    "cut 1/2 cut 2/3 2 /2 restart" },
		{ "delivery 3: success: x", "" },
		{ "delivery 2: success: x", "2 /2" },
		{ "starting delivery 2: msg 6 to local b", "2 /2 restart" },
		{ "starting delivery 3: msg 6 to local b", "2 /3" }
	}, {	/* announced again, and nothing is known yet */
		{ "new msg 5", "new 1 1" },
		{ "new msg 5", "1" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "1" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "1" }
	}, {	/* announced again: the same */
		{ "new msg 5", "new 1 1" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "1" },
		{ "starting delivery 1: msg 5 to local b", "1 /1" },
		{ "new msg 5", "new 2 2" },
		{ "warning: unable to stat mess/5/5", "2" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "2 again 1" },
		{ "delivery 1: success: x", "1 /1" },
		{ "end msg 5", "1 end" }
	}, {	/* announced again: another; by qp, bytes or sender */
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "new 1 1" },
		{ "new msg 5", "new 2 2" },
		{ "info msg 5: bytes 6 from <a> qp 9 uid 8", "lost 1 2" },
		{ "new msg 5", "new 3 3" },
		{ "info msg 5: bytes 7 from <a> qp 9 uid 8", "lost 2 3" },
		{ "new msg 5", "new 4 4" },
		{ "info msg 5: bytes 7 from <b> qp 9 uid 8", "lost 3 4" },
		{ "info msg 5: bytes 7 from <c> qp 9 uid 8", "lost 4 new 5 5" },
		{ "end msg 5", "5 end" }
	}, {	/* announced again, and what comes is no info */
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "new 1 1" },
		{ "new msg 5", "new 2 2" },
		{ "starting delivery 1: msg 5 to local b", "lost 1 2 /1" },
		{ "new msg 5", "new 3 3" },
		{ "end msg 5", "cut 2/1 lost 2 3 end" }
	}, {	/* announced three times */
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "new 1 1" },
		{ "new msg 5", "new 2 2" },
		{ "new msg 5", "2" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "2 again 1" },
		{ "new msg 5", "new 3 3" },
		{ "info msg 5: bytes 6 from <> qp 8 uid 8", "lost 1 3" }
	}, {	/* a result while that is in doubt was the old one's end */
		{ "starting delivery 1: msg 5 to local b", "new 1 1 /1" },
		{ "new msg 5", "new 2 2" },
		{ "delivery 1: success: x", "1 /1 end" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8", "2" },
		{ "end msg 5", "2 end" }
	}, {	/* a start makes it known, an info line of another ends it */
		{ "starting delivery 1: msg 5 to local b", "new 1 1 /1" },
		{ "info msg 5: bytes 6 from <a> qp 7 uid 8",
		    "cut 1/1 lost 1 new 2 2" }
	}, {	/* hosts; what has no stamp is of the line before */
		{ "a|new msg 5", "new 1 1" },
		{ "b|new msg 5", "new 2 2" },
		{ "new msg 5", "new 3 3" },
		{ "b|starting delivery 1: msg 5 to local b", "2 /1" },
		{ "a|starting delivery 1: msg 5 to local b", "1 /1" },
		{ "-starting delivery 2: msg 5 to local b", "1 /2" },
		{ "b|status: exiting", "cut 2/1 restart" },
		{ "a|delivery 1: success: x", "1 /1" },
		{ "a|end msg 5", "cut 1/2 1 end" },
		{ "-end msg 5", "new 4 4 end" },
		{ "end msg 5", "3 end" },
		{ "-end msg 5", "new 5 5 end" },
		{ "b|end msg 5", "2 end" }
	}, {	/* IndiMail's queues */
		{ "new msg 5 queue1", "new 1 1" },
		{ "new msg 5 queue2", "new 2 2" },
		{ "starting delivery 1.1: msg 5 to local b queue1", "1 /1" },
		{ "starting delivery 1.2: msg 5 to local b queue2", "2 /1" },
		{ "status: local 1/10 remote 0/20 queue1", "" },
		{ "delivery 1.2: success: x queue2", "2 /1" },
		{ "delivery 1.1: success: x queue1", "1 /1" },
		{ "end msg 5 qmail-send: queue2", "2 end" },
		{ "starting delivery 2.1: msg 5 to local b queue1", "1 /2" },
		{ "starting delivery 2.2: msg 7 to local b queue2",
		    "new 3 3 /2" },
		{ "info: qmail-send: pid 9 queue2 exiting",
		    "cut 3/2 restart" },
		{ "delivery 2.1: success: x queue1", "1 /2" },
		{ "end msg 5 queue1", "1 end" }
	}, {	/* a word behind a text that is no queue */
		{ "new msg 5", "new 1 1" },
		{ "starting delivery 1: msg 5 to local b", "1 /1" },
		{ "delivery 1: deferral: no such thing", "1 /1" },
		{ "delivery 1: deferral: no such thing", "" },
		{ "end msg 5 then", "1 end" }
	}, {	/* going on */
		{ "new msg 5", "new 1 1" },
		{ "+", "1" },
		{ "+", "1" },
		{ "starting delivery 1: msg 5 to local b", "1 /1" },
		{ "+", "1" },
		{ "status: local 1/10 remote 0/20", "" },
		{ "+", "" },
		{ "a|new msg 5", "new 2 2" },
		{ "delivery 1: success: x", "1 /1" },
		{ "a|+", "2" },
		{ "+", "1" },
		{ "hello", "" },
		{ "+", "" },
		{ "warning: unable to stat mess/5/5", "1" },
		{ "+", "1" },
		{ "end msg 5", "1 end" },
		{ "+", "" }
	}
};

enum { SCENES = sizeof scenes / sizeof scenes[0] };

struct mine {
	struct message message;
	int number;
};

/* Each has its own: they hold memory to the end. */
static struct queue queues[2 * SCENES + 2];
static char told[256];
static int count;

static void
tell(const char *form, ...)
{
	size_t n = strlen(told);
	va_list list;

	va_start(list, form);
	if (n > 0)
		told[n++] = ' ';
	vsnprintf(told + n, sizeof told - n, form, list);
	va_end(list);
}

static int
number(const struct message *m)
{
	return ((const struct mine *)(const void *)m)->number;
}

static struct queue *current;

static void
begins(struct message *m)
{
	((struct mine *)(void *)m)->number = ++count;
	tell("new %d", count);
}

static void
lost(struct message *m)
{
	tell("lost %d", number(m));
	CHECK(m->closed);
	queue_forget(current, m);
}

static void
same(struct message *m, struct message *again)
{
	CHECK(m->key.number == again->key.number);
	tell("%d again", number(again));
}

static void
cut(struct delivery *d, bool restart)
{
	(void)restart;
	tell("cut %d/%d", number(d->message), (int)d->key.number);
}

static void
tell_step(const struct step *step)
{
	if (step->message != NULL)
		tell("%d", number(step->message));
	if (step->delivery != NULL) {
		tell("/%d", (int)step->delivery->key.number);
		CHECK(step->delivery->message == step->message);
	}
	if (step->ends)
		tell("end");
	if (step->restart)
		tell("restart");
	if (step->ends)
		queue_forget(current, step->message);
}

/* Take a line in as a usual one, if it is. */
static bool
usual(struct mailer *s, struct str body, const struct event *e,
    struct step *step)
{
	switch (e->kind) {
	case EVENT_STATUS:
		return str_starts(body, STR("status: local ")) &&
		    queue_usual_status(current, s);
	case EVENT_START:
		step->delivery = queue_usual_start(current, s, e->delivery,
		    e->msg);
		break;
	case EVENT_RESULT:
		step->delivery = queue_usual_result(current, s, e->delivery);
		break;
	case EVENT_NEW:
		step->message = queue_usual_new(current, s, e->msg);
		break;
	case EVENT_INFO:
		step->message = queue_usual_info(current, s, e);
		break;
	case EVENT_END:
		step->message = queue_usual_end(current, s, e->msg);
		step->ends = step->message != NULL;
		break;
	default:
		break;
	}
	if (step->delivery != NULL)
		step->message = step->delivery->message;
	return step->message != NULL;
}

/* Are details still to be read, or is there no queue? */
static bool
has_no_queue(const struct event *e)
{
	return e->rough || e->queue.n == 0;
}

/* With a try whether the line is a usual one, or without. */
static void
say(const char *line, bool quick)
{
	struct head head = { .timed = *line != '-' };
	struct step step = { .message = NULL };
	struct event e;
	struct mailer *source;
	struct str body = str_of(line + !head.timed), host;

	if (head.timed && eat_until(&body, '|', &host)) {
		head.named = true;
		head.host = host;
		head.tag = head.name = STR("");
	}
	source = queue_source(current, &head);
	told[0] = '\0';
	qsend_glance(body, &e);
	if (str_eq(body, STR("+")))
		step.message = queue_more(source);
	else if (!quick || !has_no_queue(&e) ||
	    !usual(source, body, &e, &step))
		queue_line(current, source, &e, &step);
	tell_step(&step);
}

static void
start(struct queue *q)
{
	static const struct queue_hooks hooks = { sizeof(struct mine),
	    sizeof(struct delivery), begins, lost, same, cut };

	queue_init(q, &hooks);
	current = q;
	count = 0;
}

static void
clear(void)
{
	while (!list_empty(&current->all))
		queue_forget(current, LIST_ITEM(current->all.next,
		    struct message, link));
	CHECK(current->messages.used == 0 && current->deliveries.used == 0);
}

static void
play(size_t scene, bool quick)
{
	size_t i;

	for (i = 0; i < 32 && scenes[scene][i][0] != NULL; i++) {
		say(scenes[scene][i][0], quick);
		if (strcmp(told, scenes[scene][i][1]) != 0) {
			printf("scene %zu: %s\n  want: %s\n  got: %s\n",
			    scene, scenes[scene][i][0], scenes[scene][i][1],
			    told);
			failures = 1;
		}
	}
	clear();
}

/* The last source takes in the lines of all further ones. */
static void
sources(void)
{
	struct head h = { .timed = true, .named = true };
	struct mailer *first, *s = NULL;
	char name[16];
	int i;

	for (i = 2; i <= SOURCES; i++) {
		h.host = (struct str){ name,
		    (size_t)snprintf(name, sizeof name, "h%d", i) };
		s = queue_origin(current, &h, STR(""));
		if (s->source.id != (uint32_t)i ||
		    queue_source_by_id(current, (uint64_t)i) != s) {
			CHECK(!"sources have ids in order");
			return;
		}
	}
	CHECK(queue_origin(current, &h, STR("")) == s);
	h.host = STR("one more");
	CHECK(queue_origin(current, &h, STR("")) == &current->plain);
	h.host = STR("h2");
	first = queue_origin(current, &h, STR(""));
	CHECK(first->source.id == 2 && first == queue_source(current, &h));
	CHECK(queue_source_by_id(current, 0) == NULL);
	CHECK(queue_source_by_id(current, 1) == &current->plain);
	CHECK(queue_source_by_id(current, SOURCES + 1) == NULL);
}

/* Host, tag, name and queue do not run into each other. */
static void
names(void)
{
	struct head h = { .host = STR("a") }, t = { .tag = STR("a") },
	    n = { .name = STR("a") }, none = { .timed = true };
	struct mailer *s[4] = { queue_origin(current, &h, STR("")),
	    queue_origin(current, &t, STR("")),
	    queue_origin(current, &n, STR("")),
	    queue_origin(current, &none, STR("a")) };
	int i, j;

	for (i = 0; i < 4; i++)
		for (j = 0; j < i; j++)
			CHECK(s[i] != s[j]);
	CHECK(s[3]->base == &current->plain && current->plain.queues);
	CHECK(s[0]->base == s[0] && !s[0]->queues);
	CHECK(queue_origin(current, &none, STR("")) == &current->plain);
}

int
main(void)
{
	size_t i;
	int quick;

	for (quick = 0; quick < 2; quick++)
		for (i = 0; i < SCENES; i++) {
			start(&queues[2 * i + (size_t)quick]);
			play(i, quick);
		}
	start(&queues[2 * SCENES]);
	names();
	start(&queues[2 * SCENES + 1]);
	sources();
	return failures;
}
