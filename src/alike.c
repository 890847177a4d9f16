#include "alike.h"

#include "dialect/reply.h"
#include "reason.h"

static bool
is_gap(char c)
{
	return c == '_' || c == '/' || c == ' ';
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
	if (end < s.n && !is_gap(s.s[end]))
		return 0;
	while (s.s[n - 1] == '.' || s.s[n - 1] == ':')
		n--;
	return reply_is_address((struct str){ s.s, n }) ? n : 0;
}

/*
 * Where the address would begin whose first group ends here, with a dot or
 * colon.  Behind a slash it may be part of a path, and stays.
 */
static size_t
host_begin(const char *s, size_t end)
{
	size_t at = end;

	while (at > 0 && end - at < 5 && is_hex(s[at - 1]))
		at--;
	return at < end && (at == 0 || s[at - 1] == '_' || s[at - 1] == ' ') ?
	    at : SIZE_MAX;
}

/*
 * Which of these eight bytes is the first '<', dot or colon?  8: none.  Bit 7
 * of a byte is set where one is, and perhaps above it, never below.
 */
static size_t
mark_of_eight(const char *s)
{
	const uint64_t ones = 0x0101010101010101U;
	uint64_t v = str_eight(s), name = v ^ '<' * ones;
	uint64_t dot = v ^ '.' * ones, colon = v ^ ':' * ones, marks;

	marks = (((name - ones) & ~name) | ((dot - ones) & ~dot) |
	    ((colon - ones) & ~colon)) & 0x80 * ones;
	if (marks == 0)
		return 8;
	return (size_t)(((marks ^ (marks - 1)) & ones) * ones >> 56) - 1;
}

static size_t
next_mark(struct str s, size_t at)
{
	size_t n;

	for (; at + 8 <= s.n; at += 8)
		if ((n = mark_of_eight(s.s + at)) < 8)
			return at + n;
	while (at < s.n && s.s[at] != '<' && s.s[at] != '.' && s.s[at] != ':')
		at++;
	return at;
}

static void
put(struct alike *a, struct str s)
{
	memcpy(a->bytes + a->text.n, s.s, s.n);
	a->text.n += s.n;
}

/* Of which nothing is longer than what it stands for. */
static void
put_part(struct alike *a, struct str from)
{
	struct alike_part *part = &a->part[a->parts++];

	part->at = a->text.n;
	part->from = from;
	part->text = *from.s == '<' ? STR("<x>") :
	    memchr(from.s, ':', from.n) != NULL ? STR("1::1") :
	    STR("0.0.0.0");
	put(a, part->text);
}

/* The part to which this mark belongs, if it is one; else it is empty. */
static struct str
part_at(struct str s, size_t mark)
{
	size_t at = s.s[mark] == '<' ? mark : host_begin(s.s, mark);

	if (at == SIZE_MAX)
		return STR("");
	str_skip(&s, at);
	s.n = *s.s == '<' ? reason_name(s) : host_size(s);
	return s;
}

void
alike_make(struct str from, struct alike *a)
{
	size_t done = 0, mark = 0;
	struct str part;

	a->parts = 0;
	a->from = from.s;
	a->text = from;
	if (from.n > ALIKE_MOST)
		return;
	a->text = (struct str){ a->bytes, 0 };
	while (a->parts < ALIKE_PARTS &&
	    (mark = next_mark(from, mark)) < from.n) {
		part = part_at(from, mark++);
		if (part.n == 0)
			continue;
		put(a, (struct str){ from.s + done,
		    (size_t)(part.s - from.s) - done });
		put_part(a, part);
		done = mark = (size_t)(part.s + part.n - from.s);
	}
	if (from.n > done)
		put(a, (struct str){ from.s + done, from.n - done });
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
