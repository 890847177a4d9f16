/*
 * Any line of the SMTP side: the servers, block lists, greylisters, the many
 * qmail-smtpd, checkers, scanners and their like write into one pipe.  Each
 * has its file in dialect/; which one it is, is known from the first bytes.
 */
#ifndef SMTP_H
#define SMTP_H

#include "event.h"
#include "stamp.h"
#include "str.h"

/*
 * Say what a body (a line without what stands in head; its newline may be
 * there) means.  What no dialect knows, but bears a pid as smtp_glance() sees
 * it, is EVENT_TELL; anything else is EVENT_OTHER, and nothing in e->smtp is
 * told.  `brief`: as in event.h.
 */
void	smtp_event(struct str body, const struct head *head, bool brief,
	    struct event *e);

/*
 * Eat the next recipient from *rest, which begins as m->recipient; false
 * after the last.  Of several each may be in <>.
 */
bool	smtp_eat_recipient(const struct smtp *m, struct str *rest,
	    struct str *one);

/*
 * A quick look at the first bytes of a body, SMTP_AHEAD of them or all: most
 * lines begin with their program's name and the pid of the server's child,
 * and that is all it takes to know whose they are.
 *
 * Gives the pid and EVENT_TELL for a line that neither begins nor ends a
 * connection, whatever else it says; EVENT_CLOSE where it is tcpserver's
 * "end", with its newline; EVENT_OPEN, EVENT_ALLOW or EVENT_LOAD where it
 * seems to be its "pid", "ok" or status line, of which the rest must be
 * looked at: *s is that; and EVENT_OTHER where it takes more to know.
 */
enum { SMTP_AHEAD = 48 };
static inline enum kind	smtp_glance(struct str *s, uint64_t *pid);

/* Is this the rest, newline included, of such a line? */
bool	smtp_is_rest(struct str rest, enum kind kind);

/* "qmail-smtpd[P]: ", and "qmail-smtpd: pid P " */
static inline bool
smtp_eat_smtpd(struct str *s, uint64_t *pid)
{
	if (!eat(s, "qmail-smtpd"))
		return false;
	if (eat_char(s, '['))
		return eat_u64(s, pid) && eat(s, "]: ");
	return eat(s, ": pid ") && eat_u64(s, pid) && eat_char(s, ' ');
}

static inline bool
smtp_eat_bracketed(struct str *s, uint64_t *pid)
{
	return (eat(s, "jgreylist[") || eat(s, "simscan:[") ||
	    eat(s, "spamdyke[")) && eat_u64(s, pid) && eat(s, "]:");
}

/* "pid P from ", "ok P ", "end P status W", "status: ", none of IndiMail's */
static inline enum kind
smtp_eat_server(struct str *s, uint64_t *pid)
{
	uint64_t wait;

	if (!eat(s, "tcpserver: "))
		return EVENT_OTHER;
	if (eat(s, "status: "))
		return EVENT_LOAD;
	if (eat(s, "ok "))
		return eat_u64(s, pid) && eat_char(s, ' ') ?
		    EVENT_ALLOW : EVENT_OTHER;
	if (eat(s, "pid "))
		return eat_u64(s, pid) && eat(s, " from ") ?
		    EVENT_OPEN : EVENT_OTHER;
	return eat(s, "end ") && eat_u64(s, pid) && eat(s, " status ") &&
	    eat_u64(s, &wait) && eat_char(s, '\n') ?
	    EVENT_CLOSE : EVENT_OTHER;
}

static inline enum kind
smtp_glance(struct str *s, uint64_t *pid)
{
	bool told;

	if (s->n == 0)
		return EVENT_OTHER;
	*pid = 0;
	if (*s->s == 't')
		return smtp_eat_server(s, pid);
	told = *s->s == 'q' ? smtp_eat_smtpd(s, pid) :
	    (*s->s == 'j' || *s->s == 's') && smtp_eat_bracketed(s, pid);
	return told ? EVENT_TELL : EVENT_OTHER;
}

#endif
