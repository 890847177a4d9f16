/*
 * One record for a connection: what its lines tell together.  strack(1) has
 * the columns.
 */
#ifndef RECORD_H
#define RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "group.h"

enum record_form { RECORD_TSV, RECORD_JSON };

/* Print what stands before the first record: the names of the columns. */
void	record_begin(enum record_form form);

/*
 * Print the record of the connection with this pid (0: it has none) and
 * these lines, the last of which may be its end.
 */
void	record_print(enum record_form form, uint64_t pid,
	    const struct group *lines, bool ended);

#endif
