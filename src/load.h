/*
 * How many things are under way at a time: deliveries of a channel,
 * connections of a server.  Peak and its time, the mean weighted by time, how
 * long the limit was reached.
 *
 * The numbers are kept in a table of counters (tally.h) by name, so that they
 * are part of dumps and add up.  Time counts where it lies in the window
 * (window.h).
 */
#ifndef LOAD_H
#define LOAD_H

#include <stdbool.h>
#include <stdint.h>

#include "dump.h"
#include "stamp.h"
#include "str.h"
#include "table.h"
#include "tally.h"

/* The counters of a name. */
enum {
	LOAD_PEAK,		/* its greatest value, with its time */
	LOAD_SUM,		/* values times microseconds */
	LOAD_FULL,		/* microseconds at the limit */
	LOAD_LIMIT,		/* the greatest limit; 0: never told */
	LOAD_COUNTERS
};

/*
 * A peak and its time are one number, so that the greater of two is the
 * greater value, and of equal ones that which came first: 24 bits of value
 * above so many of seconds that run backwards.
 */
enum { LOAD_SECONDS = 40 };

/*
 * A value that is followed: one for each server of each log.  What it adds to
 * its counters is collected here until load_fold().
 */
struct load {
	struct load *next;
	struct str name;	/* of the row that it counts for */
	uint64_t used, limit;	/* a limit of 0 is not known */
	bool timed;
	bool went_back;		/* time did, once */
	uint64_t since;		/* microseconds: when `used' was told last */
	uint64_t sum, full;
	uint64_t peak, most;	/* of LOAD_PEAK and LOAD_LIMIT */
};

/* The table, for dumps; its memory counts for this limit. */
extern struct tally load_tally;
void	load_init(struct tally_limit *limit);

/* A new value of this name (copied), 0 at first. */
struct load	*load_new(struct str name);

/*
 * From this moment on (NULL: not known) it is `used'; a new limit is to be set
 * before.  `counts': the moment lies in the window; else nothing but the time
 * before it may count.
 */
void	load_set(struct load *l, uint64_t used, const struct stamp *now,
	    bool counts);

/*
 * It has been as it is until then; what load_set() or load_usual() does anyhow.
 */
void	load_stays(struct load *l, uint64_t now);

/* Of differences of these, sums do not depend on where time is cut. */
static inline uint64_t
load_microseconds(struct stamp t)
{
	return (uint64_t)t.sec * 1000000 + t.nsec / 1000;
}

/*
 * The same as load_set() in fewer steps, if there are no bounds of time, and
 * no new peak: false if that is not sure.
 */
static inline bool
load_usual(struct load *l, uint64_t used, uint64_t now)
{
	uint64_t time = now - l->since;

	if (!l->timed || time > INT64_MAX ||
	    used + l->went_back > l->peak >> LOAD_SECONDS)
		return false;
	l->sum += l->used * time;
	if (l->used >= l->limit)
		l->full += time;
	l->used = used;
	l->since = now;
	return true;
}

/* Add to the table what was collected. */
void	load_fold(void);

/*
 * Fill a section of the kind load_kind: name, peak, its time, limit, mean over
 * this span of time, share of it at the limit; by name.
 */
extern const struct table_kind load_kind;
void	load_rows(struct table *t, const struct dump_span *span);

/*
 * For the carried state (carry.h): print " USED LIMIT SINCE =NAME", - for a
 * time that is not known; eat that into a new value, or give NULL.
 */
void	load_save(const struct load *l);
struct load	*load_restore(struct str *s);

#endif
