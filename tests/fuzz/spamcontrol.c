/*
 * Lines of s/qmail, aQmail and SPAMCONTROL, with qmail-popup.
 */
#include "dialect/spamcontrol.h"

#include "dialect.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_dialect(spamcontrol_event, data, n);
	return 0;
}
