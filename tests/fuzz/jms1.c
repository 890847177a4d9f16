/*
 * qmail-smtpd's lines with jms1's patch.
 */
#include "dialect/jms1.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(jms1_event, data, n);
	return 0;
}
