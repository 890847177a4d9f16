/*
 * The log of qpsmtpd 0.2 to 1.0 (Qpsmtpd.pm, Qpsmtpd/SMTP.pm, TcpServer.pm,
 * Auth.pm, qpsmtpd-forkserver, qpsmtpd-prefork, plugins), as it comes out of
 * logging/warn, logging/adaptive and no logging plugin, and that of the
 * plugin logterse 1.0, alone and on SME Server.  qpsmtpd-log(5) has every
 * line.
 *
 * Two programs may tell one decision: `program` is "logterse" in the lines of
 * that plugin, and "qpsmtpd" in all others.  Without logterse each decision
 * is told once.
 */
#ifndef QPSMTPD_H
#define QPSMTPD_H

#include "event.h"
#include "str.h"

/*
 * Say what a body means: a line without stamp and newline, that begins with
 * a process id or "???".  False, and e is left as it was, if it is not
 * qpsmtpd's.  Ask recordio before: its lines begin alike.
 */
bool	qpsmtpd_event(struct str body, struct event *e);

#endif
