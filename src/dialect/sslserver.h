/*
 * What only sslserver logs: ucspi-ssl up to 0.9x, 0.10 and 0.11, and 0.12
 * (sslserver.c), and a later one.  What it logs as tcpserver does (pid, ok,
 * deny, status, most trouble) is left to tcpserver_event().
 *
 * Two processes serve one client.  The child is that of `pid` and `ok`, and
 * becomes the program: it is given as pid.  The other one speaks TLS; only
 * that one's end is seen: it is given as parent.
 */
#ifndef SSLSERVER_H
#define SSLSERVER_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it
 * does not begin with "sslserver: ", or is of a form of tcpserver's, or
 * unknown: tcpserver_event() takes these.
 */
bool	sslserver_event(struct str body, struct event *e);

#endif
