/*
 * How many deliveries are under way, by channel: what status lines say; where
 * a log has none, starts less results.  The numbers are load.h's.
 */
#ifndef UNDER_WAY_H
#define UNDER_WAY_H

#include <stdbool.h>

#include "event.h"
#include "ledger.h"
#include "str.h"

/* The id of the source without names. */
enum { UNDER_WAY_USUAL = 1 };

/* A status line, which ledger_line() has just taken in. */
void	under_way_status(struct ledger *l, const struct event *e);

/*
 * For "status: local USED/LIMIT remote USED/LIMIT" of the source without
 * names, in fewer steps, if it has these limits: "/20 " and "/100\n", as the
 * last such line told them.
 */
extern struct str_few under_way_limits[2];
void	under_way_usual(const uint64_t used[2], struct stamp now);

/*
 * A delivery begins, or ends.  Where status lines tell, there is nothing to
 * be counted: most are of the source without names.
 */
extern bool under_way_told;		/* its status lines do */
void	under_way_count(const struct ledger_delivery *d, bool begins);

static inline bool
under_way_needs(const struct ledger_delivery *d)
{
	return !under_way_told || d->delivery.message->source->source.id !=
	    UNDER_WAY_USUAL;
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

#endif
