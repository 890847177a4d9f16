/*
 * Slices of text, and the eaters that parsers are made of.
 *
 * An eater consumes from the front of a slice and returns true, or returns
 * false and leaves the slice as it was, so that a parser reads like the line
 * that it accepts.  A cutter does the same at the end.  Slices own nothing:
 * they point into somebody's buffer and are good for as long as that buffer
 * is.
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
	return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

/* Does s begin, or end, with this text? */
static inline bool
str_starts(struct str s, struct str with)
{
	return s.n >= with.n &&
	    (with.n == 0 || memcmp(s.s, with.s, with.n) == 0);
}

static inline bool
str_ends(struct str s, struct str with)
{
	return s.n >= with.n && (with.n == 0 ||
	    memcmp(s.s + s.n - with.n, with.s, with.n) == 0);
}

/* A line without what ends it: newline, or carriage return and newline. */
static inline struct str
str_without_newline(struct str s)
{
	if (s.n > 0 && s.s[s.n - 1] == '\n')
		s.n--;
	if (s.n > 0 && s.s[s.n - 1] == '\r')
		s.n--;
	return s;
}

static inline bool
eat_str(struct str *s, struct str text)
{
	if (!str_starts(*s, text))
		return false;
	str_skip(s, text.n);
	return true;
}

/*
 * Compilers turn comparing 1, 2, 4 or 8 bytes into two instructions, and any
 * other number, at times, into a call: literals are compared in pieces of
 * those sizes, of which the last may overlap the one before it.
 */
static inline bool
str_is(const char *s, const char *literal, size_t n)
{
	size_t piece = n >= 8 ? 8 : n >= 4 ? 4 : n >= 2 ? 2 : n;
	size_t last = n - piece;

	if (n > 24)
		return memcmp(s, literal, n) == 0;
	if (memcmp(s, literal, piece) != 0 ||
	    (n > 16 && memcmp(s + 8, literal + 8, 8) != 0))
		return false;
	return last == 0 || memcmp(s + last, literal + last, piece) == 0;
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

/* Cut this text, or this byte, off the end. */
static inline bool
cut_str(struct str *s, struct str text)
{
	if (!str_ends(*s, text))
		return false;
	s->n -= text.n;
	return true;
}

static inline bool
cut_char(struct str *s, char c)
{
	if (s->n == 0 || s->s[s->n - 1] != c)
		return false;
	s->n--;
	return true;
}

/* Take these two bytes off both ends, if both are there: "<" and ">". */
static inline bool
str_unwrap(struct str *s, char first, char last)
{
	if (s->n < 2 || s->s[0] != first || s->s[s->n - 1] != last)
		return false;
	*s = (struct str){ s->s + 1, s->n - 2 };
	return true;
}

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Eight bytes as a number, the first one lowest: one instruction. */
static inline uint64_t
str_eight(const char *p)
{
	const unsigned char *b = (const unsigned char *)p;

	return b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 |
	    (uint64_t)b[3] << 24 | (uint64_t)b[4] << 32 |
	    (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
	    (uint64_t)b[7] << 56;
}

/* The number that eight digits are, less '0' each, by twos, fours, eights. */
static inline uint64_t
str_sum_eight(uint64_t v)
{
	v = v * (1 + (10U << 8)) >> 8 & 0x00ff00ff00ff00ffU;
	v = v * (1 + (100U << 16)) >> 16 & 0x0000ffff0000ffffU;
	return v * (1 + ((uint64_t)10000 << 32)) >> 32;
}

/* Are these n bytes the same?  For some 10 to 40: without memcmp()'s call. */
static inline bool
str_same_bytes(const char *a, const char *b, size_t n)
{
	size_t i;

	if (n < 8) {
		for (i = 0; i < n; i++)
			if (a[i] != b[i])
				return false;
		return true;
	}
	for (i = 0; i + 8 < n; i += 8)
		if (str_eight(a + i) != str_eight(b + i))
			return false;
	return str_eight(a + n - 8) == str_eight(b + n - 8);
}

/* What stands behind the last such byte; all, if there is none. */
static inline struct str
str_behind_last(struct str s, char c)
{
	const uint64_t ones = 0x0101010101010101U;
	uint64_t v;
	size_t at = s.n;

	for (; at >= 8; at -= 8) {
		v = str_eight(s.s + at - 8) ^ (unsigned char)c * ones;
		if (((v - ones) & ~v & 0x80 * ones) != 0)
			break;		/* one of these is it */
	}
	while (at > 0 && s.s[at - 1] != c)
		at--;
	return (struct str){ s.s + at, s.n - at };
}

/*
 * Passers are eaters for where the end of a text is not known yet, but that
 * bytes enough can be read: they look at no length, and each costs a few
 * instructions less.  One that returns false leaves *p anywhere.
 */
#define pass(p, literal) pass_literal((p), "" literal, sizeof(literal) - 1)

static inline bool
pass_literal(const char **p, const char *literal, size_t n)
{
	const char *s = *p;

	*p += n;
	return str_is(s, literal, n);
}

/* The same, where there are other ways to go on: false leaves *p. */
#define pass_if(p, literal) \
	pass_literal_if((p), "" literal, sizeof(literal) - 1)

static inline bool
pass_literal_if(const char **p, const char *literal, size_t n)
{
	if (!str_is(*p, literal, n))
		return false;
	*p += n;
	return true;
}

/*
 * Pass a decimal number of one digit to eight, with no digit behind it; up
 * to nine bytes are read.  Most numbers in logs are such: they are found and
 * added up in a few steps, not digit by digit.  The digits, less '0' each,
 * are the last bytes of eight: str_sum_eight() makes them a number.
 */
static inline bool
pass_digits(const char **p, uint64_t *digits)
{
	uint64_t v = str_eight(*p) ^ 0x3030303030303030U, other, n = 8;

	/* bit 7 of every byte that is no digit; of these the first counts */
	other = (v | (v + 0x7676767676767676U)) & 0x8080808080808080U;
	if (other != 0) {
		other = (other ^ (other - 1)) & 0x0101010101010101U;
		n = (other * 0x0101010101010101U >> 56) - 1;
		if (n == 0)
			return false;
		v <<= (8 - n) * 8;
	} else if (is_digit((*p)[8]))
		return false;
	*digits = v;
	*p += n;
	return true;
}

static inline bool
pass_u64(const char **p, uint64_t *value)
{
	if (!pass_digits(p, value))
		return false;
	*value = str_sum_eight(*value);
	return true;
}

/* The same up to four digits, where most numbers have one or two. */
static inline bool
pass_small(const char **p, uint64_t *value)
{
	const char *s = *p;
	unsigned digit = (unsigned)(*s - '0'), sum = 0;

	if (digit > 9)
		return false;
	do {
		sum = sum * 10 + digit;
		digit = (unsigned)(*++s - '0');
	} while (digit <= 9 && s - *p < 4);
	*value = sum;
	*p = s;
	return digit > 9;
}

/*
 * Pass a word of one byte to 31, up to a space or control byte; up to 32 are
 * read, and false if none of these ends it.
 */
static inline bool
pass_word(const char **p, struct str *word)
{
	const uint64_t ones = 0x0101010101010101U;
	const char *s = *p;
	uint64_t v, ends = 0;

	/* bit 7 of every byte below 0x21; of these the first counts */
	for (; ends == 0 && s - *p < 32; s += 8) {
		v = str_eight(s);
		ends = (v - 0x21 * ones) & ~v & 0x80 * ones;
	}
	if (ends == 0)
		return false;
	s -= 9 - (((ends ^ (ends - 1)) & ones) * ones >> 56);
	*word = (struct str){ *p, (size_t)(s - *p) };
	*p = s;
	return word->n > 0;
}

/* A text of up to eight bytes, to be passed in one step. */
struct str_few {
	uint64_t bytes, mask;
	size_t n;
};

static inline bool
pass_few(const char **p, const struct str_few *text)
{
	uint64_t bytes = str_eight(*p) & text->mask;

	*p += text->n;
	return bytes == text->bytes;
}

/* eat_u64() digit by digit. */
bool	eat_u64_slowly(struct str *s, uint64_t *value);

/*
 * Eat a decimal number of one digit or more.  False if there is none, or if
 * it does not fit into 64 bits.
 */
static inline bool
eat_u64(struct str *s, uint64_t *value)
{
	const char *p = s->s;

	if (s->n < 9 || !pass_u64(&p, value))
		return eat_u64_slowly(s, value);
	str_skip(s, (size_t)(p - s->s));
	return true;
}

/*
 * Eat up to the first c, and c itself; *before is what stood before it,
 * perhaps nothing.  False if there is no c.
 */
static inline bool
eat_until(struct str *s, char c, struct str *before)
{
	const char *p;

	if (s->n == 0 || (p = memchr(s->s, c, s->n)) == NULL)
		return false;
	*before = (struct str){ s->s, (size_t)(p - s->s) };
	str_skip(s, before->n + 1);
	return true;
}

/* Eat a word: one byte or more, up to a space (which stays) or the end. */
static inline bool
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

/* A text to be passed; a longer one never is. */
struct str_few	str_few(struct str text);

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

/* eat_until() for a text (not empty). */
static inline bool
eat_until_str(struct str *s, struct str text, struct str *before)
{
	size_t at = str_find(*s, text);

	if (at == SIZE_MAX)
		return false;
	*before = (struct str){ s->s, at };
	str_skip(s, at + text.n);
	return true;
}

/*
 * Cut at the last such text (not empty), and cut that, too; *behind is what
 * stood behind it, perhaps nothing.  False if there is no such text.
 */
static inline bool
cut_last(struct str *s, struct str text, struct str *behind)
{
	size_t at = str_find_last(*s, text);

	if (at == SIZE_MAX)
		return false;
	*behind = *s;
	str_skip(behind, at + text.n);
	s->n = at;
	return true;
}

/* As memcmp orders them; the shorter of two that begin alike comes first. */
int	str_cmp(struct str a, struct str b);

/* ASCII only, whatever the locale. */
static inline char
char_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

static inline bool
is_letter(char c)
{
	return char_lower(c) >= 'a' && char_lower(c) <= 'z';
}

static inline bool
is_hex(char c)
{
	return is_digit(c) || (char_lower(c) >= 'a' && char_lower(c) <= 'f');
}

/* Equal but for the case of ASCII letters? */
bool	str_same(struct str a, struct str b);

/*
 * Write v as decimal digits at p (at most 20 bytes, no NUL); returns how
 * many.
 */
size_t	str_put_u64(char *p, uint64_t v);

#endif
