/*
 * The log of tcpserver: ucspi-tcp 0.88, ucspi-tcp6 1.11 and IndiMail's
 * ucspi-tcp-x of 2021 and 2026 (tcpserver.c of each), and what sslserver logs
 * in the same words.  dialect/sslserver.h has the rest of sslserver, and is
 * to be asked first.  tcpserver-log(5) has every line.
 *
 * sslserver 0.12 denies a client before it forks the connection's process:
 * the pid is that of the one which would have spoken TLS, and the client's
 * port is empty.  No other line names the connection but its end, so that
 * pid is given as both pid and parent.
 */
#ifndef TCPSERVER_H
#define TCPSERVER_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it
 * does not begin with "tcpserver: " or "sslserver: "; what else is unknown
 * is told as it stands.
 */
bool	tcpserver_event(struct str body, struct event *e);

#endif
