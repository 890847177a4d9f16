#include "map.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "die.h"

/*
 * Logarithms of slots: of a new table, and of the largest that is at most a
 * quarter full, since hardly any key must make way for another there.
 */
enum { FEW = 6, SMALL = 12 };

uint64_t map_seed;

/*
 * The finalizer of splitmix64 (Steele, Lea and Flood, 2014): every bit of
 * the input changes every bit of the output.
 */
static uint64_t
mix(uint64_t x)
{
	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
	x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
	return x ^ (x >> 31);
}

/*
 * Senders of mail choose texts, not clocks, process ids or addresses.  The
 * lowest bits are 0: so numbers one after the other, as deliveries have, are
 * spread out by the golden ratio of map_home(), and few others can meet.
 */
static void
set_seed(const void *somewhere)
{
	struct timespec now;
	uint64_t x;

	clock_gettime(CLOCK_REALTIME, &now);
	x = mix((uint64_t)now.tv_nsec ^ (uint64_t)now.tv_sec << 30);
	x = mix(x ^ (uint64_t)getpid());
	map_seed = (mix(x ^ (uint64_t)(uintptr_t)somewhere) | 1) << 16;
}

static void
set_slots(struct map *m, unsigned logarithm)
{
	m->mask = ((size_t)1 << logarithm) - 1;
	m->most = m->mask / (logarithm <= SMALL ? 4 : 2);
	m->shift = 64 - logarithm;
	m->slots = calloc(m->mask + 1, sizeof *m->slots);
	if (m->slots == NULL)
		die_memory();
}

/* Two slots, free but for a moment: a table without memory of its own. */
static struct map_key *none[2];

void
map_init(struct map *m)
{
	if (map_seed == 0)
		set_seed(&m);
	*m = (struct map){ .slots = none, .mask = 1, .shift = 63 };
}

void
map_grow(struct map *m)
{
	struct map_key **old = m->slots;
	size_t i, size = m->mask + 1;

	set_slots(m, old == none ? FEW : 64 - m->shift + 1);
	for (i = 0; i < size; i++)
		if (old[i] != NULL)
			*map_find(m, old[i]->number, old[i]->scope) = old[i];
	if (old != none)
		free(old);
	else
		none[0] = none[1] = NULL;
}

/* An item moves up if that does not take it before its home. */
void
map_close_gap(struct map *m, struct map_key **slot)
{
	size_t hole = (size_t)(slot - m->slots), i, home;
	const struct map_key *k;

	for (i = (hole + 1) & m->mask; (k = m->slots[i]) != NULL;
	    i = (i + 1) & m->mask) {
		home = map_home(m, k->number, k->scope);
		if (((i - home) & m->mask) < ((i - hole) & m->mask))
			continue;
		m->slots[hole] = m->slots[i];
		m->slots[i] = NULL;
		hole = i;
	}
}

/*
 * A constant factor would let texts be made that collide whatever the seed
 * is; here each half is the factor of the other, and both are secret.
 */
static uint64_t
fold(uint64_t h)
{
	return (h & 0xffffffffU) * (h >> 32) + (h << 32 | h >> 32);
}

/* By eights; the last eight bytes may overlap those before them. */
uint64_t
map_hash(struct str text)
{
	uint64_t h = map_seed ^ text.n, part = 0;
	size_t i;

	if (text.n < 8) {
		for (i = 0; i < text.n; i++)
			part = part << 8 | (unsigned char)text.s[i];
		return mix(h ^ part);
	}
	for (i = 0; i + 8 < text.n; i += 8)
		h = fold(h ^ str_eight(text.s + i));
	return mix(fold(h ^ str_eight(text.s + text.n - 8)));
}
