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

struct str_few
str_few(struct str text)
{
	struct str_few few = { .bytes = 1, .n = text.n };
	size_t i;

	if (text.n > 8)
		return few;
	few.bytes = 0;
	for (i = text.n; i-- > 0;) {
		few.bytes = few.bytes << 8 | (unsigned char)text.s[i];
		few.mask = few.mask << 8 | 0xff;
	}
	return few;
}

size_t
str_find(struct str s, struct str text)
{
	struct str rest = s;
	const char *p;

	for (; rest.n >= text.n; str_skip(&rest, 1)) {
		p = memchr(rest.s, *text.s, rest.n - text.n + 1);
		if (p == NULL)
			break;
		str_skip(&rest, (size_t)(p - rest.s));
		if (memcmp(p, text.s, text.n) == 0)
			return (size_t)(p - s.s);
	}
	return SIZE_MAX;
}

size_t
str_find_last(struct str s, struct str text)
{
	size_t at;

	if (s.n < text.n)
		return SIZE_MAX;
	for (at = s.n - text.n + 1; at-- > 0;)
		if (s.s[at] == *text.s && (text.n == 1 ||
		    memcmp(s.s + at, text.s, text.n) == 0))
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
	if (str_eq(a, b))
		return true;
	for (i = 0; i < a.n; i++)
		if (char_lower(a.s[i]) != char_lower(b.s[i]))
			return false;
	return true;
}

/* "00" to "99": two digits at a time. */
static const char pairs[201] =
    "00010203040506070809101112131415161718192021222324"
    "25262728293031323334353637383940414243444546474849"
    "50515253545556575859606162636465666768697071727374"
    "75767778798081828384858687888990919293949596979899";

size_t
str_put_u64(char *p, uint64_t v)
{
	char digits[20];
	char *at = digits + sizeof digits;
	size_t n;

	for (; v >= 100; v /= 100)
		memcpy(at -= 2, pairs + v % 100 * 2, 2);
	if (v >= 10)
		memcpy(at -= 2, pairs + v * 2, 2);
	else
		*--at = (char)('0' + v);
	n = (size_t)(digits + sizeof digits - at);
	memcpy(p, at, n);
	return n;
}
