/*
 * The shape of a line that nobody understands: what differs from line to line
 * is masked with `*`, so that a report can count such lines by kind.
 *
 *	cron[1234]: job 17 of anna@example.org took 3.5s
 *	cron[*]: job * of * took *
 *
 * Masked are words with a digit or an @ in them, and bytes that are no
 * printable ASCII.
 */
#ifndef SHAPE_H
#define SHAPE_H

#include "str.h"

enum { SHAPE_MAX = 120 };	/* bytes: enough to know a kind by */

/*
 * Write the shape of a body (newline or not) at p, where there must be
 * SHAPE_MAX bytes; returns how many.  The end of a longer one is cut off.
 */
size_t	shape_of(struct str body, char *p);

#endif
