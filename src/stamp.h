/*
 * The time stamps and transport headers that stand before a log line's body.
 *
 * Read are, one or several in a row: TAI64N labels (multilog, s6-log,
 * svlogd, tai64n); YYYY-MM-DD HH:MM:SS[.fraction] in local time (tai64nlocal,
 * s6-log T); YYYY-MM-DD_HH:MM:SS.fraction and ...T... in UTC (svlogd); RFC
 * 3339; SECONDS.FRACTION (accustamp, splogger); syslog headers of RFC 3164,
 * RFC 3339 and RFC 5424 with host and tag; then a tag "{NAME} " of mlcat -n.
 */
#ifndef STAMP_H
#define STAMP_H

#include <stdint.h>

#include "str.h"
#include "tai.h"

/* A time: Unix seconds, and nanoseconds as logged (perhaps above 999999999). */
struct stamp {
	int64_t sec;
	uint32_t nsec;
};

/* What stood before a body.  The slices point into the line; may be empty. */
struct head {
	bool timed;		/* `time` was read from this line; else it is
				   left as it was */
	bool more;		/* splogger's "+": this goes on with the line
				   before it of the same host and tag */
	bool named;		/* there is a host, tag or name; else those
				   are not set at all */
	struct stamp time;
	struct str host, tag;	/* of a syslog header; the tag without [pid] */
	uint64_t pid;		/* that stood there, or 0; set if named */
	struct str name;	/* of mlcat -n */
};

/* Times without a zone are UTC, not local time. */
void	stamp_utc(bool on);

/*
 * Labels are leap-second labels, as s6-log writes them (-l), not with the
 * constant 10 s of daemontools.  Where the local zone counts leap seconds
 * (right/...), and stamp_utc() did not rule it out, they are what it counts.
 * Say it before the first line is read.
 */
void	stamp_leap(bool on);

/*
 * Let this be the present for times without a year, not what the clock says:
 * theirs is the latest year that does not put them more than a day ahead.
 */
void	stamp_now(int64_t now);

/*
 * Where local clocks show a time twice, what was read last decides which is
 * meant.  Who reads several logs in turns keeps that for each: let it be this
 * (at first STAMP_NEVER), and return what it was.
 */
#define STAMP_NEVER INT64_MIN
int64_t	stamp_goes_on(int64_t last);

/* That local time, in Unix seconds: for states, and for a look back. */
int64_t	stamp_last_local(void);

/*
 * Is this the local time read last, and one that clocks show twice?  Who
 * reads its line again must say stamp_goes_on() with it first.
 */
bool	stamp_was_doubtful(int64_t sec);

/*
 * Eat all that stands before the body of this line.  Never fails: what is
 * not a stamp is body.  The body begins behind the stamp's one space (or
 * two, after s6-log's T), and is everything else, newline included.
 *
 * Of several times the first is kept, but any that names an instant goes
 * before one in local time, and that before one without a year.
 */
static inline void	stamp_head(struct str *line, struct head *head);

/*
 * Eat one time of any form from the front (not the space behind it); false,
 * and nothing eaten, if there is none.  Where local clocks show a time twice,
 * it is the first that goes on from the local time that was read before it.
 */
bool	stamp_time(struct str *s, struct stamp *time);

/* All that is known about a time that was read. */
struct reading {
	struct stamp time;
	enum { STAMP_YEARLESS = 1, STAMP_LOCAL, STAMP_INSTANT } rank;
	bool leap;		/* second 60: `time` is one second later */
	bool never;		/* local clocks were put forward past it */
	bool header;		/* syslog's header may follow */
	bool wide;		/* two spaces may follow: s6-log's T */
	bool comma;		/* a comma may, which is body */
	bool more;		/* splogger's "+" may follow */
};

/* As stamp_time(), and say more about it. */
bool	stamp_read(struct str *s, struct reading *r);

/* Eat the "<PRI>1 " that stands before the time in RFC 5424. */
bool	stamp_eat_priority(struct str *s);

/*
 * Eat the digits of a fraction of a second, behind its point: 1 to 9, or the
 * 10 that tai64nlocal writes for nanoseconds above 999999999.  0 if there is
 * no fraction, else how many digits.
 */
unsigned	stamp_eat_fraction(struct str *s, uint32_t *nsec);

/* Order of two times: negative, zero or positive. */
int	stamp_cmp(struct stamp a, struct stamp b);

/* stamp_head() where there is more to it; returns how many bytes to eat. */
size_t	stamp_head_slowly(struct str line, struct head *head);

/* Does this line begin with a label of the same second as the last one? */
static inline bool
stamp_same_second(struct str line)
{
	return line.n > TAI_LABEL + 1 && line.s[TAI_LABEL] == ' ' &&
	    tai_same_second(line.s, tai_last.label);
}

/* With one of another second, which is the last one then? */
static inline bool
stamp_new_second(struct str line)
{
	return line.n > TAI_LABEL + 1 && *line.s == '@' &&
	    line.s[TAI_LABEL] == ' ' && tai_read_label(line.s);
}

/* By far the most lines: such a label, and a body that can be no stamp. */
static inline void
stamp_head(struct str *line, struct head *head)
{
	const char *p = line->s;
	uint32_t nsec;

	if ((stamp_same_second(*line) || stamp_new_second(*line)) &&
	    p[TAI_LABEL + 1] >= 'a' && p[TAI_LABEL + 1] <= 'z' &&
	    tai_eight(p + TAI_SECOND, &nsec)) {
		head->time = (struct stamp){ tai_last.sec, nsec };
		head->timed = true;
		head->more = head->named = false;
		str_skip(line, TAI_LABEL + 1);
	} else
		str_skip(line, stamp_head_slowly(*line, head));
}

#endif
