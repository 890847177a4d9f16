/*
 * Lines of chkuser.
 */
#include "dialect/chkuser.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(chkuser_event, data, n);
	return 0;
}
