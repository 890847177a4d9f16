/* Lines of qmail-scanner: what holds for every dialect. */
#include "dialect/qscanner.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(qscanner_event, data, n);
	return 0;
}
