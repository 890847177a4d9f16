/*
 * Log text in fields: what is printed as a field is read back as it was, and
 * what people see is never wider than it may be.
 */
#include "cell.h"

#include "check.h"
#include "sink.h"

static struct str
random_text(char *p)
{
	static const char *const odd[] = { "\xc3\xa9", "\xc2\x9b", "\xff",
	    "\\", "\\x41", "\t", "\n", "\0", "\033", "\xe2\x82\xac", "\"",
	    "\xf0\x9f\x98\x80", "\xe2\x82" };
	size_t n = 0, i, k = (size_t)rand() % 30;

	for (i = 0; i < k; i++) {
		const char *s = odd[(size_t)rand() % 13];
		size_t m = *s == '\0' ? 1 : strlen(s);

		if (rand() % 2) {
			p[n++] = (char)('a' + rand() % 26);
			continue;
		}
		memcpy(p + n, s, m);
		n += m;
	}
	return (struct str){ p, n };
}

static bool
harmless(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if ((unsigned char)s.s[i] < 32 || s.s[i] == 127)
			return false;
	return true;
}

/* Characters, which are all UTF-8 here. */
static size_t
characters(struct str s)
{
	size_t n = 0, i;

	for (i = 0; i < s.n; i++)
		n += ((unsigned char)s.s[i] & 0xc0) != 0x80;
	return n;
}

static void
one(void)
{
	char p[200], q[800];
	struct str s = random_text(p), out;
	size_t n, most = 8 + (size_t)rand() % 40;

	cell_tsv(s);
	out = sink_take();
	CHECK(harmless(out) && out.n <= 4 * s.n);
	n = cell_read_tsv(q, out);
	CHECK(str_eq((struct str){ q, n }, s));
	n = cell_people(s, most, rand() % 2);
	out = sink_take();
	CHECK(harmless(out) && characters(out) == n && n <= most);
	CHECK((n == cell_width(s)) == (cell_width(s) <= most));
}

static void
people(const char *s, size_t most, bool middle, const char *want)
{
	struct str out;

	cell_people(str_of(s), most, middle);
	out = sink_take();
	if (!str_eq(out, str_of(want))) {
		printf("%s: %s, not %s\n", s, out.s, want);
		failures = 1;
	}
}

static void
reads(const char *s, const char *want)
{
	char p[100];
	size_t n = strlen(s);

	memcpy(p, s, n);
	n = cell_read_tsv(p, (struct str){ p, n });
	CHECK(str_eq((struct str){ p, n }, str_of(want)));
}

int
main(void)
{
	int i;

	srand(4);
	sink_begin();
	people("abcdefghij", 10, false, "abcdefghij");
	people("abcdefghijk", 10, false, "abcdefg...");
	people("abcdefghijk", 10, true, "abcd...ijk");
	people("a\tb\\c\033\xff", 40, false, "a\\tb\\c\\x1b\\xff");
	people("abcd\033fghijk", 10, false, "abcd...");
	people("abcdefghij\033", 10, true, "abcd...");
	people("\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
	    "\xc3\xa9\xc3\xa9", 8, false,
	    "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9...");
	reads("a\\tb\\n\\r\\\\\\x41\\x7f", "a\tb\n\r\\A\x7f");
	reads("\\", "\\");
	reads("\\q\\x4\\x4g\\xAB\\", "\\q\\x4\\x4g\\xAB\\");
	for (i = 0; i < 20000; i++)
		one();
	return failures;
}
