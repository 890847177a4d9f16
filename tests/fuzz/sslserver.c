#include "dialect/sslserver.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(sslserver_event, data, n);
	return 0;
}
