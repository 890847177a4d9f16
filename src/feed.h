/*
 * One operand as a stream of lines, each with its time.
 *
 * A line that is cut where a file ends is joined with what the next file
 * begins with, unless that begins with a stamp: then the line was never
 * finished.  Lines longer than the buffer come in pieces.
 */
#ifndef FEED_H
#define FEED_H

#include "chain.h"
#include "str.h"

struct piece {
	struct str text;
	bool begins;		/* a line begins here; else it goes on */
	bool ends;		/* a line ends here, even without newline */
	size_t head;		/* so many bytes are stamps before a body */
	struct str name;	/* in them: what stands in braces, or empty */
};

struct feed {
	struct chain chain;
	char *buf;
	size_t size, start, end;
	size_t cut;		/* a line that ends there without newline */
	bool ended;		/* nothing will come any more */
	bool rest;		/* the next piece goes on with a line */
	bool closing;		/* there is such a line, perhaps empty */
	size_t given;		/* bytes of it that were given out */
	size_t owed;		/* of a line that comes again, and then goes
				   on: so many are still to be passed over, */
	bool passing;		/* and this is it */
	bool keep;		/* the line is wanted */
	bool stamped, any;	/* lines had stamps; there were lines */
	struct stamp time;	/* of the line; INT64_MIN before all stamps */
	int64_t near;		/* for stamp_goes_on() */
};

/*
 * A feed for this operand, with a buffer of so many bytes (at least 8192);
 * with a mark that is set, from there on.
 */
void	feed_begin(struct feed *f, const char *path, struct mark *mark,
	    size_t size);

/*
 * The next line, or piece of one, of those that chain_wish wants; or, if not
 * `lines', and no line has to be looked at, as many bytes as there are.  Good
 * until the next call.  False at the end, or where there are none for now.
 */
bool	feed_get(struct feed *f, struct piece *p, bool lines);

/*
 * Let the piece that was given out last be the next one again; only to set
 * the mark.
 */
void	feed_take_back(struct feed *f, const struct piece *p);

/* Unstamped lines at the start have the time of the last line before. */
void	feed_goes_on(struct feed *f, const struct feed *before);

/* No more is wanted: close and free all. */
void	feed_end(struct feed *f);

/* Does a text begin with a stamp? */
bool	feed_is_stamped(struct str text);

/* Set the mark behind what was given out. */
void	feed_mark(struct feed *f);

#endif
