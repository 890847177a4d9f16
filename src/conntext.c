#include "conntext.h"

#include "carry.h"
#include "out.h"
#include "source.h"

enum {
	OPENED = 1, ALLOWED = 2, DENIED = 4, SPOKE = 8, SECURED = 16,
	TAPPED = 32, CLOSED = 64
};

/* Printing. */

static void
put_service(const struct service *s)
{
	source_save(&s->source);
}

/* " PID =SERVICE" */
static void
put_key(const struct conn *c)
{
	carry_number(c->key.number);
	put_service(c->service);
}

static unsigned
flags(const struct conn *c)
{
	return (c->opened ? OPENED : 0) | (c->allowed ? ALLOWED : 0) |
	    (c->denied ? DENIED : 0) | (c->spoke ? SPOKE : 0) |
	    (c->secured ? SECURED : 0) | (c->tapped ? TAPPED : 0) |
	    (c->closed ? CLOSED : 0);
}

static void
put_conns(struct conns *all, void (*print)(const struct conn *c))
{
	struct link *l;

	for (l = all->all.next; l != &all->all; l = l->next) {
		const struct conn *c = LIST_ITEM(l, struct conn, link);

		out_text("#conn");
		put_key(c);
		carry_number(c->number);
		carry_number((uint64_t)c->last);
		carry_number(flags(c));
		print(c);
		out_text("\n");
	}
}

/* Those of one key in the order in which they were added. */
static void
put_aliases(struct conns *all)
{
	const struct alias *a, *up;
	struct link *l;

	for (l = all->all.next; l != &all->all; l = l->next) {
		a = LIST_ITEM(l, struct conn, link)->aliases;
		for (; a != NULL; a = a->next)
			for (up = a->under == NULL ? a : NULL; up != NULL;
			    up = up->over) {
				out_text("#alias");
				carry_number(up->key.number);
				source_save(source_by_id(&all->services,
				    up->key.scope));
				put_key(up->conn);
				out_text("\n");
			}
	}
}

static void
put_heard(struct link *list)
{
	struct link *l;

	for (l = list->next; l != list; l = l->next) {
		out_text("#heard");
		put_key(LIST_ITEM(l, struct conn, silent));
		out_text("\n");
	}
}

static void
put_leaving(const struct service *s)
{
	struct link *l;

	for (l = s->leaving.next; l != &s->leaving; l = l->next) {
		out_text("#leave");
		put_key(LIST_ITEM(l, struct conn, leaving));
		out_text("\n");
	}
}

static struct service *
service(struct source *s)
{
	return (struct service *)(void *)s;
}

/* In the order of their ids. */
static void
put_sources(struct conns *all)
{
	uint32_t id;

	for (id = 2; id <= all->services.count; id++) {
		out_text("#source");
		source_save(source_by_id(&all->services, id));
		out_text("\n");
	}
}

static void
put_services(struct conns *all)
{
	const struct service *s, *last;
	uint32_t id;

	for (id = 1; id <= all->services.count; id++) {
		s = service(source_by_id(&all->services, id));
		put_leaving(s);
		if (s->last.number == 0)
			continue;
		last = service(source_by_id(&all->services,
		    s->last.service));
		out_text("#said");
		put_service(s);
		carry_number(s->last.pid);
		carry_number(s->last.number);
		put_service(last);
		out_text("\n");
	}
	out_text("#recent");
	source_save(all->services.recent);
	out_text("\n");
}

void
conntext_save(struct conns *all, void (*print)(const struct conn *c))
{
	put_sources(all);
	put_conns(all, print);
	out_text("#begun");
	carry_number(all->begun);
	out_text("\n");
	put_aliases(all);
	put_heard(&all->served);
	put_heard(&all->unserved);
	put_heard(&all->closed);
	put_services(all);
}

/* Reading. */

static struct service *
eat_service(struct conns *all, struct str *s)
{
	return service(source_restore(&all->services, s));
}

/* Eat " PID =SERVICE" of a connection that is there. */
static struct conn *
eat_key(struct conns *all, struct str *s)
{
	struct service *of;
	uint64_t pid;

	if (!carry_eat(s, &pid) || (of = eat_service(all, s)) == NULL)
		return NULL;
	return conn_get(all, of, pid);
}

static void
set_flags(struct conn *c, uint64_t f)
{
	c->opened = (f & OPENED) != 0;
	c->allowed = (f & ALLOWED) != 0;
	c->denied = (f & DENIED) != 0;
	c->spoke = (f & SPOKE) != 0;
	c->secured = (f & SECURED) != 0;
	c->tapped = (f & TAPPED) != 0;
	c->closed = (f & CLOSED) != 0;
}

static bool
read_conn(struct conns *all, struct str s,
    bool (*take)(struct conn *c, struct str *s, struct str *ip))
{
	uint64_t pid, number, last, f;
	struct service *of;
	struct conn *c;
	struct str ip;

	if (!carry_eat(&s, &pid) || (of = eat_service(all, &s)) == NULL ||
	    !(carry_eat(&s, &number) && number > all->begun &&
	    carry_eat(&s, &last) && carry_eat(&s, &f)) ||
	    conn_get(all, of, pid) != NULL)
		return false;
	all->begun = number - 1;
	c = conn_make(all, of, pid);
	c->last = (int64_t)last;
	set_flags(c, f);
	if (!take(c, &s, &ip)) {
		conn_forget(all, c);
		return false;
	}
	if (ip.n > 0)
		c->address = conn_address(ip);
	return true;
}

static bool
read_begun(struct conns *all, struct str s)
{
	uint64_t begun;

	if (!carry_eat(&s, &begun) || begun < all->begun)
		return false;
	all->begun = begun;
	return true;
}

static bool
read_leave(struct conns *all, struct str s)
{
	struct conn *c = eat_key(all, &s);

	if (c == NULL || c->leaves)
		return false;
	c->leaves = true;
	list_add(&c->service->leaving, &c->leaving);
	return true;
}

static bool
read_alias(struct conns *all, struct str s)
{
	struct source *scope;
	struct conn *c;
	uint64_t number;

	if (!carry_eat(&s, &number) ||
	    (scope = source_restore(&all->services, &s)) == NULL ||
	    (c = eat_key(all, &s)) == NULL)
		return false;
	conn_add_alias(all, c, number, scope->id);
	return true;
}

static bool
read_heard(struct conns *all, struct str s)
{
	struct conn *c = eat_key(all, &s);

	if (c == NULL)
		return false;
	list_del(&c->silent);
	c->among = conn_list(all, c);
	list_add(c->among, &c->silent);
	return true;
}

static bool
read_said(struct conns *all, struct str s)
{
	struct service *of = eat_service(all, &s), *last;
	uint64_t pid, number;

	if (of == NULL || !carry_eat(&s, &pid) || !carry_eat(&s, &number) ||
	    (last = eat_service(all, &s)) == NULL)
		return false;
	of->last = (struct conn_last){ pid, number, last->source.id };
	return true;
}

static bool
read_recent(struct conns *all, struct str s)
{
	struct source *recent = source_restore(&all->services, &s);

	if (recent == NULL)
		return false;
	all->services.recent = recent;
	return true;
}

bool
conntext_restore(struct conns *all, struct str line,
    bool (*take)(struct conn *c, struct str *s, struct str *ip))
{
	struct str s = line;

	cut_char(&s, '\n');
	if (eat(&s, "#source"))
		return source_restore(&all->services, &s) != NULL;
	if (eat(&s, "#conn"))
		return read_conn(all, s, take);
	if (eat(&s, "#begun"))
		return read_begun(all, s);
	if (eat(&s, "#leave"))
		return read_leave(all, s);
	if (eat(&s, "#alias"))
		return read_alias(all, s);
	if (eat(&s, "#heard"))
		return read_heard(all, s);
	if (eat(&s, "#said"))
		return read_said(all, s);
	return eat(&s, "#recent") && read_recent(all, s);
}
