#include "str.h"

bool
eat_u64_slowly(struct str *s, uint64_t *value)
{
	enum { SAFE = 19 };	/* so many digits always fit */
	uint64_t v = 0;
	unsigned digit;
	size_t i;

	for (i = 0; i < s->n && i < SAFE && is_digit(s->s[i]); i++)
		v = v * 10 + (uint64_t)(s->s[i] - '0');
	for (; i < s->n && is_digit(s->s[i]); i++) {
		digit = (unsigned)(s->s[i] - '0');
		if (v > UINT64_MAX / 10 || v * 10 > UINT64_MAX - digit)
			return false;
		v = v * 10 + digit;
	}
	if (i == 0)
		return false;
	str_skip(s, i);
	*value = v;
	return true;
}

bool
eat_until(struct str *s, char c, struct str *before)
{
	const char *p;

	if (s->n == 0 || (p = memchr(s->s, c, s->n)) == NULL)
		return false;
	*before = (struct str){ s->s, (size_t)(p - s->s) };
	str_skip(s, before->n + 1);
	return true;
}

bool
eat_word(struct str *s, struct str *word)
{
	const char *space = s->n == 0 ? NULL : memchr(s->s, ' ', s->n);
	size_t n = space == NULL ? s->n : (size_t)(space - s->s);

	if (n == 0)
		return false;
	*word = (struct str){ s->s, n };
	str_skip(s, n);
	return true;
}

bool
eat_fixed(struct str *s, unsigned digits, unsigned *value)
{
	unsigned i, v = 0;

	if (s->n < digits)
		return false;
	for (i = 0; i < digits; i++) {
		if (!is_digit(s->s[i]))
			return false;
		v = v * 10 + (unsigned)(s->s[i] - '0');
	}
	str_skip(s, digits);
	*value = v;
	return true;
}

bool
eat_decimal(struct str *s, struct str *number)
{
	size_t i = 0;

	while (i < s->n && (is_digit(s->s[i]) || s->s[i] == '.' ||
	    (i == 0 && s->s[i] == '-')))
		i++;
	*number = (struct str){ s->s, i };
	if (i == 0 || !is_digit(s->s[i - 1]))
		return false;
	str_skip(s, i);
	return true;
}

static bool
is_like(char c, char shape)
{
	switch (shape) {
	case '0':
		return is_digit(c);
	case '_':
		return is_digit(c) || c == ' ';
	case 'a':
		return is_letter(c);
	default:
		return c == shape;
	}
}

bool
eat_shape(struct str *s, const char *shape)
{
	size_t i;

	for (i = 0; shape[i] != '\0'; i++)
		if (i == s->n || !is_like(s->s[i], shape[i]))
			return false;
	str_skip(s, i);
	return true;
}

bool
eat_pid_of(struct str *s, struct str name, uint64_t *pid)
{
	struct str rest = *s;

	if (!(eat_str(&rest, name) && eat_char(&rest, '[') &&
	    eat_u64(&rest, pid) && eat(&rest, "]: ")))
		return false;
	*s = rest;
	return true;
}

bool
eat_ipv4(struct str *s, struct str *ip)
{
	size_t i = 0, dots = 0;

	for (; i < s->n; i++) {
		char c = s->s[i];

		if (c == '.')
			dots++;
		else if (!is_digit(c) && c != 'x')
			break;
	}
	if (i < 7 || i > 15 || dots != 3)
		return false;
	*ip = (struct str){ s->s, i };
	str_skip(s, i);
	return true;
}

/* Eight groups, or less and one "::". */
static bool
is_groups(struct str s)
{
	size_t i, digits = 0, colons = 0, gaps = 0;

	for (i = 0; i < s.n; i++) {
		if (s.s[i] != ':') {
			if (!is_hex(s.s[i]) || ++digits > 4)
				return false;
			continue;
		}
		gaps += i > 0 && s.s[i - 1] == ':';
		colons++;
		digits = 0;
	}
	return colons >= 2 && (gaps == 1 ? colons <= 7 : gaps == 0 &&
	    colons == 7 && *s.s != ':' && digits > 0);
}

bool
str_is_ipv6(struct str s)
{
	struct str four = s;

	return (eat(&four, "::ffff:") && str_is_ipv4(four)) || is_groups(s);
}

bool
str_like_ip(struct str s)
{
	bool marks = false;
	size_t i;

	for (i = 0; i < s.n; i++) {
		if (s.s[i] == '.' || s.s[i] == ':')
			marks = true;
		else if (!is_hex(s.s[i]) && s.s[i] != 'x')
			return false;
	}
	return marks;
}

/* The hexadecimal digits and colons at the end, behind the first colon. */
static bool
cut_ipv6(struct str *s, struct str *ip)
{
	struct str tail = *s, before;
	size_t i = s->n;

	while (i > 0 && (s->s[i - 1] == ':' || is_hex(s->s[i - 1])))
		i--;
	str_skip(&tail, i);
	if (!(eat_until(&tail, ':', &before) && str_is_ipv6(tail)))
		return false;
	*ip = tail;
	s->n = i + before.n;
	return true;
}

bool
cut_ip(struct str *s, struct str *ip)
{
	struct str before = *s, word;

	if (!(cut_last(&before, STR(":"), &word) && str_is_ipv4(word)))
		return cut_ipv6(s, ip);
	if (cut_str(&before, STR(":::ffff")))	/* "::ffff:1.2.3.4" */
		word = (struct str){ word.s - 7, word.n + 7 };
	*s = before;
	*ip = word;
	return true;
}

size_t
str_find(struct str s, struct str text)
{
	size_t at;

	for (at = 0; at + text.n <= s.n; at++)
		if (s.s[at] == *text.s &&
		    memcmp(s.s + at, text.s, text.n) == 0)
			return at;
	return SIZE_MAX;
}

size_t
str_find_last(struct str s, struct str text)
{
	size_t at;

	if (s.n < text.n)
		return SIZE_MAX;
	for (at = s.n - text.n + 1; at-- > 0;)
		if (s.s[at] == *text.s &&
		    memcmp(s.s + at, text.s, text.n) == 0)
			return at;
	return SIZE_MAX;
}

int
str_cmp(struct str a, struct str b)
{
	int order = memcmp(a.s, b.s, a.n < b.n ? a.n : b.n);

	if (order != 0 || a.n == b.n)
		return order;
	return a.n < b.n ? -1 : 1;
}

bool
str_same(struct str a, struct str b)
{
	size_t i;

	if (a.n != b.n)
		return false;
	for (i = 0; i < a.n; i++)
		if (char_lower(a.s[i]) != char_lower(b.s[i]))
			return false;
	return true;
}

size_t
str_put_u64(char *p, uint64_t v)
{
	char digits[20];
	size_t n = 0, i;

	do
		digits[n++] = (char)('0' + v % 10);
	while ((v /= 10) > 0);
	for (i = 0; i < n; i++)
		p[i] = digits[n - 1 - i];
	return n;
}
