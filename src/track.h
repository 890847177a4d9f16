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
 *	#=LINE			a log line that begins with #
 *	(marks of the program's own)
 *	#run			the lines that follow are nobody's
 *	#middle, #skip, #spill	the last line goes on; one not kept does, or
 *				one that is printed as it comes
 *	#now PLACE		of the last line, for unstamped ones to come
 *	(lines of the program's own)
 *	#end			then the bytes of an unfinished line
 *
 * PLACE is the time in Unix seconds and nanoseconds, both as unsigned
 * numbers, or "- -" where it is not known, and the number of the source.
 */
#ifndef TRACK_H
#define TRACK_H

#include <stdbool.h>
#include <stdint.h>

#include "group.h"
#include "in.h"
#include "pool.h"
#include "stamp.h"
#include "str.h"
#include "tai.h"

/* The lines of one thing that is tracked. */
struct track {
	struct group lines;
	uint64_t first;		/* number of its first line; 0: it has none */
	uint64_t met;		/* criteria that it meets (pick.h) */
};

/* What a program does. */
struct tracker {
	const char *name;

	/*
	 * A whole line of the same second as the one before it: is it
	 * nobody's, and is that all there is to it?  Asked only where such
	 * lines are not kept; without it, speed apart, all is the same.
	 */
	bool (*dull)(struct str body);

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

	/* Number of the source of the line; set it for the next one. */
	uint32_t (*source)(void);
	void (*set_source)(uint32_t number);

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
 * Do the work, once the options are read, on these files; returns the exit
 * code.
 */
static inline int	track_run(const struct tracker *t, char **files);

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
	bool ends;		/* something ends with the line */
	struct track *owner;	/* whose it is; NULL: it is not kept */
	size_t limit;		/* bytes to hold */
	struct track run;	/* lines that are nobody's */
	bool replays;		/* it is of a state, seen before */
	bool careful;		/* keeping it takes more than a copy */
	bool keep_all;		/* -a */
	bool skip_dull;		/* dull lines may be passed over unread */
	bool special;		/* pieces or a state are being read */
} tracking;

/* The time of the line, Unix seconds; 0 while none is known. */
static inline int64_t
track_now(void)
{
	return tracking.timed ? tracking.head.time.sec : 0;
}

/* The parts of track_run(); and of the others where it is not simple. */
void	track_start(const struct tracker *t, char **files);
bool	track_special_line(void);
int	track_finish(void);
void	track_make_room(void);
void	track_keep(struct track *t);
void	track_keep_nobodys(void);

static inline void
track_mine(struct track *t, uint64_t met)
{
	struct str text = tracking.text;
	uint64_t number = tracking.number;

	tracking.owner = t;
	if (tracking.run.first > 0)
		track_end_run();
	if (t->first == 0)
		t->first = number;
	t->met |= met;
	if (tracking.careful)
		track_keep(t);
	else
		group_line(&t->lines, number, text);
}

static inline void
track_nobodys(void)
{
	if (tracking.keep_all || tracking.replays)
		track_keep_nobodys();
}

static inline void
track_line(const struct tracker *t, struct str line, bool same_second)
{
	if (pool_held > tracking.limit)
		track_make_room();
	tracking.text = line;
	tracking.number++;
	tracking.owner = NULL;
	stamp_head_after(&line, &tracking.head, same_second);
	if (tracking.head.timed)
		tracking.timed = true;
	tracking.ends = t->line(line, &tracking.head);
}

/*
 * Nearly half of a log are lines that say nothing.  Where neither they nor
 * their times are kept, they are known from their first bytes.
 */
static inline void
track_whole_line(const struct tracker *t, struct str line)
{
	bool same_second = stamp_same_second(line);

	if (same_second && tracking.skip_dull && t->dull((struct str){
	    line.s + TAI_LABEL + 1, line.n - TAI_LABEL - 1 }))
		return;
	track_line(t, line, same_second);
	if (tracking.ends)
		t->complete();
}

static inline int
track_run(const struct tracker *t, char **files)
{
	struct str line;

	track_start(t, files);
	for (;;) {
		if (!tracking.special && in_whole_line(&line))
			track_whole_line(t, line);
		else if (!track_special_line())
			return track_finish();
	}
}

#endif
