/*
 * Slices and eaters.  Texts stand in memory of their own size, so that a
 * sanitizer sees who reads past them.
 */
#include "event.h"

#include <stdlib.h>

#include "check.h"

static bool
same(struct str s, const char *text)
{
	return str_eq(s, str_of(text));
}

/* A copy whose end is the end of its memory; give back what copy() gave. */
static struct str
copy(const char *text, size_t n)
{
	char *p = malloc(n > 0 ? n : 1);

	memcpy(p, text, n);
	return (struct str){ p, n };
}

static void
drop(struct str s)
{
	free((void *)(uintptr_t)s.s);
}

/* What must come of a text by eat_u64(), read digit by digit with care. */
static bool
number(const char *text, size_t n, uint64_t *value, size_t *digits)
{
	uint64_t v = 0, d;

	for (*digits = 0; *digits < n && is_digit(text[*digits]);
	    ++*digits) {
		d = (uint64_t)(text[*digits] - '0');
		if (v > (UINT64_MAX - d) / 10)
			return false;
		v = v * 10 + d;
	}
	*value = v;
	return *digits > 0;
}

static void
eats_number(const char *text, size_t n)
{
	struct str whole = copy(text, n), s = whole;
	uint64_t want = 0, got = 77;
	size_t digits;
	bool is = number(text, n, &want, &digits);

	if (eat_u64(&s, &got) != is || (is && got != want) ||
	    s.n != n - (is ? digits : 0) || s.s != whole.s + (n - s.n)) {
		printf("eat_u64: %.*s\n", (int)n, text);
		failures = 1;
	}
	drop(whole);
}

/* Each number of digits, with nothing behind it or something. */
static void
numbers(void)
{
	static const char digits[] = "9876543210123456789012",
	    zeros[] = "0000000000000000000001", behind[] = "/: a:;x\0\xff\x80";
	char text[64];
	size_t n, more, c;

	for (n = 0; n <= 21; n++)
		for (c = 0; c < sizeof behind; c++)
			for (more = 0; more < 12; more++) {
				memset(text, behind[c], sizeof text);
				memcpy(text, digits, n);
				eats_number(text, n + more);
				memcpy(text, zeros, n);
				eats_number(text, n + more);
				memcpy(text, digits + 1, n);
				eats_number(text, n + more);
			}
	for (c = 0; c < 256; c++) {
		memcpy(text, "1234567890123", 13);
		text[5] = (char)c;
		eats_number(text, 13);
		text[0] = (char)c;
		eats_number(text, 9);
		eats_number(text, 8);
		eats_number(text, 1);
	}
}

static void
overflow(void)
{
	static const char *const texts[] = {
		"18446744073709551615", "18446744073709551616",
		"18446744073709551619", "18446744073709551620",
		"18446744073709551625", "28446744073709551615",
		"99999999999999999999", "018446744073709551615",
		"184467440737095516150", "00000000000000000000000000007",
		"18446744073709551615 x", "18446744073709551616 x"
	};
	struct str s = STR("18446744073709551615");
	uint64_t v;
	size_t i;

	CHECK(eat_u64(&s, &v) && v == UINT64_MAX && s.n == 0);
	s = STR("18446744073709551616");
	CHECK(!eat_u64(&s, &v) && s.n == 20);
	for (i = 0; i < sizeof texts / sizeof texts[0]; i++)
		eats_number(texts[i], strlen(texts[i]));
}

/* Random texts of digits and their neighbours. */
static void
random_numbers(void)
{
	static const char few[] = "0123456789/: a";
	char text[24];
	size_t i, j, n;

	for (i = 0; i < 20000; i++) {
		n = (size_t)(rand() % 24);
		for (j = 0; j < n; j++)
			text[j] = few[rand() % (rand() % 8 > 0 ? 10 : 14)];
		eats_number(text, n);
	}
}

#define LITERAL "abcdefghijklmnopqrstuvwxyz012345"

/* This many bytes of the literal: whole, one short, and one byte wrong. */
static void
eats_literal(size_t n)
{
	struct str whole = copy(LITERAL, n), s = whole;
	char *bytes = (char *)(uintptr_t)whole.s;
	size_t i;

	CHECK(eat_literal(&s, LITERAL, n) && s.n == 0);
	s = (struct str){ whole.s, n - 1 };
	CHECK(!eat_literal(&s, LITERAL, n) && s.n == n - 1);
	for (i = 0; i < n; i++) {
		bytes[i] ^= 1;
		s = whole;
		if (eat_literal(&s, LITERAL, n) || s.n != n) {
			printf("eat: %zu bytes, byte %zu wrong\n", n, i);
			failures = 1;
		}
		bytes[i] ^= 1;
	}
	drop(whole);
}

static void
literals(void)
{
	struct str s = STR("new msg 5");
	size_t n;

	for (n = 1; n <= 32; n++)
		eats_literal(n);
	CHECK(eat(&s, "new msg ") && same(s, "5"));
	CHECK(!eat(&s, "5 ") && same(s, "5") && eat(&s, ""));
	CHECK(eat_char(&s, '5') && s.n == 0 && !eat_char(&s, '5'));
	s = STR("abc");
	CHECK(!eat_str(&s, STR("abcd")) && eat_str(&s, STR("ab")));
	CHECK(eat_str(&s, STR("")) && same(s, "c"));
}

static void
words(void)
{
	struct str s = STR("one  two"), word;

	CHECK(eat_word(&s, &word) && same(word, "one") && same(s, "  two"));
	CHECK(!eat_word(&s, &word) && same(s, "  two"));
	str_skip(&s, 2);
	CHECK(eat_word(&s, &word) && same(word, "two") && s.n == 0);
	CHECK(!eat_word(&s, &word));
	s = STR("a\tb:c:d");
	CHECK(eat_until(&s, ':', &word) && same(word, "a\tb"));
	CHECK(eat_until(&s, ':', &word) && same(word, "c") && same(s, "d"));
	CHECK(!eat_until(&s, ':', &word) && same(s, "d"));
	s = STR(":");
	CHECK(eat_until(&s, ':', &word) && word.n == 0 && s.n == 0);
	CHECK(!eat_until(&s, ':', &word));
}

static void
fixed(void)
{
	struct str s = STR("20261x");
	unsigned v;

	CHECK(eat_fixed(&s, 4, &v) && v == 2026 && same(s, "1x"));
	CHECK(!eat_fixed(&s, 2, &v) && !eat_fixed(&s, 3, &v));
	CHECK(eat_fixed(&s, 1, &v) && v == 1 && same(s, "x"));
	s = STR("999999999");
	CHECK(eat_fixed(&s, 9, &v) && v == 999999999 && s.n == 0);
}

static void
cutting(void)
{
	struct str s = STR("<a>:b"), part;

	CHECK(!cut_char(&s, '>') && cut_str(&s, STR(":b")) && same(s, "<a>"));
	CHECK(!cut_str(&s, STR("x<a>")) && !str_unwrap(&s, '(', '>'));
	CHECK(str_unwrap(&s, '<', '>') && same(s, "a"));
	CHECK(cut_char(&s, 'a') && s.n == 0 && !cut_char(&s, 'a'));
	CHECK(cut_str(&s, STR("")) && !cut_str(&s, STR("a")));
	s = STR("<");
	CHECK(!str_unwrap(&s, '<', '<') && same(s, "<"));
	s = STR("<>");
	CHECK(str_unwrap(&s, '<', '>') && s.n == 0);
	s = STR("a to b to ");
	CHECK(eat_until_str(&s, STR(" to "), &part) && same(part, "a"));
	CHECK(same(s, "b to ") && !cut_last(&s, STR(" qp "), &part));
	CHECK(cut_last(&s, STR(" to "), &part) && same(s, "b"));
	CHECK(part.n == 0 && !eat_until_str(&s, STR(" to "), &part));
	s = (struct str){ NULL, 0 };
	CHECK(!eat_until_str(&s, STR("x"), &part) &&
	    !cut_last(&s, STR("x"), &part) && !cut_char(&s, 'x'));
}

/* What of a text is eaten, and what stays. */
static void
eats_decimal(const char *text, const char *number, const char *rest)
{
	struct str whole = copy(text, strlen(text)), s = whole, got;

	CHECK(eat_decimal(&s, &got) == (number != NULL));
	CHECK(same(s, rest) && (number == NULL || same(got, number)));
	drop(whole);
}

static void
decimals(void)
{
	eats_decimal("-102.5/5.0", "-102.5", "/5.0");
	eats_decimal("7", "7", "");
	eats_decimal(".5 ", ".5", " ");
	eats_decimal("1-2", "1", "-2");
	eats_decimal("5. s", NULL, "5. s");
	eats_decimal("-", NULL, "-");
	eats_decimal("", NULL, "");
}

static void
eats_shape(const char *text, const char *shape, const char *rest)
{
	struct str whole = copy(text, strlen(text)), s = whole;

	CHECK(eat_shape(&s, shape) == (rest != NULL));
	CHECK(same(s, rest == NULL ? text : rest));
	drop(whole);
}

static void
shapes(void)
{
	struct str s = STR("clamd[733]: OK");
	uint64_t pid = 0;

	eats_shape("Mon Jan  1 00:00:00 2024 -> x", "aaa aaa _0 00:00:00 0000",
	    " -> x");
	eats_shape("Mon Jan 21 00:00:00 2024", "aaa aaa _0 00:00:00 0000", "");
	eats_shape("Mon Jan 2x 00:00:00 2024", "aaa aaa _0 00:00:00 0000",
	    NULL);
	eats_shape("aZ9_", "aa0_", NULL);
	eats_shape("@Z9 ", "aa0_", NULL);
	eats_shape("{", "a", NULL);
	eats_shape("2", "00", NULL);
	eats_shape("", "0", NULL);
	CHECK(!eat_pid_of(&s, STR("spamd"), &pid));
	CHECK(eat_pid_of(&s, STR("clamd"), &pid) && pid == 733 &&
	    same(s, "OK"));
	s = STR("clamd[733]:OK");
	CHECK(!eat_pid_of(&s, STR("clamd"), &pid) && s.n == 13);
}

static const struct address {
	const char *text;
	bool four, six, like;
} addresses[] = {
	{ "1.2.3.4", true, false, true },
	{ "255.255.255.255", true, false, true },
	{ "1.2.3.xxx", true, false, true },
	{ "1.2.3.", false, false, true },
	{ "1.2.3.4.5", false, false, true },
	{ "1.2.3.4 ", false, false, false },
	{ "1255.255.255.255", false, false, true },
	{ "::", false, true, true },
	{ "::1", false, true, true },
	{ "2001:db8::1", false, true, true },
	{ "2001:DB8:0:0:0:0:0:1", false, true, true },
	{ "2001:db8:0:0:0:0:0:", false, false, true },
	{ ":1:2:3:4:5:6:7", false, false, true },
	{ "1:2:3:4:5:6:7", false, false, true },
	{ "1:2:3:4:5:6:7:8:9", false, false, true },
	{ "1::2::3", false, false, true },
	{ "12345::1", false, false, true },
	{ ":::1", false, false, true },
	{ "::ffff:1.2.3.4", false, true, true },
	{ "::ffff:1.2.3", false, false, true },
	{ "::ffff:102:304", false, true, true },
	{ "::g", false, false, false },
	{ "1234", false, false, false },
	{ "cafe", false, false, false },
	{ "", false, false, false }
};

/* What is cut off a text, and what stays. */
static void
cuts_ip(const char *text, const char *before, const char *ip)
{
	struct str whole = copy(text, strlen(text)), s = whole, got;

	CHECK(cut_ip(&s, &got) == (ip != NULL));
	CHECK(same(s, before) && (ip == NULL || same(got, ip)));
	drop(whole);
}

static void
ips(void)
{
	const struct address *a;
	struct str s;
	size_t i;

	for (i = 0; i < sizeof addresses / sizeof addresses[0]; i++) {
		a = &addresses[i];
		s = copy(a->text, strlen(a->text));
		if (str_is_ipv4(s) != a->four || str_is_ipv6(s) != a->six ||
		    str_like_ip(s) != a->like) {
			printf("address: %s\n", a->text);
			failures = 1;
		}
		drop(s);
	}
	cuts_ip("a@b:1.2.3.4", "a@b", "1.2.3.4");
	cuts_ip("a:b:1.2.3.4", "a:b", "1.2.3.4");
	cuts_ip("a@b:::ffff:1.2.3.4", "a@b", "::ffff:1.2.3.4");
	cuts_ip("a@b:2001:db8::1", "a@b", "2001:db8::1");
	cuts_ip("ab:cd::1", "ab", "cd::1");
	cuts_ip("ab:cd:::1", "ab:cd:::1", NULL);
	cuts_ip(":1.2.3.4", "", "1.2.3.4");
	cuts_ip("1.2.3.4", "1.2.3.4", NULL);
	cuts_ip("a@b:c", "a@b:c", NULL);
	cuts_ip("a@b:", "a@b:", NULL);
	cuts_ip("", "", NULL);
}

/* Bytes of an address at the front, one by one: 0 if it is none. */
static size_t
dotted(struct str s)
{
	size_t i, dots = 0;

	for (i = 0; i < s.n && s.s[i] != '\0' &&
	    strchr("0123456789x.", s.s[i]) != NULL; i++)
		dots += s.s[i] == '.';
	return i < 7 || i > 15 || dots != 3 ? 0 : i;
}

/* Texts of digits and dots mostly, with anything among and behind them. */
static void
random_ips(void)
{
	static const char letters[] = "0123456789......::x \n\0\xae\xb0/;y";
	char text[40];
	struct str s, ip;
	size_t n, i, all, few;
	int round;

	for (round = 0; round < 200000; round++) {
		n = (size_t)rand() % sizeof text;
		few = (size_t)rand() % 3 == 0 ? sizeof letters - 1 : 16;
		for (i = 0; i < n; i++)
			text[i] = letters[(size_t)rand() % (i % 4 == 3 ? 16 :
			    i > 6 ? few : 10)];
		s = copy(text, n);
		all = dotted(s);
		ip = (struct str){ NULL, 0 };
		CHECK(eat_ipv4(&s, &ip) == (all > 0) && ip.n == all &&
		    s.n == n - all);
		s = (struct str){ s.s - all, n };
		drop(s);
	}
}

/* Every place of every text of up to three letters, of two. */
static void
finds(const char *text, size_t n, const char *what, size_t m)
{
	struct str s = copy(text, n), w = copy(what, m), a = s, b = s, part;
	size_t first = SIZE_MAX, last = SIZE_MAX, at;

	for (at = 0; at + m <= n; at++)
		if (memcmp(text + at, what, m) == 0) {
			first = first == SIZE_MAX ? at : first;
			last = at;
		}
	CHECK(str_find(s, w) == first && str_find_last(s, w) == last);
	CHECK(eat_until_str(&a, w, &part) ? part.n == first &&
	    a.n == n - m - first : first == SIZE_MAX && a.n == n);
	CHECK(cut_last(&b, w, &part) ? b.n == last &&
	    part.n == n - m - last : last == SIZE_MAX && b.n == n);
	CHECK(str_starts(s, w) == (first == 0));
	CHECK(str_ends(s, w) == (last != SIZE_MAX && last + m == n));
	drop(s);
	drop(w);
}

static void
finding(void)
{
	char text[8], what[3];
	size_t i, j, n, m, bits, bits2;

	for (n = 0; n <= 7; n++)
		for (bits = 0; bits < (size_t)1 << n; bits++)
			for (m = 1; m <= 3; m++)
				for (bits2 = 0; bits2 < (size_t)1 << m;
				    bits2++) {
					for (i = 0; i < n; i++)
						text[i] = "ab"[bits >> i & 1];
					for (j = 0; j < m; j++)
						what[j] = "ab"[bits2 >> j & 1];
					finds(text, n, what, m);
				}
}

static void
comparing(void)
{
	CHECK(str_cmp(STR("a"), STR("b")) < 0 && str_cmp(STR("b"), STR("a"))
	    > 0 && str_cmp(STR("a"), STR("a")) == 0);
	CHECK(str_cmp(STR("a"), STR("ab")) < 0 &&
	    str_cmp(STR("ab"), STR("a")) > 0);
	CHECK(str_cmp(STR("\xff"), STR("a")) > 0);
	CHECK(str_cmp(STR(""), STR("")) == 0);
	CHECK(is_letter('a') && is_letter('Z') && !is_letter('@') &&
	    !is_letter('[') && !is_letter('`') && !is_letter('{'));
	CHECK(is_hex('0') && is_hex('a') && is_hex('F') && !is_hex('g') &&
	    !is_hex('G') && !is_hex('@') && !is_hex(':'));
	CHECK(str_same(STR("aZ@[`{"), STR("Az@[`{")));
	CHECK(!str_same(STR("@"), STR("`")) && !str_same(STR("["), STR("{")));
	CHECK(!str_same(STR("a"), STR("ab")));
	CHECK(!str_same(STR("\xc4"), STR("\xe4")));
	CHECK(same(str_without_newline(STR("a\r\n")), "a"));
	CHECK(same(str_without_newline(STR("a\n\n")), "a\n"));
	CHECK(same(str_without_newline(STR("a\r")), "a"));
	CHECK(same(str_without_newline(STR("\n")), ""));
	CHECK(same(str_without_newline(STR("")), ""));
}

static void
puts_number(uint64_t v)
{
	char want[32], *got = malloc(20);
	size_t n = (size_t)snprintf(want, sizeof want, "%llu",
	    (unsigned long long)v);

	CHECK(str_put_u64(got, v) == n && memcmp(got, want, n) == 0);
	free(got);
}

static void
writing(void)
{
	uint64_t v;

	puts_number(0);
	puts_number(UINT64_MAX);
	for (v = 1; v <= UINT64_MAX / 10; v *= 10) {
		puts_number(v - 1);
		puts_number(v);
		puts_number(v * 10 - 1);
	}
}

/* Every byte at every place of a word, and every one behind it. */
static void
passing_words(void)
{
	char text[64];
	const char *p;
	struct str word = UNTOLD;
	size_t at, n;
	int byte;

	for (byte = 0; byte < 256; byte++)
		for (at = 0; at < 40; at++) {
			memset(text, at % 2 == 0 ? 'x' : 0xff, sizeof text);
			text[at] = (char)byte;
			n = byte <= ' ' ? at : SIZE_MAX;
			if (at == 35)
				text[n = 7] = '\n';
			p = text;
			CHECK(pass_word(&p, &word) == (n > 0 && n < 32));
			CHECK(n == 0 || n >= 32 || (p == text + n &&
			    word.s == text && word.n == n));
		}
}

/* Small numbers, with all that can follow; texts of every length. */
static void
passing(void)
{
	char text[32];
	const char *p;
	uint64_t got;
	struct str_few few;
	int n, behind;

	for (n = 0; n < 20000; n++)
		for (behind = 0; behind < 128; behind++) {
			snprintf(text, sizeof text, "%d%c       ", n, behind);
			p = text;
			if (n > 9999 || is_digit((char)behind))
				CHECK(!pass_small(&p, &got) ||
				    (n < 1000 && *p == ' '));
			else
				CHECK(pass_small(&p, &got) &&
				    got == (uint64_t)n && *p == behind);
		}
	for (behind = -128; behind < 128; behind++) {
		memset(text, behind, 9);
		p = text;
		CHECK(!pass_small(&p, &got));
	}
	for (n = 0; n <= 9; n++) {
		few = str_few((struct str){ "/12345678", (size_t)n });
		p = "/12345678 and more";
		CHECK(pass_few(&p, &few) == (n <= 8));
		p = "/12345678 and more";
		CHECK(n == 0 || n == 9 || (pass_few(&p, &few) &&
		    *p == "/12345678 "[n]));
		p = "/123456+8 and more";
		CHECK(pass_few(&p, &few) == (n <= 7));
		p = "\0" "12345678 and more";
		CHECK(pass_few(&p, &few) == (n == 0));
	}
}

/* Bytes next to '@', and with bit 7, of texts of every length. */
static void
by_eight(void)
{
	static const char bytes[] = "@\x40?A\xc0\xbf\xc1 a\xff\x80";
	char text[40] = "", other[40];
	struct str s, behind;
	size_t i, last;
	int turn;

	for (turn = 0; turn < 200000; turn++) {
		s = (struct str){ text, (size_t)rand() % sizeof text };
		for (i = last = 0; i < s.n; i++) {
			text[i] = bytes[(size_t)rand() % sizeof bytes];
			if (turn % 2 == 0 && text[i] == '@')
				text[i] = 'x';
			if (text[i] == '@')
				last = i + 1;
		}
		behind = str_behind_last(s, '@');
		CHECK(behind.s == text + last && behind.n == s.n - last);
		memcpy(other, text, sizeof text);
		CHECK(str_same_bytes(text, other, s.n));
		if (s.n == 0)
			continue;
		i = (size_t)rand() % s.n;
		other[i] = (char)(other[i] ^ 1 << rand() % 8);
		CHECK(!str_same_bytes(text, other, s.n));
	}
}

int
main(void)
{
	srand(1);
	by_eight();
	numbers();
	overflow();
	random_numbers();
	literals();
	words();
	fixed();
	cutting();
	decimals();
	shapes();
	ips();
	random_ips();
	finding();
	comparing();
	passing_words();
	writing();
	passing();
	return failures;
}
