/*
 * Connections, followed through an SMTP-side log: which line belongs to
 * which.
 *
 * The key is the pid of the server's child, from `pid P` or `ok P` to `end
 * P`; pids are reused.  The rules are those of tcpserver.c (ucspi-tcp 0.88),
 * sslserver.c (ucspi-ssl 0.95b to 0.12) and of what runs below them; where
 * the start of a connection has been lost, it begins with the first line
 * that bears its pid.
 */
#ifndef CONN_H
#define CONN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event.h"
#include "list.h"
#include "map.h"
#include "source.h"
#include "stamp.h"

/*
 * A connection that is silent for so long, in seconds of log time, has lost
 * its end: qmail-smtpd waits 1200 s for a command, but a large message on a
 * slow line may take hours.  One of which the server has said nothing may
 * never be told to end.
 */
enum { CONN_SILENT = 86400, CONN_UNSERVED = 3600 };

/* recordio goes on for a moment behind the end: wait for it so long, s. */
enum { CONN_LATE = 60 };

/* A connection, perhaps one that has gone meanwhile. */
struct conn_last {
	uint64_t pid, number;	/* number 0: none */
	uint32_t service;
};

/* A server, as far as the log tells them apart. */
struct service {
	struct source source;
	uint32_t host;			/* id of the source without a tag */
	struct conn_last last;		/* whose its last line was */
	struct link leaving;		/* connections about to end */
};

/*
 * A connection.  Programs put it first in a structure of their own.  The one
 * whose lines bear no pid, but follow on each other, has pid 0.
 */
struct conn {
	struct map_key key;		/* pid, and id of its service */
	uint64_t number;		/* from 1, in order of appearance */
	struct service *service;
	struct link link;		/* among all, by first line */
	struct link silent;		/* among the like, by last line */
	struct link *among;		/* the head of those */
	struct link leaving;		/* if it is */
	int64_t last;			/* time of its last line, Unix s */
	uint64_t address;		/* hash of the client's; 0: unknown */
	struct conn *alike, **self;	/* others with that address */
	struct alias *aliases;		/* other keys under which it is known */
	bool opened;			/* `pid` has been seen */
	bool allowed;			/* so has `ok`, or `deny` */
	bool denied;			/* it was `deny` */
	bool spoke;			/* a program under the server has */
	bool secured;			/* it is encrypted: sslserver says so */
	bool leaves;			/* it has said its last words */
	bool tapped;			/* recordio says what it says */
	bool closed;			/* its end has been seen, but that is
					   still to come */
};

/* Another key under which a connection is known: a number in a scope. */
struct alias {
	struct map_key key;
	struct conn *conn;
	struct alias *next;	/* of the same connection */
	struct alias *under;	/* whose place in the map it has taken */
	struct alias *over;	/* who has taken its place */
};

/* What a program wants to be told while conn_line() is at work. */
struct conn_hooks {
	size_t size;		/* of its own structure */

	/* A new connection; what is yours is all zero. */
	void (*begins)(struct conn *c);

	/*
	 * The connection ended some time ago, the log does not say when;
	 * conn_forget() it.
	 */
	void (*lost)(struct conn *c);
};

struct conns {
	struct conn_hooks hooks;
	struct sources services;
	struct service plain;
	struct map pids;	/* connections by pid and service */
	struct map aliases;	/* by other pids; by pid and host */
	struct map addresses;	/* by address and host */
	struct link all;	/* by first line */
	struct link served, unserved, closed;	/* by last line */
	uint64_t begun;		/* number of the connection made last */
	int64_t now;		/* time of the line */
	bool indexed;		/* `addresses` is kept */
	bool replays;		/* set by the program: lines come from a
				   state */
	struct conn *owner;	/* then set before a line that is not of the
				   connection whose pid it bears */
};

/* What a line is about. */
struct conn_step {
	struct conn *conn;	/* whose it is; NULL: nobody's */
	bool ends;		/* that ends with the line; conn_forget() it
				   in your time */
	bool guessed;		/* the line alone does not tell whose it is */
};

void	conn_init(struct conns *all, const struct conn_hooks *hooks);

/* The service of a line with this head. */
static inline struct service *
conn_service(struct conns *all, const struct head *head)
{
	return (struct service *)(void *)source_of(&all->services, head);
}

/* How a service remembers c, or nobody (NULL). */
static inline struct conn_last
conn_said(const struct conn *c)
{
	if (c == NULL)
		return (struct conn_last){ .number = 0 };
	return (struct conn_last){ c->key.number, c->number, c->key.scope };
}

/* A line without names was c's, or nobody's (NULL). */
static inline void
conn_plain(struct conns *all, const struct conn *c)
{
	all->services.recent = &all->plain.source;
	all->plain.last = conn_said(c);
}

/*
 * It is this time, in Unix seconds: those who were silent too long are lost.
 * For short cuts: conn_line() knows by itself.
 */
void	conn_time(struct conns *all, int64_t now);

/*
 * Take in a line without names, of which smtp_glance() tells this much, at a
 * time in Unix seconds; gives its connection, which ends with EVENT_CLOSE.
 * NULL: it is not that simple, and conn_line() must.
 */
static inline struct conn	*conn_usual(struct conns *all, enum kind kind,
				    uint64_t pid, int64_t now);

/*
 * The same in steps, at the time that conn_time() was told.  Is c one whose
 * lines can be simple?  It stays so until it is tapped.
 */
static inline bool
conn_is_settled(const struct conn *c)
{
	/* any line may tell an address that is not known */
	return c->opened && !c->tapped && c->address != 0;
}

/*
 * Then, is the line of this kind simple?  Behind such lines conn_plain() must
 * be said, once for several, of the last; NULL if that has ended.
 */
static inline bool
conn_is_usual(struct conns *all, struct conn *c, enum kind kind)
{
	if (kind == EVENT_CLOSE)
		return c->closed = true;
	if (kind == EVENT_TELL)
		c->spoke = true;
	else if (c->allowed)
		return false;
	else
		c->allowed = true;
	if (c->last == all->now)
		return true;
	c->last = all->now;
	list_del(&c->silent);
	list_add(c->among, &c->silent);
	return true;
}

static inline struct conn *
conn_usual(struct conns *all, enum kind kind, uint64_t pid, int64_t now)
{
	struct conn *c = map_get(&all->pids, pid, all->plain.source.id);

	if (c == NULL || now != all->now || !conn_is_settled(c) ||
	    !conn_is_usual(all, c, kind))
		return NULL;
	conn_plain(all, c->closed ? NULL : c);
	return c;
}

/* The same for EVENT_OPEN, from this address. */
struct conn	*conn_usual_open(struct conns *all, uint64_t pid,
		    struct str ip, int64_t now);

/*
 * Take in a line of this service, at a time in Unix seconds (that of the
 * line before, if it has none).  A brief look at it is enough.
 */
void	conn_line(struct conns *all, struct service *s,
	    const struct event *e, int64_t now, struct conn_step *step);

/*
 * Whose is a line that goes on with the one before it (of this service)?
 * NULL: nobody's, or somebody's who has left.
 */
struct conn	*conn_more(const struct conns *all, const struct service *s);

/* The open connection of this pid, or NULL; the same, made if need be. */
struct conn	*conn_get(struct conns *all, struct service *s, uint64_t pid);
struct conn	*conn_open(struct conns *all, struct service *s,
		    uint64_t pid);

/* Free c. */
void	conn_forget(struct conns *all, struct conn *c);

/*
 * For conntext.h, by which connections are carried: the hash of a client's
 * address; a connection whose pid is new, and has no aliases yet; one of
 * them, on top of others with that key; the list in which it is by last line.
 */
uint64_t	conn_address(struct str ip);
struct conn	*conn_make(struct conns *all, struct service *s,
		    uint64_t pid);
void		conn_add_alias(struct conns *all, struct conn *c,
		    uint64_t number, uint32_t scope);
struct link	*conn_list(struct conns *all, const struct conn *c);

#endif
