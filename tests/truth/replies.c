/*
 * For replies.sh: each result of a qmail-send log as OUTCOME, address, SMTP
 * code, enhanced code and masked reason, parted by tabs.
 */
#include <stdio.h>

#include "dialect/qsend.h"
#include "dialect/reply.h"
#include "reason.h"

static void
tell(const struct event *e)
{
	static const char *const names[] = {
		"success", "deferral", "failure", "mangled"
	};
	char masked[REASON_MAX];
	struct reply r;
	size_t n;

	reply_read(e->text, STR(""), &r);
	n = reason_mask(r.text, STR(""), masked, sizeof masked);
	printf("%s\t%.*s\t%u\t%.*s\t%.*s\n", names[e->outcome],
	    (int)r.address.n, r.address.s, r.code, (int)r.enhanced.n,
	    r.enhanced.s, (int)n, masked);
}

int
main(void)
{
	static char line[65536];
	struct str body, stamp;
	struct event e;

	while (fgets(line, sizeof line, stdin) != NULL) {
		body = str_of(line);
		if (*line == '@' && eat_word(&body, &stamp))
			(void)eat(&body, " ");
		qsend_event(body, &e);
		if (e.kind == EVENT_RESULT)
			tell(&e);
	}
	return 0;
}
