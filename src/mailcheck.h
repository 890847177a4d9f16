/*
 * Results of the checks that tell whether a sender may use its name: SPF,
 * DKIM and DMARC, where a program logs them.
 */
#ifndef MAILCHECK_H
#define MAILCHECK_H

#include <stdbool.h>

#include "event.h"

struct mailcheck {
	struct str check;	/* "SPF", "DKIM", "DMARC": a literal */
	struct str result;	/* "pass", "softfail": a literal; else as
				   logged, in one word */
};

/* Is this a result of SPF?  *result is a literal then. */
bool	mailcheck_result(struct str word, struct str *result);

/* False if the line tells none. */
bool	mailcheck_of(const struct event *e, struct mailcheck *c);

#endif
