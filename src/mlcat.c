/*
 * mlcat: the lines of log files and log directories in the order of time.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "args.h"
#include "chain.h"
#include "die.h"
#include "feed.h"
#include "mark.h"
#include "merge.h"
#include "out.h"
#include "stamp.h"
#include "state.h"
#include "when.h"

static const char help[] =
"usage: mlcat [-Flmn] [-S since] [-U until] [-p file] [path ...]\n"
"\n"
"Print the lines of logs in the order of time: of files, compressed or not,\n"
"and of directories of multilog, s6-log and svlogd, with their old files.\n"
"\n"
"  -F        follow: go on with what is written, across rotations\n"
"  -l        labels count leap seconds, as those of s6-log do\n"
"  -m        merge all paths by time; else one is printed after the other\n"
"  -n        put {PATH} behind each stamp\n"
"  -p file   print what has come since the last run with this file\n"
"  -S since  lines from this time on: 2026-11-20, '2026-11-20 13:00',\n"
"            yesterday, today, -2h, @1795234289, or a label\n"
"  -U until  lines before this time\n"
"\n"
"  mlcat /var/log/qmail/send | qsend-stats\n"
"  mlcat -S -8d send | mtrack -S yesterday -U today | tai64nlocal\n"
"  mlcat -mn -S -1h send smtpd | tai64nlocal\n"
"  mlcat -F send | mtrack -r failure\n";

enum {
	LOOK = 250000000,	/* nanoseconds between two looks, -F */
	LOOKS = 40,		/* after so many the state is written: 10 s */
	COPY = 131072,		/* bytes of a buffer, one path at a time */
	SHARE = 4194304		/* and of all together, for many */
};

static bool merging, naming, windowed, marking, printed;
static struct feed *feeds;
static char **paths, **tags;
static size_t logs;
static volatile sig_atomic_t stop;

static void
end(int sig)
{
	(void)sig;
	stop = 1;
}

/* A signal that our caller has us ignore, as nohup(1) does, stays ignored. */
static void
catch(int sig)
{
	struct sigaction action;

	if (sigaction(sig, NULL, &action) == -1 ||
	    action.sa_handler == SIG_IGN)
		return;
	memset(&action, 0, sizeof action);
	action.sa_handler = end;
	sigemptyset(&action.sa_mask);
	sigaction(sig, &action, NULL);
}

/* What -n shows of a path. */
static char *
tag_of(const char *path)
{
	size_t size = strlen(path) + 1, i;
	char *tag = die_alloc(size, 1);

	memcpy(tag, path, size);
	for (i = 0; i < size - 1; i++)
		if (!is_letter(tag[i]) && !is_digit(tag[i]) &&
		    memchr("./_-", tag[i], 4) == NULL)
			tag[i] = '_';
	return tag;
}

/* Print a stamped piece with the tag behind its stamps, or in one it has. */
static void
put_tagged(const char *tag, const struct piece *p)
{
	struct str s = p->text;
	size_t at = p->name.n > 0 ? (size_t)(p->name.s - s.s) : p->head;

	out_put(s.s, at);
	if (p->name.n > 0) {
		out_text(tag);
		out_char('/');
	} else {
		out_text(s.s[at - 1] == ' ' ? "{" : " {");
		out_text(tag);
		out_text("} ");
	}
	out_put(s.s + at, s.n - at);
}

/*
 * Print a piece.  Where the line before was not finished, and this is not
 * its rest, a newline comes between: files that were named one after the
 * other may be parts of one log, but directories are not.
 */
static const struct feed *unfinished;	/* whose line that is, or NULL */

static void
put(const struct feed *f, const struct piece *p)
{
	if (unfinished != NULL && p->begins && (unfinished == f ||
	    merging || naming || !unfinished->chain.plain ||
	    !f->chain.plain || feed_is_stamped(p->text)))
		out_char('\n');
	if (naming && p->head > 0)
		put_tagged(tags[f - feeds], p);
	else
		out_put(p->text.s, p->text.n);
	if (p->ends && (p->text.n == 0 || p->text.s[p->text.n - 1] != '\n'))
		out_char('\n');
	unfinished = p->ends ? NULL : f;
	printed = true;
}

static void
begin_feed(size_t i, size_t size)
{
	feed_begin(&feeds[i], paths[i], marking ? mark_of(paths[i]) : NULL,
	    size);
	if (!merging && i > 0 && feeds[i - 1].chain.plain)
		feed_goes_on(&feeds[i], &feeds[i - 1]);
}

/* Print all that a feed has; false if we are to stop. */
static bool
print(struct feed *f)
{
	struct piece p;

	/* whether a line goes on tells its beginning, not a few bytes */
	while (feed_get(f, &p, naming ||
	    (unfinished != NULL && unfinished != f))) {
		put(f, &p);
		if (stop && p.ends)
			return false;
	}
	return !stop;
}

static void
print_merged(struct merge *m)
{
	struct feed *f;
	struct piece p;

	merge_look(m);
	while (merge_get(m, &p, &f)) {
		put(f, &p);
		if (stop && p.ends)
			break;
	}
}

static void
print_in_turn(void)
{
	size_t i;

	for (i = 0; i < logs && print(&feeds[i]); i++)
		;
}

/* One path after the other, each closed before the next is opened. */
static void
print_once(void)
{
	size_t i;

	for (i = 0; i < logs; i++) {
		begin_feed(i, COPY);
		print(&feeds[i]);
		if (marking)
			feed_mark(&feeds[i]);
		feed_end(&feeds[i]);
	}
}

/* All paths are open at once: let there be descriptors. */
static void
begin_all(void)
{
	struct rlimit most;
	size_t i, size = SHARE / logs;

	if (getrlimit(RLIMIT_NOFILE, &most) == 0) {
		most.rlim_cur = most.rlim_max;
		setrlimit(RLIMIT_NOFILE, &most);
	}
	for (i = 0; i < logs; i++)
		begin_feed(i, size > COPY ? COPY : size < 8192 ? 8192 : size);
}

/* Write the state, if there is to be one. */
static void
commit(void)
{
	size_t i;

	if (!marking)
		return;
	for (i = 0; i < logs; i++)
		if (feeds[i].buf != NULL)
			feed_mark(&feeds[i]);
	out_flush();
	state_begin();
	mark_write_all();
	state_commit();
	out_to(1, "output");
}

/* Look again and again, until a signal comes. */
static void
follow(struct merge *m)
{
	struct timespec pause = { 0, LOOK };
	int looks = 0;

	for (;;) {
		if (merging)
			print_merged(m);
		else
			print_in_turn();
		if (stop)
			break;
		if (printed && ++looks >= LOOKS) {
			commit();
			looks = 0;
			printed = false;
		}
		out_flush();
		nanosleep(&pause, NULL);
	}
	if (merging)
		merge_take_back(m);
}

static void
print_all(void)
{
	struct merge m;

	if (!merging && !chain_wish.follow) {
		print_once();
		return;
	}
	begin_all();
	if (merging)
		merge_begin(&m, feeds, logs);
	if (chain_wish.follow)
		follow(&m);
	else
		print_merged(&m);
}

/* In a window there is nothing, or nothing can be: which code tells so? */
static int
judge(void)
{
	bool any = false, stamped = false;
	size_t i;

	for (i = 0; i < logs; i++) {
		any = any || feeds[i].any;
		stamped = stamped || feeds[i].stamped ||
		    feeds[i].chain.timed;
	}
	if (any && !stamped)
		die_usage("-S and -U: these lines have no time stamps", NULL);
	return printed ? EXIT_DONE : EXIT_NOTHING;
}

static struct stamp
read_time(const char *text)
{
	struct stamp t;

	if (!when_read(text, (int64_t)time(NULL), &t))
		die_usage("not a time: ", text);
	return t;
}

static const char *since, *until, *place;

static void
option(int letter)
{
	if (letter == 'F')
		chain_wish.follow = true;
	else if (letter == 'l')
		stamp_leap(true);
	else if (letter == 'm')
		merging = true;
	else if (letter == 'n')
		naming = true;
	else if (letter == 'p')
		place = args_value();
	else if (letter == 'S')
		since = args_value();
	else
		until = args_value();
}

/* Options that do not go together; and what they mean. */
static void
settle(void)
{
	size_t i;

	if (until != NULL && (chain_wish.follow || place != NULL))
		die_usage("-U goes with neither -F nor -p", NULL);
	if ((chain_wish.follow || place != NULL))
		for (i = 0; i < logs; i++)
			if (strcmp(paths[i], "-") == 0)
				die_usage("-F and -p need names of files or "
				    "directories", NULL);
	chain_wish.since = since != NULL;
	chain_wish.until = until != NULL;
	windowed = since != NULL || until != NULL;
	if (since != NULL)
		chain_wish.from = read_time(since);
	if (until != NULL)
		chain_wish.to = read_time(until);
	marking = chain_wish.marked = place != NULL;
	chain_wish.whole = chain_wish.follow || marking;
}

/* What is printed, and where from: standard input if nothing is named. */
static void
take_paths(char **rest)
{
	static char dash[] = "-";
	static char *none[] = { dash, NULL };
	size_t i;

	paths = *rest == NULL ? none : rest;
	for (logs = 0; paths[logs] != NULL; logs++)
		;
	feeds = die_alloc(logs, sizeof *feeds);
	memset(feeds, 0, logs * sizeof *feeds);
	tags = die_alloc(logs, sizeof *tags);
	for (i = 0; i < logs; i++)
		tags[i] = tag_of(paths[i]);
}

int
main(int argc, char **argv)
{
	int letter, code = EXIT_DONE;

	args_begin(argc, argv, "mlcat", help);
	while ((letter = args_next(":FlmnS:U:p:")) != -1)
		option(letter);
	take_paths(args_rest());
	settle();
	if (chain_wish.follow) {
		catch(SIGTERM);
		catch(SIGINT);
		catch(SIGHUP);
	}
	if (marking) {
		state_file(place, "mlcat");
		mark_read_all(place);
	}
	print_all();
	out_flush();
	if (windowed && !chain_wish.follow && !marking)
		code = judge();
	commit();
	return chain_failed() ? EXIT_SYSTEM : code;
}
