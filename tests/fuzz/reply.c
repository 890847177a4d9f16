/*
 * Results of deliveries: every slice lies in the text, what the struct held
 * before does not matter, codes and addresses are what they should be.
 */
#include "dialect/reply.h"

#include <stdlib.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
must(bool holds)
{
	if (!holds)
		abort();
}

static void
inside(struct str part, struct str text)
{
	must(part.n == 0 || (part.s >= text.s && part.n <= text.n &&
	    (size_t)(part.s - text.s) <= text.n - part.n));
}

static void
check(struct str text, struct str channel)
{
	struct reply r, again;
	struct str code;

	memset(&r, 0, sizeof r);
	memset(&again, 1, sizeof again);
	reply_read(text, channel, &r);
	reply_read(text, channel, &again);
	inside(r.text, text);
	inside(r.address, text);
	inside(r.said, text);
	inside(r.enhanced, text);
	must(r.code == 0 || (r.code >= 200 && r.code <= 599));
	must(r.address.n == 0 || reply_is_address(r.address));
	code = r.enhanced;
	must(code.n == 0 || (reply_eat_enhanced(&code, &code)));
	must(r.place == PLACE_REMOTE || (r.address.n == 0 && r.code == 0));
	must(r.place == again.place && r.code == again.code &&
	    r.expired == again.expired && r.tls == again.tls &&
	    r.address.n == again.address.n &&
	    r.enhanced.n == again.enhanced.n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str text = { (const char *)data, n };

	check(text, STR("remote"));
	check(text, STR("local"));
	check(text, STR(""));
	return 0;
}
