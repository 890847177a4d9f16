#include "pool.h"

#include "die.h"

enum {
	STEP = 16,		/* sizes are multiples of this */
	BLOCK = 65536		/* bytes asked from malloc() at a time */
};

struct piece {
	struct piece *next;
};

static struct piece *unused[POOL_MOST / STEP + 1];
static char *block;
static size_t left;		/* bytes of block not yet given out */
size_t pool_held;

static void *
carve(size_t size)
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
pool_get(size_t size)
{
	size_t sort = (size + STEP - 1) / STEP;
	struct piece *piece = unused[sort];

	pool_held += sort * STEP;
	if (piece == NULL)
		return carve(sort * STEP);
	unused[sort] = piece->next;
	return piece;
}

void
pool_put(void *p, size_t size)
{
	size_t sort = (size + STEP - 1) / STEP;
	struct piece *piece = p;

	pool_held -= sort * STEP;
	piece->next = unused[sort];
	unused[sort] = piece;
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
