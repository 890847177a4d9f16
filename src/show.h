/*
 * Times as text, for people and for programs.
 */
#ifndef SHOW_H
#define SHOW_H

#include <stdbool.h>
#include <stddef.h>

#include "stamp.h"

/* Show UTC, not local time.  Say it before the first time is shown. */
void	show_utc(bool on);

/*
 * Write a time at p, where there must be SHOW_ROOM bytes; returns how many
 * it has, without a NUL.  0: this form cannot give this time.  leap: it is
 * the leap second before t, and shows as second 60.
 */
enum { SHOW_ROOM = 64 };

/* "2026-11-20 13:00:05": not in years that localtime(3) cannot give. */
size_t	show_second(char *p, int64_t sec, bool leap);

/* The second that was shown last: most lines have that of the one before. */
enum { SHOW_SECOND = 32 };
extern struct show_last {
	char text[SHOW_SECOND];
	size_t n;
	int64_t sec;
	bool leap;
} show_last;

/* Make another second the last one, and return show_last.n. */
size_t	show_new_second(int64_t sec, bool leap);

/* "000" to "999": a number's three digits stand at three times itself. */
extern const char show_triples[3001];

/*
 * Write ".123456500" at p, or a digit more where nsec is above 999999999, and
 * lose the byte behind it.
 */
static inline size_t
show_fraction(char *p, uint32_t nsec)
{
	uint32_t micro = nsec / 1000, milli = micro / 1000;

	*p++ = '.';
	if (nsec > 999999999)
		return 1 + str_put_u64(p, nsec);
	memcpy(p, show_triples + milli * 3, 4);
	memcpy(p + 3, show_triples + (micro - milli * 1000) * 3, 4);
	memcpy(p + 6, show_triples + (nsec - micro * 1000) * 3, 4);
	return 10;
}

/*
 * The same and ".123456500", as tai64nlocal of daemontools; nanoseconds
 * above 999999999 have ten digits.
 */
static inline size_t
show_text(char *p, struct stamp t, bool leap)
{
	size_t n = show_last.n;

	if (t.sec != show_last.sec || leap != show_last.leap || n == 0) {
		n = show_new_second(t.sec, leap);
		if (n == 0)
			return 0;
	}
	memcpy(p, show_last.text, SHOW_SECOND);
	return n + show_fraction(p + n, t.nsec);
}

/*
 * RFC 3339: "2026-11-20T13:00:05.123456500+01:00", +00:00 for UTC.  A zone
 * that is not whole minutes ahead is rounded, and the clock with it.  Not
 * outside of the years 0 to 9999, nor with more than 999999999 ns.
 */
size_t	show_rfc3339(char *p, struct stamp t, bool leap);

/*
 * "1795176005.123456500": not before 1970, nor with more than 12 digits of
 * seconds or 999999999 ns.
 */
size_t	show_epoch(char *p, struct stamp t, bool leap);

#endif
