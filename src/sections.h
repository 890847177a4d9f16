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
	SECTION_IF_ANY = 2,	/* ... if it has rows or notes */
	SECTION_BY_ADDRESS = 4	/* not with -d */
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
};

/* Which of them a report shows. */
struct sections {
	const struct section *all;
	const char *list;	/* "NAME,..." (-s): these; "all"; NULL: those
				   for the default page, or (no page) all */
	bool page;
	bool addresses;		/* those by address, too: no -d */
};

/*
 * Code 100 if the list has a name that is no section's, a threshold
 * (threshold.h) is none of theirs, or one of these is by address and there
 * are none.
 */
void	sections_verify(const struct sections *s);

/* Add them to a report.  Top lists have n rows. */
void	sections_build(const struct sections *s, size_t n, struct report *r);

/* Add this note to those in the report that are by address. */
void	sections_note(const struct sections *s, struct report *r,
	    struct str note);

/* Compare all rows of all sections with the thresholds. */
void	sections_compare(const struct section *all);

#endif
