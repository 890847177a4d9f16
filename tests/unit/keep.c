/* Texts that are kept: shorter, longer, too long, and none. */
#include "keep.h"

#include "pool.h"

#include "check.h"

int
main(void)
{
	static char large[2 * KEEP_MOST];
	struct str text = { large, sizeof large };
	struct keep k = { .s = NULL };
	size_t held = pool_held, n;

	for (n = 0; n < sizeof large; n++)
		large[n] = (char)(n * 7 + n / 256);
	for (n = 0; n < 100; n++) {
		keep_set(&k, (struct str){ large + n, n });
		CHECK(keep_is(&k, (struct str){ large + n, n }));
	}
	keep_free(&k);
	memset(large, 'x', sizeof large);
	CHECK(keep_text(&k).s == NULL);
	CHECK(!keep_is(&k, STR("")));
	keep_set(&k, STR(""));
	CHECK(keep_text(&k).s != NULL && keep_text(&k).n == 0);
	CHECK(keep_is(&k, STR("")) && !keep_is(&k, STR("a")));
	keep_set(&k, STR("anna@example.org"));
	CHECK(keep_is(&k, STR("anna@example.org")));
	CHECK(!keep_is(&k, STR("anna@example.or")));
	keep_set(&k, text);
	CHECK(keep_text(&k).n == KEEP_MOST && keep_is(&k, text));
	keep_set(&k, STR("b"));
	CHECK(keep_is(&k, STR("b")));
	keep_free(&k);
	CHECK(keep_text(&k).s == NULL && pool_held == held);
	return failures;
}
