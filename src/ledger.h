/*
 * The books of the queue: of each message when it came, who sent it, and how
 * its deliveries went so far; of each delivery under way when it began, for
 * whom, and which attempt it is.
 *
 * It stands on queue.h, which says what belongs to what.  A line takes the
 * same time however many messages and recipients there are; memory is that
 * of the messages that are open, of their deliveries under way and of their
 * recipients that wait for another attempt.
 *
 * The carried state is private lines, which tell all that is known:
 *
 *	#source, #queues, #last			as queue.h has them
 *	#message SOURCE NUMBER RESULTS RESULTS RESULTS ATTEMPTS NOTE
 *		(successes, deferrals, failures; then lines about it:)
 *	#birth SEC NSEC
 *	#info BYTES QP UID [=SENDER]
 *	#tried LOCAL-SEC NSEC REMOTE-SEC NSEC	last attempts: "- -" for none
 *	#waits ATTEMPTS =CHANNEL RECIPIENT	one that will be tried again
 *	#delivery SOURCE MESSAGE OLD NUMBER ATTEMPT SEC NSEC NOTE =CHANNEL
 *		RECIPIENT			(OLD: 1 if its message has
 *						been announced again)
 *	#now SEC NSEC SOURCE [LOCAL]		of the last line; LOCAL: the
 *						last local time (stamp.h)
 */
#ifndef LEDGER_H
#define LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dialect/qsend.h"
#include "event.h"
#include "in.h"
#include "list.h"
#include "map.h"
#include "queue.h"
#include "stamp.h"
#include "str.h"
#include "tai.h"

/*
 * Somebody for whom a delivery is under way, or will be tried again.  Two
 * recipients of a message with the same address are two of these.
 */
struct ledger_recipient {
	struct map_key key;		/* among those that wait */
	struct ledger_recipient *same;	/* the next with this key */
	struct link link;		/* among those of the message */
	uint64_t attempts;		/* begun so far, as the log tells */
	enum channel kind;
	struct str channel, address;	/* as logged */
	char text[];			/* those two */
};

/* Programs may put it first in a structure of their own. */
struct ledger_message {
	struct message message;		/* queue.h: bytes, qp and uid, once it
					   is informed */
	bool dated;			/* its birth is known: */
	struct stamp birth;		/* of its `info`; until that comes, of
					   its `new msg` */
	struct str sender;		/* as logged; .s is NULL if the log
					   did not tell (yet) */
	uint64_t results[3];		/* by outcome: success, deferral
					   (mangled is one), failure */
	uint64_t attempts;		/* begun */
	bool tried[2];			/* times of the last attempts, on the
					   local and any other channel: */
	struct stamp last[2];
	uint64_t note;			/* the program's own, 0 at first;
					   carried */
	uint64_t serial;		/* no two have the same */
	bool told;			/* its `info` has been booked */
	struct link waiting;		/* recipients to be tried again */
};

struct ledger_delivery {
	struct delivery delivery;
	bool timed;			/* its beginning is known: */
	struct stamp start;
	struct ledger_recipient *recipient;
	uint64_t note;			/* the program's own, 0 at first;
					   carried */
};

/* What a program wants to be told while ledger_line() is at work. */
struct ledger_hooks {
	size_t message_size;	/* of its own structures, or 0 */
	size_t delivery_size;	/* (its own part of a delivery that a state
				   has told of is all zero) */

	/* A new message: fill in what is yours.  May be NULL. */
	void (*begins)(struct ledger_message *m);

	/*
	 * It left the queue some time ago, the log does not say when (or it
	 * is forgotten for want of memory).  Good until you return.
	 */
	void (*lost)(struct ledger_message *m);

	/*
	 * Its result will not come: qmail-send has been started anew, or (no
	 * restart) the message has left, or another delivery has its number.
	 */
	void (*cut)(struct ledger_delivery *d, bool restart);
};

struct ledger {
	struct ledger_hooks hooks;
	struct queue queue;
	struct map waiting;	/* recipients, by text and message */
	uint64_t serial;	/* of the message that came last */
	bool timed;		/* some line had a stamp: */
	struct stamp now;	/* of the line, or the one before it */
	struct stamp next;	/* of the line that ledger_body() gave */
	struct mailer *source;	/* of the line, without IndiMail's queue */
	struct ledger_message *restored;	/* #message came last: of it */
};

/*
 * What a line is about; it is booked already.  Its result is counted and its
 * attempt numbered, and what ended with it is there until ledger_done().
 */
struct ledger_step {
	struct ledger_message *message;		/* NULL: nobody's */
	struct ledger_delivery *delivery;	/* begun, or its result */
	bool result;		/* it is the result: */
	bool waits;		/* ... of an attempt that will be repeated */
	bool ends;		/* the message has left the queue */
	bool lost;		/* ... some time ago: this is no `end` */
	bool restart;		/* qmail-send came or went */
	bool again;		/* an `info` that was there before */
	bool more;		/* goes on with the line before it: the kind
				   is EVENT_OTHER then */
};

void	ledger_init(struct ledger *l, const struct ledger_hooks *hooks);

/*
 * Take in a line, of which stamp_head() has read this head and left this
 * body (the first piece of a long line).  *e is what it says, details read
 * for starts and results (else qsend_details() reads them).
 */
void	ledger_line(struct ledger *l, struct str body,
	    const struct head *head, struct event *e,
	    struct ledger_step *step);

/* Forget what ended with that line. */
void	ledger_done(struct ledger *l, const struct ledger_step *step);

/*
 * Short cuts, which change nothing but the speed, for programs that may take
 * the next line from its first bytes (in.h): the body of that line, if it is
 * buffered and has a label before it, with QSEND_AHEAD bytes that can be
 * read; or NULL.
 */
static inline const char	*ledger_body(struct ledger *l);

/* The body at p is that of a status line that says nothing: skip it. */
static inline bool	ledger_skip_status(struct ledger *l, const char *p);

/*
 * The body at p is that of the start of a delivery of a message that is known,
 * or of its result, as most are: take it, as ledger_line() would.
 */
bool	ledger_take_start(struct ledger *l, const char *p);
bool	ledger_take_result(struct ledger *l, const char *p, struct event *e,
	    struct ledger_step *step);

/* The same for a `new', `info' or `end', as all of them are but a few. */
bool	ledger_take_message(struct ledger *l, const char *p, struct event *e,
	    struct ledger_step *step);

/* The next open message by first line, or NULL; after NULL the first. */
struct ledger_message	*ledger_next(const struct ledger *l,
			    const struct ledger_message *m);

/* Those of a message that are under way, latest first. */
static inline struct ledger_delivery *
ledger_first_delivery(const struct ledger_message *m)
{
	return (struct ledger_delivery *)(void *)m->message.deliveries;
}

static inline struct ledger_delivery *
ledger_next_delivery(const struct ledger_delivery *d)
{
	return (struct ledger_delivery *)(void *)d->delivery.next;
}

static inline struct ledger_message *
ledger_message_of(const struct ledger_delivery *d)
{
	return (struct ledger_message *)(void *)d->delivery.message;
}

/*
 * The next delivery under way, or NULL; after NULL the first.  Those of one
 * source are in the order in which they began.
 */
struct ledger_delivery	*ledger_under_way(struct ledger *l,
			    const struct ledger_delivery *d);

/*
 * For want of memory: the oldest message is lost; false if there is none.
 * Between two lines only.
 */
bool	ledger_evict(struct ledger *l);

/*
 * Print the carried state; read a line of it (its newline may be there),
 * false if it is none of these, or damaged.
 */
void	ledger_save(struct ledger *l);
bool	ledger_restore(struct ledger *l, struct str line);

static inline const char *
ledger_body(struct ledger *l)
{
	const char *p = in_buffer.next;

	if (!in_has(p, TAI_LABEL + 1 + QSEND_AHEAD) || p[TAI_LABEL] != ' ' ||
	    (!tai_same_second(p, tai_last.label) && !tai_read_label(p)) ||
	    !tai_eight(p + TAI_SECOND, &l->next.nsec))
		return NULL;
	l->next.sec = tai_last.sec;
	return p + TAI_LABEL + 1;
}

/* The line is done with; its time is that of its label. */
static inline void
ledger_took(struct ledger *l, struct str line)
{
	l->timed = true;
	l->now = l->next;
	l->source = &l->queue.plain;
	in_took(line);
}

static inline bool
ledger_skip_status(struct ledger *l, const char *p)
{
	struct str line;

	if (!qsend_pass_status(&p) || !in_line_from(p, &line) ||
	    !queue_usual_status(&l->queue, &l->queue.plain))
		return false;
	ledger_took(l, line);
	return true;
}

#endif
