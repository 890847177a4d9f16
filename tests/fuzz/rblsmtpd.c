#include "dialect/rblsmtpd.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(rblsmtpd_event, data, n);
	return 0;
}
