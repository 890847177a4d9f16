/*
 * How long mail takes: from its entering the queue to its delivery, for one
 * attempt, and in the queue; each in histograms (hist.h), first attempts and
 * later ones apart.
 */
#ifndef DELAY_H
#define DELAY_H

#include <stdbool.h>

#include "event.h"
#include "hist.h"
#include "stamp.h"
#include "str.h"
#include "table.h"

/* [channel][retried], [channel][retried], [deferred] */
extern struct delays {
	struct hist delivery[CHANNELS][2];
	struct hist attempt[CHANNELS][2];
	struct hist queue[2];
} delays;

/* All of them, for lists of dump.h. */
#define DELAY_PAIR(name, pair) \
	{ name, DUMP_HIST, &(pair)[0], 0 }, \
	{ name "_retried", DUMP_HIST, &(pair)[1], 0 }
#define DELAY_ITEMS \
	DELAY_PAIR("delivery_local", delays.delivery[CHANNEL_LOCAL]), \
	DELAY_PAIR("delivery_remote", delays.delivery[CHANNEL_REMOTE]), \
	DELAY_PAIR("delivery_other", delays.delivery[CHANNEL_OTHER]), \
	DELAY_PAIR("attempt_local", delays.attempt[CHANNEL_LOCAL]), \
	DELAY_PAIR("attempt_remote", delays.attempt[CHANNEL_REMOTE]), \
	DELAY_PAIR("attempt_other", delays.attempt[CHANNEL_OTHER]), \
	DELAY_PAIR("queue", delays.queue)

/* Stamps may be absurd: no time is longer than this, some 35,000 years. */
enum { DELAY_BITS = 40 };		/* of seconds */

/* Microseconds; 0 where clocks went back. */
static inline uint64_t
delay_between(struct stamp from, struct stamp to)
{
	uint64_t sec = (uint64_t)to.sec - (uint64_t)from.sec;
	int64_t us;

	if (to.sec < from.sec)
		return 0;
	if (sec >> DELAY_BITS != 0)
		sec = (uint64_t)1 << DELAY_BITS;
	us = (int64_t)sec * 1000000 + (int64_t)(to.nsec / 1000) -
	    (int64_t)(from.nsec / 1000);
	return us < 0 ? 0 : (uint64_t)us;
}

/* The section "latency". */
extern const struct table_kind delay_kind;
void	delay_rows(struct table *t);

#endif
