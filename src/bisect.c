#include "bisect.h"

#include "civil.h"
#include "in.h"

enum {
	BLOCK = 65536,
	HEAD = 1024,		/* bytes that stamps and headers need at most */
	BACK = 16384,		/* how far back a look goes at once */
	HOUR = 3600
};

/* A walk over the stamped lines of a file. */
struct walk {
	int fd;
	off_t at, high;		/* what is to come; and where it ends */
	bool inside;		/* `at` may be in the middle of a line */
	off_t line;		/* the stamped line that was found, */
	struct stamp time;	/* and its stamp, */
	bool label;		/* which is a TAI64N label */
};

/* The block that was read last; good within one call of this module. */
static char block[BLOCK];
static off_t block_at;
static size_t block_n;

static struct walk
walk_from(int fd, off_t at, off_t high, bool inside)
{
	block_n = 0;
	return (struct walk){ .fd = fd, .at = at, .high = high,
	    .inside = inside };
}

/* What stands at this offset: `least` bytes or more, or up to the end. */
static struct str
text_at(const struct walk *w, off_t at, size_t least)
{
	size_t skip;
	ssize_t n;

	if (at < block_at || at + (off_t)least > block_at + (off_t)block_n) {
		n = in_at(w->fd, block, BLOCK, at);
		block_at = at;
		block_n = n > 0 ? (size_t)n : 0;
	}
	skip = (size_t)(at - block_at);
	return (struct str){ block + skip, block_n - skip };
}

/* Go to behind the next newline; false if there is none. */
static bool
pass_line(struct walk *w)
{
	struct str s;
	const char *p;

	while (w->at < w->high && (s = text_at(w, w->at, 1)).n > 0) {
		p = memchr(s.s, '\n', s.n);
		w->at += p == NULL ? (off_t)s.n : p + 1 - s.s;
		if (p != NULL)
			return w->at < w->high;
	}
	return false;
}

/* Find the next stamped line that begins before the end. */
static bool
walk_on(struct walk *w)
{
	struct head head = { .timed = false };
	struct str s;
	const char *p;

	while (w->at < w->high && (!w->inside || pass_line(w))) {
		w->inside = true;
		s = text_at(w, w->at, HEAD);
		if (s.n == 0)
			return false;
		p = memchr(s.s, '\n', s.n);
		if (p != NULL)
			s.n = (size_t)(p + 1 - s.s);
		w->label = *s.s == '@';
		stamp_head(&s, &head);
		if (head.timed) {
			w->line = w->at;
			w->time = head.time;
			return true;
		}
	}
	return false;
}

/* How far local time is ahead of UTC, in seconds. */
static int64_t
ahead(int64_t sec)
{
	struct civil c;

	return civil_local(sec, &c) ? civil_unix(&c) - sec : 0;
}

/*
 * Local times are ambiguous on the day when clocks are put back, and a look
 * at a line alone may be wrong by two hours, as clocks have been: keep away.
 */
static int64_t
slack(const struct walk *w, struct stamp from)
{
	if (w->label || ahead(from.sec - 5 * HOUR) ==
	    ahead(from.sec + 2 * HOUR))
		return BISECT_SLACK;
	return BISECT_SLACK + 4 * HOUR;
}

/* Halve until one block is left; *high: a line at or after that time. */
static off_t
halve(int fd, off_t low, off_t *high, struct stamp from)
{
	off_t end = *high, middle;
	struct walk w;

	while (end - low > BLOCK) {
		middle = low + (end - low) / 2;
		w = walk_from(fd, middle - 1, end, true);
		if (!walk_on(&w))
			end = middle;
		else if (stamp_cmp(w.time, from) < 0)
			low = w.line;
		else {
			end = middle;
			*high = w.line;
		}
	}
	return low;
}

off_t
bisect_since(int fd, off_t low, off_t high, struct stamp from, bool *timed)
{
	struct walk w = walk_from(fd, low, high, false);
	int64_t near = stamp_goes_on(STAMP_NEVER);
	off_t first = low, last = high;

	if (walk_on(&w)) {
		*timed = true;
		from.sec -= slack(&w, from);
		if (stamp_cmp(w.time, from) < 0) {
			first = halve(fd, w.line, &last, from);
			w = walk_from(fd, first, last, true);
			first = last;
			while (walk_on(&w))
				if (stamp_cmp(w.time, from) >= 0) {
					first = w.line;
					break;
				}
		}
	}
	stamp_goes_on(near);
	return first;
}

/* The last stamp in a part of a file, and how many lines in a row have it. */
static uint64_t
last_run(struct walk *w, struct stamp *time, bool *all)
{
	uint64_t run = 0;

	*all = true;
	while (walk_on(w)) {
		if (run > 0 && stamp_cmp(w->time, *time) != 0) {
			run = 0;
			*all = false;
		}
		*time = w->time;
		run++;
	}
	return run;
}

bool
bisect_last(int fd, off_t high, struct stamp *time, uint64_t *count)
{
	int64_t near = stamp_goes_on(STAMP_NEVER);
	off_t low = high, end;
	bool all = true;
	struct stamp t;
	struct walk w;
	uint64_t run;

	for (*count = 0; all && low > 0; *count += run) {
		end = low;
		low = low > BACK ? low - BACK : 0;
		w = walk_from(fd, low > 0 ? low - 1 : 0, end, low > 0);
		run = last_run(&w, &t, &all);
		if (run > 0 && *count > 0 && stamp_cmp(t, *time) != 0)
			break;
		if (run > 0)
			*time = t;
	}
	stamp_goes_on(near);
	return *count > 0;
}
