/* Lines of simscan: what holds for every dialect. */
#include "dialect/simscan.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(simscan_event, data, n);
	return 0;
}
