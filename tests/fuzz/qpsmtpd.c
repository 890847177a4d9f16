/* qpsmtpd's lines. */
#include "dialect/qpsmtpd.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(qpsmtpd_event, data, n);
	return 0;
}
