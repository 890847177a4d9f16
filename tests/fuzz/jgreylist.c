/*
 * jgreylist's lines.
 */
#include "dialect/jgreylist.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(jgreylist_event, data, n);
	return 0;
}
