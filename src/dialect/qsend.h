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
void	qsend_glance(struct str body, struct event *e);
void	qsend_details(struct event *e);

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

/*
 * The usual forms of most lines, read without a look at where they end: from
 * *p on, QSEND_AHEAD bytes can be read.  False says nothing but that it takes
 * a glance; else there is no newline before *p.
 */
enum { QSEND_AHEAD = 80 };

/* "status: local " */
static inline bool
qsend_pass_status(const char **p)
{
	return pass(p, "status: local ");
}

/* "starting delivery D: msg M to " */
static inline bool
qsend_pass_start(const char **p, struct event *e)
{
	return pass(p, "starting delivery ") && pass_u64(p, &e->delivery) &&
	    pass(p, ": msg ") && pass_u64(p, &e->msg) && pass(p, " to ") &&
	    **p > ' ';
}

/*
 * Behind that "local" or "remote" and the recipient, up to what ends the line
 * at `end`, if that is one word: else qsend_details() has to look.
 */
static inline bool
qsend_pass_recipient(const char *p, const char *end, struct event *e)
{
	const char *s = p;

	if (!pass_if(&s, "local ") && !pass_if(&s, "remote "))
		return false;
	e->channel = (struct str){ p, (size_t)(s - 1 - p) };
	e->recipient = (struct str){ s, (size_t)(end - s) };
	return end[-1] != '\r' &&
	    memchr(s, ' ', e->recipient.n) == NULL;
}

/* Without branches: which of the three it is nobody can foretell. */
static inline bool
qsend_pass_outcome(const char **p, struct event *e)
{
	const char *s = *p;
	unsigned success, deferral, failure;

	success = memcmp(s, "success:", 8) == 0;
	deferral = memcmp(s, "deferral", 8) == 0;
	deferral &= s[8] == ':';
	failure = memcmp(s, "failure:", 8) == 0;
	e->outcome = (enum outcome)(deferral * OUTCOME_DEFERRAL +
	    failure * OUTCOME_FAILURE);
	*p = s + 8;
	return (success | deferral | failure) != 0;
}

/* "delivery D: success:", deferral or failure */
static inline bool
qsend_pass_result(const char **p, struct event *e)
{
	return pass(p, "delivery ") && pass_u64(p, &e->delivery) &&
	    pass(p, ": ") && qsend_pass_outcome(p, e);
}

/* Behind that " TEXT" up to the end, if no blank is in it: the same. */
static inline bool
qsend_pass_text(const char *p, const char *end, struct event *e)
{
	e->text = (struct str){ p + 1, (size_t)(end - p) - 1 };
	e->queue.n = 0;
	return *p == ' ' && end[-1] != '\r' &&
	    memchr(p + 1, ' ', e->text.n) == NULL;
}

/* "new msg M" and "end msg M", up to the newline */
static inline bool
qsend_pass_new(const char **p, struct event *e)
{
	return pass(p, "new msg ") && pass_u64(p, &e->msg) && **p == '\n';
}

static inline bool
qsend_pass_end(const char **p, struct event *e)
{
	return pass(p, "end msg ") && pass_u64(p, &e->msg) && **p == '\n';
}

/* "info msg M: bytes B from <" */
static inline bool
qsend_pass_info(const char **p, struct event *e)
{
	return pass(p, "info msg ") && pass_u64(p, &e->msg) &&
	    pass(p, ": bytes ") && pass_u64(p, &e->bytes) &&
	    pass(p, " from ") && pass(p, "<");
}

/* "S> qp Q uid U" up to the newline, which is at `end` */
static inline bool
qsend_pass_sender(const char **p, const char *end, struct event *e)
{
	const char *s = *p, *angle = memchr(s, '>', (size_t)(end - s));

	if (angle == NULL)
		return false;
	e->sender = (struct str){ s, (size_t)(angle - s) };
	*p = angle + 1;
	return pass(p, " qp ") && pass_u64(p, &e->qp) && pass(p, " uid ") &&
	    pass_u64(p, &e->uid) && *p == end;
}

#endif
