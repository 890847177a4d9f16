#include "feed.h"

#include <stdlib.h>
#include <string.h>

#include "bisect.h"
#include "die.h"

/* Bytes that tell whether a line begins with a stamp. */
enum { PEEK = 1024 };

void
feed_begin(struct feed *f, const char *path, struct mark *mark, size_t size)
{
	*f = (struct feed){
		.size = size, .buf = die_alloc(size, 1), .near = STAMP_NEVER,
		.time = { INT64_MIN, 0 }
	};
	f->keep = !chain_wish.since;
	chain_begin(&f->chain, path, mark);
}

/* Does this piece begin with a stamp?  If so, it is f's time. */
static void
read_stamp(struct feed *f, struct piece *p)
{
	struct head head = { .timed = false };
	struct str text = p->text, body = text;
	int64_t near = 0;
	bool label = text.n > 0 && *text.s == '@';

	if (!label)
		near = stamp_goes_on(f->near);
	stamp_head(&body, &head);
	if (!label)
		f->near = stamp_goes_on(near);
	if (!head.timed)
		return;
	f->time = head.time;
	f->stamped = true;
	p->head = text.n - body.n;
	if (head.named)
		p->name = head.name;
}

bool
feed_is_stamped(struct str text)
{
	struct head head = { .timed = false };
	int64_t near = stamp_goes_on(STAMP_NEVER);

	stamp_head(&text, &head);
	stamp_goes_on(near);
	return head.timed;
}

/*
 * n bytes behind the buffered ones are the first of a file, and a line is
 * open: is it finished there?
 */
static void
join(struct feed *f, size_t n)
{
	size_t more;
	char *first = f->buf + f->end;

	while (n < PEEK && memchr(first, '\n', n) == NULL) {
		more = chain_more(&f->chain, first + n, PEEK - n);
		if (more == 0)
			break;
		n += more;
	}
	if (feed_is_stamped((struct str){ first, n })) {
		f->cut = f->end;
		f->closing = true;
	}
	f->end += n;
}

/*
 * n bytes behind the buffered ones are the first of a file that was found by
 * time: lines come again.  What it begins with may be the rest of one that
 * came; of the line at hand, which comes too, a part was given out.
 */
static void
begin_anew(struct feed *f, size_t n)
{
	if (f->rest && (f->keep || f->passing))
		f->owed += f->given;
	f->passing = f->rest = f->keep = false;
	memmove(f->buf, f->buf + f->end, n);
	f->end = n;
}

/* Get more bytes behind those that wait; false if there are none. */
static bool
fill(struct feed *f)
{
	bool fresh;
	size_t n;

	if (f->start > 0)
		memmove(f->buf, f->buf + f->start, f->end - f->start);
	f->end -= f->start;
	f->start = 0;
	f->chain.held = f->end;
	n = f->ended ? 0 : chain_read(&f->chain, f->buf + f->end,
	    f->size - f->end, &fresh);
	if (n == 0)
		return false;
	if (fresh && f->chain.anew)
		begin_anew(f, n);
	else if (fresh && (f->end > 0 || f->rest))
		join(f, n);
	else
		f->end += n;
	return true;
}

/* How many bytes the next line or piece has; 0 if there is none. */
static size_t
measure(struct feed *f)
{
	size_t seen = 0, have;
	const char *p;

	for (;;) {
		if (f->closing)
			return f->cut - f->start;
		have = f->end - f->start;
		p = memchr(f->buf + f->start + seen, '\n', have - seen);
		if (p != NULL)
			return (size_t)(p + 1 - (f->buf + f->start));
		if (have >= f->size - PEEK)
			return have;
		if (fill(f)) {
			/* what there was may have been dropped */
			seen = f->chain.anew ? 0 : have;
			continue;
		}
		if (chain_wish.whole)
			return 0;
		f->ended = true;
		return have;
	}
}

/* The same for as many lines as there are; of the last one, what there is. */
static size_t
measure_all(struct feed *f)
{
	size_t n = f->end - f->start;

	if (chain_wish.whole)
		while (n > 0 && f->buf[f->start + n - 1] != '\n')
			n--;
	return n;
}

/* A line of a file that was rewritten: was it printed before? */
static bool
is_repeated(struct feed *f)
{
	struct chain *c = &f->chain;
	int order = stamp_cmp(f->time, c->last);
	bool repeated = order < 0 || (order == 0 && c->same++ < c->count);

	if (c->gap && !repeated)
		chain_tell_gap(c);
	else if (chain_wish.follow && !repeated && !c->missed) {
		warn("a rotation was missed, and a processor may have "
		    "changed its lines: ", c->path);
		c->missed = true;
	}
	c->gap = false;
	if (!repeated)
		f->owed = 0;	/* its end is lost */
	f->passing = f->owed > 0 && order == 0 && c->same == c->count;
	return repeated;
}

/*
 * Of the line that comes again: pass over what was given out; true if there is
 * more.
 */
static bool
pass_over(struct feed *f, struct piece *p)
{
	size_t n = f->owed < p->text.n ? f->owed : p->text.n;

	str_skip(&p->text, n);
	p->begins = false;
	p->head = p->name.n = 0;
	f->owed -= n;
	f->passing = f->owed > 0 && !p->ends;
	f->keep = !f->passing;
	return f->keep && (p->text.n > 0 || p->ends);
}

/* Is this line, or the one that it goes on with, wanted? */
static bool
is_wanted(struct feed *f, struct piece *p)
{
	struct stamp end = chain_wish.to;

	f->any = true;
	if (!p->begins)
		return f->keep;
	read_stamp(f, p);
	if (p->head == 0)
		return f->keep;
	f->keep = !(chain_wish.since &&
	    stamp_cmp(f->time, chain_wish.from) < 0) &&
	    !(chain_wish.until && stamp_cmp(f->time, chain_wish.to) >= 0) &&
	    !(f->chain.again && is_repeated(f));
	end.sec += BISECT_SLACK;
	if (chain_wish.until && f->chain.file.regular &&
	    stamp_cmp(f->time, end) >= 0) {
		chain_leave(&f->chain);
		f->start = f->end;
		f->rest = false;
	}
	return f->keep;
}

/* How much of the line at hand has been given out with this piece? */
static size_t
given(const struct feed *f, const struct piece *p)
{
	size_t n = p->text.n;

	if (p->ends)
		return 0;
	while (n > 0 && p->text.s[n - 1] != '\n')
		n--;
	return p->text.n - n + (n > 0 || p->begins ? 0 : f->given);
}

/* Give out n bytes from the start. */
static void
give(struct feed *f, struct piece *p, size_t n)
{
	p->text = (struct str){ f->buf + f->start, n };
	p->begins = !f->rest;
	p->ends = f->closing || p->text.s[n - 1] == '\n';
	p->head = p->name.n = 0;
	f->given = given(f, p);
	if (p->begins && !f->chain.again)
		f->owed = 0;
	f->rest = !p->ends;
	f->closing = false;
	f->start += n;
}

/* Has every line to be looked at? */
static bool
is_choosy(const struct feed *f)
{
	return f->chain.again || chain_wish.since || chain_wish.until;
}

/* Is it for the caller?  Of a line that comes again and goes on, the end is. */
static bool
is_due(struct feed *f, struct piece *p, bool lines)
{
	if ((p->begins || !f->passing) &&
	    (!(lines || is_choosy(f)) || is_wanted(f, p)))
		return true;
	return f->passing && pass_over(f, p);
}

bool
feed_get(struct feed *f, struct piece *p, bool lines)
{
	size_t n;

	for (;;) {
		if (f->start == f->end && !f->closing && !fill(f)) {
			f->ended = !chain_wish.follow;
			return false;
		}
		n = lines || f->closing || is_choosy(f) ? 0 : measure_all(f);
		if (n == 0)
			n = measure(f);
		if (n == 0 && !f->closing)
			return false;
		give(f, p, n);
		if (is_due(f, p, lines))
			return f->keep = true;
	}
}

void
feed_take_back(struct feed *f, const struct piece *p)
{
	f->start -= p->text.n;
	f->rest = !p->begins;
}

void
feed_goes_on(struct feed *f, const struct feed *before)
{
	f->time = before->time;
	f->keep = before->keep;
}

void
feed_end(struct feed *f)
{
	chain_end(&f->chain);
	free(f->buf);
	f->buf = NULL;
	f->ended = true;
	f->start = f->end = 0;
}

void
feed_mark(struct feed *f)
{
	chain_mark(&f->chain, f->end - f->start);
}
