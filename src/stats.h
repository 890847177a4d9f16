/*
 * What the report programs share, qsend-stats and smtpd-stats: options, the
 * lines, windows of time, dumps and states, sums that must agree, thresholds,
 * and the forms of the output.
 *
 * A program says what its lines are, what it counts (dump.h) and how that is
 * shown (its sections).  The skeleton reads and counts the lines, reads back
 * dumps and states wherever they stand in the input, and writes one of
 *
 *	a report	-o text, tsv or json
 *	a dump		-o dump: all that was counted, to be added to others
 *	a state		-p, -P: the same, and the work that is open
 *
 * The form of the last two (qtrack-report(5)):
 *
 *	#qtrack 1 NAME
 *	#? ...			lines of a damaged state, for people to see
 *	#sum ... #tally ...	what was counted: dump.h
 *	#levels			in a state only, up to #time:
 *	#level ...		what the open work amounts to; it counts where
 *				the work is not taken up
 *	#work			the open work:
 *	#sum ... #span ...	what counts with it
 *	(lines of the program's own)
 *	#time SEC NSEC		of the last line, for unstamped ones to come
 *	#window			a line so far lay in the window
 *	#copied BYTES		of the unfinished line are in the log (-P)
 *	#skip			the last line goes on
 *	#end			then the bytes of an unfinished line
 *
 * The open work of a state with which the input begins is taken up; of all
 * others, and of dumps, nothing is joined.
 */
#ifndef STATS_H
#define STATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "balance.h"
#include "dump.h"
#include "pool.h"
#include "sections.h"
#include "stamp.h"
#include "str.h"
#include "table.h"
#include "tally.h"

/*
 * What a line is: nothing, not understood, of the other family of logs (that
 * of another program, which is asked about lines that would not be understood
 * here); from STATS_KIND on they are the program's kinds.
 */
enum { STATS_EMPTY, STATS_OTHER, STATS_ELSE, STATS_KIND, STATS_KINDS = 32 };

/* What a program does. */
struct stats {
	const char *name;

	/* Names of its kinds of lines, in order, ended by NULL. */
	const char *const *kinds;

	/* What those of the other family are: "of qmail-send". */
	const char *elsewhere;

	/*
	 * What it has counted, levels and all; and what of the sums is the
	 * input's own, so that it goes on with the open work alone.
	 */
	const struct dump_item *items, *carried;

	/* Its sections, in order, ended by a kind of NULL. */
	const struct section *sections;

	/*
	 * Take in a line, or its first piece: stats.now is its time, if
	 * stats.timed.  It counts if stats.counts; else it only tells what
	 * was before, or after, the window.  Returns its kind.
	 */
	unsigned (*line)(struct str body, const struct head *head);

	/*
	 * Short cuts, which change nothing but the speed; may be NULL.  While
	 * stats_usual(), take the next lines from in.h and say stats_took()
	 * of each.
	 */
	void (*usual)(void);

	/*
	 * Fill in the input's own levels, of the period stats.span or of the
	 * window; nothing else may change.
	 */
	void (*finish)(void);

	/* The sums that must agree; may be NULL.  See balance.h. */
	const struct balance *(*balance)(void);

	/* Add to the section stats_problems what is wrong; may be NULL. */
	void (*problems)(struct table *t);

	/*
	 * Print lines of open work for a state; take one in (newline or not),
	 * false if it is unknown or damaged.
	 */
	void (*save)(void);
	bool (*restore)(struct str line);

	/*
	 * Open work takes more memory than it may: forget the oldest, counting
	 * it as such; false if there is none.
	 */
	bool (*evict)(void);
};

/* The options that all report programs take, and their letters. */
#define STATS_LETTERS "A:dlM:n:o:p:Ps:S:U:w:"
bool	stats_option(int letter);

/*
 * Before stats_run(), once the options are read: tables of counters share
 * this memory.  The skeleton's own tables begin here.
 */
struct tally_limit	*stats_begin(void);

/* Do the work on these files and return the exit code. */
int	stats_run(const struct stats *s, char **files);

/* Only to be read. */
extern struct stats_now {
	bool timed;		/* the time is known: */
	struct stamp now;	/* of this line, or the one before it */
	bool counts;		/* the line lies in the window */
	bool opened;		/* some line so far did */
	bool addresses;		/* without -d: count by address */
	bool tidies;		/* -A: stats_tidied() does something */
	struct dump_span span;	/* times of the lines that count; of dumps,
				   too, when reports are made */
	uint64_t read;			/* how many of them */
	uint64_t kinds[STATS_KINDS];	/* ... of each kind */
	size_t top;		/* -n */
	bool usual;			/* lines may be taken by short cuts */
	size_t memory;			/* bytes that open work may take */
} stats;

/* May the next line be taken by a short cut, if it is like most? */
static inline bool
stats_usual(void)
{
	return stats.usual && pool_held <= stats.memory;
}

/* A line that counts has this time: nearly always the latest so far. */
static inline void
stats_widen(struct stamp now)
{
	struct stamp last = stats.span.last;

	if (stats.span.set && (now.sec > last.sec || (now.sec == last.sec &&
	    now.nsec >= last.nsec)))
		stats.span.last = now;
	else
		dump_widen(&stats.span, now);
}

/* A line of this kind with this time was taken. */
static inline void
stats_took(unsigned kind, struct stamp now)
{
	stats.now = now;
	stats.read++;
	stats.kinds[kind]++;
	stats_widen(now);
}

/* An address tidied as -A asks, cut to TALLY_TEXT bytes; for one call. */
struct str	stats_tidied(struct str address);

/* Such a text in lower case, good until the call after next. */
struct str	stats_lower(struct str text);

/* An address as reports show it: both. */
static inline struct str
stats_address(struct str address)
{
	return stats_lower(stats_tidied(address));
}

/* What stands behind its last @; without one, the whole. */
struct str	stats_domain(struct str address);

/* Sections that every report has. */
extern const struct section stats_problems, stats_balance, stats_lines,
    stats_other;

/* Note the sums, where they are to be read: in the summary. */
void	stats_note_balance(struct table *t);

/* A row of the section stats_problems. */
void	stats_problem(struct table *t, uint64_t count, struct str what,
	    struct str example);

#endif
