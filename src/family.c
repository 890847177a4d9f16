#include "family.h"

#include "map.h"
#include "pool.h"

struct family {
	struct member *first, *last;
	uint32_t busy;		/* members that have not ended, or wait */
};

/* A bounce that was injected and has not been seen. */
struct await {
	struct map_key key;	/* qp, host */
	struct member *member;
	struct await *next;	/* of the same member */
	struct await *older;	/* of the same key */
};

static struct map awaited;
static struct link waiting;	/* by the time until which they wait */

void
family_init(void)
{
	map_init(&awaited);
	list_init(&waiting);
}

static bool
is_busy(const struct member *m)
{
	return !m->ended || m->awaits != NULL;
}

static bool
is_whole(const struct member *m)
{
	return m->family == NULL ? !is_busy(m) : m->family->busy == 0;
}

/* Something about m has changed that may make it busy or free. */
static void
recount(struct member *m, bool was)
{
	if (m->family != NULL && was != is_busy(m))
		m->family->busy += was ? UINT32_MAX : 1;
	if (m->waits && m->awaits == NULL) {
		list_del(&m->waiting);
		m->waits = false;
	}
}

void
family_bounced(struct member *m, uint32_t host, uint64_t qp)
{
	struct await *a, *older = map_get(&awaited, qp, host);
	bool was = is_busy(m);

	for (a = older; a != NULL; a = a->older)
		if (a->member == m)
			return;
	a = pool_get(sizeof *a);
	*a = (struct await){ { qp, host }, m, m->awaits, older };
	if (older != NULL)
		map_del(&awaited, older);
	map_put(&awaited, a);
	m->awaits = a;
	recount(m, was);
}

/* Take a out of its key's chain. */
static void
unchain(struct await *a)
{
	struct await *top = map_get(&awaited, a->key.number, a->key.scope);

	if (top == a) {
		map_del(&awaited, a);
		if (a->older != NULL)
			map_put(&awaited, a->older);
		return;
	}
	while (top->older != a)
		top = top->older;
	top->older = a->older;
}

static void
free_await(struct await *a)
{
	struct member *m = a->member;
	struct await **p = &m->awaits;
	bool was = is_busy(m);

	while (*p != a)
		p = &(*p)->next;
	*p = a->next;
	unchain(a);
	pool_put(a, sizeof *a);
	recount(m, was);
}

static struct family *
family_of(struct member *m)
{
	struct family *f = m->family;

	if (f == NULL) {
		f = m->family = pool_get(sizeof *f);
		*f = (struct family){ m, m, is_busy(m) };
	}
	return f;
}

/* Put m, which has no family, into this one. */
static void
join(struct family *f, struct member *m)
{
	struct member **p = &f->first;

	if (f->last->first < m->first)
		p = &f->last->next;
	while (*p != NULL && (*p)->first < m->first)
		p = &(*p)->next;
	m->next = *p;
	*p = m;
	if (m->next == NULL)
		f->last = m;
	m->family = f;
	f->busy += is_busy(m);
}

void
family_informed(struct member *m, uint32_t host, const struct event *e)
{
	struct await *a;

	if (e->sender.n > 0 && !str_eq(e->sender, STR("#@[]")))
		return;
	a = map_get(&awaited, e->qp, host);
	if (a == NULL || a->member == m || m->family != NULL)
		return;
	join(family_of(a->member), m);
	free_await(a);
}

/* Before which member one that waits until then has its place. */
static struct link *
place(int64_t until)
{
	struct link *before = &waiting;

	while (before->prev != &waiting &&
	    LIST_ITEM(before->prev, struct member, waiting)->until > until)
		before = before->prev;
	return before;
}

bool
family_ended(struct member *m, int64_t now)
{
	bool was = is_busy(m);

	m->ended = true;
	recount(m, was);
	if (m->awaits != NULL) {
		m->until = now > INT64_MAX - FAMILY_WAIT ? INT64_MAX :
		    now + FAMILY_WAIT;
		m->waits = true;
		list_add(place(m->until), &m->waiting);
	}
	return is_whole(m);
}

struct member *
family_expired(int64_t now, bool *whole)
{
	struct member *m;

	if (list_empty(&waiting))
		return NULL;
	m = LIST_ITEM(waiting.next, struct member, waiting);
	if (m->until > now)
		return NULL;
	while (m->awaits != NULL)
		free_await(m->awaits);
	*whole = is_whole(m);
	return m;
}

struct member *
family_first(struct member *m)
{
	return m->family == NULL ? m : m->family->first;
}

void
family_dissolve(struct member *m)
{
	struct family *f = m->family;

	for (m = family_first(m); m != NULL; m = m->next) {
		while (m->awaits != NULL)
			free_await(m->awaits);
		m->family = NULL;
	}
	if (f != NULL)
		pool_put(f, sizeof *f);
}
