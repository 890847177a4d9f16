/*
 * Sections of smtpd-stats: decisions by the sender's top-level domain.
 */
#ifndef SMTPDOMAIN_H
#define SMTPDOMAIN_H

#include "sections.h"

/* Ended by a kind of NULL. */
extern const struct section smtpdomain_sections[];

#endif
