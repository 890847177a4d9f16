/* Lines of spamd: what holds for every dialect. */
#include "dialect/spamd.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(spamd_event, data, n);
	return 0;
}
