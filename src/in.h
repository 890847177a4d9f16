/*
 * The input as lines: standard input, or the files that were named, one
 * after the other.
 *
 * Before every read that could block, standard output is flushed: "tail -F
 * current | mtrack" answers at once, and a file still runs at full speed.
 * A line longer than IN_PIECE bytes comes in pieces of that size.
 */
#ifndef IN_H
#define IN_H

#include <stdbool.h>
#include <sys/types.h>

#include "str.h"

enum { IN_PIECE = 65536 };

struct line {
	struct str text;	/* with its newline, if it has one */
	unsigned more;		/* 0 for a whole line, else of these: */
};

enum {
	IN_REST = 1,		/* continues the piece before it */
	IN_MORE = 2,		/* more of it is to come */
	IN_OPEN = 4,		/* its newline is: the input ends here */
	IN_BEFORE = 8		/* comes from in_before()'s descriptor */
};

/*
 * Read these files (NULL-terminated, kept, not copied; "-" is standard
 * input); none is standard input.  A file that cannot be read is reported,
 * left out, and remembered for in_failed().  One that is compressed is read as
 * it is, with a warning.
 */
void	in_files(char **files);

/*
 * Read what this open descriptor holds before all files.  What: for messages.
 */
void	in_before(int fd, const char *what);

/*
 * What is still to come from in_before()'s descriptor is the beginning of
 * the first line that follows.  Without this the two are kept apart.
 */
void	in_joins(void);

/*
 * Let TERM, INT and HUP count as the end of the input, unless they are
 * ignored.
 */
void	in_end_on_signals(void);

/* What is buffered and begins with a line; empty where that is not sure. */
extern struct in_buffer {
	const char *next, *end;
} in_buffer;

/* Are n bytes buffered from here on? */
static inline bool
in_has(const char *from, ptrdiff_t n)
{
	return in_buffer.end - from >= n;
}

/* The next line, whose newline stands here. */
static inline struct str
in_line_to(const char *newline)
{
	return (struct str){ in_buffer.next,
	    (size_t)(newline + 1 - in_buffer.next) };
}

/*
 * The next line if it is whole and buffered, else false and nothing; it is
 * still the next one after that.  For those who have looked at its first
 * bytes: there is no newline before `from`, which is buffered, too.
 */
static inline bool
in_line_from(const char *from, struct str *text)
{
	const char *p = memchr(from, '\n', (size_t)(in_buffer.end - from));

	if (p == NULL)
		return false;
	*text = in_line_to(p);
	return text->n <= IN_PIECE;
}

/* That line is done with. */
static inline void
in_took(struct str text)
{
	in_buffer.next = text.s + text.n;
}

/* The next line if it is whole and buffered, else false and nothing. */
static inline bool
in_whole_line(struct str *text)
{
	if (in_buffer.next == in_buffer.end ||
	    !in_line_from(in_buffer.next, text))
		return false;
	in_took(*text);
	return true;
}

/* in_line() where it is not that simple. */
bool	in_line_slowly(struct line *line);

/*
 * The next line or piece, good until the next call; false at the end.  Files
 * follow on each other as if by cat(1), except that a last line without
 * newline stays a line of its own if the next file begins with a TAI64N
 * label: then it was not cut by a rotation, it was never finished.
 */
static inline bool
in_line(struct line *line)
{
	line->more = 0;
	return in_whole_line(&line->text) || in_line_slowly(line);
}

/* Could some input not be read? */
bool	in_failed(void);

/*
 * For who reads several inputs in turns: at most n bytes from a descriptor,
 * as many as there are at once; 0 at its end, -1 with errno.  If the read may
 * have to wait, standard output is flushed first.
 */
ssize_t	in_some(int fd, char *to, size_t n, bool waits);

/*
 * n bytes at this offset of a file, or as many as there are; the offset of
 * the descriptor stays.
 */
ssize_t	in_at(int fd, char *to, size_t n, off_t at);

#endif
