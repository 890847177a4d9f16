/*
 * The log of simscan 1.4.0, 1.4.1 and sagredo's (simscan.c, log_message() and
 * the debug lines), in the pipe of the qmail-smtpd that runs it.
 * scanner-log(5) has every line.
 */
#ifndef SIMSCAN_H
#define SIMSCAN_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not simscan's: e->smtp is then as it was.
 */
bool	simscan_event(struct str body, struct event *e);

#endif
