/*
 * Is this JSON?  A reader of RFC 8259 and of nothing else, for the tests.
 */
#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <string.h>

#include "str.h"

enum { JSON_DEPTH = 20 };

/* Go behind white space, and behind this byte if it comes next. */
static inline void
json_space(struct str *s)
{
	while (s->n > 0 && strchr(" \t\n\r", *s->s) != NULL && *s->s != '\0')
		str_skip(s, 1);
}

static inline bool
json_byte(struct str *s, char c)
{
	json_space(s);
	return eat_char(s, c);
}

/* How many bytes of UTF-8 (RFC 3629) stand here: 1 to 4, or 0. */
static inline size_t
json_utf8(struct str s)
{
	unsigned long least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	unsigned char c = (unsigned char)*s.s;
	size_t n = c < 0x80 ? 1 : c >> 5 == 6 ? 2 : c >> 4 == 14 ? 3 :
	    c >> 3 == 30 ? 4 : 0, i;
	unsigned long code = n == 1 ? c : n == 0 ? 0 : c & (0x7fu >> n);

	if (n == 0 || n > s.n)
		return 0;
	for (i = 1; i < n; i++) {
		if (((unsigned char)s.s[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | ((unsigned char)s.s[i] & 0x3f);
	}
	return code < least[n] || code > 0x10ffff ||
	    (code >= 0xd800 && code < 0xe000) ? 0 : n;
}

/* Behind a backslash. */
static inline bool
json_escape(struct str *s)
{
	int i;

	if (s->n == 0 || *s->s == '\0')
		return false;
	if (strchr("\"\\/bfnrt", *s->s) != NULL) {
		str_skip(s, 1);
		return true;
	}
	if (!eat_char(s, 'u'))
		return false;
	for (i = 0; i < 4; i++, str_skip(s, 1))
		if (s->n == 0 || *s->s == '\0' ||
		    strchr("0123456789abcdefABCDEF", *s->s) == NULL)
			return false;
	return true;
}

static inline bool
json_string(struct str *s)
{
	size_t n;

	if (!json_byte(s, '"'))
		return false;
	while (s->n > 0 && *s->s != '"')
		if (eat_char(s, '\\')) {
			if (!json_escape(s))
				return false;
		} else {
			n = json_utf8(*s);
			if (n == 0 || (unsigned char)*s->s < ' ')
				return false;
			str_skip(s, n);
		}
	return eat_char(s, '"');
}

static inline bool
json_digits(struct str *s)
{
	size_t n = s->n;

	while (s->n > 0 && *s->s >= '0' && *s->s <= '9')
		str_skip(s, 1);
	return s->n < n;
}

static inline bool
json_number(struct str *s)
{
	json_space(s);
	eat_char(s, '-');
	if (!eat_char(s, '0') && !json_digits(s))
		return false;
	if (eat_char(s, '.') && !json_digits(s))
		return false;
	if (!eat_char(s, 'e') && !eat_char(s, 'E'))
		return true;
	if (!eat_char(s, '-'))
		eat_char(s, '+');
	return json_digits(s);
}

static inline bool	json_value(struct str *s, int depth);

/* Behind [ or {, to the end of it. */
static inline bool
json_members(struct str *s, bool named, int depth)
{
	char end = named ? '}' : ']';

	if (json_byte(s, end))
		return true;
	do {
		if (named && !(json_string(s) && json_byte(s, ':')))
			return false;
		if (!json_value(s, depth + 1))
			return false;
	} while (json_byte(s, ','));
	return json_byte(s, end);
}

static inline bool
json_value(struct str *s, int depth)
{
	json_space(s);
	if (s->n == 0 || depth > JSON_DEPTH)
		return false;
	if (*s->s == '"')
		return json_string(s);
	if (eat_char(s, '['))
		return json_members(s, false, depth);
	if (eat_char(s, '{'))
		return json_members(s, true, depth);
	return eat(s, "null") || eat(s, "true") || eat(s, "false") ||
	    json_number(s);
}

/* Is this one value, and nothing else? */
static inline bool
json_is_valid(struct str s)
{
	if (!json_value(&s, 0))
		return false;
	json_space(&s);
	return s.n == 0;
}

#endif
