/*
 * Several feeds as one, ordered by time: of equal times the first feed goes
 * first, and a line without a stamp stays behind the line that it follows.
 */
#ifndef MERGE_H
#define MERGE_H

#include "feed.h"

struct merge {
	struct item {
		struct feed *feed;
		struct piece piece;	/* the next one of it */
		struct stamp time;
		size_t place;		/* its rank among the feeds */
		bool waiting;		/* the piece is taken, but not given */
	} *items, **heap;
	size_t n;			/* how many items there are, */
	size_t used;			/* and in the heap */
	struct item *now;		/* whose lines are given out */
};

/* Merge these feeds, which are kept, not copied. */
void	merge_begin(struct merge *m, struct feed *feeds, size_t n);

/* Look whether those that had no more for now have something. */
void	merge_look(struct merge *m);

/* The next piece, and whose it is; false if there is none, or for now. */
bool	merge_get(struct merge *m, struct piece *p, struct feed **feed);

/* Give back what was taken from the feeds; only to set their marks. */
void	merge_take_back(struct merge *m);

#endif
