/*
 * The logs that some hosting providers give to their customers, made from
 * those of qmail, chkuser and spamdyke by a program that is not published:
 * "YYYY-MM-DD HH:MM:SS, KEY, FIELDS".  provider-log(5) has every line.
 *
 * There is no process id: the lines of one message stand together, from
 * `from` to the response behind `size`, or from one `init` to the next.
 */
#ifndef PROVIDER_H
#define PROVIDER_H

#include "event.h"
#include "str.h"

/*
 * Say what a body means: what stands behind the time, from its comma on, or
 * from behind it.  False, and e is left as it was, if it is none of these
 * lines.  A delivery's number (try, result) is put into e->delivery.
 */
bool	provider_event(struct str body, struct event *e);

/* Is such a line one of the log of deliveries: init, try or result? */
bool	provider_is_delivery(struct str body);

#endif
