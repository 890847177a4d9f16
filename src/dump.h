/*
 * All that a report program has counted, as lines that it reads back: a
 * table of names and where their numbers are says what that is.
 *
 * Reading adds: sums are added, of peaks the greatest stays, spans are
 * widened, histograms and tables of counters added, levels listed with the
 * period that they are of.  So dumps of several days or hosts, one after the
 * other, are the dump of them all.
 * qtrack-report(5) has the form of the lines.
 */
#ifndef DUMP_H
#define DUMP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hist.h"
#include "stamp.h"
#include "str.h"
#include "tally.h"

/* The greatest value so far, and when it was first reached. */
struct dump_peak {
	uint64_t value;
	struct stamp at;
};

/* When something began and ended. */
struct dump_span {
	bool set;
	struct stamp first, last;
};

/*
 * What is no sum: how much of something a source had at the beginning, or at
 * the end, of a period (which is not set if lines had no stamps).
 */
struct dump_level {
	struct dump_level *next;
	uint64_t value;
	struct dump_span period;
	struct str source;
};

/* Those that were read, and those of the input itself; all zero is none. */
struct dump_levels {
	struct dump_level *read, *own;
};

enum dump_type {
	DUMP_SUMS,		/* uint64_t[n], n at most 1000 */
	DUMP_PEAK,		/* struct dump_peak */
	DUMP_SPAN,		/* struct dump_span */
	DUMP_HIST,		/* struct hist */
	DUMP_TALLY,		/* struct tally */
	DUMP_LEVELS		/* struct dump_levels */
};

struct dump_item {
	const char *name;	/* NULL ends a list of items */
	enum dump_type type;
	void *is;
	size_t n;		/* of sums */
};

/* Note a value at a time. */
static inline void
dump_reach(struct dump_peak *p, uint64_t value, struct stamp at)
{
	if (value > p->value)
		*p = (struct dump_peak){ value, at };
}

/* Which is earlier, or less than 0, 0, more than 0. */
int	dump_compare(struct stamp a, struct stamp b);

/* Widen a span. */
void	dump_widen(struct dump_span *s, struct stamp at);

/* Add a level; the source (up to TALLY_TEXT bytes of it) is copied. */
void	dump_add_level(struct dump_level **list, uint64_t value,
	    const struct dump_span *period, struct str source);

/*
 * Of levels, DUMP_COUNTS are those that were read, DUMP_OWN the others.  They
 * come in the order of their periods, whatever order they were read in: n of
 * them, in a list that is to be freed.
 */
enum dump_part { DUMP_ALL, DUMP_COUNTS, DUMP_OWN };
const struct dump_level	**dump_sorted(const struct dump_levels *levels,
			    enum dump_part part, size_t *n);

/* Print the lines of all items; or of all but their own levels, and these. */
void	dump_print(const struct dump_item *items, enum dump_part part);

/*
 * Take in a line, newline or not; false, and nothing is changed, if it is
 * none of these items', or damaged.
 */
bool	dump_line(const struct dump_item *items, struct str line);

#endif
