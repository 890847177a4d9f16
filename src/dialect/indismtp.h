/*
 * IndiMail's qmail-smtpd, 2010 to 2026: "qmail-smtpd: pid PID from IP TEXT",
 * or without " from IP" (smtpd.c: logerr, log_trans, err_queue and the
 * like).  Nothing is escaped.
 */
#ifndef INDISMTP_H
#define INDISMTP_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  An unknown TEXT
 * is EVENT_TELL if " from IP" is there.  False if it has another shape, such
 * as a colon behind the address, and nothing is set.
 */
bool	indismtp_event(struct str body, struct event *e);

#endif
