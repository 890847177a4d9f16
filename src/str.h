/*
 * Slices of text, and the eaters that parsers are made of.
 *
 * An eater consumes from the front of a slice and returns true, or returns
 * false and leaves the slice as it was, so that a parser reads like the line
 * that it accepts.  Slices own nothing: they point into somebody's buffer
 * and are good for as long as that buffer is.
 */
#ifndef STR_H
#define STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
	const char *s;
	size_t n;		/* bytes */
};

/* A slice of a string literal, and one of a C string. */
#define STR(literal) ((struct str){ (literal), sizeof(literal) - 1 })

static inline struct str
str_of(const char *s)
{
	return (struct str){ s, strlen(s) };
}

/* Drop the first n bytes; s->n must be at least n. */
static inline void
str_skip(struct str *s, size_t n)
{
	s->s += n;
	s->n -= n;
}

static inline bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && memcmp(a.s, b.s, a.n) == 0;
}

/* Does s begin, or end, with this text? */
static inline bool
str_starts(struct str s, struct str with)
{
	return s.n >= with.n && memcmp(s.s, with.s, with.n) == 0;
}

static inline bool
str_ends(struct str s, struct str with)
{
	return s.n >= with.n &&
	    memcmp(s.s + s.n - with.n, with.s, with.n) == 0;
}

static inline bool
eat_str(struct str *s, struct str text)
{
	if (!str_starts(*s, text))
		return false;
	str_skip(s, text.n);
	return true;
}

/* Compilers turn comparing up to 8 bytes into two instructions, and more
 * into a call: literals are compared in eights. */
static inline bool
str_is(const char *s, const char *literal, size_t n)
{
	if (n <= 8)
		return memcmp(s, literal, n) == 0;
	if (memcmp(s, literal, 8) != 0)
		return false;
	if (n <= 16)
		return memcmp(s + n - 8, literal + n - 8, 8) == 0;
	return memcmp(s + 8, literal + 8, 8) == 0 &&
	    memcmp(s + 16, literal + 16, n - 16) == 0;
}

/* Eat exactly this literal. */
static inline bool
eat_literal(struct str *s, const char *literal, size_t n)
{
	if (s->n < n || !str_is(s->s, literal, n))
		return false;
	str_skip(s, n);
	return true;
}

#define eat(s, literal) eat_literal((s), "" literal, sizeof(literal) - 1)

static inline bool
eat_char(struct str *s, char c)
{
	if (s->n == 0 || *s->s != c)
		return false;
	str_skip(s, 1);
	return true;
}

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* What eat_u64() finds where there are 19 digits or more; n is 0 if they do
 * not fit. */
struct u64_text {
	uint64_t value;
	size_t n;		/* digits */
};
struct u64_text	u64_long(struct str s);

/*
 * Eat a decimal number of one digit or more.  False if there is none, or if
 * it does not fit into 64 bits.
 */
static inline bool
eat_u64(struct str *s, uint64_t *value)
{
	const char *p = s->s, *end = p + (s->n < 19 ? s->n : 19);
	struct u64_text text = { 0, 0 };
	uint64_t digit;

	for (; p < end && (digit = (unsigned char)*p - (uint64_t)'0') <= 9;
	    p++)
		text.value = text.value * 10 + digit;
	text.n = (size_t)(p - s->s);
	if (text.n == 19)
		text = u64_long(*s);
	if (text.n == 0)
		return false;
	str_skip(s, text.n);
	*value = text.value;
	return true;
}

/*
 * Eat up to the first c, and c itself; *before is what stood before it,
 * perhaps nothing.  False if there is no c.
 */
bool	eat_until(struct str *s, char c, struct str *before);

/* Eat a word: one byte or more, up to a space (which stays) or the end. */
bool	eat_word(struct str *s, struct str *word);

/*
 * Eat a number of exactly `digits` decimal digits (at most 9); what follows
 * may be another digit.
 */
bool	eat_fixed(struct str *s, unsigned digits, unsigned *value);

/*
 * Where this text (not empty) first, or last, stands in s: an offset, or
 * SIZE_MAX.
 */
size_t	str_find(struct str s, struct str text);
size_t	str_find_last(struct str s, struct str text);

/* As memcmp orders them; the shorter of two that begin alike comes first. */
int	str_cmp(struct str a, struct str b);

/* ASCII only, whatever the locale. */
static inline char
char_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

/* Equal but for the case of ASCII letters? */
bool	str_same(struct str a, struct str b);

/*
 * Write v as decimal digits at p (at most 20 bytes, no NUL); returns how
 * many.
 */
size_t	str_put_u64(char *p, uint64_t v);

#endif
