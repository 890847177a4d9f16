/*
 * Who had to do with the mail: senders, recipients, their domains, hosts that
 * answered, uids; messages and bytes, results, and how long it took.
 */
#ifndef PARTY_H
#define PARTY_H

#include <stdbool.h>
#include <stdint.h>

#include "event.h"
#include "sections.h"
#include "tally.h"

/* The counters of each. */
enum {
	PARTY_MESSAGES,		/* of a host: attempts that it answered */
	PARTY_BYTES,
	PARTY_SUCCESS, PARTY_DEFERRAL, PARTY_FAILURE,
	PARTY_TIME,		/* microseconds, in all */
	PARTY_TIMED,		/* of how many that is known */
	PARTY_SLOWEST,		/* the greatest */
	PARTY_COUNTERS
};

enum party {
	PARTY_SENDERS, PARTY_SENDER_DOMAINS,
	PARTY_RECIPIENTS, PARTY_RECIPIENT_DOMAINS,
	PARTY_HOSTS, PARTY_UIDS, PARTIES
};

extern struct tally parties[PARTIES];

/* All of them, for lists of dump.h. */
#define PARTY_ITEMS \
	{ "senders", DUMP_TALLY, &parties[PARTY_SENDERS], 0 }, \
	{ "sender_domains", DUMP_TALLY, &parties[PARTY_SENDER_DOMAINS], 0 }, \
	{ "recipients", DUMP_TALLY, &parties[PARTY_RECIPIENTS], 0 }, \
	{ "recipient_domains", DUMP_TALLY, \
	    &parties[PARTY_RECIPIENT_DOMAINS], 0 }, \
	{ "hosts", DUMP_TALLY, &parties[PARTY_HOSTS], 0 }, \
	{ "uids", DUMP_TALLY, &parties[PARTY_UIDS], 0 }

void	party_init(struct tally_limit *limit);

/* Where somebody's counters are, for as long as the table says so. */
struct party_place {
	uint32_t place, moved;
};

static inline bool
party_known(enum party p, const struct party_place *at)
{
	return at->place != 0 && at->moved == parties[p].moved;
}

/* Find somebody, made if new. */
static inline void
party_find(enum party p, struct party_place *at, struct str name)
{
	at->place = tally_place(&parties[p], name);
	at->moved = parties[p].moved;
}

/* What is to be counted for somebody. */
struct party_event {
	bool message;		/* one more message, or attempt of a host's */
	uint64_t bytes;
	bool result;
	enum outcome outcome;	/* mangled is a deferral */
	bool timed;		/* how long it took is known: */
	uint64_t time;		/* microseconds */
};

/* Count it for somebody who is known. */
static inline void
party_book(enum party p, const struct party_place *at,
    const struct party_event *e)
{
	uint64_t *c = tally_entry(&parties[p], at->place)->counters;

	c[PARTY_MESSAGES] += e->message;
	c[PARTY_BYTES] += e->bytes;
	if (e->result)
		c[PARTY_SUCCESS + e->outcome]++;
	if (!e->timed)
		return;
	c[PARTY_TIME] += e->time;
	c[PARTY_TIMED]++;
	if (e->time > c[PARTY_SLOWEST])
		c[PARTY_SLOWEST] = e->time;
}

/* Their sections, in the order of enum party. */
extern const struct section party_sections[PARTIES];

#endif
