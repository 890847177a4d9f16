#include "event.h"

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

/* How many of eight bytes are digits and dots, up to the first other one. */
static inline size_t
eight_dotted(const char *p, size_t *dots)
{
	const uint64_t ones = 0x0101010101010101U;
	uint64_t v = str_eight(p), dot = v ^ '.' * ones, digit = v ^ '0' * ones;
	uint64_t others, before = UINT64_MAX;

	/* bit 7 of every byte that is none */
	dot = ((dot & 0x7f * ones) + 0x7f * ones) | dot;
	digit = ((digit & 0x7f * ones) + 0x76 * ones) | digit;
	others = dot & digit & 0x80 * ones;
	if (others != 0)
		before = (others ^ (others - 1)) >> 8;
	*dots += ((~dot & 0x80 * ones & before) >> 7) * ones >> 56;
	return (before & ones) * ones >> 56;
}

bool
eat_ipv4(struct str *s, struct str *ip)
{
	size_t i = 0, dots = 0;

	if (s->n >= 16 && (i = eight_dotted(s->s, &dots)) == 8)
		i += eight_dotted(s->s + 8, &dots);
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
