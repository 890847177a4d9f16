/*
 * What the lines of a connection decide together: was mail accepted, how
 * much, or else why not?
 *
 * Some programs tell of a message, some of each recipient, with or without
 * the qp of the message; several may tell of the same ones, each in its own
 * words.  A refused message takes back what was said of its recipients; what
 * is accepted before RCPT is no mail yet.  The last word counts, but for
 * mail that was accepted: that stays.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include <stdbool.h>
#include <stdint.h>

#include "event.h"

enum verdict_result {
	VERDICT_NONE,		/* nothing was decided */
	VERDICT_ACCEPTED,
	VERDICT_REJECTED,
	VERDICT_DEFERRED,
	VERDICT_DENIED		/* by the server */
};

/* As words: "accepted"; NULL for none. */
extern const char *const verdict_names[];

/* How many messages a program has accepted. */
struct verdict_teller {
	struct str program;	/* a literal of the dialect's */
	uint64_t messages;
};

/* More tellers than this are not heard; so many qps are known. */
enum { VERDICT_TELLERS = 4, VERDICT_QPS = 8 };

/* All zero to begin with. */
struct verdict {
	bool yes;			/* mail was accepted, and that stands */
	bool whole;			/* whole messages were */
	enum verdict_result no;		/* the last refusal */
	enum about about;		/* of what it was */
	struct verdict_teller tellers[VERDICT_TELLERS];
	uint64_t qps[VERDICT_QPS];	/* of the latest messages */
	unsigned next_qp;
};

/* What a line has changed. */
enum {
	VERDICT_YES = 1,	/* it is the acceptance that stands */
	VERDICT_NO = 2,		/* it is the last refusal */
	VERDICT_MESSAGE = 4,	/* one message more */
	VERDICT_QP = 8		/* one whose qp was not known */
};

/* Take in what a line says; gives what it has changed. */
unsigned	verdict_take(struct verdict *v, const struct event *e);

/* How the connection stands. */
enum verdict_result	verdict_result(const struct verdict *v);

/* How many messages were accepted, as far as that is told. */
uint64_t	verdict_messages(const struct verdict *v);

/* Is that number told: can there be no others? */
bool	verdict_counted(const struct verdict *v);

#endif
