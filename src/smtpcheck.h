/*
 * Sections of smtpd-stats: greylisting, SPF and the like, encryption, scanners.
 */
#ifndef SMTPCHECK_H
#define SMTPCHECK_H

#include "sections.h"

/* Ended by a kind of NULL. */
extern const struct section smtpcheck_sections[];

#endif
