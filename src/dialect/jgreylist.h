/*
 * John Simpson's jgreylist, version 8 in C (jgreylist.c), its Perl version,
 * which has no colon behind the address, and the copy that comes with
 * sagredo's qmail, which calls itself greylist.
 */
#ifndef JGREYLIST_H
#define JGREYLIST_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not jgreylist's, and nothing is set.  Anything unknown behind its name is
 * EVENT_TELL: it writes a line in several pieces, and others write between
 * them.
 */
bool	jgreylist_event(struct str body, struct event *e);

#endif
