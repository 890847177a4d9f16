/*
 * A connection as reports see it: what its lines tell together, and what
 * each of them tells for the first time.
 *
 * Mail is a message from one sender, to however many recipients.  It begins
 * with the sender.  Where a program tells that a message was accepted, that
 * counts; where only recipients are, the mail counts as accepted when the
 * next one begins, or the connection ends, for its message may be refused.
 */
#ifndef VISIT_H
#define VISIT_H

#include <stdbool.h>
#include <stdint.h>

#include "refusal.h"
#include "conn.h"
#include "echo.h"
#include "keep.h"
#include "verdict.h"

/* What a line has told: bits. */
enum {
	VISIT_ECHO = 1,		/* its decision was known */
	VISIT_YES = 2,		/* mail is accepted */
	VISIT_NO = 4,		/* something is refused: visit->cause */
	VISIT_MESSAGE = 8,	/* one message more was accepted */
	VISIT_SENDER = 16,	/* mail begins */
	VISIT_RECIPIENT = 32,	/* a recipient not named before */
	VISIT_LIST = 64,	/* all recipients of a message, none of which
				   was named before */
	VISIT_LOGIN = 128,	/* somebody has logged in */
	VISIT_FAILED = 256,	/* ... or tried */
	VISIT_SECURED = 512,	/* the connection is encrypted */
	VISIT_VERSION = 1024,	/* TLS's version is told */
	VISIT_CIPHER = 2048,	/* so is the cipher */
	VISIT_QP = 4096		/* the qp of a message is told */
};

struct visit {
	struct conn conn;		/* of conn.h: must come first */
	struct verdict verdict;
	enum refusal cause;		/* of the last refusal */
	struct echo echo;
	struct stamp start;		/* of its first line */
	bool timed;			/* that is known */
	uint64_t note;			/* of flow.h: the program's */
	uint64_t digits;		/* of the pid: the program's, too */
	unsigned told;			/* VISIT_LOGIN and the like, once */
	bool pending;			/* a recipient was accepted */
	bool moved;			/* the mail has got beyond MAIL */
	bool named;			/* its recipients are told one by one */
	bool queued;			/* the qp of a message was told */
	struct keep ip, host, helo;	/* the client's */
	struct keep list;		/* the block list that has it */
	struct keep sender, recipient;	/* of the mail: the last of them */
};

/* Are host, greeting and recipients kept?  Else they are as if untold. */
extern bool visit_names;

/* The conn.h structure is set; all else is nothing. */
void	visit_begin(struct visit *v);

/* Free what is kept. */
void	visit_end(struct visit *v);

/*
 * Before a line is taken: does another mail begin with it, so that the one
 * before is settled?  A sender who was refused may be named again: that is
 * another attempt.
 */
static inline bool
visit_is_new(const struct visit *v, struct str sender, bool at_mail)
{
	return !keep_is(&v->sender, sender) || (at_mail && v->moved);
}

static inline bool
visit_begins_mail(const struct visit *v, const struct event *e)
{
	const struct smtp *m = &e->smtp;

	return m->sender.s != NULL && !m->foreign &&
	    visit_is_new(v, m->sender, m->about == ABOUT_SENDER);
}

/*
 * Is there mail whose acceptance is only known from recipients?  It is
 * settled then.
 */
bool	visit_settle(struct visit *v);

/* Take in a line, with its body; gives the bits. */
unsigned	visit_take(struct visit *v, struct str body,
		    const struct event *e);

/*
 * visit_take() for three lines that only tell: of a sender that is named at
 * MAIL, of a recipient that is at RCPT, and of any other about a recipient.
 * The first goes with visit_begins_mail() and visit_settle().
 */
unsigned	visit_sender(struct visit *v, struct str sender);
unsigned	visit_recipient(struct visit *v, struct str recipient);

static inline void
visit_moved(struct visit *v)
{
	v->moved = true;
}

/*
 * The same for a line about a message that only tells: false, and nothing is
 * done, if client, sender or recipients are not known before.
 */
static inline bool
visit_message(struct visit *v, struct str sender)
{
	if (v->ip.s == NULL || !keep_is(&v->sender, sender) ||
	    (visit_names && !v->named))
		return false;
	v->moved = true;
	return true;
}

/*
 * For the carried state: print " ..." with all but the conn.h part, and eat
 * that.  False if it is damaged.
 */
void	visit_save(const struct visit *v);
bool	visit_restore(struct visit *v, struct str *s);

#endif
