/*
 * Why deliveries were deferred or failed: reasons that are made alike
 * (reason.h), enhanced status codes and SMTP codes, in tables of counters.
 */
#ifndef CAUSE_H
#define CAUSE_H

#include <stdbool.h>

#include "dialect/reply.h"
#include "sections.h"
#include "str.h"
#include "tally.h"

/* The counters of codes; those of reasons have the first alone. */
enum { CAUSE_ALL, CAUSE_DEFERRAL, CAUSE_FAILURE, CAUSE_COUNTERS };

extern struct tally cause_deferrals, cause_failures, cause_enhanced,
    cause_codes;

void	cause_init(struct tally_limit *limit);

/*
 * Count a deferral or a failure: its text as logged, what reply_read() has
 * read from it, and the recipient's address.
 */
void	cause_count(bool failure, struct str text, const struct reply *reply,
	    struct str address);

/* The sections "deferrals", "failures", "enhanced", "codes". */
extern const struct section cause_sections[4];

#endif
