/*
 * The files of one operand, one after the other, as one stream of bytes.
 *
 * An operand is a file, "-", or a directory of a logger; that one's files
 * are taken in order, and found again when they are renamed meanwhile.
 */
#ifndef CHAIN_H
#define CHAIN_H

#include "logdir.h"
#include "logfile.h"
#include "mark.h"

/* What is wanted of all operands.  Set before the first one is begun. */
extern struct chain_wish {
	bool follow;		/* go on where there was nothing more */
	bool whole;		/* do not give a line whose end may come */
	bool marked;		/* a file that fails is tried again next time */
	bool since, until;	/* only what may lie in this window: */
	struct stamp from, to;
} chain_wish;

struct chain {
	const char *path;	/* the operand; kept */
	struct mark *mark;	/* where to begin, or NULL */

	/* to be read by others */
	bool plain;		/* no directory */
	bool timed;		/* a search has seen stamps */
	bool again;		/* this file may repeat what was printed: */
	struct stamp last;	/* up to here, */
	uint64_t count;		/* and so many lines that have that stamp, */
	uint64_t same;		/* of which so many have come again */
	bool gap;		/* and if it does not, lines were lost */
	bool missed;		/* it was said that a rotation was missed */
	bool anew;		/* this file was found by time: see `held' */
	struct logfile file;	/* at hand, if `open' */
	size_t held;		/* to be set: bytes read but not given out; if
				   `anew' they come once more */
	bool open;

	/* its own */
	uint64_t seen;		/* bytes that were read, of all files */
	bool known;		/* whether it is plain */
	bool begun;		/* a file was opened */
	bool seek;		/* the next one begins at the mark */
	bool finished;		/* nothing will be added to the one at hand */
	bool left;		/* or it is not wanted any more */
	bool fresh;		/* nothing of it was read */
	bool lost;		/* files are found by time, not by identity */
	bool recount;		/* that has just begun */
	bool stuck, told;
	struct logdir list;
	size_t next;		/* what of the list is to come */
	char *name;		/* of the file at hand */
	struct logid bad;	/* the file that was reported last */
	struct mark here;	/* the file at hand, and what came before */
	struct mark cut;	/* where a line begins that was cut there */
};

/* A chain for this operand; with a mark that is set, from there on. */
void	chain_begin(struct chain *c, const char *path, struct mark *mark);

/*
 * Read at most n bytes; 0 if there are no more, or none for now.  *fresh is
 * set if they are the first of a file; a file that has none is passed over.
 */
size_t	chain_read(struct chain *c, char *to, size_t n, bool *fresh);

/* Read more of the file at hand only; 0 if there is no more for now. */
size_t	chain_more(struct chain *c, char *to, size_t n);

/* Warn, if `gap' is set: there may have been lines before these. */
void	chain_tell_gap(struct chain *c);

/* No more of the file at hand: go on with the next one. */
void	chain_leave(struct chain *c);

/* Set the mark so many bytes before the end of what was read. */
void	chain_mark(struct chain *c, size_t left);

/* Close what is open. */
void	chain_end(struct chain *c);

/* Was there an input that could not be read? */
bool	chain_failed(void);

#endif
