/*
 * Criteria by which whole groups are selected.
 *
 * Each criterion that was asked for is one bit; a group collects the bits
 * that its lines and events meet, and is selected when it has all of them.
 */
#ifndef PICK_H
#define PICK_H

#include <stdbool.h>
#include <stdint.h>

#include "stamp.h"
#include "str.h"

enum pick {
	PICK_SENDER,	/* -f: an address */
	PICK_RECIPIENT,	/* -t: an address */
	PICK_USER,	/* -u: a name, or an address */
	PICK_CLIENT,	/* -i: an IP address or network (client.h) */
	PICK_PID,	/* -k: a number */
	PICK_MESSAGE,	/* -m: a number */
	PICK_QP,	/* -q: a number */
	PICK_RESULT,	/* -r: all of them together are one criterion */
	PICK_TEXT,	/* -e: an extended regular expression */
	PICK_WINDOW,	/* -S, -U: both together are one criterion */
	PICK_KINDS
};

enum { PICK_MOST = 64 };	/* criteria: the bits of a uint64_t */

/*
 * Ask for one more criterion of this kind; gives its bit, for whoever looks
 * for it.  For those that stand here there are the functions below.
 */
uint64_t	pick_ask(enum pick kind);

/*
 * Ask for an address: "user@host", "@host", "user@" or "<>", without regard
 * to case; a@d is also found as d-a@d, its form in a virtual domain.  What
 * qmail-send does not log as it is (space, %, 8-bit) matches the underscore
 * that it writes instead.  The text is kept, not copied.
 */
void	pick_address(enum pick kind, const char *text);

/* Ask for a number, written in decimal; anything else is code 100. */
void	pick_number(enum pick kind, const char *text);

/* Ask for a line that matches; a bad expression is code 100. */
void	pick_text(const char *expression);

/* Ask for one more result; `result` is the caller's code of it, 0 to 31. */
void	pick_result(unsigned result);

/*
 * Ask for a line at or after `since` and before `until`; either may be NULL.
 * Both are written as when_read() reads them; anything else is code 100.
 */
void	pick_window(const char *since, const char *until);

/* The bits of the criteria of each kind.  Only to be read. */
extern uint64_t pick_bits[PICK_KINDS];

/* The bits of all criteria.  Only to be read. */
extern uint64_t pick_all;

/* Is there any criterion?  One of this kind? */
static inline bool
pick_any(void)
{
	return pick_all != 0;
}

static inline bool
pick_has(enum pick kind)
{
	return pick_bits[kind] != 0;
}

/* The bits of those criteria of this kind that the value meets. */
uint64_t	pick_by_address(enum pick kind, struct str address);
uint64_t	pick_by_number(enum pick kind, uint64_t number);
uint64_t	pick_by_result(unsigned result);

/*
 * How addresses that meet one of these may end: their last byte, and that
 * which is the `back'-th from the end, where the shortest that was asked for
 * begins.
 */
extern struct pick_ends {
	size_t back;
	bool last[256], first[256];
} pick_ends[PICK_USER + 1];

/*
 * Could an address that ends a text meet a criterion of this kind?  A quick
 * look that passes over nothing.
 */
static inline bool
pick_may_end(enum pick kind, struct str text)
{
	const struct pick_ends *ends = &pick_ends[kind];
	const char *end = text.s + text.n;

	if (text.n < ends->back)
		return text.n == 0;
	return ends->first[(unsigned char)end[-(ptrdiff_t)ends->back]] &&
	    ends->last[(unsigned char)end[-1]];
}

/* The bits that a line meets by its text (newline or not). */
uint64_t	pick_by_text(struct str line);

/* The bit that a line of this time meets. */
uint64_t	pick_by_time(struct stamp time);

#endif
