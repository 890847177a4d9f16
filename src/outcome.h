/*
 * What became of each delivery and message, as records of many columns; and
 * the other lines that tell of what happened.  matchup(1) has the columns.
 */
#ifndef OUTCOME_H
#define OUTCOME_H

#include <stdbool.h>

#include "event.h"
#include "ledger.h"
#include "row.h"
#include "str.h"

/*
 * The form of all records.  In tsv the names of the columns stand before them:
 * outcome_names() prints them.
 */
void	outcome_form(enum row_form form);
void	outcome_names(void);

/* Print the record of this line; false if it calls for none. */
bool	outcome_line(const struct ledger *l, struct str body,
	    const struct event *e, const struct ledger_step *step);

/* That of a delivery whose result will not come, or of a lost message. */
void	outcome_lost_delivery(const struct ledger *l,
	    const struct ledger_delivery *d);
void	outcome_lost_message(const struct ledger *l,
	    const struct ledger_message *m);

#endif
