/*
 * What a log line says.  Every dialect fills this one structure; its slices
 * point into the line.  Only what stands beside the kind is meant; the rest
 * is left as it was.
 */
#ifndef EVENT_H
#define EVENT_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

enum kind {
	EVENT_OTHER,	/* nothing that we know */
	EVENT_STATUS,	/* deliveries under way: text, the counters */
	EVENT_EXIT,	/* qmail-send goes: queue */
	EVENT_NEW,	/* a message entered the queue: msg, queue */
	EVENT_INFO,	/* its envelope: msg, bytes, sender, qp, uid, queue */
	EVENT_START,	/* a delivery begins: delivery, msg, channel,
			   recipient, queue */
	EVENT_RESULT,	/* it ended: delivery, outcome, text, queue */
	EVENT_BOUNCE,	/* a bounce was injected: msg, qp, queue */
	EVENT_DISCARD,	/* a bounce was thrown away: msg, queue */
	EVENT_END,	/* the message left the queue: msg, queue */
	EVENT_NOTE,	/* about a message: msg, text, queue */
	EVENT_WARNING,	/* trouble: text, and, if `named`, msg */
	EVENT_ALERT	/* great trouble: the same */
};

enum outcome {
	OUTCOME_SUCCESS,
	OUTCOME_DEFERRAL,
	OUTCOME_FAILURE,
	OUTCOME_MANGLED	/* no report came; counts as a deferral */
};

struct event {
	enum kind kind;
	enum outcome outcome;
	bool named;		/* a warning or alert has msg */
	uint64_t msg;		/* message number: unique while it lives */
	uint64_t delivery;	/* unique in one life of one qmail-send */
	uint64_t bytes;		/* of the message file */
	uint64_t qp;		/* pid of the qmail-queue that took it in */
	uint64_t uid;		/* of who injected it */
	struct str sender;	/* as logged, without <>; .s is NULL where the
				   line does not tell */
	struct str recipient;	/* as logged; perhaps empty */
	struct str channel;	/* local, remote, suppl0 ... */
	struct str text;
	struct str queue;	/* IndiMail's queue; else empty */

	/* For the dialect, which may leave part of a line for later. */
	struct str rest;
	bool rough;		/* there is such a part: in `rest` */
	bool raw;		/* it is eQmail's */
};

#endif
