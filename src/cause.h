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
 * Count a deferral or a failure: the text as logged, of a delivery on this
 * channel to this address.  Returns the address of the host that answered, as
 * a part of the text; empty if there is none.
 */
struct str	cause_count(bool failure, struct str text, struct str channel,
		    struct str address);

/* The sections "deferrals", "failures", "enhanced", "codes". */
extern const struct section cause_sections[4];

#endif
