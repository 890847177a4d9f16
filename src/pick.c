#include "pick.h"

#ifdef __TINYC__		/* cannot read glibc's regexec() otherwise */
#define __STDC_NO_VLA__ 1
#endif
#include <regex.h>

#include "die.h"
#include "in.h"
#include "window.h"

struct criterion {
	struct str text;	/* an address, as asked for */
	uint64_t number;
	regex_t expression;
};

enum { MOST = PICK_MOST };

static struct criterion criteria[MOST];
static unsigned count;
uint64_t pick_all;
uint64_t pick_bits[PICK_KINDS];
struct pick_ends pick_ends[PICK_USER + 1] = {
	[PICK_SENDER] = { .back = 1 }, [PICK_RECIPIENT] = { .back = 1 },
	[PICK_USER] = { .back = 1 }
};

static uint32_t results;		/* the codes asked for */

uint64_t
pick_ask(enum pick kind)
{
	uint64_t bit;

	if (count == MOST)
		die_usage("too many criteria", NULL);
	bit = (uint64_t)1 << count++;
	pick_bits[kind] |= bit;
	pick_all |= bit;
	return bit;
}

static struct criterion *
ask(enum pick kind)
{
	pick_ask(kind);
	return &criteria[count - 1];
}

/* What qmail-send's logsafe() (qsutil.c) makes of a byte, in lower case. */
static char
logged(char c)
{
	if (c < 33 || c > 126 || c == '%')
		return '_';
	return char_lower(c);
}

/* With how many bytes an address that meets this must end. */
static size_t
told(struct str want)
{
	return want.n > 0 && want.s[want.n - 1] == '@' ? 0 : want.n;
}

/* The bytes that may be the `back'-th from its end. */
static void
note(bool bytes[256], struct str want, size_t back)
{
	unsigned c;

	for (c = 0; c < 256; c++)
		if (back > told(want) ||
		    logged((char)c) == logged(want.s[want.n - back]))
			bytes[c] = true;
}

static void
note_ends(enum pick kind)
{
	struct pick_ends ends = { .back = SIZE_MAX };
	unsigned i;

	for (i = 0; i < count; i++)
		if ((pick_bits[kind] >> i & 1) != 0 &&
		    ends.back > told(criteria[i].text))
			ends.back = told(criteria[i].text);
	if (ends.back == 0)
		ends.back = 1;
	for (i = 0; i < count; i++)
		if ((pick_bits[kind] >> i & 1) != 0) {
			note(ends.last, criteria[i].text, 1);
			note(ends.first, criteria[i].text, ends.back);
		}
	pick_ends[kind] = ends;
}

void
pick_address(enum pick kind, const char *text)
{
	struct str s = str_of(text);

	if (s.n >= 2 && s.s[0] == '<' && s.s[s.n - 1] == '>')
		s = (struct str){ s.s + 1, s.n - 2 };
	ask(kind)->text = s;
	note_ends(kind);
}

void
pick_number(enum pick kind, const char *text)
{
	struct str s = str_of(text);
	uint64_t number;

	if (!eat_u64(&s, &number) || s.n > 0)
		die_usage("not a number: ", text);
	ask(kind)->number = number;
}

void
pick_text(const char *expression)
{
	struct criterion *c = ask(PICK_TEXT);
	char why[256];
	int error;

	error = regcomp(&c->expression, expression, REG_EXTENDED | REG_NOSUB);
	if (error != 0) {
		regerror(error, &c->expression, why, sizeof why);
		die_usage("bad regular expression: ", why);
	}
}

void
pick_result(unsigned result)
{
	if (pick_bits[PICK_RESULT] == 0)
		ask(PICK_RESULT);
	results |= (uint32_t)1 << result;
}

void
pick_window(const char *since, const char *until)
{
	window_set(since, until);
	if (window_bounded())
		ask(PICK_WINDOW);
}

/* The bits of a kind whose criteria meet a value. */
#define MEETING(kind, condition) do { \
	for (i = 0; i < count; i++) \
		if ((pick_bits[kind] >> i & 1) != 0 && (condition)) \
			met |= (uint64_t)1 << i; \
} while (0)

static bool
same(const char *a, const char *b, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (logged(a[i]) != logged(b[i]))
			return false;
	return true;
}

static bool
ends_with(struct str s, struct str end)
{
	return s.n >= end.n && same(s.s + s.n - end.n, end.s, end.n);
}

/* Is this "d-", the prefix of the virtual domain d? */
static bool
is_prefix(struct str s, struct str domain)
{
	return s.n == domain.n + 1 && s.s[domain.n] == '-' &&
	    same(s.s, domain.s, domain.n);
}

static struct str
domain_of(struct str address)
{
	size_t at = str_find_last(address, STR("@"));

	str_skip(&address, at == SIZE_MAX ? address.n : at + 1);
	return address;
}

/* "user@": the local part, in a virtual domain behind its prefix. */
static bool
is_user(struct str address, struct str want)
{
	struct str domain = domain_of(address);

	address.n -= domain.n;
	if (!ends_with(address, want))
		return false;
	address.n -= want.n;
	return address.n == 0 || is_prefix(address, domain);
}

static bool
is_address(struct str address, struct str want)
{
	if (want.n > 1 && want.s[want.n - 1] == '@')
		return is_user(address, want);
	if (!ends_with(address, want))
		return false;
	address.n -= want.n;
	return address.n == 0 || want.n == 0 ? address.n == 0 :
	    want.s[0] == '@' || is_prefix(address, domain_of(want));
}

uint64_t
pick_by_address(enum pick kind, struct str address)
{
	uint64_t met = 0;
	unsigned i;

	if (pick_bits[kind] != 0 && address.s != NULL)
		MEETING(kind, is_address(address, criteria[i].text));
	return met;
}

uint64_t
pick_by_number(enum pick kind, uint64_t number)
{
	uint64_t met = 0;
	unsigned i;

	if (pick_bits[kind] != 0)
		MEETING(kind, criteria[i].number == number);
	return met;
}

uint64_t
pick_by_result(unsigned result)
{
	return (results >> result & 1) != 0 ? pick_bits[PICK_RESULT] : 0;
}

/* regexec(3) stops at a NUL, so it gets a copy in which that is a blank. */
static const char *
c_string(struct str line)
{
	static char copy[IN_PIECE + 1];
	size_t i;

	if (line.n > 0 && line.s[line.n - 1] == '\n')
		line.n--;
	for (i = 0; i < line.n; i++)
		copy[i] = line.s[i] == '\0' ? ' ' : line.s[i];
	copy[line.n] = '\0';
	return copy;
}

uint64_t
pick_by_text(struct str line)
{
	const char *text;
	uint64_t met = 0;
	unsigned i;

	if (pick_bits[PICK_TEXT] == 0)
		return 0;
	text = c_string(line);
	MEETING(PICK_TEXT, regexec(&criteria[i].expression, text, 0, NULL,
	    0) == 0);
	return met;
}

uint64_t
pick_by_time(struct stamp at)
{
	return window_has(at) ? pick_bits[PICK_WINDOW] : 0;
}
