/*
 * The syslog lines of vpopmail's vchkpw (vchkpw.c of 5.4.33, of
 * sagredo's fork, and of old copies).  scanner-log(5) has every line.
 *
 * At logging levels 3 and 4 vchkpw logs clear-text passwords.  No slice of
 * the event ever holds one, nor a part of one.
 */
#ifndef VCHKPW_H
#define VCHKPW_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline, with or without syslog's
 * tag) means.  False if it is not vchkpw's: e->smtp is then as it was.
 */
bool	vchkpw_event(struct str body, struct event *e);

#endif
