/*
 * sagredo's qmail (qmail-smtpd.c of 2026): "qlogenvelope: " and
 * "qlogreceived: " with their fields (qsmtpdlog), what the same program
 * writes behind "qmail-smtpd[PID]: " (strerr_warn), policy_check (policy.c),
 * and the helpers surblfilter and rcptcheck-overlimit.
 *
 * Its other lines look like those of others, which take them: the jms1
 * patch's badhelo, badmailfrom and badrcptto, the logging patch's "... from
 * IP to RECIPIENT helo HELO", and chkuser's.
 */
#ifndef SAGREDO_H
#define SAGREDO_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not one of these lines, and nothing is set.
 */
bool	sagredo_event(struct str body, struct event *e);

#endif
