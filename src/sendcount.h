/*
 * What qsend-stats counts: all of it adds up (dump.h).
 */
#ifndef SENDCOUNT_H
#define SENDCOUNT_H

#include <stdint.h>

#include "event.h"
#include "flow.h"
#include "hours.h"
#include "ledger.h"
#include "str.h"
#include "tally.h"

/* Counted at their own lines, but for the first two. */
enum {
	SEND_LOST, SEND_CUT,	/* their ends were not logged */
	SEND_BYTES, SEND_RECIPIENTS, SEND_LEFT,
	SEND_SUCCESS, SEND_DEFERRAL, SEND_FAILURE,
	SEND_STRAY_SUCCESS, SEND_STRAY_DEFERRAL, SEND_STRAY_FAILURE,
	SEND_BOUNCES, SEND_DOUBLE_BOUNCES, SEND_DISCARDED, SEND_FORWARDS,
	SEND_RESTARTS, SEND_WARNINGS, SEND_ALERTS,
	SEND_SUMS
};

/* Of each channel: attempts begun, their results by outcome, cut off. */
enum {
	SEND_STARTED, SEND_RESULTS, SEND_CUT_OFF = SEND_RESULTS + 3,
	SEND_CHANNEL_COUNTERS
};

/* Of each hour: messages that came and went, results, bytes that came. */
enum {
	SEND_HOUR_ENTERED, SEND_HOUR_GONE, SEND_HOUR_RESULTS,
	SEND_HOUR_BYTES = SEND_HOUR_RESULTS + 3, SEND_HOUR_COUNTERS
};

/* Only to be read; and what party.h, delay.h, cause.h and load.h have. */
extern struct sent {
	struct flow messages, deliveries;
	uint64_t sums[SEND_SUMS];
	struct tally channels;		/* by name */
	struct tally alerts, warnings;	/* by shape, with an example */
	struct hours hours;
} sent;

/* Its tables share this memory; the ledger's messages are its own. */
void	sendcount_init(struct tally_limit *limit);
extern const struct ledger_hooks sendcount_hooks;

/*
 * What a line is about, which the ledger has booked: an `info`, a delivery
 * that begins, a result; any line in the window.
 */
void	sendcount_info(struct ledger_message *m, const struct event *e);
void	sendcount_start(struct ledger_message *m, struct ledger_delivery *d);
void	sendcount_result(const struct event *e,
	    const struct ledger_step *step);
void	sendcount_line(const struct event *e, const struct ledger_step *step,
	    struct str body);

/* The message leaves with this line; it has left some time ago. */
void	sendcount_leave(struct ledger_message *m);
void	sendcount_lose(struct ledger_message *m);

/* The input is at its end: count what is still there. */
void	sendcount_finish(struct ledger *l);

#endif
