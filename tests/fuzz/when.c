/*
 * Times that people type: read alike twice, and what was read is read again
 * from its RFC 3339 text, and from a label.
 */
#include "when.h"

#include <stdlib.h>

#include "show.h"
#include "tai.h"

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#define NOW 1795176005

static void
must(bool holds)
{
	if (!holds)
		abort();
}

static void
again(const char *text, struct stamp t)
{
	struct stamp t2;

	must(when_read(text, NOW, &t2));
	must(stamp_cmp(t, t2) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *typed = malloc(n + 1);
	char text[SHOW_ROOM + 1] = "", label[TAI_LABEL + 1] = "";
	struct stamp t;
	size_t size;

	if (typed == NULL)
		return 0;
	setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
	memcpy(typed, data, n);
	typed[n] = '\0';
	if (when_read(typed, NOW, &t)) {
		again(typed, t);
		size = show_rfc3339(text, t, false);
		text[size] = '\0';
		if (size > 0)
			again(text, t);
		tai_put(label, &(struct tai){ t.sec, t.nsec, false });
		again(label, t);
	}
	free(typed);
	return 0;
}
