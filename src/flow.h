/*
 * What comes and goes, such as messages in the queue, in sums that agree:
 *
 *	before + came = went (counted by how it went) + after
 *
 * Only events in the window count (stats.h).  What came earlier counts as
 * being there before as soon as it is known to be there in the window; what
 * goes later, as being there after it.
 */
#ifndef FLOW_H
#define FLOW_H

#include <stdbool.h>
#include <stdint.h>

#include "dump.h"
#include "stats.h"

/*
 * What is there before and after is no sum but a level: when dumps are added
 * (dump.h), those whose periods follow on each other are taken to be of the
 * same servers.  Then what was there before is that of the first of them, and
 * what is there after that of the last one: a level counts unless another
 * dump has ended when its period began, or begun when its period ended.  Of
 * the others the first were taken over, the last handed over:
 *
 *	before + came + taken over = went + after + handed over
 *
 * Dumps whose periods overlap are of several servers, and their levels are
 * added; so are those whose period is not known.
 */
enum { FLOW_BEFORE, FLOW_CAME, FLOW_AFTER, FLOW_SUMS };

/*
 * Counted so far; what is after is of those that have gone by now.  At the end
 * of the input those that are still there are counted: how many of them were
 * there before, and are open now.
 */
struct flow {
	uint64_t sums[FLOW_SUMS];
	uint64_t silent;		/* there before, and still there */
	struct dump_levels before, open;
};

/* The items of a flow, for the lists in struct stats. */
#define FLOW_ITEMS(name, flow) \
	{ name, DUMP_SUMS, (flow)->sums + FLOW_CAME, 1 }, \
	{ name "_before", DUMP_LEVELS, &(flow)->before, 0 }, \
	{ name "_open", DUMP_LEVELS, &(flow)->open, 0 }
#define FLOW_CARRIED(name, flow) \
	{ name "_before", DUMP_SUMS, (flow)->sums + FLOW_BEFORE, 1 }, \
	{ name "_after", DUMP_SUMS, (flow)->sums + FLOW_AFTER, 1 }

/*
 * The note of each thing, for the program to keep and carry: what it is when
 * the thing is new.
 */
enum { FLOW_IN = 1, FLOW_LATE = 2 };

static inline uint64_t
flow_new(void)
{
	return stats.opened && !stats.counts ? FLOW_LATE : 0;
}

/* It comes; true if that counts. */
static inline bool
flow_came(struct flow *f, uint64_t *note)
{
	if (!stats.counts || (*note & FLOW_IN) != 0)
		return false;
	*note |= FLOW_IN;
	f->sums[FLOW_CAME]++;
	return true;
}

/* It is there. */
static inline void
flow_seen(struct flow *f, uint64_t *note)
{
	if (!stats.counts || (*note & FLOW_IN) != 0)
		return;
	*note |= FLOW_IN;
	f->sums[FLOW_BEFORE]++;
}

/* Was it there in the window, though nothing was told of it? */
static inline bool
flow_silent(uint64_t note)
{
	return stats.opened && (note & (FLOW_IN | FLOW_LATE)) == 0;
}

/* Was it there in the window? */
static inline bool
flow_was_in(uint64_t note)
{
	return flow_silent(note) || (note & FLOW_IN) != 0;
}

/* It goes; true if that counts: then the program counts how. */
static inline bool
flow_went(struct flow *f, uint64_t *note)
{
	flow_seen(f, note);
	if (stats.counts)
		return true;
	f->sums[FLOW_BEFORE] += flow_silent(*note);
	f->sums[FLOW_AFTER] += flow_was_in(*note);
	return false;
}

/*
 * The input is at its end: count anew what is still there.  First say
 * flow_ends(), then flow_stays() for each, which is true if it was there in
 * the window; then flow_left() with how many those of a source were; and at
 * last flow_done().
 */
void	flow_ends(struct flow *f);

static inline bool
flow_stays(struct flow *f, uint64_t note)
{
	f->silent += flow_silent(note);
	return flow_was_in(note);
}

void	flow_left(struct flow *f, uint64_t n, struct str source);
void	flow_done(struct flow *f);

/* What was there before and after, and what dumps took and handed over. */
uint64_t	flow_before(const struct flow *f);
uint64_t	flow_after(const struct flow *f);
uint64_t	flow_taken(const struct flow *f);
uint64_t	flow_handed(const struct flow *f);

/* The same as terms of a balance.h, the last of their sides. */
#define FLOW_TAKEN(f) \
	{ flow_taken(f) > 0 ? "taken over" : NULL, flow_taken(f) }
#define FLOW_HANDED(f) \
	{ flow_handed(f) > 0 ? "handed over" : NULL, flow_handed(f) }

/*
 * Note below a table of what is there what it lacks: what has gone since the
 * window ended, and what dumps tell, source by source.
 */
void	flow_note(const struct flow *f, struct table *t);

#endif
