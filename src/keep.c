#include "keep.h"

#include "pool.h"

/* So that the next text fits in, too, most often. */
enum { STEP = 32 };

static void
make_room(struct keep *k, size_t n)
{
	size_t room = (n + STEP) / STEP * STEP;

	keep_free(k);
	k->s = pool_get(room);
	k->room = (uint16_t)room;
}

/* By eights, the last of which may overlap; gcc makes a slow `rep movs'. */
static void
copy(char *to, const char *from, size_t n)
{
	size_t i;

	if (n < 8) {
		for (i = 0; i < n; i++)
			to[i] = from[i];
		return;
	}
	for (i = 0; i + 8 < n; i += 8)
		memcpy(to + i, from + i, 8);
	memcpy(to + n - 8, from + n - 8, 8);
}

void
keep_set(struct keep *k, struct str text)
{
	size_t n = text.n < KEEP_MOST ? text.n : KEEP_MOST;

	if (n >= k->room)
		make_room(k, n);
	k->n = (uint16_t)n;
	copy(k->s, text.s, n);
}

void
keep_free(struct keep *k)
{
	if (k->s != NULL)
		pool_put(k->s, k->room);
	*k = (struct keep){ .s = NULL };
}
