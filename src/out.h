/*
 * Standard output, through one buffer.
 *
 * Nothing but this module writes (messages apart).  What does not go out is
 * never swallowed: a failing write stops the program with code 111, quietly
 * where the reader of a pipe has gone.  When standard output is a terminal,
 * control bytes are shown as \xHH, so that log text cannot drive it; pipes
 * and files get every byte as it is.
 */
#ifndef OUT_H
#define OUT_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

/* Call once, before any file is opened: a closed output is code 111. */
void	out_begin(void);

/* What has been put ends at `at'; the buffer itself at `end'. */
extern struct out_buffer {
	char *at, *end;
} out_buffer;

/* out_put() where room is short. */
void	out_put_slowly(const char *s, size_t n);

/* Copy n bytes, or one, or a C string, to the output. */
void	out_put(const char *s, size_t n);
void	out_text(const char *s);

static inline void
out_char(char c)
{
	if (out_buffer.at == out_buffer.end)
		out_put_slowly(&c, 1);
	else
		*out_buffer.at++ = c;
}

/* Write v as decimal digits. */
void	out_u64(uint64_t v);

/*
 * Room for n bytes (at most OUT_ROOM) to write into directly; out_took()
 * says how many of them were used.  Good until the next call of this module.
 */
enum { OUT_ROOM = 4096 };
char	*out_room(size_t n);
void	out_took(size_t n);

/* Send what is buffered. */
void	out_flush(void);

/*
 * Flush, then send all that follows to this descriptor: how carried work is
 * written.  With a `what` for messages ("unable to write ...").
 */
void	out_to(int fd, const char *what);

#endif
