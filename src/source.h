/*
 * Where lines come from: the name that mlcat -n gave, the host and tag of
 * syslog, and IndiMail's queue.  Numbers of different sources never meet.
 *
 * There are at most SOURCES of them; the lines of all further ones are taken
 * to be of the one without names.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "map.h"
#include "stamp.h"
#include "str.h"

enum { SOURCES = 65536 };

/* Programs put it first in a structure of their own. */
struct source {
	struct map_key key;
	uint32_t id;			/* from 1, in order of appearance */
	struct str name, host, tag, queue;
};

struct sources {
	struct map map;
	struct source *plain;		/* the one without any name: id 1 */
	struct source **named;		/* the others, from id 2 */
	uint32_t count;
	struct source *recent;		/* of the line before */
	size_t size;			/* of the program's structure */
	void (*begins)(struct source *s);
};

/*
 * Begin with one source, without names, whose structure of `size` bytes is
 * given; it and each new one is told to begins(), which fills in what is the
 * program's.
 */
void	source_init(struct sources *all, struct source *plain, size_t size,
	    void (*begins)(struct source *s));

/* source_of() a line with names, or without a stamp. */
struct source	*source_named(struct sources *all, const struct head *head);

/*
 * The source of a line with this head; an unstamped one has that of the line
 * before.
 */
static inline struct source *
source_of(struct sources *all, const struct head *head)
{
	if (head->timed && !head->named)
		return all->recent = all->plain;
	return source_named(all, head);
}

/*
 * The source with the names of this head and this queue; the first makes it
 * if need be, the second is NULL then.
 */
struct source	*source_get(struct sources *all, const struct head *head,
		    struct str queue);
struct source	*source_find(struct sources *all, const struct head *head,
		    struct str queue);

/* The source of this id, or NULL. */
struct source	*source_by_id(struct sources *all, uint64_t id);

/*
 * For the carried state (carry.h): print " =NAME =HOST =TAG =QUEUE"; eat it
 * and give the source with these names; NULL if it is not there.
 */
void	source_save(const struct source *s);
struct source	*source_restore(struct sources *all, struct str *text);

#endif
