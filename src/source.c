#include "source.h"

#include "carry.h"
#include "die.h"
#include "pool.h"

void
source_init(struct sources *all, struct source *plain, size_t size,
    void (*begins)(struct source *s))
{
	*all = (struct sources){ .plain = plain, .recent = plain,
	    .size = size, .begins = begins, .count = 1 };
	map_init(&all->map);
	*plain = (struct source){ .id = 1 };
	begins(plain);
}

/* Nobody's name is longer; who chooses names may not choose our memory. */
static struct str
clip(struct str s)
{
	return (struct str){ s.s, s.n < 255 ? s.n : 255 };
}

static uint64_t
names_hash(const struct head *h, struct str queue)
{
	return map_hash(clip(h->name)) ^ map_hash(clip(h->host)) * 3 ^
	    map_hash(clip(h->tag)) * 5 ^ map_hash(clip(queue)) * 7;
}

static bool
is_it(const struct source *s, const struct head *h, struct str queue)
{
	return str_eq(s->tag, clip(h->tag)) &&
	    str_eq(s->host, clip(h->host)) &&
	    str_eq(s->name, clip(h->name)) &&
	    str_eq(s->queue, clip(queue));
}

/* The source with these names, or NULL and the key that it would have. */
static struct source *
find(struct sources *all, const struct head *h, struct str queue,
    uint64_t *key)
{
	struct source *s;

	if (is_it(all->plain, h, queue))
		return all->plain;
	*key = names_hash(h, queue);
	while ((s = map_get(&all->map, *key, 0)) != NULL &&
	    !is_it(s, h, queue))
		++*key;
	return s;
}

struct source *
source_find(struct sources *all, const struct head *h, struct str queue)
{
	uint64_t key;

	return find(all, h, queue, &key);
}

/* The table of named sources doubles whenever their number is a power of 2. */
static void
add(struct sources *all, struct source *s)
{
	size_t n = all->count - 1;

	if ((n & (n - 1)) == 0)
		all->named = die_realloc(all->named, n == 0 ? 1 : 2 * n,
		    sizeof s);
	all->named[n] = s;
	s->id = ++all->count;
	map_put(&all->map, s);
}

struct source *
source_get(struct sources *all, const struct head *h, struct str queue)
{
	uint64_t key;
	struct source *s = find(all, h, queue, &key);

	if (s != NULL)
		return s;
	if (all->count == SOURCES)
		return all->plain;
	s = pool_get(all->size);
	*s = (struct source){
		.key = { key, 0 },
		.name = pool_copy(clip(h->name)),
		.host = pool_copy(clip(h->host)),
		.tag = pool_copy(clip(h->tag)),
		.queue = pool_copy(clip(queue))
	};
	add(all, s);
	all->begins(s);
	return s;
}

struct source *
source_by_id(struct sources *all, uint64_t id)
{
	if (id < 1 || id > all->count)
		return NULL;
	return id == 1 ? all->plain : all->named[id - 2];
}

struct source *
source_named(struct sources *all, const struct head *h)
{
	if (!h->timed)
		return all->recent;
	if (!h->named)
		all->recent = all->plain;
	else if (!is_it(all->recent, h, STR("")))
		all->recent = source_get(all, h, STR(""));
	return all->recent;
}

void
source_save(const struct source *s)
{
	carry_text(s->name);
	carry_text(s->host);
	carry_text(s->tag);
	carry_text(s->queue);
}

struct source *
source_restore(struct sources *all, struct str *text)
{
	struct head h = { .timed = false };
	struct str queue;

	if (!(carry_eat_text(text, &h.name) &&
	    carry_eat_text(text, &h.host) &&
	    carry_eat_text(text, &h.tag) && carry_eat_text(text, &queue)))
		return NULL;
	return source_get(all, &h, queue);
}
