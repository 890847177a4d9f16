/*
 * Memory in small pieces of a few sizes, kept for reuse.
 *
 * Pieces come from large blocks, without a header of their own; what is
 * given back serves the next call for that size.  The sum of what is out is
 * known: programs hold it under their limit (-M).
 */
#ifndef POOL_H
#define POOL_H

#include <stddef.h>

#include "str.h"

enum { POOL_MOST = 512 };	/* the largest piece, bytes */

/*
 * A piece of size bytes (1 to POOL_MOST), aligned for anything, contents
 * undefined.  It never fails: die_memory().
 */
void	*pool_get(size_t size);

/* Give back a piece of this size. */
void	pool_put(void *piece, size_t size);

/* How many bytes are out.  Only to be read. */
extern size_t pool_held;

/* A copy of a text (at most POOL_MOST bytes of it), never given back. */
struct str	pool_copy(struct str text);

#endif
