/*
 * What is in qmail's queue, followed through its log: which line belongs to
 * which message and which delivery.
 *
 * Message numbers are inodes, reused as soon as a message has left; delivery
 * numbers count from 1 in each life of qmail-send.  Both are keyed with the
 * source they come from: host and tag of syslog, the name of mlcat -n, and
 * IndiMail's queue.  The rules are those of qmail-send.c (notqmail), and of
 * its log where a kill -9 or a gap has hidden lines.
 */
#ifndef QUEUE_H
#define QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event.h"
#include "list.h"
#include "map.h"
#include "pool.h"
#include "source.h"
#include "stamp.h"
#include "str.h"

/* One qmail-send, as far as the log tells them apart. */
struct mailer {
	struct source source;
	struct mailer *base;		/* the same without IndiMail's queue */
	struct link deliveries;		/* those under way */
	uint64_t last_start;		/* number of the delivery begun last */
	bool counted;			/* a start or result came last, so a
					   status line must follow */
	struct message *last;		/* of a base: whose its last line was */
	bool queues;			/* of a base: of IndiMail's queues */
};

/*
 * A message from `new msg` (or its first line that we see) to `end msg`.
 * Programs put it first in a structure of their own.
 */
struct message {
	struct map_key key;		/* number, and id of its source */
	struct mailer *source;
	struct link link;		/* among all, by first line */
	struct message *was;		/* announced again: perhaps the same */
	struct delivery *deliveries;	/* those under way */
	uint64_t bytes, qp, uid;	/* of its info line */
	uint64_t sender;		/* a hash */
	bool informed;			/* those four are known */
	bool begun;			/* a delivery has begun */
	bool closed;			/* its number is free again */
	bool doubted;			/* because it was announced again */
};

/* An attempt from `starting delivery` to its result. */
struct delivery {
	struct map_key key;		/* number, and id of its source */
	struct message *message;
	struct delivery *next, **self;	/* among those of the message */
	struct link link;		/* among those of the source */
};

/* What a program wants to be told while queue_line() is at work. */
struct queue_hooks {
	size_t message_size;	/* of its own structures: at least these */
	size_t delivery_size;

	/* A new message; fill in what is yours. */
	void (*begins)(struct message *m);

	/*
	 * The message ended some time ago, the log does not say when.  Its
	 * number is free; queue_forget() it when you are done with it.
	 */
	void (*lost)(struct message *m);

	/*
	 * `again` is the same message as m: what you keep of it belongs to
	 * m, and it is forgotten when you return.
	 */
	void (*same)(struct message *m, struct message *again);

	/*
	 * No result will come: qmail-send has been started anew, or (no
	 * restart) the message has ended, or another delivery has its number.
	 */
	void (*cut)(struct delivery *d, bool restart);
};

struct queue {
	struct queue_hooks hooks;
	struct map messages, deliveries;
	struct sources mailers;	/* the recent one is a base */
	struct mailer plain;	/* the one without any name */
	struct link all;	/* messages that are not yet forgotten */
	struct delivery *done;	/* the one that the last step spoke of */
	bool replays;		/* set by the program: lines come from a
				   state, marks tell where the restarts were */
};

/* What a line is about. */
struct step {
	struct message *message;	/* whose it is; NULL: nobody's */
	struct delivery *delivery;	/* one begun, or whose result it is:
					   then good until the next call */
	bool ends;			/* the message has left the queue;
					   queue_forget() it in your time */
	bool restart;			/* qmail-send came or went */
};

void	queue_init(struct queue *q, const struct queue_hooks *hooks);

/* The mailer of a line with this head. */
static inline struct mailer *
queue_source(struct queue *q, const struct head *head)
{
	return (struct mailer *)(void *)source_of(&q->mailers, head);
}

/* The mailer of this id, or NULL. */
static inline struct mailer *
queue_source_by_id(struct queue *q, uint64_t id)
{
	return (struct mailer *)(void *)source_by_id(&q->mailers, id);
}

/* The mailer of a source that source.h has given. */
struct mailer	*queue_mailer(struct queue *q, struct source *s);

/* The mailer with these names and IndiMail queue, made if need be. */
struct mailer	*queue_origin(struct queue *q, const struct head *head,
		    struct str queue);

/*
 * Take in a line of this (base) source.  qsend_glance() at the line is
 * enough; its details are read if they are needed.
 */
void	queue_line(struct queue *q, struct mailer *base, struct event *e,
	    struct step *step);

/*
 * The same for lines that are like most, in fewer steps.  Not for those of a
 * state, or that name a queue.  Where anything is unusual they do nothing and
 * return false or NULL: then queue_line() must.
 *
 * A status line that says nothing: it follows a start or a result, as nearly
 * half of all lines do.
 */
static inline bool	queue_usual_status(struct queue *q,
			    struct mailer *base);

/* The start of a delivery with a new number, of a message that is known. */
static inline struct delivery	*queue_usual_start(struct queue *q,
				    struct mailer *base, uint64_t number,
				    uint64_t msg);

/* The result of a known delivery (good until the next call). */
static inline struct delivery	*queue_usual_result(struct queue *q,
				    struct mailer *base, uint64_t number);

/* A message that is not known; the info line (e) of one just begun. */
struct message	*queue_usual_new(struct queue *q, struct mailer *base,
		    uint64_t msg);
struct message	*queue_usual_info(struct queue *q, struct mailer *base,
		    const struct event *e);

/* The end of a known message, nothing of it under way: queue_forget() it. */
struct message	*queue_usual_end(struct queue *q, struct mailer *base,
		    uint64_t msg);

/*
 * Whose is a line that goes on with the one before it (of this source)?
 * NULL: nobody's, or somebody's who has left.
 */
struct message	*queue_more(const struct mailer *base);

/* qmail-send has been started anew: what was under way there is cut off. */
void	queue_restart(struct queue *q, struct mailer *source);

/* A delivery of m is under way. */
static inline struct delivery	*queue_start(struct queue *q,
				    struct message *m, uint64_t number);

/* The open message of this number, or NULL; and the same, made if need be. */
struct message	*queue_get(struct queue *q, struct mailer *s, uint64_t msg);
struct message	*queue_open(struct queue *q, struct mailer *s, uint64_t msg);

/*
 * m has ended, the log does not say when: its number is free, and no result
 * will come for it.
 */
void	queue_close(struct queue *q, struct message *m);

/* Free m, whether it has ended or not, and its deliveries under way. */
void	queue_forget(struct queue *q, struct message *m);

/*
 * For the carried state: of all sources, in the order of their ids, print
 *
 *	#source ID LAST-START COUNTED =NAME =HOST =TAG =QUEUE
 *
 * and, at the end, whose the last line of each base was:
 *
 *	#last BASE [SOURCE MESSAGE]
 *
 * queue_restore() reads such a line, and makes what it tells; and
 *
 *	#queues BASE
 *
 * which tells from where on a base has queues, or that it has: they are
 * unknown until then.  False if it is none of these, or damaged.
 */
void	queue_save_sources(struct queue *q);
void	queue_save_last(struct queue *q);
bool	queue_restore(struct queue *q, struct str line);

/* m is the message of this info line. */
void	queue_inform(struct message *m, const struct event *e);

/* For queue_start(): another delivery had its number. */
void	queue_replaced(struct queue *q, struct delivery *d);

static inline struct delivery *
queue_start(struct queue *q, struct message *m, uint64_t number)
{
	struct delivery *d = q->done, *was;

	if (d != NULL)
		q->done = NULL;
	else
		d = pool_get(q->hooks.delivery_size);
	d->key.number = number;
	d->key.scope = m->key.scope;
	d->message = m;
	d->next = m->deliveries;
	d->self = &m->deliveries;
	if (d->next != NULL)
		d->next->self = &d->next;
	m->deliveries = d;
	m->begun = true;
	list_add(&m->source->deliveries, &d->link);
	if ((was = map_put(&q->deliveries, d)) != NULL)
		queue_replaced(q, was);
	return d;
}

/* Take d, which is out of the map, out of its lists. */
static inline void
queue_unlink(struct delivery *d)
{
	list_del(&d->link);
	*d->self = d->next;
	if (d->next != NULL)
		d->next->self = d->self;
}

/* Keep d until the next one is done; it may serve as the next one begun. */
static inline void
queue_done(struct queue *q, struct delivery *d)
{
	if (q->done != NULL)
		pool_put(q->done, q->hooks.delivery_size);
	q->done = d;
}

static inline bool
queue_usual_status(struct queue *q, struct mailer *base)
{
	if (!base->counted || base->queues)
		return false;
	base->counted = false;
	base->last = NULL;
	q->mailers.recent = &base->source;
	return true;
}

static inline struct delivery *
queue_usual_start(struct queue *q, struct mailer *base, uint64_t number,
    uint64_t msg)
{
	struct message *m;

	if (number <= base->last_start || base->queues ||
	    (m = map_get(&q->messages, msg, base->source.id)) == NULL ||
	    m->was != NULL)
		return NULL;
	base->last_start = number;
	base->counted = true;
	base->last = m;
	q->mailers.recent = &base->source;
	return queue_start(q, m, number);
}

static inline struct delivery *
queue_usual_result(struct queue *q, struct mailer *base, uint64_t number)
{
	struct map_key **slot = map_find(&q->deliveries, number,
	    base->source.id);
	struct delivery *d = (struct delivery *)(void *)*slot;

	if (d == NULL || d->message->closed || base->queues)
		return NULL;
	map_free_slot(&q->deliveries, slot);
	queue_unlink(d);
	queue_done(q, d);
	base->counted = true;
	base->last = d->message;
	q->mailers.recent = &base->source;
	return d;
}

#endif
