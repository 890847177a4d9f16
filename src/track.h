/*
 * What mtrack and strack share: lines are read, given to groups, and the
 * groups printed when they end; lines that are nobody's come in runs; work
 * that is open at the end is carried to the next run, as more log.
 *
 * The carried state is text:
 *
 *	#qtrack 1 NAME		the header
 *	#? ...			lines of a damaged state, for people to see
 *	(lines of the program's own)
 *	lines of the open groups, in input order; between them
 *	#at PLACE		of the next line, which has no stamp
 *	#local LOCAL		the next line's time, which clocks show twice
 *	#=LINE			a log line that begins with #
 *	(marks of the program's own)
 *	#run			the lines that follow are nobody's
 *	#middle, #skip, #spill	the last line goes on; one not kept does, or
 *				one that is printed as it comes
 *	#now PLACE [LOCAL]	of the last line, for unstamped ones to come
 *	(lines of the program's own)
 *	#end			then the bytes of an unfinished line
 *
 * PLACE is the time in Unix seconds and nanoseconds, both as unsigned
 * numbers, or "- -" where it is not known, and the number of the source.
 * LOCAL is the last time that was read as local clocks show it (stamp.h), as
 * an unsigned number.
 */
#ifndef TRACK_H
#define TRACK_H

#include <stdbool.h>
#include <stdint.h>

#include "group.h"
#include "in.h"
#include "pool.h"
#include "source.h"
#include "stamp.h"
#include "str.h"
#include "tai.h"

/* The lines of one thing that is tracked. */
struct track {
	struct group lines;
	uint64_t first;		/* number of its first line; 0: it has none */
	int64_t local;		/* the last local time before that (stamp.h) */
	uint64_t met;		/* criteria that it meets (pick.h) */
};

/* What a program does. */
struct tracker {
	const char *name;

	/*
	 * A line: call track_mine() or track_nobodys() with it.  True if
	 * something ends with it: then complete() is called when the line
	 * is, and prints that.
	 */
	bool (*line)(struct str body, const struct head *head);
	void (*complete)(void);

	/*
	 * Print the oldest group so far and forget it, but not the one that
	 * has `line`; false if there is none.
	 */
	bool (*evict)(const struct track *line);

	/* The sources of its lines. */
	struct sources *sources;

	/* A line of the program's own in a state; false: unknown. */
	bool (*restore)(struct str line);

	/* Print such lines, at the beginning and at the end. */
	void (*save_first)(void);
	void (*save_last)(void);

	/* The next open group by first line, or NULL; after NULL the first. */
	struct track *(*next)(struct track *t);

	/*
	 * The input is at its end: print the open groups, those selected.
	 * If they are carried, only where that was asked for.
	 */
	void (*finish)(bool carried);
};

/* The options that all trackers take, and their letters for getopt(3). */
#define TRACK_LETTERS "ace:lM:p:PS:U:"
bool	track_option(int letter);

/*
 * Do the work, once the options are read, on these files: take one line after
 * the other until there are no more, then return the exit code.
 */
void	track_start(const struct tracker *t, char **files);
bool	track_line(void);
int	track_finish(void);

/*
 * Short cuts, which change nothing but the speed: a program that knows what a
 * line is from its first bytes may take it instead of track_line().
 *
 * While there may be such lines, the body of the next one, behind a label and
 * with `ahead' bytes that can be read, of it or of what follows; or NULL.
 */
static inline bool		track_short_cuts(void);
static inline const char	*track_body(ptrdiff_t ahead);

/* May it be skipped, if it is nobody's?  Do so; it is all of `text' (in.h). */
static inline bool	track_may_skip(void);
static inline void	track_skip(struct str text);

/* May it be taken, if it is t's?  Do so, as track_mine() does. */
static inline bool	track_may_take(void);
static inline void	track_take(struct track *t, uint64_t met,
			    struct str text);

/*
 * Whose the line is: t's, with the criteria that it meets besides its text
 * and time; or nobody's.
 */
static inline void	track_mine(struct track *t, uint64_t met);
static inline void	track_nobodys(void);

/* Put a mark for the carried state behind all that is kept so far. */
void	track_mark(struct track *t, struct str mark);

/* Move all that `from` has to t. */
void	track_join(struct track *t, struct track *from);

/* Forget the lines of t. */
void	track_end(struct track *t);

/* Does t meet all criteria? */
bool	track_selected(const struct track *t);

/*
 * A group is to be printed: true if its lines are (then track_print() each
 * of its tracks and say track_printed()), false if it is only counted.
 */
bool	track_prints(void);
void	track_print(const struct track *t);
void	track_printed(void);

/* The run of nobody's lines ends here. */
void	track_end_run(void);

/* Has there been a stamp, and is this a line without? */
bool	track_unstamped(void);

/*
 * The line that is being read, and what is to be done with it.  For the
 * functions here; programs may read it.
 */
extern struct tracking {
	uint64_t number;	/* of the line */
	struct str text;	/* its first piece */
	struct head head;	/* its time is that of the line before, if
				   this one has none */
	bool timed;		/* that time is known */
	int64_t local;		/* the last local time before it (stamp.h) */
	bool ends;		/* something ends with the line */
	struct track *owner;	/* whose it is; NULL: it is not kept */
	size_t limit;		/* bytes to hold */
	struct track run;	/* lines that are nobody's */
	bool replays;		/* it is of a state, seen before */
	bool resumed;		/* there was a state */
	bool careful;		/* keeping it takes more than a copy */
	bool timely;		/* its time counts even if it is not kept */
	bool keep_all;		/* -a */
	bool every;		/* no short cuts: set by the program */
	bool special;		/* pieces or a state are being read */
	bool takes, skips;	/* lines may be taken, and skipped */
} tracking;

/* The time of the line, Unix seconds; 0 while none is known. */
static inline int64_t
track_now(void)
{
	return tracking.timed ? tracking.head.time.sec : 0;
}

/* For the functions below. */
void	track_keep(struct track *t, struct str text);
void	track_keep_nobodys(void);
void	track_take_time(struct str line);

/* `cut': by a short cut, so that its time has not been read. */
static inline void
track_add(struct track *t, uint64_t met, struct str text, bool cut)
{
	tracking.owner = t;
	if (tracking.run.first > 0)
		track_end_run();
	if (t->first == 0) {
		t->first = tracking.number;
		t->local = tracking.local;
	}
	t->met |= met;
	if (tracking.careful) {
		if (cut)
			track_take_time(text);
		track_keep(t, text);
	} else
		group_more(&t->lines, text);
}

static inline void
track_mine(struct track *t, uint64_t met)
{
	track_add(t, met, tracking.text, false);
}

static inline void
track_nobodys(void)
{
	if (tracking.keep_all || tracking.replays)
		track_keep_nobodys();
}

static inline bool
track_short_cuts(void)
{
	return tracking.takes;
}

static inline const char *
track_body(ptrdiff_t ahead)
{
	const char *p = in_buffer.next;

	if (!in_has(p, TAI_LABEL + 1 + ahead) || p[TAI_LABEL] != ' ' ||
	    (!tai_same_second(p, tai_last.label) && !tai_read_label(p)))
		return NULL;
	return p + TAI_LABEL + 1;
}

static inline bool
track_may_take(void)
{
	return pool_held <= tracking.limit &&
	    tai_are_eight(in_buffer.next + TAI_SECOND);
}

static inline bool
track_may_skip(void)
{
	return tracking.skips && track_may_take();
}

static inline void
track_skip(struct str text)
{
	in_took(text);
	if (tracking.timely) {
		track_take_time(text);
		tracking.owner = NULL;
	}
}

static inline void
track_take(struct track *t, uint64_t met, struct str text)
{
	in_took(text);
	tracking.number++;
	track_add(t, met, text, true);
}

#endif
