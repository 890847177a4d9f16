/*
 * How far a log was printed: what mlcat -p keeps between two runs.
 *
 * A file is known again by its device and inode and by the bytes before the
 * mark, for inodes are used again; a log whose files were rewritten, by the
 * last stamp.  The state is text, one line for each operand:
 *
 *	#qtrack 1 mlcat
 *	#at DEVICE INODE OFFSET SUM LABEL COUNT PATH
 */
#ifndef MARK_H
#define MARK_H

#include "logdir.h"

struct mark {
	bool set;
	struct logid id;
	off_t off;		/* bytes of the file that were printed */
	uint64_t sum;		/* of those right before that */
	bool timed;
	struct stamp time;	/* the last stamp, */
	uint64_t count;		/* which that many lines have */
};

/*
 * Move the mark to this place in this open file, which is the one that it was
 * in or a later one.  The last stamp stays what it was if there is none.
 */
void	mark_take(struct mark *m, int fd, struct logid id, off_t off);

/*
 * Is what stands before the mark in this open file what stood there?  The bytes
 * right before it and the last stamp tell.
 */
bool	mark_fits(const struct mark *m, int fd);

/*
 * Read the state in this file, which state_file() gives to in.h.  What is no
 * state of mlcat is code 111: to begin anew would print everything twice.
 */
void	mark_read_all(const char *file);

/* The mark of this operand, not set if there is none; never NULL. */
struct mark	*mark_of(const char *path);

/* Write them all through out.h. */
void	mark_write_all(void);

#endif
