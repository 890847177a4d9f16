#include "pool.h"

#include <stdlib.h>

#include "die.h"

enum { BLOCK = 65536 };		/* bytes asked from malloc() at a time */

size_t pool_held;
struct pool_piece *pool_unused[POOL_SORTS];

static char *block;
static size_t left;		/* bytes of block not yet given out */

void *
pool_carve(size_t size)
{
	void *piece;

	if (left < size) {
		block = die_alloc(1, BLOCK);
		left = BLOCK;
	}
	piece = block;
	block += size;
	left -= size;
	return piece;
}

void *
pool_get_any(size_t size)
{
	if (size <= POOL_MOST)
		return pool_get(size);
	pool_held += size;
	return die_alloc(1, size);
}

void
pool_put_any(void *p, size_t size)
{
	if (size <= POOL_MOST) {
		pool_put(p, size);
		return;
	}
	pool_held -= size;
	free(p);
}

struct str
pool_copy(struct str text)
{
	size_t n = text.n < POOL_MOST ? text.n : POOL_MOST;
	char *copy;

	if (n == 0)
		return STR("");
	copy = pool_get(n);
	memcpy(copy, text.s, n);
	return (struct str){ copy, n };
}
