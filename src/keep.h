/*
 * Short texts that outlive the line they stand in: whose they are is known
 * later.  What is longer than KEEP_MOST bytes is cut.
 */
#ifndef KEEP_H
#define KEEP_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

enum { KEEP_MOST = 1000 };

/* All zero: nothing is kept, which is not an empty text. */
struct keep {
	char *s;
	uint16_t n, room;
};

/* Keep a copy of this text, which is told (.s is not NULL). */
void	keep_set(struct keep *k, struct str text);

/* What is kept; .s is NULL if nothing is. */
static inline struct str
keep_text(const struct keep *k)
{
	return (struct str){ k->s, k->n };
}

/* Is this text what is kept, as far as it would be? */
static inline bool
keep_is(const struct keep *k, struct str text)
{
	if (text.n > KEEP_MOST)
		text.n = KEEP_MOST;
	return k->s != NULL && str_eq(keep_text(k), text);
}

/* Forget it. */
void	keep_free(struct keep *k);

#endif
