/*
 * The log of spamdyke 2.6 to 5.0.1 (spamdyke.h, filter.c, spamdyke.c), which
 * stands before qmail-smtpd: on standard error since 4.0.5, and in syslog.
 * spamdyke-log(5) has every line.
 *
 * A CODE line tells what became of one recipient, a FILTER_ line (verbose)
 * only what has set a filter off.
 */
#ifndef SPAMDYKE_H
#define SPAMDYKE_H

#include "event.h"
#include "str.h"

/*
 * Say what "spamdyke[PID]: TEXT" means: a body without stamp and newline.
 * False, and e is left as it was, if it is not spamdyke's.
 */
bool	spamdyke_event(struct str body, struct event *e);

/*
 * The same for a TEXT alone, where the caller has eaten a syslog header; pid
 * is left to the caller.  Every text is spamdyke's.
 */
bool	spamdyke_text(struct str text, struct event *e);

#endif
