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

/* Is it known where somebody is counted? */
static inline bool
party_known(enum party p, const struct tally_spot *at)
{
	return tally_knows(&parties[p], at);
}

/* Find somebody, made if new. */
static inline void
party_find(enum party p, struct tally_spot *at, struct str name)
{
	tally_settle(&parties[p], at, name);
}

/*
 * What is to be counted for somebody: it is collected for each message, so
 * that many results are booked at once.
 */
struct party_sum {
	bool any;		/* there is something: for the program */
	uint32_t messages;	/* or attempts of a host's */
	uint32_t results[3];	/* by outcome; mangled is a deferral */
	uint32_t timed;		/* of how many the time is known: */
	uint64_t time, slowest;	/* in all, and the greatest; microseconds */
	uint64_t bytes;
};

/* Book it for somebody who is known. */
static inline void
party_book(enum party p, const struct tally_spot *at,
    const struct party_sum *sum)
{
	uint64_t *c = tally_entry(&parties[p], at->place)->counters;

	c[PARTY_MESSAGES] += sum->messages;
	c[PARTY_BYTES] += sum->bytes;
	c[PARTY_SUCCESS] += sum->results[OUTCOME_SUCCESS];
	c[PARTY_DEFERRAL] += sum->results[OUTCOME_DEFERRAL];
	c[PARTY_FAILURE] += sum->results[OUTCOME_FAILURE];
	c[PARTY_TIME] += sum->time;
	c[PARTY_TIMED] += sum->timed;
	if (sum->slowest > c[PARTY_SLOWEST])
		c[PARTY_SLOWEST] = sum->slowest;
}

/* One more time to be counted. */
static inline void
party_add_time(struct party_sum *sum, uint64_t time)
{
	sum->timed++;
	sum->time += time;
	if (time > sum->slowest)
		sum->slowest = time;
}

/*
 * Find somebody, made if new, while other things are done: with many
 * addresses memory is slow.  *at is known, or the sum is booked, only after
 * party_answer(), or when further ones were asked for; *at must stay.
 */
void	party_ask(enum party p, struct tally_spot *at, struct str name);
void	party_count(enum party p, struct str name,
	    const struct party_sum *sum);
void	party_answer(void);

/* Their sections, in the order of enum party. */
extern const struct section party_sections[PARTIES];

#endif
