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

/* A connection that a record is made of. */
struct record_of {
	uint64_t pid;			/* 0: it has none */
	const struct group *lines;
	int64_t local;			/* last local time before (stamp.h) */
	bool ended;			/* the last line is its end */
	bool labelled;			/* before each body there is a label
					   and a space, and nothing else */
};

/* Print its record. */
void	record_print(enum record_form form, const struct record_of *of);

#endif
