/*
 * What greylisting did, where a program logs it.
 */
#ifndef GREYLIST_H
#define GREYLIST_H

#include "refusal.h"
#include "event.h"

enum greylist {
	GREYLIST_FIRST,		/* a client never seen: to come again */
	GREYLIST_SOON,		/* it came again too soon */
	GREYLIST_DEFERRED,	/* one of the two, the log does not say */
	GREYLIST_PASSED,	/* it is known */
	GREYLIST_EXEMPT,	/* it need not wait: a whitelist */
	GREYLISTS,
	GREYLIST_NONE = GREYLISTS	/* the line tells of no greylisting */
};

/* For columns, and for people. */
extern const char *const greylist_names[GREYLISTS];
extern const char *const greylist_titles[GREYLISTS];

/* The cause: of a refusal. */
enum greylist	greylist_of(const struct event *e, enum refusal cause);

#endif
