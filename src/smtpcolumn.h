/*
 * What the sections of smtpd-stats have in common: columns, and tables of
 * counters whose texts have two parts (smtpcount.h).
 */
#ifndef SMTPCOLUMN_H
#define SMTPCOLUMN_H

#include "table.h"
#include "tally.h"

#define COLUMNS(table)	.columns = table, .n = sizeof table / sizeof table[0]

#define TEXT(word)		{ .name = word, .type = TABLE_TEXT }
#define LONG_TEXT(word) \
	{ .name = word, .type = TABLE_TEXT, .flags = TABLE_MIDDLE }
#define COUNT(word)		{ .name = word, .type = TABLE_COUNT }
#define OPTIONAL(word) \
	{ .name = word, .type = TABLE_COUNT, .flags = TABLE_OPTIONAL }
#define SHARE			{ .name = "share", .type = TABLE_PERCENT }

/* The parts of an entry's text, as cells: for top.h. */
struct table_cell	smtpcolumn_first_part(const struct tally *t,
			    const struct tally_entry *e);
struct table_cell	smtpcolumn_second_part(const struct tally *t,
			    const struct tally_entry *e);

/* This number, or, if it is 0 and no line tells of such things, not logged. */
struct table_cell	smtpcolumn_told(uint64_t n, uint64_t lines);

/*
 * How often something was refused, not logged if it is 0 and there is nobody
 * but the server, which tells of its own rules only.
 */
struct table_cell	smtpcolumn_refused(uint64_t n);

/*
 * What all entries have in their first counter, when no more is counted; and
 * all with this part.
 */
uint64_t	smtpcolumn_sum_of(const struct tally *t);
uint64_t	smtpcolumn_sum_of_first(const struct tally *t,
		    struct str first);

/*
 * Those with the most, in a list that is to be freed; how many.  There are few
 * results of checks, verdicts and ciphers, unless a log is made up.
 */
enum { SMTPCOLUMN_MOST = 100 };
size_t		smtpcolumn_most_of(const struct tally *t,
		    struct tally_entry ***list);

#endif
