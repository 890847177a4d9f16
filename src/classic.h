/*
 * The lines that qmailanalog's matchup prints, and those that it leaves for
 * its next run.
 *
 *	d RESULT BIRTH START END BYTES <SENDER> CHANNEL.RECIPIENT QP UID REASON
 *	d RESULT START START END 0 ? CHANNEL.RECIPIENT ? ? REASON
 *	m BIRTH END BYTES SUCCESSES FAILURES DEFERRALS <SENDER> QP UID
 *	? LINE
 *
 * The second form is that of a message whose `info' was not there.  Warnings
 * and alerts are copied as they are.  Times are in Unix seconds with nine
 * decimals; ? stands for what is not known.  A blank within a field becomes
 * an underscore, as qmail-send would have it.
 */
#ifndef CLASSIC_H
#define CLASSIC_H

#include <stdbool.h>

#include "event.h"
#include "ledger.h"
#include "str.h"

/* Addresses keep their case; else they are printed in lower case. */
void	classic_keep_case(void);

/*
 * Print what this line calls for; its body stands behind a stamp, if there is
 * one.  COPIED: the line itself, without the newline if it has none (yet).
 */
enum classic { CLASSIC_NOTHING, CLASSIC_PRINTED, CLASSIC_COPIED };
enum classic	classic_line(const struct ledger *l, struct str line,
		    struct str body, const struct event *e,
		    const struct ledger_step *step);

/*
 * Print the open messages as log lines, which are to be put before the next
 * log:
 *
 *	BIRTH info msg MESSAGE: bytes BYTES from <SENDER> qp QP uid UID
 *	BIRTH extra MESSAGE SUCCESSES DEFERRALS FAILURES
 *	START starting delivery DELIVERY: msg MESSAGE to CHANNEL RECIPIENT
 */
void	classic_pending(struct ledger *l);

/*
 * If this body is an `extra', book it: the results of a message that its
 * line before told of.
 */
bool	classic_extra(struct ledger *l, struct str body);

/* Is it like one of the three? */
bool	classic_may_pend(struct str body);

#endif
