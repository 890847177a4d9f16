/*
 * Hash tables: from a number, in the scope of another, to an item.
 *
 * Items belong to the caller and begin with their key.  The table holds one
 * pointer an item, at most half full; deleting shifts back, so that a long
 * run of inserting and deleting costs nothing.  No output may depend on the
 * order of items in here: the seed differs from run to run.
 */
#ifndef MAP_H
#define MAP_H

#include <stddef.h>
#include <stdint.h>

#include "str.h"

struct map_key {
	uint64_t number;
	uint32_t scope;
};

struct map {
	struct map_key **slots;	/* a power of two of them, NULL where free */
	size_t mask;		/* their number less one */
	size_t used;
	unsigned shift;		/* 64 less the logarithm of their number */
};

/* An empty table.  All maps share one random seed. */
void	map_init(struct map *m);

extern uint64_t map_seed;

/* Where the search for a key begins: the high bits of a product. */
static inline size_t
map_home(const struct map *m, uint64_t number, uint32_t scope)
{
	uint64_t h = (number ^ map_seed) + scope * 0x9e3779b97f4a7c15U;

	return (size_t)((h ^ (h >> 32)) * 0xbf58476d1ce4e5b9U >> m->shift);
}

/* Where the item with this key is, or the free slot where it would be. */
static inline struct map_key **
map_find(const struct map *m, uint64_t number, uint32_t scope)
{
	size_t i = map_home(m, number, scope);
	const struct map_key *k;

	while ((k = m->slots[i]) != NULL &&
	    (k->number != number || k->scope != scope))
		i = (i + 1) & m->mask;
	return &m->slots[i];
}

/* The item with this key, or NULL. */
static inline void *
map_get(const struct map *m, uint64_t number, uint32_t scope)
{
	return *map_find(m, number, scope);
}

/*
 * Put in an item, which begins with its struct map_key and stays where it is
 * until deleted.  Returns the item that had this key and is out now, or NULL.
 */
void	*map_put(struct map *m, void *item);

/* Take out this item, which must be in. */
void	map_del(struct map *m, void *item);

/* A keyed hash of a text: different in every run. */
uint64_t	map_hash(struct str text);

#endif
