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

/* A status line, which ledger_line() has just taken in. */
void	under_way_status(struct ledger *l, const struct event *e);

/*
 * For "status: local USED/LIMIT remote USED/LIMIT" of the source without
 * names, in fewer steps, if it has these limits: "/20 " and "/100\n", as the
 * last such line told them.
 */
extern struct str_few under_way_limits[2];
void	under_way_usual(const uint64_t used[2], struct stamp now);

/* A delivery begins, or ends. */
void	under_way_begins(const struct ledger_delivery *d);
void	under_way_ends(const struct ledger_delivery *d);

/*
 * The carried state, after that of the ledger: print "#load" lines; take one
 * in (newline or not), false if it is none, or damaged.
 */
void	under_way_save(struct ledger *l);
bool	under_way_restore(struct ledger *l, struct str line);

#endif
