/*
 * Where in a file a time is, found by bisection.
 *
 * That needs stamps that are in order.  They may go back by up to a minute,
 * as when a clock is set: then still nothing of a window is left out.
 */
#ifndef BISECT_H
#define BISECT_H

#include <sys/types.h>

#include "stamp.h"

/* By so many seconds stamps may go back. */
enum { BISECT_SLACK = 60 };

/*
 * An offset in this file, which can be seeked, and of which bytes from `low`
 * (the start of a line) to `high` count: no line that begins before it is of
 * the time `from` or later, and most that begin behind it are.  It is `low`
 * or the start of a stamped line.  *timed is set if there is any stamp.
 */
off_t	bisect_since(int fd, off_t low, off_t high, struct stamp from,
	    bool *timed);

/*
 * The stamp of the last stamped line that begins before `high`, and how many
 * lines in a row have it.  False if there is none.
 */
bool	bisect_last(int fd, off_t high, struct stamp *time, uint64_t *count);

#endif
