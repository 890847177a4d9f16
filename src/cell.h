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
 * Print a JSON string (RFC 8259) with its quotes; a byte that is not part of
 * UTF-8 becomes the four characters \xHH.  What is absent is null.
 */
void	cell_json(struct str text);

#endif
