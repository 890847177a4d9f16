/*
 * chkuser 2.0.9, and the one in sagredo's qmail (chkuser.c,
 * chkuser_commonlog): "CHKUSER TITLE: from <SENDER:USER:MARK> remote
 * <HELO:HOST:IP> rcpt <RECIPIENT> : DESCRIPTION"; sagredo's separates with |
 * and names the parts.  There is no pid, and nothing is escaped.
 */
#ifndef CHKUSER_H
#define CHKUSER_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it does
 * not begin with "CHKUSER "; what else is unknown, or torn, is EVENT_TELL.
 */
bool	chkuser_event(struct str body, struct event *e);

#endif
