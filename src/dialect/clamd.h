/*
 * The log of ClamAV's clamd, as documented and published: LogFile with LogTime,
 * or syslog.  scanner-log(5) has every line.
 */
#ifndef CLAMD_H
#define CLAMD_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not clamd's: e->smtp is then as it was.
 */
bool	clamd_event(struct str body, struct event *e);

#endif
