/*
 * qmail-smtpd's lines with a logging patch.
 */
#include "dialect/logging.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(logging_event, data, n);
	return 0;
}
