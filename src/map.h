/*
 * Hash tables: from a number, in the scope of another, to an item.
 *
 * Items belong to the caller and begin with their key.  The table holds one
 * pointer an item, at most half full, a small one less; deleting shifts back,
 * so that a long run of inserting and deleting costs nothing.  No output may
 * depend on the order of items in here: the seed differs from run to run.
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
	size_t used, most;	/* of them; at most so many are */
	unsigned shift;		/* 64 less the logarithm of their number */
};

/* An empty table.  All maps share one random seed. */
void	map_init(struct map *m);

extern uint64_t map_seed;

/* Where the search for a key begins: the high bits of a product. */
static inline size_t
map_home(const struct map *m, uint64_t number, uint32_t scope)
{
	return (size_t)(((number + ((uint64_t)scope << 40)) ^ map_seed) *
	    0x9e3779b97f4a7c15U >> m->shift);
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

/* For map_fill_slot(): twice as many slots. */
void	map_grow(struct map *m);

/* Put in an item, whose key is new, where map_find() has found room. */
static inline void
map_fill_slot(struct map *m, struct map_key **slot, void *item)
{
	*slot = item;
	if (++m->used > m->most)
		map_grow(m);
}

/*
 * Put in an item, which begins with its struct map_key and stays where it is
 * until deleted.  Returns the item that had this key and is out now, or NULL.
 */
static inline void *
map_put(struct map *m, void *item)
{
	const struct map_key *k = item;
	struct map_key **slot = map_find(m, k->number, k->scope), *was = *slot;

	if (was == NULL)
		map_fill_slot(m, slot, item);
	else
		*slot = item;
	return was;
}

/* For map_free_slot(): let others move up. */
void	map_close_gap(struct map *m, struct map_key **slot);

/* Take out the item in this slot of map_find()'s. */
static inline void
map_free_slot(struct map *m, struct map_key **slot)
{
	*slot = NULL;
	m->used--;
	if (m->slots[((size_t)(slot - m->slots) + 1) & m->mask] != NULL)
		map_close_gap(m, slot);
}

/* Take out the item with this key, and return it; NULL if there is none. */
static inline void *
map_take(struct map *m, uint64_t number, uint32_t scope)
{
	struct map_key **slot = map_find(m, number, scope), *item = *slot;

	if (item != NULL)
		map_free_slot(m, slot);
	return item;
}

/* Take out this item, which must be in. */
static inline void
map_del(struct map *m, const void *item)
{
	const struct map_key *k = item;

	map_free_slot(m, map_find(m, k->number, k->scope));
}

/* A keyed hash of a text: different in every run. */
uint64_t	map_hash(struct str text);

#endif
