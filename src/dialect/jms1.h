/*
 * qmail-smtpd of John Simpson's combined patch, 6cd to 7.10: lines begin with
 * "qmail-smtpd[PID]: " (qmail-smtpd.c).  Three forms are older or others',
 * too: badhelo, badmailfrom and badrcptto come from the qregex patch, which
 * writes them behind "qmail-smtpd: ", and are in sagredo's qmail with the
 * same prefix as here; so is RCPTCHECK.  Before 6cd, MFCHECK and validrcptto
 * stood there without the prefix.
 */
#ifndef JMS1_H
#define JMS1_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not one of these lines, and nothing is set: other dialects have the same
 * prefix, and sagredo's own lines are left to them.
 */
bool	jms1_event(struct str body, struct event *e);

#endif
