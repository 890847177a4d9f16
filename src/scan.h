/*
 * What scanners found in a message: spam with its score, or a virus.
 */
#ifndef SCAN_H
#define SCAN_H

#include <stdbool.h>
#include <stdint.h>

#include "refusal.h"
#include "event.h"

struct scan {
	struct str verdict;	/* in the scanner's words: CLEAN, FOUND */
	struct str virus;	/* its name, or that of a bad attachment;
				   empty: none */
	bool scored;
	int64_t score;		/* thousandths */
};

/* False if the line tells no verdict of a scanner.  Cause: of a refusal. */
bool	scan_of(const struct event *e, enum refusal cause, struct scan *s);

/* What simscan says of a message without faults; the score may be empty. */
struct scan	scan_clean(struct str score);

/*
 * Eat a decimal number: "-102.5" is -102500 thousandths.  False, and nothing
 * is eaten, if there is none, or it is beyond a million million.
 */
bool	scan_eat_score(struct str *s, int64_t *thousandths);

#endif
