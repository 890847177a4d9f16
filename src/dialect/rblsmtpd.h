/*
 * The log of rblsmtpd: ucspi-tcp 0.88, also with the greetdelay patch,
 * ucspi-tcp6 1.11, and IndiMail's, which puts the pid first (rblsmtpd.c of
 * each).  tcpserver-log(5) has every line.
 */
#ifndef RBLSMTPD_H
#define RBLSMTPD_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it
 * does not begin with "rblsmtpd: "; what else is unknown is told as it
 * stands.
 */
bool	rblsmtpd_event(struct str body, struct event *e);

/*
 * A short cut for what stands behind "rblsmtpd: IP pid P" in a line that
 * refuses: ": 451 TEXT".  Told are the kind, and of e->smtp code and text;
 * false, if it does not, and e is as it was.
 */
bool	rblsmtpd_refused(struct str s, struct event *e);

#endif
