/*
 * Sections of smtpd-stats: who and why, and how often: lists of those with the
 * most.
 */
#ifndef SMTPTOP_H
#define SMTPTOP_H

#include "sections.h"

/* Ended by a kind of NULL. */
extern const struct section smtptop_sections[];

#endif
