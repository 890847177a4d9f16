/*
 * Lines that say once more what another program has said of the same thing:
 * sagredo's qlog lines follow chkuser's, badmailfrom's and simscan's;
 * qpsmtpd's replies follow logterse's lines; spamdyke hands on what the
 * programs below it refused; the logging patch names the message that its
 * scanner has refused.  In reports only the first counts.
 */
#ifndef ECHO_H
#define ECHO_H

#include <stdbool.h>

#include "event.h"

/* What may still be echoed in a connection; all zero at its beginning. */
struct echo {
	unsigned refused, accepted;	/* decisions */
	bool qlog;			/* qlog lines are written */
	bool terse;			/* logterse's are */
};

/*
 * A line of a connection, with its body: does it repeat a decision?  Call it
 * for each line that decides, in their order.
 */
bool	echo_is(struct echo *c, struct str body, const struct event *e);

/* A message begins: what has been said before is not said again. */
void	echo_clear(struct echo *c);

#endif
