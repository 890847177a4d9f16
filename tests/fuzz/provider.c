/* Lines of hosting providers' logs. */
#include "dialect/provider.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(provider_event, data, n);
	return 0;
}
