#include "cell.h"

#include "out.h"

static const char digits[16] = "0123456789abcdef";

/*
 * How many bytes the character at the front has; 0 if it is not UTF-8 (RFC
 * 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
 */
static size_t
character(struct str s)
{
	unsigned char c = (unsigned char)s.s[0], least = 0x80, most = 0xbf;
	size_t n = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4, i;

	if ((c >= 0x80 && c < 0xc2) || c > 0xf4 || n > s.n)
		return 0;
	least = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
	most = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
	for (i = 1; i < n; i++) {
		if ((unsigned char)s.s[i] < least ||
		    (unsigned char)s.s[i] > most)
			return 0;
		least = 0x80;
		most = 0xbf;
	}
	return n;
}

/* C0, DEL, and C1 in its two bytes: terminals obey them. */
static bool
is_control(struct str s)
{
	unsigned char c = (unsigned char)s.s[0];

	return c < 32 || c == 127 ||
	    (c == 0xc2 && s.n > 1 && (unsigned char)s.s[1] < 0xa0);
}

static void
put_hex(const char *before, char c)
{
	char hex[2] = { digits[(unsigned char)c >> 4],
	    digits[(unsigned char)c & 15] };

	out_text(before);
	out_put(hex, 2);
}

/* Print the letter that stands for this byte in escapes; false: none does. */
static bool
put_letter(char c)
{
	static const char bytes[] = "\t\n\r\\", letters[] = "tnr\\";
	const char *p = c == '\0' ? NULL : strchr(bytes, c);

	if (p == NULL)
		return false;
	out_put("\\", 1);
	out_put(letters + (p - bytes), 1);
	return true;
}

/* Eight equal bytes. */
#define EIGHT(byte)	((byte) * (uint64_t)0x0101010101010101)
#define HIGH		EIGHT(0x80)

static bool
is_plain(char c)
{
	return c >= ' ' && c < 127 && c != '"' && c != '\\';
}

static inline bool
are_plain(const char *s)
{
	uint64_t v = str_eight(s), quote = v ^ EIGHT('"'),
	    backslash = v ^ EIGHT('\\');

	return ((v | (v + EIGHT(1)) | (v - EIGHT(' ')) |
	    (quote - EIGHT(1)) | (backslash - EIGHT(1))) & HIGH) == 0;
}

/*
 * Bytes at the front that every format can have as they are; by eights, the
 * last of which may overlap those before them.
 */
static inline size_t
plain(struct str s)
{
	size_t n = 0;

	while (s.n - n >= 8 && are_plain(s.s + n))
		n += 8;
	if (s.n >= 8 && s.n - n < 8 && are_plain(s.s + s.n - 8))
		return s.n;
	while (n < s.n && is_plain(s.s[n]))
		n++;
	return n;
}

/*
 * Print what is plain, then let `odd` print the character that is not, of n
 * bytes or (0) none of UTF-8; it returns how many bytes it took.
 */
static void
each(struct str s, size_t (*odd)(struct str s, size_t n))
{
	size_t n;

	while (s.n > 0) {
		n = plain(s);
		out_put(s.s, n);
		str_skip(&s, n);
		if (s.n > 0)
			str_skip(&s, odd(s, character(s)));
	}
}

static size_t
tsv_odd(struct str s, size_t n)
{
	if (put_letter(*s.s))
		return 1;
	if (n == 0 || is_control(s)) {
		put_hex("\\x", *s.s);
		return 1;
	}
	out_put(s.s, n);
	return n;
}

void
cell_tsv(struct str text)
{
	size_t n = plain(text);

	out_put(text.s, n);
	if (n == text.n)
		return;
	str_skip(&text, n);
	each(text, tsv_odd);
}

static size_t
json_odd(struct str s, size_t n)
{
	if (*s.s == '"')
		out_text("\\\"");
	else if (n == 0)
		put_hex("\\\\x", *s.s);
	else if (put_letter(*s.s))
		;
	else if (is_control(s))
		put_hex("\\u00", s.s[n - 1]);
	else
		out_put(s.s, n);
	return n == 0 ? 1 : n;
}

void
cell_json(struct str text)
{
	if (text.s == NULL) {
		out_text("null");
		return;
	}
	out_text("\"");
	each(text, json_odd);
	out_text("\"");
}

/* The value of a hexadecimal digit as cell_tsv() prints it, or 16. */
static unsigned
hex_value(char c)
{
	const char *p = memchr(digits, c, sizeof digits);

	return p == NULL ? 16 : (unsigned)(p - digits);
}

/* Eat an escape: true, and the byte that it stands for. */
static bool
eat_escape(struct str *s, char *byte)
{
	static const char letters[] = "tnr\\", bytes[] = "\t\n\r\\";
	const char *p;

	if (s->n < 2 || *s->s != '\\')
		return false;
	if ((p = memchr(letters, s->s[1], 4)) != NULL) {
		*byte = bytes[p - letters];
		str_skip(s, 2);
		return true;
	}
	if (s->n < 4 || s->s[1] != 'x' || hex_value(s->s[2]) > 15 ||
	    hex_value(s->s[3]) > 15)
		return false;
	*byte = (char)(hex_value(s->s[2]) << 4 | hex_value(s->s[3]));
	str_skip(s, 4);
	return true;
}

size_t
cell_read_tsv(char *p, struct str text)
{
	size_t n = 0;
	char byte;

	while (text.n > 0) {
		if (!eat_escape(&text, &byte)) {
			byte = *text.s;
			str_skip(&text, 1);
		}
		p[n++] = byte;
	}
	return n;
}

/* How wide what stands for the character at the front is, and its bytes. */
static size_t
width(struct str s, size_t *bytes)
{
	size_t n;

	*bytes = 1;
	if (*s.s >= ' ' && *s.s <= '~')
		return 1;
	n = character(s);
	*bytes = n == 0 ? 1 : n;
	if (*s.s == '\t' || *s.s == '\n' || *s.s == '\r')
		return 2;
	if (n == 0)
		return 4;
	return is_control(s) ? 4 * n : 1;
}

size_t
cell_width(struct str text)
{
	size_t sum = 0, n;

	for (; text.n > 0; str_skip(&text, n))
		sum += (n = plain(text)) > 0 ? n : width(text, &n);
	return sum;
}

static void
put_odd(struct str s, size_t n)
{
	size_t i;

	if (*s.s != '\\' && put_letter(*s.s))
		return;
	if (n > 0 && !is_control(s)) {
		out_put(s.s, n);
		return;
	}
	for (i = 0; i < n || i == 0; i++)
		put_hex("\\x", s.s[i]);
}

/* Print what fits from the front, and eat it; returns its width. */
static size_t
put_front(struct str *s, size_t most)
{
	size_t sum = 0, w, n;

	for (; s->n > 0 && sum < most; sum += w) {
		if ((w = n = plain(*s)) > 0) {
			if (n > most - sum)
				w = n = most - sum;
			out_put(s->s, n);
		} else if (sum + (w = width(*s, &n)) <= most)
			put_odd(*s, character(*s));
		else
			break;
		str_skip(s, n);
	}
	return sum;
}

size_t
cell_people(struct str text, size_t most, bool middle)
{
	size_t all = cell_width(text), tail = middle ? most / 3 : 0, sum, n;

	if (all <= most)
		return put_front(&text, most);
	sum = put_front(&text, most - 3 - tail);
	out_text("...");
	for (all -= sum; all > tail; str_skip(&text, n))
		all -= width(text, &n);
	return sum + 3 + put_front(&text, tail);
}
