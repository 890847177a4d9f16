/*
 * Cells and headings as people see them: on pages.
 */
#ifndef VIEW_H
#define VIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "table.h"

enum {
	VIEW_WIDE = 80,		/* characters, no line has more */
	VIEW_GAP = 2		/* between columns */
};

/* Print n spaces. */
void	view_spaces(size_t n);

/* The width of a cell; print it, or what fits of it, and return its width. */
size_t	view_width(const struct table_cell *c, enum table_type type);
size_t	view_print(const struct table_cell *c,
	    const struct table_column *column, size_t most);

/*
 * The width of a heading, or of the name with spaces for underscores; print
 * it, and return its width.
 */
size_t	view_heading_width(const struct table_column *c);
size_t	view_heading(const struct table_column *c);

/* Is it 0, empty, absent or not logged? */
bool	view_is_nothing(const struct table_cell *c, enum table_type type);

/* Is this column of a section on the page? */
bool	view_is_shown(const struct table *t, size_t column);

#endif
