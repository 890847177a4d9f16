/*
 * The sections that a report program has, and those of them that a report
 * shows.
 */
#ifndef SECTIONS_H
#define SECTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "table.h"
#include "top.h"

enum {
	SECTION_PAGE = 1,	/* it is on the default page */
	SECTION_IF_ANY = 2	/* ... if it has rows or notes */
};

/*
 * Rows are added by build(), or come from a table of counters.  A list ends
 * with a kind of NULL.
 */
struct section {
	const struct table_kind *kind;
	void (*build)(struct table *t);
	const struct top *top;
	unsigned flags;
	const char *with;	/* whoever asks for this section (-s), gets
				   this one, too */
	bool (*fits)(void);	/* ... on the default page only then; NULL:
				   always */
};

/*
 * Code 100 if this list of names (-s; NULL: none) has one that is no
 * section's, or a threshold (threshold.h) is none of theirs.
 */
void	sections_verify(const struct section *all, const char *list);

/*
 * Add to a report the sections of the list ("all" has all); if that is NULL,
 * those for the default page, or (no page) all.  Top lists have n rows.
 */
void	sections_build(const struct section *all, const char *list, bool page,
	    size_t n, struct report *r);

/* Compare all rows of all sections with the thresholds. */
void	sections_compare(const struct section *all);

#endif
