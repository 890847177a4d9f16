/*
 * What recordio shows of a session: ucspi-tcp 0.88 and ucspi-tcp6 1.11
 * (recordio.c).  tcpserver-log(5) has every line.
 *
 * Such a line names no program: it is only known by its form.  The pid is
 * that of the program which recordio runs, the connection's.
 */
#ifndef RECORDIO_H
#define RECORDIO_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  The text is
 * what was sent, with recordio's mark: a blank behind a whole line, a + where
 * more of the line comes with this pid and direction, and none behind the
 * [EOF] that recordio itself writes.  The reason is < from the client, > to
 * it.  False if it is not recordio's.
 */
bool	recordio_event(struct str body, struct event *e);

#endif
