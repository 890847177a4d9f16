/*
 * Log text in the fields of other programs' formats.  It is hostile: no
 * control byte comes out, whatever went in.
 */
#ifndef CELL_H
#define CELL_H

#include "str.h"

/*
 * Print a field of tab-separated values: \t, \n, \r and \\ stand for these
 * bytes, \xHH for any other control byte and for what is not UTF-8.  What is
 * absent (.s is NULL) is empty.
 */
void	cell_tsv(struct str text);

/*
 * Make an unescaped copy at p of a field that cell_tsv() printed; p needs
 * room for text.n bytes and may be text.s.  Returns how many bytes it has; an
 * unknown escape stays as it is.
 */
size_t	cell_read_tsv(char *p, struct str text);

/*
 * Print a JSON string (RFC 8259) with its quotes; a byte that is not part of
 * UTF-8 becomes the four characters \xHH.  What is absent is null.
 */
void	cell_json(struct str text);

/*
 * Print text for people, with \t, \n, \r and \xHH as in cell_tsv(), but
 * single backslashes.  Of what is wider than `most` characters (at least 8)
 * the end is cut off, or, if `middle`, what lies before the last third, with
 * "..." in its place.  Returns how many characters that were.  cell_width()
 * is how many it would be uncut.  A character of UTF-8 counts as one.
 */
size_t	cell_people(struct str text, size_t most, bool middle);
size_t	cell_width(struct str text);

#endif
