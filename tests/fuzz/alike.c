/*
 * Texts made alike: never longer than they were, and the original comes out
 * again when each part is put back.
 */
#include "alike.h"

#include <stdlib.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
must(bool holds)
{
	if (!holds)
		abort();
}

/* Does the original go on at *from with what these bytes were? */
static void
check(const struct alike *a, struct str bytes, struct str *from)
{
	struct str was = alike_from(a, bytes);

	must(was.s == from->s && was.n <= from->n);
	str_skip(from, was.n);
}

static void
put_back(const struct alike *a, struct str from)
{
	struct str rest = a->text;
	size_t at;
	unsigned i;

	for (i = 0; i < a->parts; i++) {
		at = a->part[i].at - (size_t)(rest.s - a->text.s);
		if (at > 0)
			check(a, (struct str){ rest.s, at }, &from);
		str_skip(&rest, at);
		check(a, (struct str){ rest.s, a->part[i].text.n }, &from);
		str_skip(&rest, a->part[i].text.n);
	}
	if (rest.n > 0)
		check(a, rest, &from);
	must(from.n == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct alike a;
	char *copy = malloc(n > 0 ? n : 1);	/* no byte behind is read */
	struct str from = { copy, n };

	if (n > 0)
		memcpy(copy, data, n);
	alike_make(from, &a);
	must(a.text.n <= n);
	put_back(&a, from);
	free(copy);
	return 0;
}
