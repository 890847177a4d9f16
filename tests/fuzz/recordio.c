#include "dialect/recordio.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(recordio_event, data, n);
	return 0;
}
