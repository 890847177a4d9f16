/*
 * Records for programs, one a line: tab-separated values, or a JSON object.
 * What is not known is empty, or null.
 */
#ifndef ROW_H
#define ROW_H

#include <stdbool.h>
#include <stdint.h>

#include "stamp.h"
#include "str.h"

enum row_form { ROW_TSV, ROW_JSON };

/*
 * Begin a record of this form, and end it with a newline.  If `names' it is
 * what stands before all records in tsv: the columns' names, no values.
 */
void	row_begin(enum row_form form, bool names);
void	row_end(void);

/*
 * The next column.  True if the caller is to print its value, as the form has
 * it; the functions below do so.
 */
bool	row_column(const char *name);

/* A text; .s is NULL where it is not known. */
void	row_text(const char *name, struct str text);

/* The same of a text that needs no escapes. */
void	row_plain(const char *name, struct str text);

void	row_number(const char *name, bool known, uint64_t number);

/* A time as RFC 3339 has it. */
void	row_time(const char *name, bool known, struct stamp time);

/* Seconds from a to b, with microseconds; a clock put back shows 0. */
void	row_seconds(const char *name, bool known, struct stamp a,
	    struct stamp b);

#endif
