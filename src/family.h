/*
 * Families: a message, its bounce, its double bounce, and what was
 * discarded.
 *
 * qmail-send.c logs "bounce msg M qp Q" for the message that bounced; the
 * bounce itself is the message whose later "info msg" has that qp, a number
 * reused soon, and the sender <> (or <#@[]> for a double bounce).
 */
#ifndef FAMILY_H
#define FAMILY_H

#include <stdbool.h>
#include <stdint.h>

#include "event.h"
#include "list.h"

/*
 * A bounce's info line comes within milliseconds, unless qmail-send is
 * stopped in between; pids come round in minutes.
 */
enum { FAMILY_WAIT = 3600 };	/* seconds */

/* One message of a family.  All zero, but for `first`, when it begins. */
struct member {
	uint64_t first;		/* number of its first line */
	struct family *family;	/* NULL: it has none but itself */
	struct member *next;	/* the next of the family, by first line */
	struct await *awaits;	/* its bounces whose info has not come */
	struct link waiting;	/* among those that only wait for these */
	int64_t until;		/* Unix seconds: how long it waits */
	bool ended;
	bool waits;		/* is in that list */
};

/* Call it once before anything else. */
void	family_init(void);

/*
 * The member's bounce was injected by this qp; `host` is a number of the
 * host that it is a process of.
 */
void	family_bounced(struct member *m, uint32_t host, uint64_t qp);

/* This member's info line (e) came: if it is an awaited bounce, join. */
void	family_informed(struct member *m, uint32_t host,
	    const struct event *e);

/*
 * The member ended at this time (Unix seconds).  True when its whole family
 * has; else it waits, for an hour at most if it is for a bounce's info.
 */
bool	family_ended(struct member *m, int64_t now);

/*
 * A member whose hour has passed, so that it waits no more, or NULL when
 * there is none (more); is its family whole now?
 */
struct member	*family_expired(int64_t now, bool *whole);

/* The first of m's family, in order of their first lines. */
struct member	*family_first(struct member *m);

/*
 * Take the whole family apart, so that its members can be freed; they stay
 * linked by `next`.
 */
void	family_dissolve(struct member *m);

#endif
