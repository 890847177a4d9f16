/*
 * Counters by text: how many messages and bytes, how many of them deferred,
 * for every sender.
 *
 * A table counts exactly until its memory, or that which several tables
 * share, is used up.  From then on it is approximate: texts with the least
 * in their first counter are dropped, and the table knows by how much that
 * counter of any text may be too low (the algorithm of Misra and Gries,
 * with half of the texts dropped at a time, so that counting stays cheap).
 * What is dropped depends on nothing but the texts and their counters.
 *
 * Hashes are keyed.  Texts are kept up to TALLY_TEXT bytes; longer ones that
 * begin alike are counted as one.
 */
#ifndef TALLY_H
#define TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

enum { TALLY_TEXT = 1000, TALLY_COUNTERS = 24 };

/* A text, its counters, and behind them both texts. */
struct tally_entry {
	uint32_t hash;
	uint16_t text, example;	/* bytes of each */
	uint64_t missed;	/* its first counter may be so much too low */
	uint64_t counters[];
};

/* Free if place is 0. */
struct tally_slot {
	uint32_t hash, place;
};

struct tally;

/* Memory that tables share. */
struct tally_limit {
	size_t most, used;	/* bytes */
	struct tally *first;	/* of the tables */
};

struct tally {
	struct tally_slot *slots;
	size_t mask;		/* their number less one */
	char **blocks;
	size_t blocks_used;
	uint32_t next;		/* the place of the next entry */
	uint32_t moved;		/* how often entries have got other places */
	size_t used;		/* how many texts there are */
	size_t bytes;		/* what they cost */
	unsigned counters;
	uint32_t peaks;		/* bit i: counter i is a maximum, no sum */
	bool full;		/* texts were dropped: it is approximate */
	uint64_t error;		/* what is not in the table, or has been
				   dropped, had no more than this in its first
				   counter */
	struct tally_limit *limit;
	struct tally *also;	/* the next table of this limit */
};

/* Take new keys for the hashes from map_seed: for tests, without tables. */
void	tally_key(void);

/* Let tables take so many bytes together. */
void	tally_limit(struct tally_limit *l, size_t most);

/*
 * Begin a table of texts with so many counters (1 to TALLY_COUNTERS).  Bit i
 * of `peaks` tells that counter i is a maximum when tables are added.
 */
void	tally_init(struct tally *t, unsigned counters, uint32_t peaks,
	    struct tally_limit *limit);

/* Forget all texts. */
void	tally_clear(struct tally *t);

/*
 * Where the entry of a text is, made if there is none.  Places are good as
 * long as t->moved is the same.
 */
uint32_t	tally_place(struct tally *t, struct str text);

/*
 * The same in three steps, for who can do something else in between, while
 * memory is slow: the hash of a text (of TALLY_TEXT bytes or less); what is
 * likely to be needed, first the slot, then the entry; the place.
 */
uint32_t	tally_hash(struct str text);
void	tally_fetch_slot(const struct tally *t, uint32_t hash);
void	tally_fetch_entry(const struct tally *t, uint32_t hash);
uint32_t	tally_place_of(struct tally *t, uint32_t hash,
		    struct str text);

/* For tally_place(): make an entry, of a text that has none. */
uint32_t	tally_new(struct tally *t, uint32_t hash, struct str text,
		    struct str example);

enum { TALLY_UNIT = 16, TALLY_BLOCK = 4096 };	/* bytes; units */

static inline struct tally_entry *
tally_entry(const struct tally *t, uint32_t place)
{
	return (struct tally_entry *)(void *)(t->blocks[place / TALLY_BLOCK] +
	    place % TALLY_BLOCK * TALLY_UNIT);
}

/*
 * The counters of a text; they begin at 0.  Good until the next call of this
 * for a table of the same limit.
 */
static inline uint64_t *
tally_at(struct tally *t, struct str text)
{
	return tally_entry(t, tally_place(t, text))->counters;
}

/*
 * For who comes again for the same text: where its entry is, as long as the
 * table knows it there; a place of 0 is nowhere.
 */
struct tally_spot {
	uint32_t place, moved;
};

static inline bool
tally_knows(const struct tally *t, const struct tally_spot *at)
{
	return at->place != 0 && at->moved == t->moved;
}

/* Note where a text is, made if new; these are its counters. */
static inline uint64_t *
tally_settle(struct tally *t, struct tally_spot *at, struct str text)
{
	at->place = tally_place(t, text);
	at->moved = t->moved;
	return tally_entry(t, at->place)->counters;
}

/*
 * As tally_at(); if the text is new, keep this example (up to TALLY_TEXT
 * bytes).
 */
uint64_t	*tally_at_example(struct tally *t, struct str text,
		    struct str example);

static inline struct str
tally_text(const struct tally *t, const struct tally_entry *e)
{
	return (struct str){ (const char *)(e->counters + t->counters),
	    e->text };
}

static inline struct str
tally_example(const struct tally *t, const struct tally_entry *e)
{
	return (struct str){ (const char *)(e->counters + t->counters) +
	    e->text, e->example };
}

/*
 * The next entry in order of first appearance; *place is 0 at first.  NULL:
 * there are no more.
 */
struct tally_entry	*tally_next(const struct tally *t, uint32_t *place);

/*
 * The n entries (1 or more) with the most in this counter, none of them 0,
 * most first, those with equal counters in the order of their bytes.
 * Returns how many there are in `top`.
 */
size_t	tally_top(const struct tally *t, unsigned counter, size_t n,
	    struct tally_entry **top);

/* a + b, or the greatest number: where counters must not begin anew. */
static inline uint64_t
tally_plus(uint64_t a, uint64_t b)
{
	return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

/*
 * Add another table, entry by entry: first tell of its error and whether it
 * is full, then give each text, and what it may have missed; add to the
 * counters with tally_add().
 */
void	tally_merge(struct tally *t, uint64_t error, bool full);
uint64_t	*tally_merge_at(struct tally *t, struct str text,
		    struct str example, uint64_t missed, uint64_t error);
void	tally_add(const struct tally *t, uint64_t *counters,
	    const uint64_t *more);

#endif
