/*
 * The log of SpamAssassin's spamd 2.x to 4.x, from syslog or from its standard
 * error, as documented and published.  scanner-log(5) has every line.
 */
#ifndef SPAMD_H
#define SPAMD_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline, with or without syslog's
 * tag) means.  False if it is not spamd's: e->smtp is then as it was.
 */
bool	spamd_event(struct str body, struct event *e);

#endif
