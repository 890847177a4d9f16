#include "alike.h"

#include "dialect/reply.h"
#include "reason.h"

/* Where an address may begin, and where a name does. */
enum { PLAIN, GAP, NAME };
static const char kind[256] = {
	['_'] = GAP, ['/'] = GAP, [' '] = GAP, ['<'] = NAME
};

static int
kind_of(char c)
{
	return kind[(unsigned char)c];
}

/* Bytes of the address with which a text begins, as a word; or 0. */
static size_t
host_size(struct str s)
{
	size_t n = 0, dots = 0, colons = 0, end;

	while (n < s.n && (is_hex(s.s[n]) || s.s[n] == '.' ||
	    s.s[n] == ':')) {
		dots += s.s[n] == '.';
		colons += s.s[n++] == ':';
	}
	if (dots < 3 && colons < 2)
		return 0;
	end = n < s.n && s.s[n] == ',' ? n + 1 : n;
	if (end < s.n && kind_of(s.s[end]) != GAP)
		return 0;
	while (s.s[n - 1] == '.' || s.s[n - 1] == ':')
		n--;
	return reply_is_address((struct str){ s.s, n }) ? n : 0;
}

/* None of these is longer than what it stands for. */
static void
put_part(struct alike *a, struct str from, struct str text)
{
	struct alike_part *part = &a->part[a->parts++];

	*part = (struct alike_part){ a->text.n, text, from };
	memcpy(a->bytes + a->text.n, text.s, text.n);
	a->text.n += text.n;
}

/* The part with which a text begins, if it is one; its bytes, or 0. */
static size_t
put_name(struct alike *a, struct str text)
{
	size_t n = a->parts == ALIKE_PARTS ? 0 : reason_name(text);

	if (n > 0)
		put_part(a, (struct str){ text.s, n }, STR("<x>"));
	return n;
}

static size_t
put_host(struct alike *a, struct str text)
{
	size_t n;

	if (a->parts == ALIKE_PARTS || text.n == 0 ||
	    !is_hex(*text.s) || (n = host_size(text)) == 0)
		return 0;
	put_part(a, (struct str){ text.s, n },
	    memchr(text.s, ':', n) != NULL ? STR("1::1") : STR("0.0.0.0"));
	return n;
}

/* All up to a gap, with that, or up to a name. */
static size_t
put_word(struct alike *a, struct str text)
{
	size_t n = 0;
	char *to = a->bytes + a->text.n;

	do
		to[n] = text.s[n];
	while (++n < text.n && kind_of(text.s[n]) == PLAIN);
	if (n < text.n && kind_of(text.s[n]) == GAP) {
		to[n] = text.s[n];
		n++;
	}
	a->text.n += n;
	return n;
}

/* An address behind a slash may be part of a path, and stays. */
void
alike_make(struct str from, struct alike *a)
{
	size_t n;

	a->parts = 0;
	a->from = from.s;
	a->text = from;
	if (from.n > ALIKE_MOST)
		return;
	a->text = (struct str){ a->bytes, 0 };
	str_skip(&from, put_host(a, from));
	while (from.n > 0) {
		n = *from.s == '<' ? put_name(a, from) : 0;
		if (n == 0)
			n = put_word(a, from);
		str_skip(&from, n);
		if (from.s[-1] == '_' || from.s[-1] == ' ')
			str_skip(&from, put_host(a, from));
	}
}

struct str
alike_from(const struct alike *a, struct str bytes)
{
	size_t at = (size_t)(bytes.s - a->text.s), less = 0;
	const struct alike_part *p;

	for (p = a->part; p < a->part + a->parts && p->at <= at; p++) {
		if (p->at == at)
			return p->from;
		less += p->from.n - p->text.n;
	}
	return (struct str){ a->from + at + less, bytes.n };
}
