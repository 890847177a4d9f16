/*
 * TAI64N labels: "@" and exactly 24 hexadecimal digits, of either case, the
 * seconds in the first 16 and the nanoseconds in the last 8.
 *
 * There are two conventions.  daemontools, runit and busybox add 2^62 + 10
 * to Unix time.  s6-log adds the leap seconds so far as well, 27 since 2017,
 * so that a leap second has a label of its own.
 */
#ifndef TAI_H
#define TAI_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

enum {
	TAI_LABEL = 25,			/* bytes */
	TAI_NSEC_MAX = 999999999	/* labels can say more than that */
};

struct tai {
	int64_t sec;		/* Unix time */
	uint32_t nsec;		/* as logged: 0 to 4294967295 */
	bool leap;		/* the leap second before `sec` */
};

/* Labels are those of s6-log.  Say it before the first label is read. */
void	tai_leap(bool on);

/*
 * What each byte is worth as the first or the second of two hexadecimal
 * digits: TAI_NONE, which digits never add up to, if it is none.
 */
extern const uint32_t tai_hex[2][256];
#define TAI_NONE 0x10000u

/* Is this byte a hexadecimal digit? */
static inline bool
tai_is_digit(char c)
{
	return tai_hex[1][(unsigned char)c] < TAI_NONE;
}

static inline uint32_t
tai_two(const char *p)
{
	return tai_hex[0][(unsigned char)p[0]] |
	    tai_hex[1][(unsigned char)p[1]];
}

/* Four digits; TAI_NONE or more if one of them is none. */
static inline uint32_t
tai_four(const char *p)
{
	return tai_two(p) << 8 | tai_two(p + 2);
}

/* Eight digits; false if one of them is none. */
static inline bool
tai_eight(const char *p, uint32_t *value)
{
	uint32_t high = tai_four(p), low = tai_four(p + 4);

	*value = high << 16 | low;
	return (high | low) < TAI_NONE;
}

/* Are these eight digits? */
static inline bool
tai_are_eight(const char *p)
{
	return (tai_two(p) | tai_two(p + 2) | tai_two(p + 4) |
	    tai_two(p + 6)) < TAI_NONE;
}

enum { TAI_SECOND = 17 };	/* bytes of a label that name its second */

/* Have these labels the same second, written alike? */
static inline bool
tai_same_second(const char *a, const char *b)
{
	return memcmp(a, b, 8) == 0 && memcmp(a + 8, b + 8, 8) == 0 &&
	    a[16] == b[16];
}

/* The second that was read last: most labels have that of the one before. */
extern struct tai_last {
	char label[TAI_SECOND + 1];
	bool leap;
	int64_t sec;
} tai_last;

/* Read these first bytes of a label into tai_last; false if they are not. */
bool	tai_read_second(const char *p);

/* The same, if the digits behind them make it a whole label. */
bool	tai_read_label(const char *p);

/*
 * Eat a label.  False, and nothing eaten, if there is none: a 25th digit
 * makes it something else.
 */
static inline bool
tai_eat(struct str *s, struct tai *t)
{
	const char *p = s->s;

	if (s->n < TAI_LABEL ||
	    (!tai_same_second(p, tai_last.label) && !tai_read_second(p)))
		return false;
	if (!tai_eight(p + TAI_SECOND, &t->nsec) ||
	    (s->n > TAI_LABEL && tai_is_digit(p[TAI_LABEL])))
		return false;
	t->sec = tai_last.sec;
	t->leap = tai_last.leap;
	str_skip(s, TAI_LABEL);
	return true;
}

/*
 * Write the label of t at p: TAI_LABEL bytes, in lower case.  t->leap counts
 * only where there was a leap second, and if labels are those of s6-log.
 */
void	tai_put(char *p, const struct tai *t);

#endif
