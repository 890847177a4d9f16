/*
 * The sections of smtpd-stats: what it has counted (smtpcount.h), as tables.
 */
#ifndef SMTPSHOW_H
#define SMTPSHOW_H

#include <stdint.h>

#include "sections.h"
#include "table.h"

const struct section	*smtpshow_sections(void);

/* How many connections are open at the end: say it before rows are made. */
void	smtpshow_open(uint64_t n);

/* Add to the section of problems what somebody should look at. */
void	smtpshow_problems(struct table *t);

#endif
