/*
 * qmail-smtpd's lines with the pidqplog patch.
 */
#include "dialect/pidqplog.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(pidqplog_event, data, n);
	return 0;
}
