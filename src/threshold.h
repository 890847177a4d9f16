/*
 * Thresholds (-w): what must not be above, or below, a number.
 *
 *	open>500		a column of the summary
 *	deferral>20%		its share: deferrals of all results
 *	senders:messages>1000	any row of another section
 *	sender:messages>1000	the same: an s at its end may be left out
 *	entered<1		too few
 *
 * Times are in seconds; numbers may have three decimals.  A percentage
 * of success, deferral or failure is that of all three in the same row;
 * columns that are percentages are compared as such.
 */
#ifndef THRESHOLD_H
#define THRESHOLD_H

#include <stdbool.h>
#include <stddef.h>

#include "table.h"

/* Ask for one; what is no threshold is code 100.  The text is kept. */
void	threshold_ask(const char *text);

/* Is there any?  And any of this section? */
bool	threshold_any(void);
bool	threshold_of(const struct table_kind *kind);

/*
 * Code 100 if there is one of a section or column that is none of the n
 * kinds', or with a percentage of what has none.
 */
void	threshold_verify(const struct table_kind *const *kinds, size_t n);

/*
 * Compare a row; one that is the total of others is none.  What is absent or
 * not logged is no hit.
 */
void	threshold_row(const struct table_kind *kind,
	    const struct table_cell *cells);

/*
 * All rows were given: a warning for each hit, with the row's time and texts,
 * the worst first, those that are as bad by their names; of each threshold
 * THRESHOLD_SHOWN, and how many there are more.  True if there is any.
 */
enum { THRESHOLD_SHOWN = 20 };
bool	threshold_hit(void);

/* A sentence about each threshold that was hit, in the order of asking. */
bool	threshold_next(size_t *i, struct str *text, uint64_t *hits);

#endif
