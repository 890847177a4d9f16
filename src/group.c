#include "group.h"

#include "out.h"
#include "pool.h"

bool group_numbered;

/*
 * A message begins with one short line, its second is longer, and most end
 * within 500 bytes: these sizes waste a third at most and copy little.
 */
static size_t
size_of(uint32_t nth)
{
	static const uint16_t sizes[] = { 64, 192, 256, 512 };

	return sizes[nth < 3 ? nth : 3];
}

static size_t
room_of(uint32_t nth)
{
	return size_of(nth) - sizeof(struct chunk);
}

void
group_init(struct group *g)
{
	*g = (struct group){ NULL, NULL, 0, 0, 0 };
}

static void
add_chunk(struct group *g)
{
	struct chunk *c = pool_get(size_of(g->chunks));

	c->next = NULL;
	if (g->first == NULL)
		g->first = c;
	else
		g->last->next = c;
	g->last = c;
	g->used = 0;
	g->room = (uint16_t)room_of(g->chunks++);
}

void
group_more(struct group *g, struct str text)
{
	size_t part;

	for (;;) {
		part = text.n < g->room ? text.n : g->room;
		if (part > 0)
			memcpy(g->last->bytes + g->used, text.s, part);
		g->used = (uint16_t)(g->used + part);
		g->room = (uint16_t)(g->room - part);
		if (part == text.n)
			return;
		str_skip(&text, part);
		add_chunk(g);
	}
}

/* The number as base 128, low digits first, with a high bit but the last. */
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
group_line_slowly(struct group *g, uint64_t line, struct str text)
{
	if (group_numbered)
		add_key(g, 2 * line + 1);
	group_more(g, text);
}

void
group_mark(struct group *g, uint64_t line, struct str text)
{
	if (group_numbered) {
		add_key(g, 2 * line);
		group_more(g, text);
	}
}

void
group_free(struct group *g)
{
	struct chunk *c, *next;
	uint32_t nth = 0;

	for (c = g->first; c != NULL; c = next) {
		next = c->next;
		pool_put(c, size_of(nth++));
	}
	group_init(g);
}

void
group_append(struct group *g, struct group *from)
{
	struct chunk *c;
	uint32_t nth = 0;

	for (c = from->first; c != NULL; c = c->next, nth++)
		group_more(g, (struct str){ c->bytes,
		    c == from->last ? from->used : room_of(nth) });
	group_free(from);
}

/* What is left of the cursor's chunk; nothing at the end of the group. */
static struct str
span(const struct cursor *c)
{
	size_t end;

	if (c->chunk == NULL)
		return STR("");
	end = c->chunk == c->group->last ? c->group->used : room_of(c->nth);
	return (struct str){ c->chunk->bytes + c->at, end - c->at };
}

static void
advance(struct cursor *c, size_t n)
{
	bool whole = n == span(c).n;

	c->at += (uint32_t)n;
	if (whole) {
		c->chunk = c->chunk->next;
		c->nth++;
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

/*
 * Go behind the end of the line, with or without printing it; false if it
 * has no newline.
 */
static bool
pass_line(struct cursor *c, bool print)
{
	struct str text, line;
	bool more = true;

	while (more && (text = span(c)).n > 0) {
		more = !eat_until(&text, '\n', &line);
		text = more ? text : (struct str){ line.s, line.n + 1 };
		if (print)
			out_put(text.s, text.n);
		advance(c, text.n);
	}
	return !more;
}

bool
cursor_print(struct cursor *c)
{
	if (!pass_line(c, true))
		out_put("\n", 1);
	return read_key(c);
}

bool
cursor_skip(struct cursor *c)
{
	pass_line(c, false);
	return read_key(c);
}

static bool
print_numbered(const struct group *g)
{
	struct cursor c;
	bool some = cursor_first(&c, g), whole = true;

	while (some) {
		whole = pass_line(&c, c.key % 2 == 1);
		some = read_key(&c);
	}
	return whole;
}

bool
group_print(const struct group *g)
{
	const struct chunk *c;
	uint32_t nth = 0;

	if (group_numbered)
		return print_numbered(g);
	for (c = g->first; c != NULL; c = c->next, nth++)
		out_put(c->bytes, c == g->last ? g->used : room_of(nth));
	return g->last == NULL || g->last->bytes[g->used - 1] == '\n';
}
