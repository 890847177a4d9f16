/*
 * Andrew Richards' logmsg patch for qmail-smtpd, version 1.3:
 * "qmail-smtpd: pid PID from IP: EVENT".  Control and 8-bit bytes, colons and
 * angle brackets of addresses and HELO are _ in EVENT, spaces are not.
 */
#ifndef LOGMSG_H
#define LOGMSG_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not in that shape, and nothing is set.  Anything unknown in EVENT is
 * EVENT_TELL: lines are written in pieces, and others write between them.
 */
bool	logmsg_event(struct str body, struct event *e);

#endif
