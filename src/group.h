/*
 * Lines kept until their group ends.
 *
 * A group is a chain of chunks that grow with it: small for the message that
 * has just come, large for the one that is retried for days.
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

struct chunk {
	struct chunk *next;
	char bytes[];
};

struct group {
	struct chunk *first, *last;
	uint16_t used, room;	/* bytes of the last chunk: in use, free */
	uint32_t chunks;
};

/* Numbers are kept with the lines: to be set before the first is added. */
extern bool group_numbered;

/* Begin an empty group. */
void	group_init(struct group *g);

/* Add more of the line that was added last. */
void	group_more(struct group *g, struct str text);

/* group_line() where lines are numbered, or room is short. */
void	group_line_slowly(struct group *g, uint64_t line, struct str text);

/* Add a line (or its first piece) that is number `line` of the input. */
static inline void
group_line(struct group *g, uint64_t line, struct str text)
{
	if (text.n > g->room || group_numbered)
		group_line_slowly(g, line, text);
	else {
		memcpy(g->last->bytes + g->used, text.s, text.n);
		g->used = (uint16_t)(g->used + text.n);
		g->room = (uint16_t)(g->room - text.n);
	}
}

/*
 * Add a mark, a line with its newline, to come before line `line`; does
 * nothing unless lines are numbered.
 */
void	group_mark(struct group *g, uint64_t line, struct str text);

/* Move all of `from` behind the lines of g. */
void	group_append(struct group *g, struct group *from);

/* Print the lines; false if the last one has no newline. */
bool	group_print(const struct group *g);

/* Give the memory back; the group is empty then. */
void	group_free(struct group *g);

static inline bool
group_empty(const struct group *g)
{
	return g->first == NULL;
}

/* A place in a group whose lines are numbered. */
struct cursor {
	uint64_t key;		/* twice the line's number, 1 more if no mark */
	const struct group *group;
	const struct chunk *chunk;
	uint32_t nth, at;	/* which chunk that is, and where in it */
};

/* Go to the first line or mark; false if there is none. */
bool	cursor_first(struct cursor *c, const struct group *g);

/*
 * Print the line or mark, newline added if it has none, or pass it over; go
 * to the next, false if there is none.
 */
bool	cursor_print(struct cursor *c);
bool	cursor_skip(struct cursor *c);

#endif
