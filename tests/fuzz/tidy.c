/*
 * Addresses tidied: never longer, and what comes out lies in the address or
 * in the buffer.
 */
#include "tidy.h"

#include <stdlib.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
must(bool holds)
{
	if (!holds)
		abort();
}

/* The first byte says what for. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str address, t;
	char *p = malloc(n > 0 ? n : 1);

	if (n > 0) {
		address = (struct str){ (const char *)data + 1, n - 1 };
		t = tidy_address(address, data[0], p, n - 1);
		must(t.n <= address.n);
		must(t.s == p || (t.s >= address.s &&
		    t.s + t.n <= address.s + address.n));
		t = tidy_address(address, data[0], p, 0);
		must(t.s >= address.s &&
		    t.s + t.n <= address.s + address.n);
	}
	free(p);
	return 0;
}
