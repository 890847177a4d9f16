/*
 * The logs of qmail-scanner 1.x and 2.x, with and without the st patch
 * (debug(), log_msg() and error_condition()): its debug file qmail-queue.log, a
 * table with TABs, and syslog.  scanner-log(5) has every line.
 *
 * The program itself was not at hand; the forms are those of a fork of it,
 * and of published logs.
 */
#ifndef QSCANNER_H
#define QSCANNER_H

#include "event.h"
#include "str.h"

/*
 * Say what a body (a line without stamp and newline) means.  False if it is
 * not qmail-scanner's: e->smtp is then as it was.
 */
bool	qscanner_event(struct str body, struct event *e);

#endif
