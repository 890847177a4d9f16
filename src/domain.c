#include "domain.h"

struct domain domain_memory[2][DOMAINS];

/*
 * The domain of an address, as reports show it: VERP's "list-@host-@[]" is
 * host's, and bounces are nobody's.
 */
static struct str
domain_name(struct str address)
{
	address = stats_tidied(address);
	if (address.n >= 4 && str_is(address.s + address.n - 4, "-@[]", 4))
		address.n -= 4;
	return str_eq(address, STR("#@[]")) ? address :
	    stats_lower(stats_domain(address));
}

void
domain_find_slowly(enum party p, struct tally_spot *at, struct str address,
    struct domain *d)
{
	struct str text = str_behind_last(address, '@');

	party_find(p, at, domain_name(address));
	if (d == NULL)
		return;
	d->at = *at;
	d->n = text.n;
	memcpy(d->text, text.s, text.n);
}
