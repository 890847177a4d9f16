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

/*
 * A short cut for most of those that were let pass: of what stands behind
 * "simscan:[P]:" give the score (.n is 0 if none is told) and the sender.
 * False if it is not "CLEAN ..." in its simplest form.
 */
bool	simscan_clean(struct str s, struct str *score, struct str *sender);

#endif
