/*
 * What happened hour by hour, or day by day, as clocks show them.
 *
 * Counters are kept for each hour in a table (tally.h), by the Unix time at
 * which it began: so they are part of dumps and add up.
 */
#ifndef HOURS_H
#define HOURS_H

#include <stdbool.h>
#include <stdint.h>

#include "dump.h"
#include "table.h"
#include "tally.h"
#include "top.h"

enum { HOUR = 3600 };		/* seconds */

struct hours {
	struct tally tally;
	int64_t begin;		/* of the hour whose counters are at: */
	struct tally_spot at;	/* as long as tally says so */
};

void	hours_init(struct hours *h, unsigned counters,
	    struct tally_limit *limit);

/* For hours_at(): to another hour. */
void	hours_move(struct hours *h, int64_t sec);

/* The counters of the hour of this time; good until the next call. */
static inline uint64_t *
hours_at(struct hours *h, int64_t sec)
{
	if ((uint64_t)sec - (uint64_t)h->begin >= HOUR ||
	    !tally_knows(&h->tally, &h->at))
		hours_move(h, sec);
	return tally_entry(&h->tally, h->at.place)->counters;
}

/* Is this more time than hours are good for?  Two days are not. */
bool	hours_too_many(const struct dump_span *span);

/*
 * Add a row for each hour, or each day, in order of time; columns from the
 * second on show counters.  Those in which nothing happened are there, too,
 * unless they are too many.
 */
void	hours_rows(const struct hours *h, struct table *t,
	    const struct top_column *columns, bool days);

#endif
