#include "human.h"

#include "str.h"

size_t
human_count(char *p, uint64_t n)
{
	char digits[20];
	size_t length = str_put_u64(digits, n), i, at = 0;

	for (i = 0; i < length; i++) {
		if (i > 0 && (length - i) % 3 == 0)
			p[at++] = ',';
		p[at++] = digits[i];
	}
	return at;
}

static size_t
put_text(char *p, const char *s)
{
	size_t n = strlen(s);

	memcpy(p, s, n);
	return n;
}

/* "1.05" from 105 hundredths; places may also be 1, tenths, or 0. */
static size_t
put_places(char *p, uint64_t v, unsigned places)
{
	static const unsigned powers[] = { 1, 10, 100 };
	unsigned power = powers[places];
	size_t n = str_put_u64(p, v / power);

	if (places == 0)
		return n;
	p[n++] = '.';
	if (places == 2)
		p[n++] = (char)('0' + v % 100 / 10);
	p[n++] = (char)('0' + v % 10);
	return n;
}

/* How many units n is, with three digits. */
static size_t
put_three(char *p, uint64_t n, uint64_t unit)
{
	uint64_t v;		/* thousandths of a unit */

	if (unit == 1)
		return str_put_u64(p, n);
	v = n / unit * 1000 + n % unit / (unit / 1000);
	if (v < 9995)
		return put_places(p, (v + 5) / 10, 2);
	if (v < 99950)
		return put_places(p, (v + 50) / 100, 1);
	return str_put_u64(p, (v + 500) / 1000);
}

size_t
human_bytes(char *p, uint64_t n)
{
	static const char *const units[] = { " B", " kB", " MB", " GB",
	    " TB", " PB", " EB" };
	uint64_t unit = 1;
	size_t i = 0, length;

	/* 999.5 kB would show as 1000 kB */
	for (; i < 6 && n >= 1000 * unit - unit / 2; i++)
		unit *= 1000;
	length = put_three(p, n, unit);
	return length + put_text(p + length, units[i]);
}

/* "5h 06m" */
static size_t
put_pair(char *p, uint64_t v, unsigned base, const char *names)
{
	size_t n = str_put_u64(p, v / base);

	p[n++] = names[0];
	p[n++] = ' ';
	p[n++] = (char)('0' + v % base / 10);
	p[n++] = (char)('0' + v % base % 10);
	p[n++] = names[1];
	return n;
}

size_t
human_seconds(char *p, uint64_t microseconds)
{
	/* the next whole unit, where rounding reaches it */
	uint64_t s = microseconds / 1000000 +
	    (microseconds % 1000000 >= 500000);
	size_t n;

	if (microseconds == 0)
		return put_text(p, "0 s");
	if (microseconds < 1000) {
		n = str_put_u64(p, microseconds);
		return n + put_text(p + n, " us");
	}
	if (microseconds < 999500) {
		n = put_three(p, microseconds, 1000);
		return n + put_text(p + n, " ms");
	}
	if (microseconds < 59950000) {
		n = put_three(p, microseconds, 1000000);
		return n + put_text(p + n, " s");
	}
	if (s < 3600)
		return put_pair(p, s, 60, "ms");
	if ((s + 30) / 60 < 24 * 60)
		return put_pair(p, (s + 30) / 60, 60, "hm");
	return put_pair(p, (s + 1800) / 3600, 24, "dh");
}

size_t
human_decimal(char *p, int64_t thousandths)
{
	uint64_t v = thousandths < 0 ? 0 - (uint64_t)thousandths :
	    (uint64_t)thousandths;
	size_t n = 0;

	if (thousandths < 0)
		p[n++] = '-';
	if (v > 0 && v < 10) {		/* never a nought that is none */
		n += put_text(p + n, "0.00");
		p[n++] = (char)('0' + v);
		return n;
	}
	return n + put_places(p + n, v / 10 + (v % 10 >= 5), 2);
}

/* The share, rounded, in parts of `scale`, which is at most 1000000. */
static uint64_t
scaled(uint64_t part, uint64_t whole, uint64_t scale)
{
	while ((part | whole) >> 43 != 0) {
		part >>= 1;
		whole >>= 1;
	}
	if (whole == 0 || part / whole >= 1000000)
		return 1000000 * scale;
	return part / whole * scale +
	    (part % whole * scale + whole / 2) / whole;
}

uint64_t
human_share(uint64_t part, uint64_t whole)
{
	uint64_t share = scaled(part, whole, 1000000);

	if (part > 0 && share == 0)
		return 1;
	return part < whole && share >= 1000000 ? 999999 : share;
}

size_t
human_percent(char *p, uint64_t part, uint64_t whole)
{
	uint64_t tenths = scaled(part, whole, 1000);

	if (part > 0 && tenths == 0)
		return put_text(p, "<0.1");
	if (part < whole && tenths >= 1000)
		return put_text(p, ">99.9");
	return put_places(p, tenths, 1);
}
