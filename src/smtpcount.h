/*
 * What smtpd-stats counts: all of it adds up (dump.h).
 */
#ifndef SMTPCOUNT_H
#define SMTPCOUNT_H

#include "refusal.h"
#include "dump.h"
#include "event.h"
#include "greylist.h"
#include "hist.h"
#include "hours.h"
#include "tally.h"
#include "visit.h"

enum {
	COUNT_BEFORE,		/* connections open when the window begins */
	COUNT_OPENED,		/* begun */
	COUNT_ENDED, COUNT_LOST,	/* gone: told, or found out */
	COUNT_MAILS,		/* senders named: mail begun */
	COUNT_ACCEPTED,		/* mail accepted: */
	COUNT_MESSAGES,		/* ... as whole messages */
	COUNT_QPS,		/* ... whose qp was told */
	COUNT_REJECTED, COUNT_DEFERRED,	/* decisions */
	COUNT_RCPT_YES, COUNT_RCPT_NO, COUNT_RCPT_LATER,
	COUNT_UNKNOWN,		/* recipients that do not exist */
	COUNT_LOGINS, COUNT_FAILED,
	COUNT_POP_LOGINS, COUNT_POP_FAILED,
	COUNT_SECURED,		/* connections that were encrypted */
	COUNT_VIRUSES,
	COUNT_WARNINGS, COUNT_ALERTS,
	COUNT_SUMS
};

/* Connections by what became of them, behind the causes of refusals. */
enum {
	FUNNEL_ACCEPTED = REFUSALS,
	FUNNEL_QUEUED,		/* of these, with a qp */
	FUNNEL_NOTHING,		/* nothing was decided, or told */
	FUNNEL_ROWS
};

/* Lines that show what the log tells of: where there are none, 0 is no 0. */
enum {
	TELLS_SERVER = ABOUT_MESSAGE + 1,
	TELLS_LIST, TELLS_GREY, TELLS_SCAN, TELLS_YES, TELLS_QP,
	TELLS
};

/* For each hour: refusals by cause, and these. */
enum {
	HOUR_OPENED = REFUSALS, HOUR_ACCEPTED, HOUR_RECIPIENTS,
	HOUR_REFUSED,		/* all causes together, */
	HOUR_DECISIONS,		/* and with what was accepted */
	HOUR_FAILED,		/* logins */
	HOUR_COUNTERS
};

/* Histograms of connections' durations, us. */
enum {
	TIME_ALL, TIME_ACCEPTED, TIME_REFUSED, TIME_DENIED, TIME_NOTHING,
	TIME_TOLD,		/* qpsmtpd's connection_time */
	TIMES
};

/* The counters of clients, of addresses, and of what is shown like them. */
enum { BY_ALL, BY_ACCEPTED, BY_REJECTED, BY_DEFERRED, BY_DENIED, BY_MAIL,
	BY_COUNTERS };

/* ... of a scanner's verdicts; scores are in thousandths. */
enum {
	SCAN_ALL, SCAN_SCORED, SCAN_PLUS, SCAN_MINUS,
	SCAN_MOST,		/* the greatest, */
	SCAN_LEAST,		/* and the least, less this and negative: */
	SCAN_COUNTERS
};
#define SCAN_ZERO	(UINT64_C(1) << 52)

struct smtp_counts {
	uint64_t sums[COUNT_SUMS], funnel[FUNNEL_ROWS], tells[TELLS];
	uint64_t greylist[GREYLISTS];
	uint64_t exits[256], signals[128];
	struct hist times[TIMES];
	struct hours hours;
	struct tally dispositions;	/* PROGRAM TAB REASON */
	struct tally lists;		/* block lists */
	struct tally checks;		/* SPF TAB pass */
	struct tally versions, ciphers;
	struct tally scans;		/* PROGRAM TAB VERDICT */
	struct tally viruses;
	struct tally warnings;		/* PROGRAM: all, of these alerts */
	/* not with -d */
	struct tally clients, networks, hosts, helos;
	struct tally senders, sender_domains, recipients, recipient_domains;
	struct tally unknown;		/* recipients that do not exist */
	struct tally tops;		/* TOP-LEVEL DOMAIN TAB DISPOSITION */
	struct tally users, guessers;	/* logins: by user, by address */
	struct tally pop_users;
};

extern struct smtp_counts counts;
enum { SMTPCOUNT_ITEMS = 35 + 1 };
extern const struct dump_item smtpcount_items[SMTPCOUNT_ITEMS];

/* Tables share this memory; those by address only if they are asked for. */
void	smtpcount_begin(struct tally_limit *limit);

/*
 * A line, what it told of its connection, and the time; v may be one that
 * has nothing but this line.
 */
void	smtpcount_line(const struct visit *v, const struct event *e,
	    unsigned bits);

/* The server told that a connection has begun, is let in, or has ended. */
static inline void
smtpcount_server(void)
{
	counts.tells[TELLS_SERVER]++;
}

static inline void
smtpcount_close(unsigned exit_code, unsigned signal)
{
	smtpcount_server();
	if (signal != 0)
		counts.signals[signal & 127]++;
	else
		counts.exits[exit_code & 255]++;
}

/*
 * smtpcount_line() for lines that only tell: of something, of a sender or a
 * recipient, with the bits of visit.h.
 */
static inline void
smtpcount_told(enum about about)
{
	counts.tells[about]++;
}

void	smtpcount_sender(struct str sender, unsigned bits);
void	smtpcount_recipient(struct str recipient, unsigned bits);
void	smtpcount_spf(struct str result);

/* simscan lets a message pass, with this score (.n is 0: without any). */
void	smtpcount_clean(struct str score);

/* jgreylist lets a client pass. */
static inline void
smtpcount_passed(enum greylist how)
{
	smtpcount_told(ABOUT_CONNECTION);
	counts.tells[TELLS_GREY]++;
	counts.greylist[how]++;
}

/* Mail of v was accepted that only its recipients tell of. */
void	smtpcount_settled(const struct visit *v);

/* A connection has begun, is among those that count, and is gone. */
void	smtpcount_opened(void);
void	smtpcount_left(const struct visit *v, bool told);

/* Split "A TAB B". */
struct str	smtpcount_first(struct str text);
struct str	smtpcount_second(struct str text);

#endif
