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
 * A quick look at a body from *p on, where SMTP_AHEAD bytes can be read, of
 * it or of what follows: most lines begin with their program's name and the
 * pid of the server's child, and that is all it takes to know whose they are.
 *
 * Gives the pid and EVENT_TELL for a line that neither begins nor ends a
 * connection, whatever else it says; EVENT_CLOSE or EVENT_LOAD where it is
 * tcpserver's "end" or status line; EVENT_OPEN or EVENT_ALLOW where it seems
 * to be its "pid" or "ok", of which the rest must be looked at; and
 * EVENT_OTHER where it takes more to know.  But for that *p is behind what
 * was read, where the newline is if that is all of the line, and no newline
 * is before it.
 */
enum { SMTP_AHEAD = 64 };
static inline enum kind	smtp_glance(const char **p, uint64_t *pid);

/* Is this the rest, newline included, of such a line? */
static inline bool	smtp_is_rest(struct str rest, enum kind kind);

/* "qmail-smtpd[P]: ", and "qmail-smtpd: pid P " */
static inline bool
smtp_pass_smtpd(const char **p, uint64_t *pid)
{
	if (pass_if(p, "qmail-smtpd["))
		return pass_u64(p, pid) && pass(p, "]: ");
	return pass(p, "qmail-smtpd: pid ") && pass_u64(p, pid) &&
	    pass(p, " ");
}

/* 1 is init, for which simscan takes who has gone. */
static inline bool
smtp_pass_bracketed(const char **p, uint64_t *pid)
{
	return (pass_if(p, "jgreylist[") || pass_if(p, "simscan:[") ||
	    pass(p, "spamdyke[")) && pass_u64(p, pid) && *pid != 1 &&
	    pass(p, "]:");
}

/* "rblsmtpd: IP pid P: ", but neither a long IP nor IndiMail's "pid P from" */
static inline bool
smtp_pass_rblsmtpd(const char **p, uint64_t *pid)
{
	const char *end = *p + SMTP_AHEAD - 16;

	if (!pass(p, "rblsmtpd: ") || **p == 'p')
		return false;
	while (*p < end && **p > ' ')
		++*p;
	return pass(p, " pid ") && pass_u64(p, pid) && pass(p, ": ");
}

/* "N/LIMIT": few digits, looked at one by one. */
static inline bool
smtp_pass_load(const char **p)
{
	const char *s = *p, *slash;

	while (is_digit(*s) && s < *p + 8)
		s++;
	slash = s++;
	while (is_digit(*s) && s < *p + 16)
		s++;
	if (slash == *p || *slash != '/' || s == slash + 1)
		return false;
	*p = s;
	return **p == '\n';
}

/* "pid P from ", "ok P ", "end P status W", "status: N/L", not IndiMail's */
static inline enum kind
smtp_pass_server(const char **p, uint64_t *pid)
{
	uint64_t wait;

	if (!pass(p, "tcpserver: "))
		return EVENT_OTHER;
	if (pass_if(p, "status: "))
		return smtp_pass_load(p) ? EVENT_LOAD : EVENT_OTHER;
	if (pass_if(p, "ok "))
		return pass_u64(p, pid) && pass(p, " ") ?
		    EVENT_ALLOW : EVENT_OTHER;
	if (pass_if(p, "pid "))
		return pass_u64(p, pid) && pass(p, " from ") ?
		    EVENT_OPEN : EVENT_OTHER;
	return pass(p, "end ") && pass_u64(p, pid) && pass(p, " status ") &&
	    pass_u64(p, &wait) && **p == '\n' ? EVENT_CLOSE : EVENT_OTHER;
}

static inline enum kind
smtp_glance(const char **p, uint64_t *pid)
{
	bool told;

	if (**p == 't')
		return smtp_pass_server(p, pid);
	told = **p == 'q' ? smtp_pass_smtpd(p, pid) :
	    **p == 'r' ? smtp_pass_rblsmtpd(p, pid) :
	    (**p == 'j' || **p == 's') && smtp_pass_bracketed(p, pid);
	return told ? EVENT_TELL : EVENT_OTHER;
}

/* One word, and for "ok" one more. */
static inline bool
smtp_is_rest(struct str rest, enum kind kind)
{
	const char *space = memchr(rest.s, ' ', rest.n);

	if (space == NULL)
		return kind == EVENT_OPEN && *rest.s > ' ';
	return kind == EVENT_ALLOW && space > rest.s && space[1] > ' ';
}

#endif
