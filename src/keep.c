#include "keep.h"

#include "pool.h"

/* So that the next text fits in, too, most often. */
enum { STEP = 32 };

void
keep_set(struct keep *k, struct str text)
{
	size_t n = text.n < KEEP_MOST ? text.n : KEEP_MOST;
	size_t room = (n + STEP) / STEP * STEP;

	if (n >= k->room) {
		keep_free(k);
		k->s = pool_get(room);
		k->room = (uint16_t)room;
	}
	memcpy(k->s, text.s, n);
	k->n = (uint16_t)n;
}

void
keep_free(struct keep *k)
{
	if (k->s != NULL)
		pool_put(k->s, k->room);
	*k = (struct keep){ .s = NULL };
}
