/* spamdyke's lines, and their texts alone. */
#include "dialect/spamdyke.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(spamdyke_event, data, n);
	fuzz_dialect(spamdyke_text, data, n);
	return 0;
}
