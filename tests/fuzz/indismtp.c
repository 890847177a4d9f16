/*
 * Lines of IndiMail's qmail-smtpd.
 */
#include "dialect/indismtp.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(indismtp_event, data, n);
	return 0;
}
