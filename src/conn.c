#include "conn.h"

#include "pool.h"

/* How far apart the pids of sslserver's two processes may be. */
enum { FAR = 64, NEAR = 6 };

/* The open connections from one address. */
struct address {
	struct map_key key;	/* hash of it, id of the host */
	struct conn *first;
};

static struct service *
service_of(struct source *s)
{
	return (struct service *)(void *)s;
}

static void
no_conns(struct source *s)
{
	struct service *mine = service_of(s);

	mine->host = s->id;
	mine->last = conn_said(NULL);
	list_init(&mine->leaving);
}

void
conn_init(struct conns *all, const struct conn_hooks *hooks)
{
	*all = (struct conns){ .hooks = *hooks };
	map_init(&all->pids);
	map_init(&all->aliases);
	map_init(&all->addresses);
	list_init(&all->all);
	list_init(&all->served);
	list_init(&all->unserved);
	list_init(&all->closed);
	source_init(&all->services, &all->plain.source, sizeof all->plain,
	    no_conns);
}

/* Aliases. */

/* The host that s is on; all services there share its pids. */
static uint32_t
host_of(struct conns *all, struct service *s)
{
	struct head h = { .name = s->source.name, .host = s->source.host };

	if (s->source.tag.n > 0 && s->host == s->source.id)
		s->host = source_get(&all->services, &h, STR(""))->id;
	return s->host;
}

static struct conn *
by_alias(struct conns *all, uint64_t number, uint32_t scope)
{
	struct alias *a = map_get(&all->aliases, number, scope);

	return a == NULL ? NULL : a->conn;
}

void
conn_add_alias(struct conns *all, struct conn *c, uint64_t number,
    uint32_t scope)
{
	struct alias *a;

	if (by_alias(all, number, scope) == c)
		return;
	a = pool_get(sizeof *a);
	*a = (struct alias){ { number, scope }, c, c->aliases, NULL, NULL };
	c->aliases = a;
	a->under = map_put(&all->aliases, a);
	if (a->under != NULL)
		a->under->over = a;
}

/* Let who was there before have its place. */
static void
uncover(struct conns *all, struct alias *a)
{
	if (a->under != NULL)
		a->under->over = a->over;
	if (a->over != NULL)
		a->over->under = a->under;
	else if (a->under != NULL)
		map_put(&all->aliases, a->under);
	else
		map_del(&all->aliases, a);
}

static void
drop_aliases(struct conns *all, struct conn *c)
{
	struct alias *a;

	while ((a = c->aliases) != NULL) {
		c->aliases = a->next;
		uncover(all, a);
		pool_put(a, sizeof *a);
	}
}

/* Addresses. */

static void
index_address(struct conns *all, struct conn *c)
{
	uint32_t host = host_of(all, c->service);
	struct address *a = map_get(&all->addresses, c->address, host);

	if (a == NULL) {
		a = pool_get(sizeof *a);
		*a = (struct address){ .key = { c->address, host } };
		map_put(&all->addresses, a);
	}
	c->alike = a->first;
	c->self = &a->first;
	if (c->alike != NULL)
		c->alike->self = &c->alike;
	a->first = c;
}

static void
drop_address(struct conns *all, struct conn *c)
{
	struct address *a;

	if (c->self == NULL)
		return;
	*c->self = c->alike;
	if (c->alike != NULL)
		c->alike->self = c->self;
	a = map_get(&all->addresses, c->address, host_of(all, c->service));
	if (a != NULL && a->first == NULL) {
		map_del(&all->addresses, a);
		pool_put(a, sizeof *a);
	}
}

uint64_t
conn_address(struct str ip)
{
	eat(&ip, "::ffff:");	/* the same client, seen through IPv6 */
	return map_hash(ip) | 1;
}

/* Most logs never ask for an address: they are kept from the first time. */
static void
index_all(struct conns *all)
{
	struct link *l;
	struct conn *c;

	if (all->indexed)
		return;
	all->indexed = true;
	for (l = all->all.next; l != &all->all; l = l->next) {
		c = LIST_ITEM(l, struct conn, link);
		if (c->address != 0)
			index_address(all, c);
	}
}

/* The one open connection from this address; NULL if there are several. */
static struct conn *
by_address(struct conns *all, struct service *s, struct str ip)
{
	struct address *a;

	if (ip.n == 0)
		return NULL;
	index_all(all);
	a = map_get(&all->addresses, conn_address(ip), host_of(all, s));
	return a == NULL || a->first->alike != NULL ? NULL : a->first;
}

static void
learn_address(struct conns *all, struct conn *c, struct str ip)
{
	if (c->address != 0 || ip.n == 0)
		return;
	c->address = conn_address(ip);
	if (all->indexed)
		index_address(all, c);
}

/* Connections. */

struct conn *
conn_get(struct conns *all, struct service *s, uint64_t pid)
{
	return map_get(&all->pids, pid, s->source.id);
}

/* Where map_find() has found room for its pid; in this list by last line. */
static struct conn *
make_in(struct conns *all, struct service *s, uint64_t pid,
    struct map_key **slot, struct link *among)
{
	struct conn *c = pool_get(all->hooks.size);

	memset(c, 0, all->hooks.size);
	c->key = (struct map_key){ pid, s->source.id };
	c->number = ++all->begun;
	c->service = s;
	c->among = among;
	c->last = all->now;
	list_add(&all->all, &c->link);
	list_add(among, &c->silent);
	map_fill_slot(&all->pids, slot, c);
	all->hooks.begins(c);
	return c;
}

struct conn *
conn_make(struct conns *all, struct service *s, uint64_t pid)
{
	return make_in(all, s, pid, map_find(&all->pids, pid, s->source.id),
	    &all->unserved);
}

static struct conn *
make(struct conns *all, struct service *s, uint64_t pid)
{
	struct conn *c = conn_make(all, s, pid);

	if (s->source.tag.n > 0 && pid != 0)
		conn_add_alias(all, c, pid, host_of(all, s));
	return c;
}

struct conn *
conn_open(struct conns *all, struct service *s, uint64_t pid)
{
	struct conn *c = conn_get(all, s, pid);

	return c != NULL ? c : make(all, s, pid);
}

void
conn_forget(struct conns *all, struct conn *c)
{
	drop_aliases(all, c);
	drop_address(all, c);
	map_del(&all->pids, c);
	list_del(&c->link);
	list_del(&c->silent);
	if (c->leaves)
		list_del(&c->leaving);
	if (all->owner == c)
		all->owner = NULL;
	pool_put(c, all->hooks.size);
}

struct conn *
conn_more(const struct conns *all, const struct service *s)
{
	struct conn *c = map_get(&all->pids, s->last.pid, s->last.service);

	return c != NULL && c->number == s->last.number ? c : NULL;
}

/* Time. */

struct link *
conn_list(struct conns *all, const struct conn *c)
{
	if (c->closed)
		return &all->closed;
	return c->opened || c->allowed ? &all->served : &all->unserved;
}

/* c has a line, and so is the last in its list. */
static void
hear(struct conns *all, struct conn *c)
{
	struct link *among = conn_list(all, c);

	if (c->last == all->now && c->among == among)
		return;
	c->last = all->now;
	c->among = among;
	list_del(&c->silent);
	list_add(among, &c->silent);
}

static void
expire(struct conns *all, struct link *list, int64_t silent)
{
	struct conn *c;

	while (!list_empty(list)) {
		c = LIST_ITEM(list->next, struct conn, silent);
		if (all->now - c->last <= silent)
			break;
		all->hooks.lost(c);
	}
}

void
conn_time(struct conns *all, int64_t now)
{
	if (now == all->now)
		return;
	all->now = now;
	if (all->replays)
		return;
	expire(all, &all->served, CONN_SILENT);
	expire(all, &all->unserved, CONN_UNSERVED);
	expire(all, &all->closed, CONN_LATE);
}

/* sslserver's parent processes. */

/* Of those that have said their last words, the one next above this pid. */
static struct conn *
fit_leaving(struct service *s, uint64_t parent)
{
	struct conn *c, *best = NULL;
	struct link *l = s->leaving.next;
	int i;

	for (i = 0; i < FAR && l != &s->leaving; i++, l = l->next) {
		c = LIST_ITEM(l, struct conn, leaving);
		if (c->key.number > parent && c->key.number <= parent + FAR &&
		    (best == NULL || c->key.number < best->key.number))
			best = c;
	}
	return best;
}

/* The next pid above, or the only one near, if it may be the child. */
static struct conn *
fit_near(struct conns *all, struct service *s, uint64_t parent, bool secured)
{
	struct conn *c, *only = NULL;
	uint64_t pid;

	for (pid = parent + 1; pid <= parent + NEAR; pid++) {
		c = conn_get(all, s, pid);
		if (c == NULL || c->denied || c->secured != secured)
			continue;
		if (pid == parent + 1)
			return c;
		if (only != NULL)
			return NULL;
		only = c;
	}
	return only;
}

/*
 * Which connection is the one of this process?  It has forked the one that
 * bears the connection's pid, so that has a greater one: most often the next.
 * A client that was denied has no other process.
 */
static struct conn *
by_parent(struct conns *all, struct service *s, const struct event *e)
{
	uint64_t parent = e->smtp.parent;
	struct conn *c = by_alias(all, parent, s->source.id);

	if (c != NULL)
		return c;
	c = conn_get(all, s, parent);
	if (c != NULL && c->denied)
		return c;
	if (e->kind == EVENT_CLOSE) {
		c = fit_leaving(s, parent);
		return c != NULL ? c : fit_near(all, s, parent, true);
	}
	return fit_near(all, s, parent, false);
}

/* Lines. */

/*
 * A line with an unknown pid and a known address may be of a child of the
 * server's child, if that one has been silent.
 */
static struct conn *
by_child(struct conns *all, struct service *s, const struct smtp *m)
{
	struct conn *c = by_address(all, s, m->ip);

	if (c == NULL || c->spoke || !c->opened || c->service != s ||
	    m->pid <= c->key.number)
		return NULL;
	conn_add_alias(all, c, m->pid, s->source.id);
	return c;
}

static struct conn *
by_known_pid(struct conns *all, struct service *s, const struct smtp *m)
{
	struct conn *c = NULL;

	if (m->tagged)
		c = by_alias(all, m->pid, host_of(all, s));
	if (c == NULL)
		c = conn_get(all, s, m->pid);
	return c != NULL ? c : by_alias(all, m->pid, s->source.id);
}

/* Trouble may be a parent's: it begins no connection. */
static struct conn *
by_pid(struct conns *all, struct service *s, const struct event *e)
{
	struct conn *c = by_known_pid(all, s, &e->smtp);

	if (c != NULL || e->kind == EVENT_WARNING || e->kind == EVENT_ALERT)
		return c;
	if (!all->replays)
		c = by_child(all, s, &e->smtp);
	return c != NULL ? c : make(all, s, e->smtp.pid);
}

static struct conn *
whose(struct conns *all, struct service *s, const struct event *e)
{
	const struct smtp *m = &e->smtp;

	if (e->kind == EVENT_OTHER)
		return NULL;
	if (m->in_order)
		return conn_open(all, s, 0);
	if (m->pid != 0 && !m->foreign)
		return by_pid(all, s, e);
	if (m->parent != 0)
		return by_parent(all, s, e);
	return all->replays ? NULL : by_address(all, s, m->ip);
}

static void
lose(struct conns *all, struct conn *c)
{
	if (c != NULL)
		all->hooks.lost(c);
}

/* The server speaks of a new connection, or goes on with one. */
static struct conn *
on_server(struct conns *all, struct service *s, const struct event *e)
{
	uint64_t pid = e->smtp.in_order ? 0 : e->smtp.pid;
	struct conn *c = conn_get(all, s, pid);

	if (c != NULL && (e->kind == EVENT_OPEN || c->allowed ||
	    !c->opened)) {
		lose(all, c);
		c = NULL;
	}
	if (c == NULL)
		c = make(all, s, pid);
	if (e->kind == EVENT_OPEN)
		c->opened = true;
	else
		c->allowed = true;
	c->denied = e->kind == EVENT_DENY;
	return c;
}

/* IndiMail's status lines tell of an end that may have been told before. */
static struct conn *
on_close(struct conns *all, struct service *s, const struct event *e)
{
	struct conn *c;

	if (e->smtp.pid == 0)
		return e->smtp.parent == 0 ? NULL : by_parent(all, s, e);
	c = by_known_pid(all, s, &e->smtp);
	return c != NULL || e->smtp.limit != 0 ? c :
	    make(all, s, e->smtp.pid);
}

/* What a program under the server says tells of the connection. */
static void
on_words(struct conns *all, struct conn *c, const struct event *e)
{
	const struct smtp *m = &e->smtp;

	c->spoke = true;
	c->secured = c->secured || m->secured;
	c->tapped = c->tapped || m->tapped;
	if (m->pid == 0 && m->parent != 0)
		conn_add_alias(all, c, m->parent, c->key.scope);
	if (m->last && !c->leaves) {
		c->leaves = true;
		list_add(&c->service->leaving, &c->leaving);
	}
}

static struct conn *
take(struct conns *all, struct service *s, const struct event *e,
    struct conn_step *step)
{
	struct conn *c;

	switch (e->kind) {
	case EVENT_OPEN: case EVENT_ALLOW: case EVENT_DENY:
		if (e->smtp.pid == 0 && !e->smtp.in_order)
			return NULL;
		return on_server(all, s, e);
	case EVENT_CLOSE:
		c = on_close(all, s, e);
		if (c != NULL)
			c->closed = true;
		step->ends = c != NULL && (!c->tapped || c->leaves);
		return c;
	case EVENT_LOAD:
		return NULL;
	default:
		c = whose(all, s, e);
		step->ends = c != NULL && (c->closed ? e->smtp.last :
		    e->smtp.in_order && c->leaves);
		return c;
	}
}

/*
 * A state tells whose the line is, but its pid is not told: it is of the
 * server's child's child, as it was found to be.
 */
static struct conn *
by_mark(struct conns *all, const struct event *e)
{
	struct conn *c = all->owner;
	const struct smtp *m = &e->smtp;

	all->owner = NULL;
	if (c != NULL && e->kind != EVENT_OTHER && m->pid != 0 &&
	    !m->foreign && !m->tagged && m->pid != c->key.number)
		conn_add_alias(all, c, m->pid, c->key.scope);
	return c;
}

/* The line is c's: what it tells. */
static void
note(struct conns *all, struct conn *c, const struct event *e)
{
	if (!e->smtp.foreign)
		learn_address(all, c, e->smtp.ip);
	if (e->kind != EVENT_OPEN && e->kind != EVENT_ALLOW &&
	    e->kind != EVENT_DENY && e->kind != EVENT_CLOSE)
		on_words(all, c, e);
	hear(all, c);
}

void
conn_line(struct conns *all, struct service *s, const struct event *e,
    int64_t now, struct conn_step *step)
{
	struct conn *c;

	conn_time(all, now);
	step->ends = step->guessed = false;
	c = by_mark(all, e);
	if (c == NULL)
		c = take(all, s, e, step);
	s->last = conn_said(step->ends ? NULL : c);
	step->conn = c;
	if (c == NULL)
		return;
	step->guessed = c->service != s || e->smtp.tagged ||
	    (!e->smtp.in_order && (e->smtp.foreign ||
	    c->key.number != e->smtp.pid));
	if (!step->ends)
		note(all, c, e);
}

struct conn *
conn_usual_open(struct conns *all, uint64_t pid, struct str ip, int64_t now)
{
	struct service *s = &all->plain;
	struct map_key **slot = map_find(&all->pids, pid, s->source.id);
	struct conn *c;

	if (now != all->now || *slot != NULL)
		return NULL;
	c = make_in(all, s, pid, slot, &all->served);
	c->opened = true;
	learn_address(all, c, ip);
	conn_plain(all, c);
	return c;
}
