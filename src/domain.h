/*
 * The counters of domains of senders and recipients, found by an address.
 * Most mail is for few of them: where their counters are is remembered by the
 * bytes that stand in addresses, for texts of usual lengths.
 */
#ifndef DOMAIN_H
#define DOMAIN_H

#include "party.h"
#include "stats.h"
#include "str.h"

/* Find, or make, those of an address's domain. */
static inline void	domain_find(enum party p, struct tally_spot *at,
			    struct str address);

enum { DOMAIN_LEAST = 8, DOMAIN_MOST = 48, DOMAINS = 4096 };

struct domain {
	struct tally_spot at;
	size_t n;
	char text[DOMAIN_MOST];
};
extern struct domain domain_memory[2][DOMAINS];	/* senders, recipients */

/* For domain_find(): the same slowly; d, if it is not NULL, remembers it. */
void	domain_find_slowly(enum party p, struct tally_spot *at,
	    struct str address, struct domain *d);

static inline struct domain *
domain_remembered(enum party p, struct str text)
{
	uint64_t sum = str_eight(text.s) * 3 +
	    str_eight(text.s + text.n - 8) + text.n;

	return &domain_memory[p == PARTY_RECIPIENT_DOMAINS]
	    [sum * 0x9e3779b97f4a7c15U >> 52];
}

static inline void
domain_find(enum party p, struct tally_spot *at, struct str address)
{
	struct str text = str_behind_last(address, '@');
	struct domain *d = NULL;

	if (!stats.tidies && address.n <= TALLY_TEXT &&
	    text.n >= DOMAIN_LEAST && text.n <= DOMAIN_MOST) {
		d = domain_remembered(p, text);
		if (d->n == text.n &&
		    str_same_bytes(d->text, text.s, text.n) &&
		    party_known(p, &d->at)) {
			*at = d->at;
			return;
		}
	}
	domain_find_slowly(p, at, address, d);
}

#endif
