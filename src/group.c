#include "group.h"

#include "out.h"
#include "pool.h"

bool group_numbered;

/* Most messages end within 450 bytes; these sizes waste a third at most. */
uint16_t group_sizes[GROUP_SIZES] = { 448, 320, 512, 1024 };

static size_t
size_of(uint32_t nth)
{
	return group_sizes[nth < GROUP_SIZES ? nth : GROUP_SIZES - 1];
}

/* A chunk ends with the pointer to the next one. */
static size_t
room_of(uint32_t nth)
{
	return size_of(nth) - sizeof(char *);
}

static char *
next_of(const char *chunk, uint32_t nth)
{
	char *next;

	memcpy(&next, chunk + room_of(nth), sizeof next);
	return next;
}

/* Bytes that the nth chunk, which is one of g, holds. */
static size_t
used_of(const struct group *g, uint32_t nth)
{
	return room_of(nth) - (nth + 1 == g->chunks ? g->room : 0);
}

/* The bytes without chunks. */
static size_t
own_of(const struct group *g)
{
	return g->chunks > 0 ? 0 : (size_t)(g->at - g->own);
}

/* Behind the first chunk, the last one has been filled. */
static void
add_chunk(struct group *g)
{
	char *chunk = pool_get(size_of(g->chunks));
	size_t n = own_of(g);

	if (g->chunks > 0)
		memcpy(g->at, &chunk, sizeof chunk);
	else {
		g->first = chunk;
		memcpy(chunk, g->own, n);
	}
	g->at = chunk + n;
	g->room = (uint32_t)(room_of(g->chunks++) - n);
}

void
group_more_slowly(struct group *g, struct str text)
{
	size_t part;

	while (text.n > g->room) {
		part = g->chunks > 0 ? g->room : 0;
		if (part > 0)
			memcpy(g->at, text.s, part);
		g->at += part;
		str_skip(&text, part);
		add_chunk(g);
	}
	group_more(g, text);
}

/*
 * A key is four times the number of the line and one of these; those of
 * marks come first.
 */
enum { LINE = 3, GRADES = 4 };

/* The key as base 128, low digits first, with a high bit but the last. */
static void
add_key(struct group *g, uint64_t key)
{
	char digits[10];
	size_t n = 0;

	for (; key >= 128; key /= 128)
		digits[n++] = (char)(key % 128 + 128);
	digits[n++] = (char)key;
	group_more(g, (struct str){ digits, n });
}

void
group_line(struct group *g, uint64_t line, struct str text)
{
	if (group_numbered)
		add_key(g, GRADES * line + LINE);
	group_more(g, text);
}

void
group_mark(struct group *g, uint64_t line, enum group_mark when,
    struct str text)
{
	if (group_numbered) {
		add_key(g, GRADES * line + when);
		group_more(g, text);
	}
}

void
group_free(struct group *g)
{
	char *chunk = g->first, *next;
	uint32_t nth;

	for (nth = 0; nth < g->chunks; nth++) {
		next = next_of(chunk, nth);
		pool_put(chunk, size_of(nth));
		chunk = next;
	}
	group_init(g);
}

/* What is left of the cursor's chunk; nothing at the end of the group. */
static struct str
span(const struct cursor *c)
{
	const struct group *g = c->group;

	if (g->chunks == 0)
		return (struct str){ g->own + c->at, own_of(g) - c->at };
	if (c->nth == g->chunks)
		return STR("");
	return (struct str){ c->chunk + c->at, used_of(g, c->nth) - c->at };
}

static void
advance(struct cursor *c, size_t n)
{
	bool whole = c->group->chunks > 0 && n == span(c).n;

	c->at += (uint32_t)n;
	if (whole) {
		c->chunk = next_of(c->chunk, c->nth++);
		c->at = 0;
	}
}

static bool
read_key(struct cursor *c)
{
	unsigned char digit = 128;
	unsigned shift;

	c->key = 0;
	if (span(c).n == 0)
		return false;
	for (shift = 0; digit >= 128; shift += 7) {
		digit = (unsigned char)*span(c).s;
		c->key |= (uint64_t)(digit & 127) << shift;
		advance(c, 1);
	}
	return true;
}

bool
cursor_first(struct cursor *c, const struct group *g)
{
	*c = (struct cursor){ 0, g, g->first, 0, 0 };
	return read_key(c);
}

typedef void taker(const char *s, size_t n);

/*
 * Go behind the end of the line, giving it to `put` and copying it to a group,
 * where there are these; false if it has no newline.
 */
static bool
pass_line(struct cursor *c, taker *put, struct group *copy)
{
	struct str text, line;
	bool more = true;

	while (more && (text = span(c)).n > 0) {
		more = !eat_until(&text, '\n', &line);
		text = more ? text : (struct str){ line.s, line.n + 1 };
		if (put != NULL)
			put(text.s, text.n);
		if (copy != NULL)
			group_more(copy, text);
		advance(c, text.n);
	}
	return !more;
}

bool
cursor_print(struct cursor *c)
{
	if (c->key % GRADES == LINE && span(c).n > 0 && *span(c).s == '#')
		out_text("#=");
	if (!pass_line(c, out_put, NULL))
		out_put("\n", 1);
	return read_key(c);
}

static bool
give_numbered(const struct group *g, taker *put)
{
	struct cursor c;
	bool some = cursor_first(&c, g), whole = true;

	while (some) {
		whole = pass_line(&c, c.key % GRADES == LINE ? put : NULL,
		    NULL);
		some = read_key(&c);
	}
	return whole;
}

bool
group_give(const struct group *g, taker *put)
{
	const char *chunk = g->first;
	uint32_t nth;

	if (group_numbered)
		return give_numbered(g, put);
	if (g->chunks == 0)
		put(g->own, own_of(g));
	for (nth = 0; nth < g->chunks; nth++) {
		put(chunk, used_of(g, nth));
		chunk = next_of(chunk, nth);
	}
	return group_empty(g) || g->at[-1] == '\n';
}

bool
group_print(const struct group *g)
{
	return group_give(g, out_put);
}

static void
append(struct group *g, const struct group *from)
{
	const char *chunk = from->first;
	uint32_t nth;

	group_more(g, (struct str){ from->own, own_of(from) });
	for (nth = 0; nth < from->chunks; nth++) {
		group_more(g, (struct str){ chunk, used_of(from, nth) });
		chunk = next_of(chunk, nth);
	}
}

/* The lines of both by their numbers: marks of one may come between. */
static void
merge(struct group *g, const struct group *a, const struct group *b)
{
	struct cursor c[2];
	bool some[2] = { cursor_first(&c[0], a), cursor_first(&c[1], b) };
	unsigned i;

	while (some[0] || some[1]) {
		i = !some[0] || (some[1] && c[1].key < c[0].key);
		add_key(g, c[i].key);
		pass_line(&c[i], NULL, g);
		some[i] = read_key(&c[i]);
	}
}

/* Let `to` have what `from` has; the latter is empty then. */
static void
move(struct group *to, struct group *from)
{
	*to = *from;
	if (from->chunks == 0)
		to->at = to->own + own_of(from);
	group_init(from);
}

void
group_join(struct group *g, struct group *from)
{
	struct group was;

	if (group_numbered) {
		move(&was, g);
		merge(g, &was, from);
		group_free(&was);
	} else
		append(g, from);
	group_free(from);
}
