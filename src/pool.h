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

enum { POOL_MOST = 1024 };	/* the largest piece, bytes */

/* How many bytes are out.  Only to be read. */
extern size_t pool_held;

/* For the functions below: pieces that were given back, by size. */
enum { POOL_STEP = 16, POOL_SORTS = POOL_MOST / POOL_STEP + 1 };
struct pool_piece {
	struct pool_piece *next;
};
extern struct pool_piece *pool_unused[POOL_SORTS];
void	*pool_carve(size_t size);

/*
 * A piece of size bytes (1 to POOL_MOST), aligned for anything, contents
 * undefined.  It never fails: die_memory().
 */
static inline void *
pool_get(size_t size)
{
	size_t sort = (size + POOL_STEP - 1) / POOL_STEP;
	struct pool_piece *piece = pool_unused[sort];

	pool_held += sort * POOL_STEP;
	if (piece == NULL)
		return pool_carve(sort * POOL_STEP);
	pool_unused[sort] = piece->next;
	return piece;
}

/* Give back a piece of this size. */
static inline void
pool_put(void *p, size_t size)
{
	size_t sort = (size + POOL_STEP - 1) / POOL_STEP;
	struct pool_piece *piece = p;

	pool_held -= sort * POOL_STEP;
	piece->next = pool_unused[sort];
	pool_unused[sort] = piece;
}

/*
 * The same for any size: large pieces are malloc()'s.
 */
void	*pool_get_any(size_t size);
void	pool_put_any(void *p, size_t size);

/* A copy of a text (at most POOL_MOST bytes of it), never given back. */
struct str	pool_copy(struct str text);

#endif
