/*
 * The log of qmail-send: qmail 1.03, netqmail and notqmail (qmail-send.c,
 * qsutil.c), with ext_todo and big-todo (qmail-todo.c), sagredo's channels,
 * s/qmail and aQmail, eQmail, and IndiMail with its many queues.
 * qmail-send-log(5) has every line.
 *
 * Extra words behind a known form are tolerated, missing ones are not.  But
 * for two things that people paste from web pages, where addresses have been
 * scrubbed away: a sender without <> or none, and a missing recipient.
 */
#ifndef QSEND_H
#define QSEND_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp; its newline may be there) means.
 * Anything unknown is EVENT_OTHER.  For EVENT_STATUS the queue is left to
 * qsend_status_queue(): most status lines need not be looked at.
 */
void	qsend_event(struct str body, struct event *e);

/*
 * The same in two steps, for programs that seldom need all.  The first leaves
 * of EVENT_START the channel, recipient and queue, and of EVENT_RESULT the
 * text and queue to the second, which does nothing if nothing is left.
 */
static inline void	qsend_glance(struct str body, struct event *e);
void	qsend_details(struct event *e);

/*
 * What ends with the recipient, after a glance at the start of a delivery
 * that names no queue.
 */
static inline struct str
qsend_recipient_end(const struct event *e)
{
	return e->rough ? str_without_newline(e->rest) : e->recipient;
}

/* Is this a status line?  Not every one is known by its first word. */
static inline bool
qsend_is_status(struct str body)
{
	return body.n > 14 && str_is(body.s, "status: local ", 14);
}

/*
 * Eat the next " NAME used/limit" of a status line's text (the first needs
 * no space); false where there is none.
 */
bool	qsend_counter(struct str *text, struct str *name, uint64_t *used,
	    uint64_t *limit);

/* Do a status line's counters all say that nothing is under way? */
bool	qsend_idle(struct str text);

/* The queue that an IndiMail status line speaks of; else empty. */
struct str	qsend_status_queue(struct str text);

/* qsend_glance() at all but the usual starts and results. */
void	qsend_glance_slowly(struct str body, struct event *e);

/* "starting delivery D: msg M to " */
static inline bool
qsend_eat_start(struct str *s, struct event *e)
{
	return eat(s, "starting delivery ") && eat_u64(s, &e->delivery) &&
	    eat(s, ": msg ") && eat_u64(s, &e->msg) && eat(s, " to ") &&
	    s->n > 0 && *s->s > ' ';
}

/* "delivery D: " */
static inline bool
qsend_eat_result(struct str *s, struct event *e)
{
	return eat(s, "delivery ") && eat_u64(s, &e->delivery) &&
	    eat(s, ": ");
}

/* Without branches: which of the three it is nobody can foretell. */
static inline bool
qsend_eat_outcome(struct str *s, struct event *e)
{
	unsigned success, deferral, failure;

	if (s->n < 9)
		return false;
	success = memcmp(s->s, "success:", 8) == 0;
	deferral = memcmp(s->s, "deferral", 8) == 0;
	deferral &= s->s[8] == ':';
	failure = memcmp(s->s, "failure:", 8) == 0;
	e->outcome = (enum outcome)(deferral * OUTCOME_DEFERRAL +
	    failure * OUTCOME_FAILURE);
	str_skip(s, 8 + deferral);
	return (success | deferral | failure) != 0;
}

static inline void
qsend_glance(struct str body, struct event *e)
{
	struct str s = body;

	e->rough = true;
	e->raw = false;
	if (qsend_eat_start(&s, e))
		e->kind = EVENT_START;
	else if (qsend_eat_result(&s, e) && qsend_eat_outcome(&s, e))
		e->kind = EVENT_RESULT;
	else {
		qsend_glance_slowly(body, e);
		return;
	}
	/* one by one: both at once would wait until each has been stored */
	e->rest.s = s.s;
	e->rest.n = s.n;
}

#endif
