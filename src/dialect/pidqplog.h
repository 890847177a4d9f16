/*
 * The pidqplog and qmail-smtpd-verbose patches for qmail-smtpd: two lines,
 * without a program's name, and with a carriage return at the end.
 */
#ifndef PIDQPLOG_H
#define PIDQPLOG_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp, carriage return and newline) means.
 * False if it is neither of these lines, and nothing is set.
 */
bool	pidqplog_event(struct str body, struct event *e);

#endif
