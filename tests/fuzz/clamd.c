/* Lines of clamd: what holds for every dialect. */
#include "dialect/clamd.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(clamd_event, data, n);
	return 0;
}
