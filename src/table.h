/*
 * A report: sections of typed columns and rows.
 *
 * A program builds it once; page.h writes it for people, form.h for
 * programs.  Names are lower case with underscores; headings are for people.
 * Texts are slices and strings of the program's: they must last until the
 * report is written.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

enum table_type {
	TABLE_TEXT,
	TABLE_COUNT,
	TABLE_BYTES,
	TABLE_SECONDS,		/* microseconds in here */
	TABLE_DECIMAL,		/* thousandths in here; may be negative */
	TABLE_PERCENT,		/* a part and a whole */
	TABLE_TIME,		/* Unix seconds, to the second */
	TABLE_HOUR,		/* ... to the minute */
	TABLE_DAY,		/* ... to the day */
	TABLE_BAR		/* a picture of another column: on pages only */
};

enum {
	TABLE_OPTIONAL = 1,	/* pages leave the column out if all its
				   cells are 0, absent or not logged */
	TABLE_MIDDLE = 2,	/* pages cut long texts in their middle: both
				   ends of an address tell */
	TABLE_BELOW = 4,	/* on pages of tables a text stands on a line
				   of its own, below its row */
	TABLE_WRAP = 8,		/* ... or on several, so that it is whole */
	TABLE_HIDDEN = 16	/* for programs: not on pages */
};

struct table_column {
	const char *name;
	const char *heading;	/* NULL: the name, with spaces */
	enum table_type type;
	unsigned flags;
	unsigned of;		/* of a bar: the column that it shows */
};

/* What a section is, whatever its rows are. */
struct table_kind {
	const char *name, *title;
	const char *about;	/* a sentence that explains the columns */
	const struct table_column *columns;
	size_t n;		/* columns */
	bool list;		/* pages have a line for each column */
	bool sparse;		/* of rows whose second column is not logged
				   pages only tell the first one's text */
};

enum table_state {
	TABLE_ABSENT,		/* there is none, as of a percentage of 0 */
	TABLE_NOT_LOGGED,	/* the log does not tell: never to be a 0 */
	TABLE_TOTAL,		/* in the place of a name or a time: the row is
				   the sum of the others */
	TABLE_SET
};

struct table_cell {
	enum table_state state;
	union {
		struct str text;
		uint64_t number;
		int64_t signed_number;	/* decimals and times */
		struct {
			uint64_t part, whole;
		} share;
	} is;
};

struct table_row {
	struct table_row *next;
	struct table_cell cells[];
};

struct table_note {
	struct table_note *next;
	struct str text;
};

struct table {
	const struct table_kind *kind;
	struct table *next;
	struct table_row *first, **end;
	size_t rows;
	struct table_note *notes, **notes_end;
};

struct report {
	const char *program;
	struct table *first, **end;
};

void	report_begin(struct report *r, const char *program);

/* Add a section. */
struct table	*report_section(struct report *r,
		    const struct table_kind *kind);

/*
 * Does this list, "summary,senders", have this name?  NULL has all.
 * table_unknown() is the first name in it that is none of the n kinds'; its
 * .s is NULL if there is none.
 */
bool	table_picked(const char *list, const char *name);
struct str	table_unknown(const char *list,
		    const struct table_kind *const *kinds, size_t n);

/* Add a row; its cells, one for each column, are absent at first. */
struct table_cell	*table_row(struct table *t);

/* Add a sentence that is to stand below the rows. */
void	table_note(struct table *t, struct str text);

/*
 * Note that the rows come from a table of counters (tally.h) that was full,
 * and its error.
 */
void	table_note_error(struct table *t, uint64_t error);

/* Note that there are so many more rows than are shown. */
void	table_note_more(struct table *t, uint64_t more);

/*
 * Sort by a column of numbers, the greatest first (nothing comes last), rows
 * with equal ones by the text in another column, bytewise.
 */
void	table_sort(struct table *t, size_t by, size_t then);

/* Keep the first n rows, and note how many more there were. */
void	table_keep(struct table *t, size_t n);

/* Cells. */

static inline struct table_cell
table_text(struct str text)
{
	return (struct table_cell){ TABLE_SET, { .text = text } };
}

/* Counts, bytes and microseconds. */
static inline struct table_cell
table_number(uint64_t number)
{
	return (struct table_cell){ TABLE_SET, { .number = number } };
}

/* Decimals (thousandths) and times. */
static inline struct table_cell
table_signed(int64_t number)
{
	return (struct table_cell){ TABLE_SET, { .signed_number = number } };
}

/* Absent, if the whole is 0. */
static inline struct table_cell
table_percent(uint64_t part, uint64_t whole)
{
	return (struct table_cell){ whole == 0 ? TABLE_ABSENT : TABLE_SET,
	    { .share = { part, whole } } };
}

static inline struct table_cell
table_not_logged(void)
{
	return (struct table_cell){ .state = TABLE_NOT_LOGGED };
}

#endif
