/*
 * qmail-smtpd's lines with the logmsg patch.
 */
#include "dialect/logmsg.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(logmsg_event, data, n);
	return 0;
}
