#include "tally.h"

#include <stdlib.h>

#include "die.h"
#include "hist.h"
#include "map.h"

enum {
	FEW = 64,		/* slots of a new table */
	SLOTS = 32,		/* bytes of slots for an entry, at most: 21 at
				   rest, and 11 more while they double */
	END = UINT16_MAX,	/* .text, where the rest of a block is unused */
	KEYS = 2 * (TALLY_TEXT / 8 + 2)
};

static uint32_t keys[KEYS];

void
tally_key(void)
{
	struct map seeds;
	uint64_t number = 0;
	size_t i;

	map_init(&seeds);
	for (i = 0; i < KEYS; i += 2) {
		number = map_hash((struct str){ (const char *)&number,
		    sizeof number }) + i;
		keys[i] = (uint32_t)number;
		keys[i + 1] = (uint32_t)(number >> 32) | 1;
	}
}

/*
 * The NH hash of UMAC (RFC 4418), whose collisions cannot be had without
 * the keys, and two steps that spread it over 32 bits.
 */
static inline uint32_t
hash_of(struct str text)
{
	const uint32_t *k = keys;
	uint64_t sum = text.n, part = 0;
	size_t i;

	if (text.n < 8)
		for (i = 0; i < text.n; i++)
			part = part << 8 | (unsigned char)text.s[i];
	else {
		for (i = 0; i + 8 < text.n; i += 8, k += 2) {
			part = str_eight(text.s + i);
			sum += (uint64_t)((uint32_t)part + k[0]) *
			    ((uint32_t)(part >> 32) + k[1]);
		}
		part = str_eight(text.s + text.n - 8);
	}
	sum += (uint64_t)((uint32_t)part + k[0]) *
	    ((uint32_t)(part >> 32) + k[1]);
	sum = (sum ^ sum >> 32) * 0x9e3779b97f4a7c15U;
	return (uint32_t)(sum >> 32);
}

void
tally_limit(struct tally_limit *l, size_t most)
{
	*l = (struct tally_limit){ .most = most };
}

static void
set_slots(struct tally *t, size_t slots)
{
	free(t->slots);
	t->slots = calloc(slots, sizeof *t->slots);
	if (t->slots == NULL)
		die_memory();
	t->mask = slots - 1;
}

void
tally_init(struct tally *t, unsigned counters, uint32_t peaks,
    struct tally_limit *limit)
{
	if (keys[1] == 0)
		tally_key();
	*t = (struct tally){ .next = 1, .counters = counters, .peaks = peaks,
	    .limit = limit, .also = limit->first };
	set_slots(t, FEW);
	limit->first = t;
}

static void
free_blocks(struct tally *t, size_t keep)
{
	while (t->blocks_used > keep)
		free(t->blocks[--t->blocks_used]);
}

void
tally_clear(struct tally *t)
{
	free_blocks(t, 0);
	set_slots(t, FEW);
	t->limit->used -= t->bytes;
	t->used = t->bytes = 0;
	t->next = 1;
	t->moved++;
	t->error = 0;
	t->full = false;
}

/* Places: a block is filled from its beginning; entries never lie in two. */

static uint32_t
units_of(const struct tally *t, size_t text)
{
	return (uint32_t)((sizeof(struct tally_entry) + t->counters *
	    sizeof(uint64_t) + text + TALLY_UNIT - 1) / TALLY_UNIT);
}

static uint32_t
size_of(const struct tally *t, const struct tally_entry *e)
{
	return units_of(t, (size_t)e->text + e->example);
}

/* Where an entry of so many units goes that may not begin before `next`. */
static uint32_t
fit(uint32_t next, uint32_t units)
{
	uint32_t room = TALLY_BLOCK - next % TALLY_BLOCK;

	return units <= room ? next : next + room;
}

static void
end_block(const struct tally *t, uint32_t next)
{
	if (next % TALLY_BLOCK != 0 && next / TALLY_BLOCK < t->blocks_used)
		tally_entry(t, next)->text = END;
}

static void
add_block(struct tally *t)
{
	/* powers of two: room for as many again */
	if ((t->blocks_used & (t->blocks_used - 1)) == 0)
		t->blocks = die_realloc(t->blocks, t->blocks_used == 0 ? 1 :
		    2 * t->blocks_used, sizeof *t->blocks);
	t->blocks[t->blocks_used++] = die_alloc(TALLY_BLOCK, TALLY_UNIT);
}

static uint32_t
new_place(struct tally *t, uint32_t units)
{
	uint32_t place = fit(t->next, units);

	if (place != t->next)
		end_block(t, t->next);
	while (place / TALLY_BLOCK >= t->blocks_used)
		add_block(t);
	t->next = place + units;
	return place;
}

/* The place of the first entry that does not begin before `at`. */
static uint32_t
settle(const struct tally *t, uint32_t at)
{
	if (at >= t->next || at % TALLY_BLOCK == 0 ||
	    tally_entry(t, at)->text != END)
		return at;
	return at + TALLY_BLOCK - at % TALLY_BLOCK;
}

struct tally_entry *
tally_next(const struct tally *t, uint32_t *place)
{
	uint32_t at = *place == 0 ? 1 :
	    *place + size_of(t, tally_entry(t, *place));

	if (at >= t->next)
		return NULL;
	*place = settle(t, at);
	return tally_entry(t, *place);
}

/* Slots. */

/* The place of this text, or 0. */
static inline uint32_t
find(const struct tally *t, uint32_t hash, struct str text)
{
	const struct tally_slot *s;
	const struct tally_entry *e;
	size_t i;

	for (i = hash; (s = &t->slots[i & t->mask])->place != 0; i++) {
		if (s->hash != hash)
			continue;
		e = tally_entry(t, s->place);
		if (e->text == text.n && str_same_bytes((const char *)
		    (e->counters + t->counters), text.s, text.n))
			break;
	}
	return s->place;
}

/* Put in what is not in. */
static void
put(struct tally *t, uint32_t hash, uint32_t place)
{
	size_t i = hash & t->mask;

	while (t->slots[i].place != 0)
		i = (i + 1) & t->mask;
	t->slots[i] = (struct tally_slot){ hash, place };
}

static void
grow(struct tally *t)
{
	struct tally_slot *old = t->slots;
	size_t n = t->mask + 1, i;

	t->slots = NULL;
	set_slots(t, 2 * n);
	for (i = 0; i < n; i++)
		if (old[i].place != 0)
			put(t, old[i].hash, old[i].place);
	free(old);
}

/* Dropping. */

/* More than what any dropped text may have had: MG's counter. */
static uint64_t
above_error(const struct tally *t, const struct tally_entry *e)
{
	uint64_t most = tally_plus(e->counters[0], e->missed);

	return most < t->error ? 0 : most - t->error;
}

/* A number that at least half of the entries are not above. */
static uint64_t
threshold(const struct tally *t)
{
	static struct hist h;
	struct tally_entry *e;
	uint32_t place = 0;
	uint64_t seen = 0;
	unsigned i;

	h = (struct hist){ .count = 0 };
	while ((e = tally_next(t, &place)) != NULL)
		hist_add(&h, above_error(t, e));
	for (i = 0; i < HIST_BUCKETS; i++)
		if ((seen += h.buckets[i]) * 2 >= h.count)
			break;
	return hist_most(i);
}

/* Move an entry to the first place from `next` on; what follows that? */
static uint32_t
move(const struct tally *t, const struct tally_entry *e, uint32_t next)
{
	uint32_t units = size_of(t, e), to = fit(next, units);

	if (to != next)
		end_block(t, next);
	memmove(tally_entry(t, to), e, (size_t)units * TALLY_UNIT);
	return to + units;
}

/* Find all again, in as few slots as they need. */
static void
find_places(struct tally *t)
{
	struct tally_entry *e;
	uint32_t place = 0;
	size_t slots = FEW;

	while (t->used >= slots / 4 * 3)
		slots *= 2;
	set_slots(t, slots);
	while ((e = tally_next(t, &place)) != NULL)
		put(t, e->hash, place);
}

static size_t
cost(uint32_t units)
{
	return (size_t)units * TALLY_UNIT + SLOTS;
}

/*
 * Keep only what is more than `least` above the error, moved up.  No entry
 * moves past one that is still to come: packed from the beginning, fewer of
 * them never take more.
 */
static void
pack(struct tally *t, uint64_t least)
{
	const struct tally_entry *e;
	uint32_t next = 1, at, units;
	size_t bytes = 0, used = 0;

	for (at = settle(t, 1); at < t->next; at = settle(t, at + units)) {
		e = tally_entry(t, at);
		units = size_of(t, e);
		if (above_error(t, e) <= least)
			continue;
		bytes += cost(units);
		used++;
		next = move(t, e, next);
	}
	t->limit->used -= t->bytes - bytes;
	t->bytes = bytes;
	t->used = used;
	t->next = next;
}

/* Drop half of the texts or more. */
static void
drop(struct tally *t)
{
	uint64_t least = threshold(t);

	pack(t, least);
	t->error = tally_plus(t->error, least);
	t->full = true;
	t->moved++;
	free_blocks(t, (t->next + TALLY_BLOCK - 1) / TALLY_BLOCK);
	find_places(t);
}

/* Make room for so many bytes, at the cost of the largest table. */
static void
make_room(struct tally_limit *l, size_t bytes)
{
	struct tally *t, *largest;

	while (l->used > l->most || l->most - l->used < bytes) {
		largest = l->first;
		for (t = l->first; t != NULL; t = t->also)
			if (t->bytes > largest->bytes)
				largest = t;
		if (largest->used == 0)
			return;
		drop(largest);
	}
}

/* Texts. */

static void
set_entry(struct tally *t, struct tally_entry *e, struct str text,
    struct str example)
{
	char *p = (char *)(e->counters + t->counters);

	e->text = (uint16_t)text.n;
	e->example = (uint16_t)example.n;
	e->missed = t->error;
	memset(e->counters, 0, t->counters * sizeof e->counters[0]);
	if (text.n > 0)
		memcpy(p, text.s, text.n);
	if (example.n > 0)
		memcpy(p + text.n, example.s, example.n);
}

uint32_t
tally_new(struct tally *t, uint32_t hash, struct str text,
    struct str example)
{
	uint32_t units, place;

	if (example.n > TALLY_TEXT)
		example.n = TALLY_TEXT;
	units = units_of(t, text.n + example.n);
	make_room(t->limit, cost(units));
	if (t->next > UINT32_MAX - 2 * TALLY_BLOCK)
		drop(t);
	if (t->used >= t->mask / 4 * 3)
		grow(t);
	place = new_place(t, units);
	set_entry(t, tally_entry(t, place), text, example);
	tally_entry(t, place)->hash = hash;
	put(t, hash, place);
	t->used++;
	t->bytes += cost(units);
	t->limit->used += cost(units);
	return place;
}

uint32_t
tally_place_of(struct tally *t, uint32_t hash, struct str text)
{
	uint32_t place = find(t, hash, text);

	return place != 0 ? place : tally_new(t, hash, text,
	    (struct str){ NULL, 0 });
}

uint32_t
tally_place(struct tally *t, struct str text)
{
	if (text.n > TALLY_TEXT)
		text.n = TALLY_TEXT;
	return tally_place_of(t, hash_of(text), text);
}

uint32_t
tally_hash(struct str text)
{
	return hash_of(text);
}

/* Compilers that cannot ask for memory ahead of time do without. */
#ifdef __GNUC__
#define FETCH(p) __builtin_prefetch(p)
#else
#define FETCH(p) (void)(p)
#endif

void
tally_fetch_slot(const struct tally *t, uint32_t hash)
{
	FETCH(&t->slots[hash & t->mask]);
}

void
tally_fetch_entry(const struct tally *t, uint32_t hash)
{
	const struct tally_slot *s = &t->slots[hash & t->mask];

	if (s->place == 0)
		return;
	FETCH(tally_entry(t, s->place));
	FETCH(tally_entry(t, s->place)->counters + t->counters);
}

static struct tally_entry *
get(struct tally *t, struct str text, struct str example)
{
	uint32_t hash, place;

	if (text.n > TALLY_TEXT)
		text.n = TALLY_TEXT;
	hash = hash_of(text);
	if ((place = find(t, hash, text)) == 0)
		place = tally_new(t, hash, text, example);
	return tally_entry(t, place);
}

uint64_t *
tally_at_example(struct tally *t, struct str text, struct str example)
{
	return get(t, text, example)->counters;
}

/* Adding. */

void
tally_merge(struct tally *t, uint64_t error, bool full)
{
	struct tally_entry *e;
	uint32_t place = 0;

	while (error > 0 && (e = tally_next(t, &place)) != NULL)
		e->missed = tally_plus(e->missed, error);
	t->error = tally_plus(t->error, error);
	t->full |= full;
}

uint64_t *
tally_merge_at(struct tally *t, struct str text, struct str example,
    uint64_t missed, uint64_t error)
{
	struct tally_entry *e = get(t, text, example);

	/* a new one may have missed our error, an old one the other's: in
	   both ->missed has the other's now, but what it missed is known */
	e->missed = tally_plus(e->missed, missed);
	e->missed -= e->missed < error ? e->missed : error;
	return e->counters;
}

void
tally_add(const struct tally *t, uint64_t *counters, const uint64_t *more)
{
	unsigned i;

	for (i = 0; i < t->counters; i++)
		if ((t->peaks >> i & 1) == 0)
			counters[i] = tally_plus(counters[i], more[i]);
		else if (more[i] > counters[i])
			counters[i] = more[i];
}

/* The most. */

static bool
is_before(const struct tally *t, unsigned counter,
    const struct tally_entry *a, const struct tally_entry *b)
{
	if (a->counters[counter] != b->counters[counter])
		return a->counters[counter] > b->counters[counter];
	return str_cmp(tally_text(t, a), tally_text(t, b)) < 0;
}

/* A heap whose first is the last in order: let the one at 0 sink. */
static void
sift(const struct tally *t, unsigned counter, size_t n,
    struct tally_entry **heap)
{
	struct tally_entry *down = heap[0];
	size_t at = 0, child;

	while ((child = 2 * at + 1) < n) {
		if (child + 1 < n && is_before(t, counter, heap[child],
		    heap[child + 1]))
			child++;
		if (!is_before(t, counter, down, heap[child]))
			break;
		heap[at] = heap[child];
		at = child;
	}
	heap[at] = down;
}

/* Put one more at the end, and let it rise. */
static void
rise(const struct tally *t, unsigned counter, size_t at,
    struct tally_entry **heap, struct tally_entry *e)
{
	for (; at > 0 && is_before(t, counter, heap[(at - 1) / 2], e);
	    at = (at - 1) / 2)
		heap[at] = heap[(at - 1) / 2];
	heap[at] = e;
}

size_t
tally_top(const struct tally *t, unsigned counter, size_t n,
    struct tally_entry **top)
{
	struct tally_entry *e;
	uint32_t place = 0;
	size_t found = 0, i;

	while ((e = tally_next(t, &place)) != NULL) {
		if (e->counters[counter] == 0)
			continue;
		if (found < n)
			rise(t, counter, found++, top, e);
		else if (is_before(t, counter, e, top[0])) {
			top[0] = e;
			sift(t, counter, n, top);
		}
	}
	for (i = found; i > 1; i--) {
		e = top[0];
		top[0] = top[i - 1];
		sift(t, counter, i - 1, top);
		top[i - 1] = e;
	}
	return found;
}
