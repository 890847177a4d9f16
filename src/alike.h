/*
 * Results' texts that differ in nothing but addresses, made the same: many
 * are, and what is found in one holds for the next.
 *
 *	192.0.2.7_does_not_like_recipient./Remote_host_said:_550_<b@x>_unknown
 *	0.0.0.0_does_not_like_recipient./Remote_host_said:_550_<x>_unknown
 *
 * Taken together are IPv4 addresses that are words, such IPv6 addresses, and
 * what reason.h masks between < and >.  To reason.h and reply.h both texts
 * say the same, but that nobody can hide a code or host in an address.
 */
#ifndef ALIKE_H
#define ALIKE_H

#include "str.h"

/* Longer texts stay as they are, and so do further parts of a text. */
enum { ALIKE_MOST = 1000, ALIKE_PARTS = 8 };

struct alike {
	struct str text;	/* good as long as this, and what it is of */
	const char *from;	/* what it is of: this text is instead of */
	unsigned parts;
	struct alike_part {
		size_t at;	/* where in the text ... */
		struct str text, from;	/* this stands instead of that */
	} part[ALIKE_PARTS];
	char bytes[ALIKE_MOST];
};

void	alike_make(struct str from, struct alike *a);

/* What these bytes of its text, a part or between two parts, were. */
struct str	alike_from(const struct alike *a, struct str bytes);

#endif
