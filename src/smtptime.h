/*
 * Sections of smtpd-stats: when, how long, how many at a time, and how it
 * ended.
 */
#ifndef SMTPTIME_H
#define SMTPTIME_H

#include "sections.h"

/* Ended by a kind of NULL. */
extern const struct section smtptime_sections[];

#endif
