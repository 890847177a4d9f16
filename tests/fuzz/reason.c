/*
 * Reasons: never more than there is room for; what is shown is as long as
 * what is masked.
 */
#include "reason.h"

#include <stdlib.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
must(bool holds)
{
	if (!holds)
		abort();
}

/* The first byte is the length of the address, which comes first. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str text = { (const char *)data, n }, address = STR("");
	char *p = malloc(REASON_MAX), *q = malloc(40);
	size_t m, k;

	if (n > 0 && data[0] < n) {
		address = (struct str){ text.s + 1, data[0] };
		str_skip(&text, 1 + address.n);
	}
	m = reason_mask(text, address, p, REASON_MAX);
	k = reason_mask(text, address, q, 40);
	must(m <= REASON_MAX && k <= 40);
	must(reason_show((struct str){ p, m }, p) == m);
	free(p);
	free(q);
	return 0;
}
