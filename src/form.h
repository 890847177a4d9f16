/*
 * Reports for programs: tab-separated values, and JSON.  qtrack-report(5)
 * has both forms.
 */
#ifndef FORM_H
#define FORM_H

#include "table.h"

/* Print a report. */
void	form_tsv(const struct report *r);
void	form_json(const struct report *r);

#endif
