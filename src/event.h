/*
 * What a log line says.  Every dialect fills this one structure; its slices
 * point into the line.  Only what stands beside the kind is meant; the rest
 * is left as it was.
 */
#ifndef EVENT_H
#define EVENT_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

enum kind {
	EVENT_OTHER,	/* nothing that we know */
	EVENT_STATUS,	/* deliveries under way: text, the counters */
	EVENT_EXIT,	/* qmail-send goes: queue */
	EVENT_NEW,	/* a message entered the queue: msg, queue */
	EVENT_INFO,	/* its envelope: msg, bytes, sender, qp, uid, queue */
	EVENT_START,	/* a delivery begins: delivery, msg, channel,
			   recipient, queue */
	EVENT_RESULT,	/* it ended: delivery, outcome, text, queue */
	EVENT_BOUNCE,	/* a bounce was injected: msg, qp, queue */
	EVENT_DISCARD,	/* a bounce was thrown away: msg, queue */
	EVENT_END,	/* the message left the queue: msg, queue */
	EVENT_NOTE,	/* about a message: msg, text, queue; bytes if it is an
			   INFO that was cut, else 0 */
	EVENT_WARNING,	/* trouble: text, and, if `named`, msg */
	EVENT_ALERT,	/* great trouble: the same */

	/* The SMTP side.  Every line may bear any of `struct smtp`. */
	EVENT_OPEN,	/* a connection comes: pid, ip */
	EVENT_ALLOW,	/* the server lets it in: pid, ip, host */
	EVENT_DENY,	/* the server's own rules turn it away: the same */
	EVENT_ACCEPT,	/* `about` was accepted */
	EVENT_REJECT,	/* it was refused for good: reason */
	EVENT_DEFER,	/* it was refused for now: reason */
	EVENT_TELL,	/* nothing was decided: what was seen or checked */
	EVENT_CLOSE,	/* the connection ended: pid or parent; exit_code or
			   signal */
	EVENT_LOAD	/* connections under way: used, limit */
};

/* What an SMTP-side line decides, or speaks, of. */
enum about {
	ABOUT_CONNECTION,	/* the client's address, the session */
	ABOUT_HELO,
	ABOUT_TLS,
	ABOUT_AUTH,
	ABOUT_SENDER,
	ABOUT_RECIPIENT,
	ABOUT_MESSAGE		/* DATA and what is done with it */
};

/*
 * What an SMTP-side line names.  The slice of what it does not tell has NULL
 * for .s; what it tells, but is empty (a null sender, no host name), has not.
 * Numbers not told are 0.  Addresses are without <>.
 */
struct smtp {
	enum about about;
	struct str program;	/* who says so: a literal */
	uint64_t pid;		/* of the server's child: the key */
	uint64_t parent;	/* sslserver's process between the two */
	bool foreign;		/* pid is that of another process: spamd,
				   vchkpw, qmail-scanner */
	bool tagged;		/* pid stood in syslog's tag, not in the line */
	bool last;		/* the connection is about to end */
	bool tapped;		/* a recorder says so: it may go on behind the
				   end, until `last` */
	bool secured;		/* it is encrypted from now on: sslserver */
	bool in_order;		/* no pid: goes with the line before, or, if
				   EVENT_OPEN, begins anew */
	bool early;		/* a recipient was accepted; whether the
				   message is, the same program tells later */
	bool several;		/* recipient is a list, joined with commas,
				   each perhaps in <> */
	struct str ip, host;	/* the client's address, and name */
	struct str helo;
	struct str user;	/* AUTH, POP3: who; as the client sent it */
	struct str method;	/* AUTH's: plain, login, cram-md5 ... */
	struct str protocol;	/* SMTP, ESMTP, ESMTPSA, POP3 ... */
	struct str tls, cipher;	/* TLSv1.3; its cipher */
	struct str sender, recipient;
	struct str reason;	/* of a decision, in the program's own short
				   words: Bad_Helo, DENIED_RBL_MATCH */
	struct str text;	/* explanation, free text */
	struct str seconds;	/* how long it took: decimal, as logged */
	struct str score;	/* spam score / required, as logged */
	uint64_t qp;		/* of the message that was queued */
	uint64_t bytes;		/* its size */
	uint64_t count;		/* recipients, if only their number is told */
	uint64_t used, limit;	/* connections under way, and allowed */
	unsigned code;		/* SMTP reply: 250, 451, 553 */
	unsigned exit_code;	/* decoded: 0 to 255 */
	unsigned signal;	/* that killed it; else 0 */
};

enum outcome {
	OUTCOME_SUCCESS,
	OUTCOME_DEFERRAL,
	OUTCOME_FAILURE,
	OUTCOME_MANGLED	/* no report came; counts as a deferral */
};

/* Sagredo's qmail has more than the usual two. */
enum channel { CHANNEL_LOCAL, CHANNEL_REMOTE, CHANNEL_OTHER, CHANNELS };

struct event {
	enum kind kind;
	enum outcome outcome;
	bool named;		/* a warning or alert has msg */
	uint64_t msg;		/* message number: unique while it lives */
	uint64_t delivery;	/* unique in one life of one qmail-send */
	uint64_t bytes;		/* of the message file */
	uint64_t qp;		/* pid of the qmail-queue that took it in */
	uint64_t uid;		/* of who injected it */
	struct str sender;	/* as logged, without <>; .s is NULL where the
				   line does not tell */
	struct str recipient;	/* as logged; perhaps empty */
	struct str channel;	/* local, remote, suppl0 ... */
	struct str text;
	struct str queue;	/* IndiMail's queue; else empty */

	/* For the dialect, which may leave part of a line for later. */
	struct str rest;
	bool rough;		/* there is such a part: in `rest` */
	bool raw;		/* it is eQmail's */

	bool brief;		/* given to the SMTP dialects: the caller asks
				   for kind and, of smtp, for pid, parent,
				   limit, the flags foreign to in_order, and
				   ip only; the rest may be left untold */
	struct smtp smtp;	/* set for the kinds from EVENT_OPEN on */
};

/* A slice of what the line does not tell. */
#define UNTOLD ((struct str){ NULL, 0 })

/* The servers write "unknown" for what they were not told themselves. */
static inline struct str
event_known(struct str s)
{
	return s.n == 0 || str_eq(s, STR("unknown")) ? UNTOLD : s;
}

/* True, so that a parser can end in it. */
static inline bool
event_say(struct event *e, enum kind kind, enum about about,
    struct str reason)
{
	e->kind = kind;
	e->smtp.about = about;
	e->smtp.reason = reason;
	return true;
}

/* Eat "T qp Q", by which qmail says that its queue has taken the message. */
static inline bool
event_eat_qp(struct str *s, uint64_t *qp)
{
	struct str rest = *s;
	uint64_t when;

	if (!(eat_u64(&rest, &when) && eat(&rest, " qp ") &&
	    eat_u64(&rest, qp)))
		return false;
	*s = rest;
	return true;
}

/* Eat the code of an SMTP reply, whatever stands behind it. */
static inline bool
event_eat_reply(struct str *s, unsigned *code)
{
	struct str rest = *s;

	if (!eat_fixed(&rest, 3, code) || *code < 200 || *code > 599)
		return false;
	*s = rest;
	return true;
}

/* Eaters for what stands in the lines of several dialects. */

/*
 * Eat digits and dots, perhaps behind a minus, the last of them a digit:
 * -102.5.  *number is set in any case.
 */
bool	eat_decimal(struct str *s, struct str *number);

/*
 * Eat what has this shape, such as a date: 0 stands for any digit, _ for any
 * digit or a space, a for any letter, and all else for itself.
 */
bool	eat_shape(struct str *s, const char *shape);

/* Eat "NAME[PID]: ", which syslog writes before a line. */
bool	eat_pid_of(struct str *s, struct str name, uint64_t *pid);

/*
 * Addresses of clients.  People hide theirs before they show a log, so that
 * an x is good for a digit of IPv4: 1.2.3.xxx.
 */
bool	eat_ipv4(struct str *s, struct str *ip);

static inline bool
str_is_ipv4(struct str s)
{
	struct str ip;

	return eat_ipv4(&s, &ip) && s.n == 0;
}

/* Groups of at most four digits, or IPv4 behind "::ffff:". */
bool	str_is_ipv6(struct str s);

/*
 * Made of the bytes of an address: enough where hardly anything else can
 * stand.
 */
bool	str_like_ip(struct str s);

/* Cut ":IP", of either kind.  Anything may stand before it, colons, too. */
bool	cut_ip(struct str *s, struct str *ip);

#endif
