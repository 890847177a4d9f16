/*
 * The sections of qsend-stats: what it has counted (sendcount.h), as tables.
 */
#ifndef SENDSHOW_H
#define SENDSHOW_H

#include <stdint.h>

#include "balance.h"
#include "ledger.h"
#include "sections.h"
#include "table.h"

/*
 * All of them; that of the queue is made from these books, where messages live
 * so many seconds.
 */
const struct section	*sendshow_sections(const struct ledger *l,
			    int64_t lifetime);

/* The sums that must agree: messages, and attempts. */
const struct balance	*sendshow_balance(void);

/* Add to the section of problems what somebody should look at. */
void	sendshow_problems(struct table *t);

#endif
