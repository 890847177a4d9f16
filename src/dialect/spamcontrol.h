/*
 * qmail-smtpd and qmail-popup of s/qmail 3 and 4, aQmail, and SPAMCONTROL 2:
 * "qmail-smtpd: pid PID ACTION::TYPE::CONDITION P:PROTOCOL S:IP:HOST H:HELO
 * F:SENDER T:RECIPIENT" (smtpdlog.c; qmail-smtpd.c of SPAMCONTROL;
 * qmail-popup.c).  Nothing is escaped.
 */
#ifndef SPAMCONTROL_H
#define SPAMCONTROL_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not one of these lines, and nothing is set: other dialects, too, begin with
 * "qmail-smtpd: pid ".  Any line of qmail-popup is taken.
 */
bool	spamcontrol_event(struct str body, struct event *e);

#endif
