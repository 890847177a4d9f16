/*
 * When qmail-send tries again.
 *
 * A message of age a (seconds) that has just been tried is tried again at the
 * age (sqrt(a) + skip)^2, the root rounded down; skip is 10 for local, 20 for
 * remote recipients.  An attempt that begins when the message is older than
 * the queue's lifetime is its last (qmail-send.c: squareroot(), nextretry(),
 * chanskip[], flagdying).
 */
#ifndef SCHEDULE_H
#define SCHEDULE_H

#include <stdbool.h>
#include <stdint.h>

enum { SCHEDULE_LIFETIME = 604800 };	/* seconds: control/queuelifetime */

/*
 * The Unix time of the attempt that follows one at `tried'; that of an absurd
 * birth, more than 2^40 seconds from 1970, itself.
 */
int64_t	schedule_next(int64_t birth, int64_t tried, bool local);

/* The Unix time of the last attempt, of those from `next' on. */
int64_t	schedule_last(int64_t birth, int64_t next, bool local,
	    int64_t lifetime);

#endif
