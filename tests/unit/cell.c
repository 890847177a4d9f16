/*
 * Log text in tab-separated values and in JSON: what bytes become, and that
 * nothing hostile comes out.
 */
#include "cell.h"

#include <stdlib.h>
#include <unistd.h>

#include "out.h"

#include "../json.h"
#include "check.h"

enum { ROOM = 1 << 16 };

static FILE *sink;
static char got[ROOM];

/* What comes out. */
static struct str
printed(void (*cell)(struct str), const char *s, size_t n)
{
	char *copy = malloc(n + 1);
	size_t m;

	if (s != NULL)
		memcpy(copy, s, n);
	copy[n] = (char)0xbf;		/* which would continue UTF-8 */
	cell((struct str){ s == NULL ? NULL : copy, n });
	out_flush();
	rewind(sink);
	m = fread(got, 1, sizeof got, sink);
	rewind(sink);
	CHECK(ftruncate(fileno(sink), 0) == 0);
	free(copy);
	return (struct str){ got, m };
}

#define TEXT(s) s, sizeof s - 1

static const struct row {
	const char *text;
	size_t n;
	const char *tsv, *json;
} rows[] = {
	{ TEXT(""), "", "\"\"" },
	{ TEXT("plain text, <a@b>"), "plain text, <a@b>",
	    "\"plain text, <a@b>\"" },
	{ TEXT("a\tb\nc\rd\\e"), "a\\tb\\nc\\rd\\\\e",
	    "\"a\\tb\\nc\\rd\\\\e\"" },
	{ TEXT("say \"x\""), "say \"x\"", "\"say \\\"x\\\"\"" },
	{ TEXT("a/b'c"), "a/b'c", "\"a/b'c\"" },
	{ TEXT("\0\1\33\37\177"), "\\x00\\x01\\x1b\\x1f\\x7f",
	    "\"\\u0000\\u0001\\u001b\\u001f\\u007f\"" },
	{ TEXT("\xc3\xa4\xe2\x82\xac\xf0\x9f\x93\xa7"),
	    "\xc3\xa4\xe2\x82\xac\xf0\x9f\x93\xa7",
	    "\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x93\xa7\"" },
	/* C1: 0x80 to 0x9f, in two bytes */
	{ TEXT("\xc2\x80\xc2\x9b\xc2\x9f\xc2\xa0"),
	    "\\xc2\\x80\\xc2\\x9b\\xc2\\x9f\xc2\xa0",
	    "\"\\u0080\\u009b\\u009f\xc2\xa0\"" },
	/* not UTF-8: one byte alone, overlong, surrogates, beyond, cut */
	{ TEXT("a\xe4z"), "a\\xe4z", "\"a\\\\xe4z\"" },
	{ TEXT("\x80\xbf\xff"), "\\x80\\xbf\\xff",
	    "\"\\\\x80\\\\xbf\\\\xff\"" },
	{ TEXT("\xc0\xaf"), "\\xc0\\xaf", "\"\\\\xc0\\\\xaf\"" },
	{ TEXT("\xc1\xbf"), "\\xc1\\xbf", "\"\\\\xc1\\\\xbf\"" },
	{ TEXT("\xe0\x9f\xbf"), "\\xe0\\x9f\\xbf",
	    "\"\\\\xe0\\\\x9f\\\\xbf\"" },
	{ TEXT("\xe0\xa0\x80"), "\xe0\xa0\x80", "\"\xe0\xa0\x80\"" },
	{ TEXT("\xed\x9f\xbf"), "\xed\x9f\xbf", "\"\xed\x9f\xbf\"" },
	{ TEXT("\xed\xa0\x80"), "\\xed\\xa0\\x80",
	    "\"\\\\xed\\\\xa0\\\\x80\"" },
	{ TEXT("\xf0\x8f\xbf\xbf"), "\\xf0\\x8f\\xbf\\xbf",
	    "\"\\\\xf0\\\\x8f\\\\xbf\\\\xbf\"" },
	{ TEXT("\xf0\x90\x80\x80"), "\xf0\x90\x80\x80",
	    "\"\xf0\x90\x80\x80\"" },
	{ TEXT("\xf4\x8f\xbf\xbf"), "\xf4\x8f\xbf\xbf",
	    "\"\xf4\x8f\xbf\xbf\"" },
	{ TEXT("\xf4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80",
	    "\"\\\\xf4\\\\x90\\\\x80\\\\x80\"" },
	{ TEXT("\xe2\x82"), "\\xe2\\x82", "\"\\\\xe2\\\\x82\"" },
	{ TEXT("\xc3"), "\\xc3", "\"\\\\xc3\"" },
	{ TEXT("\xe2\x82z"), "\\xe2\\x82z", "\"\\\\xe2\\\\x82z\"" },
	{ TEXT("\xc3\xc3\xa4"), "\\xc3\xc3\xa4", "\"\\\\xc3\xc3\xa4\"" }
};

static void
row(const struct row *r)
{
	struct str s = printed(cell_tsv, r->text, r->n);

	if (!str_eq(s, str_of(r->tsv))) {
		printf("tsv: %.*s, not %s\n", (int)s.n, s.s, r->tsv);
		failures = 1;
	}
	s = printed(cell_json, r->text, r->n);
	if (!str_eq(s, str_of(r->json)) || !json_is_valid(s)) {
		printf("json: %.*s, not %s\n", (int)s.n, s.s, r->json);
		failures = 1;
	}
}

/* No control byte, whatever goes in; C1 neither. */
static bool
harmless(struct str s)
{
	size_t i, n;

	for (i = 0; i < s.n; i += n) {
		n = json_utf8((struct str){ s.s + i, s.n - i });
		if (n == 0 || (unsigned char)s.s[i] < 32 || s.s[i] == 127)
			return false;
		if (n == 2 && (unsigned char)s.s[i] == 0xc2 &&
		    (unsigned char)s.s[i + 1] < 0xa0)
			return false;
	}
	return true;
}

/* Bytes that often make something. */
static void
random_bytes(void)
{
	static const char bytes[] = "a\"\\\n\x01\x7f\x80\x9f\xa0\xbf\xc2\xc3"
	    "\xe0\xe2\xed\xf0\xf4\xff";
	char text[40];
	size_t i, n = (size_t)rand() % sizeof text;
	struct str s;

	for (i = 0; i < n; i++)
		text[i] = rand() % 8 == 0 ? (char)rand() :
		    bytes[(size_t)rand() % sizeof bytes];
	s = printed(cell_tsv, text, n);
	CHECK(harmless(s));
	s = printed(cell_json, text, n);
	CHECK(harmless(s) && json_is_valid(s));
}

/* The reader is one: what is and what is not JSON. */
static void
reader(void)
{
	static const char *const good[] = {
		"null", "0", "-1.5e+3", "\"a\\u00e4\\n\"", "[]", "{}",
		" [ 1 , \"a\" ,null] ", "{\"a\":{\"b\":[true,false]}}"
	};
	static const char *const bad[] = {
		"", "nul", "01", "1.", "-", "+1", ".5", "\"", "\"\\x41\"",
		"\"\\u00g0\"", "\"a\nb\"", "\"\xff\"", "\"\xed\xa0\x80\"",
		"[1,]", "[1 2]", "{\"a\"}", "{a:1}", "{\"a\":1,}", "[", "1 2",
		"{\"a\":}", "'a'"
	};
	size_t i;

	for (i = 0; i < sizeof good / sizeof good[0]; i++)
		CHECK(json_is_valid(str_of(good[i])));
	for (i = 0; i < sizeof bad / sizeof bad[0]; i++)
		CHECK(!json_is_valid(str_of(bad[i])));
}

int
main(void)
{
	size_t i;

	reader();
	sink = tmpfile();
	if (sink == NULL) {
		perror("tmpfile");
		return 1;
	}
	out_to(fileno(sink), "a file");
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		row(&rows[i]);
	CHECK(printed(cell_tsv, NULL, 0).n == 0);
	CHECK(str_eq(printed(cell_json, NULL, 0), STR("null")));
	srand(5);
	for (i = 0; i < 20000; i++)
		random_bytes();
	return failures;
}
