/*
 * Sections of a report that show a table of counters (tally.h): how a row
 * comes from an entry, and the lists of those with the most.
 */
#ifndef TOP_H
#define TOP_H

#include <stddef.h>

#include "table.h"
#include "tally.h"

/* What a cell shows. */
enum top_how {
	TOP_BAR,		/* nothing of its own */
	TOP_TEXT,		/* the entry's text */
	TOP_EXAMPLE,		/* the example kept with it */
	TOP_COUNT,		/* a counter */
	TOP_MEAN,		/* one divided by another, rounded down */
	TOP_MOST,		/* a counter, if another is not 0 */
	TOP_OTHER		/* what make() makes of it */
};

struct top_column {
	enum top_how how;
	unsigned counter, by;
	struct table_cell (*make)(const struct tally *t,
	    const struct tally_entry *e);
};

/* As many columns as the kind has. */
struct top {
	const struct table_kind *kind;
	const struct top_column *columns;
	const struct tally *tally;
	unsigned also;		/* those with the most in this counter are in
				   the list, too; 0: it goes by the first */
};

/* Fill in the cells of one entry. */
void	top_row(const struct top *top, const struct tally_entry *e,
	    struct table_cell *cells);

/*
 * Add the n entries with the most in their first counter, and the n with the
 * most in `also', by their first counter and then bytewise; note how many
 * more there are, and if the table is approximate.
 */
void	top_rows(const struct top *top, struct table *t, size_t n);

#endif
