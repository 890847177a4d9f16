/*
 * The logging-4 and logging-5 patches for qmail-smtpd, eQmail, and those
 * lines of sagredo's qmail that have their shape (qmail-smtpd.c, logit):
 * "qmail-smtpd: MESSAGE: SENDER from IP to RECIPIENT helo HELO".
 */
#ifndef LOGGING_H
#define LOGGING_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  Any MESSAGE in
 * that shape is taken, an unknown one is EVENT_TELL.  False if the line has
 * another shape, and nothing is set.
 */
bool	logging_event(struct str body, struct event *e);

#endif
