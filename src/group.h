/*
 * Lines kept until their group ends.
 *
 * A group has room for one short line, as a message begins with.  What is
 * more goes with it to a chain of chunks that grow: the message that is
 * retried for days gets large ones.
 *
 * Where work is carried from run to run, each line is kept with its number
 * in the input, so that the lines of all groups can be written in input
 * order again; there may be marks between them, lines which are not printed
 * with the group.
 */
#ifndef GROUP_H
#define GROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

enum { GROUP_OWN = 72 };

/* It stays where it is: it may point into itself. */
struct group {
	char *at;		/* where the next byte goes */
	uint32_t room;		/* bytes free there */
	uint32_t chunks;
	char *first;		/* chunk, if there are any */
	char own[GROUP_OWN];	/* what there is without chunks */
};

/*
 * Bytes of the first chunks, and (the last one) of all further ones, at most
 * POOL_MOST (pool.h): they suit messages; a program with other lines sets its
 * own before the first is added.
 */
enum { GROUP_SIZES = 4 };
extern uint16_t group_sizes[GROUP_SIZES];

/* Numbers are kept with the lines: to be set before the first is added. */
extern bool group_numbered;

/* An empty group: the initializer of a variable g, and a call. */
#define GROUP_EMPTY(g) { .at = (g).own, .room = GROUP_OWN }

static inline void
group_init(struct group *g)
{
	g->at = g->own;
	g->room = GROUP_OWN;
	g->chunks = 0;
}

static inline bool
group_empty(const struct group *g)
{
	return g->at == g->own;
}

/* group_more() where room is short. */
void	group_more_slowly(struct group *g, struct str text);

/* Add more of the line that was added last. */
static inline void
group_more(struct group *g, struct str text)
{
	if (text.n > g->room) {
		group_more_slowly(g, text);
		return;
	}
	memcpy(g->at, text.s, text.n);
	g->at += text.n;
	g->room -= (uint32_t)text.n;
}

/*
 * Add a line (or its first piece) that is number `line` of the input.  Where
 * lines are not numbered, group_more() is enough.
 */
void	group_line(struct group *g, uint64_t line, struct str text);

/*
 * Add a mark, a line with its newline, to come before line `line` of
 * whatever group: right before it, or before such marks.  Does nothing
 * unless lines are numbered.
 */
enum group_mark { GROUP_MARK_EARLY, GROUP_MARK_LATE };
void	group_mark(struct group *g, uint64_t line, enum group_mark when,
	    struct str text);

/* Move all of `from`, whose lines (not marks) come later, to g. */
void	group_join(struct group *g, struct group *from);

/* Print the lines; false if the last one has no newline. */
bool	group_print(const struct group *g);

/* The same, but hand them to `put`, piece by piece. */
bool	group_give(const struct group *g, void (*put)(const char *s,
	    size_t n));

/* Give the memory back; the group is empty then. */
void	group_free(struct group *g);

/* A place in a group whose lines are numbered. */
struct cursor {
	uint64_t key;		/* by which lines and marks are in order */
	const struct group *group;
	const char *chunk;
	uint32_t nth, at;	/* which chunk that is, and where in it */
};

/* Go to the first line or mark; false if there is none. */
bool	cursor_first(struct cursor *c, const struct group *g);

/*
 * Print the line or mark, newline added if it has none, and go to the next;
 * false if there is none.  A line that begins with # as marks do is printed
 * behind "#=".
 */
bool	cursor_print(struct cursor *c);

#endif
