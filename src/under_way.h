/*
 * How many deliveries are under way, by channel: what status lines say; where
 * a log has none, starts less results.  The numbers are load.h's.
 */
#ifndef UNDER_WAY_H
#define UNDER_WAY_H

#include <stdbool.h>

#include "event.h"
#include "ledger.h"
#include "load.h"
#include "str.h"

/* The id of the source without names. */
enum { UNDER_WAY_USUAL = 1 };

/* A status line, which ledger_line() has just taken in. */
void	under_way_status(struct ledger *l, const struct event *e);

/*
 * For "status: local USED/LIMIT remote USED/LIMIT" of the source without
 * names: what the last such line told, so that the next one takes fewer steps
 * if it has the same limits.
 */
extern struct under_way_usual {
	bool told;		/* there are status lines */
	struct str_few limits[2];	/* "/20 " and "/100\n" */
	struct load *load[2];	/* which such lines tell ... */
	uint64_t at;		/* microseconds: but for those that stay as
				   they are, until then */
} under_way_usual;

/* Take in such a line; the same where anything is unusual. */
static inline void	under_way_told(const uint64_t used[2],
			    struct stamp now);
void	under_way_tell(const uint64_t used[2], struct stamp now);

/* Before the sums of load.h are read: add what such lines told. */
void	under_way_settle(void);

/*
 * A delivery begins, or ends.  Where status lines tell, there is nothing to
 * be counted: most are of the source without names.
 */
void	under_way_count(const struct ledger_delivery *d, bool begins);

static inline bool
under_way_needs(const struct ledger_delivery *d)
{
	return !under_way_usual.told ||
	    d->delivery.message->source->source.id != UNDER_WAY_USUAL;
}

static inline void
under_way_begins(const struct ledger_delivery *d)
{
	if (under_way_needs(d))
		under_way_count(d, true);
}

static inline void
under_way_ends(const struct ledger_delivery *d)
{
	if (under_way_needs(d))
		under_way_count(d, false);
}

/*
 * The carried state, after that of the ledger: print "#load" lines; take one
 * in (newline or not), false if it is none, or damaged.
 */
void	under_way_save(struct ledger *l);
bool	under_way_restore(struct ledger *l, struct str line);

/* Does it stay, or is it easily told of the change? */
static inline bool
under_way_easy(struct load *l, uint64_t used, uint64_t at)
{
	return (used == l->used && !l->went_back) || load_usual(l, used, at);
}

static inline void
under_way_told(const uint64_t used[2], struct stamp now)
{
	struct under_way_usual *u = &under_way_usual;
	uint64_t at = load_microseconds(now);

	if (at - u->at <= INT64_MAX &&
	    under_way_easy(u->load[0], used[0], at) &&
	    under_way_easy(u->load[1], used[1], at))
		u->at = at;
	else
		under_way_tell(used, now);
}

#endif
