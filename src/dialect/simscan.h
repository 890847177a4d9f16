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
 * A short cut for what stands behind "simscan:[P]:" in most lines: a clean
 * message or spam, from an IPv4 address, and no colons but between the fields.
 * Told are the kind, and of e->smtp about, reason, text, score (with both
 * limits), seconds, sender, recipient and several.  Of another line, false,
 * some of these may have changed.
 */
bool	simscan_simple(struct str s, struct event *e);

#endif
