#include "merge.h"

#include "die.h"

void
merge_begin(struct merge *m, struct feed *feeds, size_t n)
{
	size_t i;

	*m = (struct merge){
		.items = die_alloc(n, sizeof *m->items),
		.heap = die_alloc(n, sizeof *m->heap), .n = n
	};
	for (i = 0; i < n; i++)
		m->items[i] = (struct item){ .feed = &feeds[i], .place = i };
}

/* Does a go before b? */
static inline bool
before(const struct item *a, const struct item *b)
{
	if (a->time.sec != b->time.sec)
		return a->time.sec < b->time.sec;
	if (a->time.nsec != b->time.nsec)
		return a->time.nsec < b->time.nsec;
	return a->place < b->place;
}

static void
push(struct merge *m, struct item *it)
{
	size_t i = m->used++;

	for (; i > 0 && before(it, m->heap[(i - 1) / 2]); i = (i - 1) / 2)
		m->heap[i] = m->heap[(i - 1) / 2];
	m->heap[i] = it;
}

/* Put this one in the place of the first, and let it sink. */
static void
sink(struct merge *m, struct item *it)
{
	size_t i = 0, child;

	while ((child = 2 * i + 1) < m->used) {
		if (child + 1 < m->used &&
		    before(m->heap[child + 1], m->heap[child]))
			child++;
		if (before(it, m->heap[child]))
			break;
		m->heap[i] = m->heap[child];
		i = child;
	}
	m->heap[i] = it;
}

/* Take the next piece of this feed; false if there is none. */
static bool
take(struct item *it)
{
	it->waiting = feed_get(it->feed, &it->piece, true);
	it->time = it->feed->time;
	return it->waiting;
}

void
merge_look(struct merge *m)
{
	size_t i;

	for (i = 0; i < m->n; i++)
		if (!m->items[i].waiting && &m->items[i] != m->now &&
		    take(&m->items[i]))
			push(m, &m->items[i]);
}

/* The first of the heap, out of it. */
static struct item *
pop(struct merge *m)
{
	struct item *first;

	if (m->used == 0)
		return NULL;
	first = m->heap[0];
	m->used--;
	if (m->used > 0)
		sink(m, m->heap[m->used]);
	return first;
}

/* Whose piece is the next one?  NULL if there is none. */
static struct item *
choose(struct merge *m)
{
	struct item *now = m->now, *first;

	if (now == NULL || !take(now))
		return pop(m);
	if (now->piece.head == 0 || m->used == 0 || before(now, m->heap[0]))
		return now;
	first = m->heap[0];
	sink(m, now);
	return first;
}

bool
merge_get(struct merge *m, struct piece *p, struct feed **feed)
{
	m->now = choose(m);
	if (m->now == NULL)
		return false;
	m->now->waiting = false;
	*p = m->now->piece;
	*feed = m->now->feed;
	return true;
}

void
merge_take_back(struct merge *m)
{
	size_t i;

	for (i = 0; i < m->n; i++)
		if (m->items[i].waiting)
			feed_take_back(m->items[i].feed, &m->items[i].piece);
}
