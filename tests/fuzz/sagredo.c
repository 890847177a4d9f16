/*
 * Lines of sagredo's qmail.
 */
#include "dialect/sagredo.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(sagredo_event, data, n);
	return 0;
}
