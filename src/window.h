/*
 * The window of time that counts: -S and -U, at or after the one and before
 * the other.
 */
#ifndef WINDOW_H
#define WINDOW_H

#include <stdbool.h>

#include "stamp.h"

extern struct window {
	bool since, until;	/* there is such a bound */
	struct stamp from, to;
} window;

/*
 * Set the bounds, either of which may be NULL.  Both are written as
 * when_read() reads them; anything else is code 100.
 */
void	window_set(const char *since, const char *until);

/* Is there any bound? */
static inline bool
window_bounded(void)
{
	return window.since || window.until;
}

/* Does this time lie in the window? */
static inline bool
window_has(struct stamp t)
{
	return !(window.since && stamp_cmp(t, window.from) < 0) &&
	    !(window.until && stamp_cmp(t, window.to) >= 0);
}

#endif
