/*
 * What is in the queue at the end of the log, the oldest first: how it went so
 * far, when qmail-send will try again, and when it will give up.
 */
#ifndef PENDING_H
#define PENDING_H

#include <stdint.h>

#include "flow.h"
#include "ledger.h"
#include "table.h"

/*
 * Fill a section of the kind pending_kind with n messages of these books, of
 * those that were there in the window.  The lifetime of the queue is in
 * seconds.
 */
extern const struct table_kind pending_kind;
void	pending_rows(const struct ledger *l, int64_t lifetime,
	    size_t n, struct table *t);

/*
 * Is this message in the queue?  One that was only announced is not yet.  The
 * program's note about it is that of a flow.
 */
static inline bool
pending_is(const struct ledger_message *m)
{
	return m->told || m->attempts > 0 || (m->note & FLOW_IN) != 0;
}

/* The name of a source, for people: host, tag, name, queue; perhaps empty. */
struct str	pending_source(const struct source *s);

#endif
