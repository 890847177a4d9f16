#include "in.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "die.h"
#include "out.h"
#include "packed.h"

/*
 * How much to read at once.  64 KiB is the knee, 128 KiB is a little better
 * and more is not.  Tests build with other sizes: no output may depend on it.
 */
#ifndef IN_READ
#define IN_READ 131072
#endif

enum { LABEL = 25 };	/* bytes of a TAI64N label: @ and 24 digits */

static char buf[IN_PIECE + IN_READ];
static size_t start, end;	/* what of buf is not yet given out */
static size_t cut;		/* so many bytes are a line without newline */
static bool rest;		/* the next piece continues a line */
struct in_buffer in_buffer;

static char **files;		/* those still to be opened */
static int fd = -1;		/* what is being read: 0, or in_before()'s */
static int standard = -1;	/* what "-" is */
static const char *name;	/* of what is being read; NULL: the input */
static bool before, joins, failed;

static char beginning[PACKED_BYTES];	/* of what is being read */
static size_t looked;			/* bytes that are there */

static int ended;		/* a pipe that is at its end */
static volatile sig_atomic_t stop;

void
in_files(char **f)
{
	static char dash[] = "-";
	static char *none[] = { dash, NULL };

	files = *f == NULL ? none : f;
	/* descriptor 0 serves every file in turn: keep the real one */
	if (fcntl(0, F_GETFD) != -1 && (standard = dup(0)) == -1)
		die_sys("unable to duplicate a descriptor", NULL);
}

void
in_before(int from, const char *what)
{
	fd = from;
	name = what;
	before = true;
}

void
in_joins(void)
{
	joins = true;
}

/*
 * Put an ended pipe in the place of the input: the read that is under way is
 * interrupted, and that one or the next finds the end.  So no signal is lost
 * between a test and a read, and no read costs a system call more.
 */
static void
end_input(int sig)
{
	int saved = errno;

	(void)sig;
	stop = 1;
	dup2(ended, 0);
	errno = saved;
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
	action.sa_handler = end_input;
	sigemptyset(&action.sa_mask);
	sigaction(sig, &action, NULL);
}

void
in_end_on_signals(void)
{
	int ends[2];

	if (pipe(ends) == -1)
		die_sys("unable to create a pipe", NULL);
	close(ends[1]);
	ended = ends[0];
	catch(SIGTERM);
	catch(SIGINT);
	catch(SIGHUP);
}

static void
unreadable(void)
{
	failed = true;
	if (name == NULL)
		fail_sys("unable to read input", NULL);
	else
		warn_sys("unable to read ", name);
}

/* Let descriptor 0 be this file. */
static bool
use(const char *file)
{
	bool dash = strcmp(file, "-") == 0;
	int from = dash ? standard : open(file, O_RDONLY);
	bool ok = from != -1 && dup2(from, 0) != -1;

	name = dash ? NULL : file;
	looked = 0;
	if (!ok)
		unreadable();
	if (!dash && from > 0)
		close(from);
	return ok;
}

/* Begin the next file that can be read; false if there is none. */
static bool
open_next(void)
{
	while (files != NULL && *files != NULL && !stop)
		if (use(*files++)) {
			if (stop)	/* the signal came before our dup2() */
				dup2(ended, 0);
			fd = 0;
			return true;
		}
	return false;
}

ssize_t
in_some(int from, char *to, size_t n, bool waits)
{
	struct pollfd ready = { .fd = from, .events = POLLIN };
	ssize_t r;

	if (waits)
		out_flush();
	while ((r = read(from, to, n < IN_READ ? n : IN_READ)) == -1) {
		if (errno == EAGAIN || errno == EWOULDBLOCK)
			poll(&ready, 1, -1);
		else if (errno != EINTR)
			break;
	}
	return r;
}

ssize_t
in_at(int from, char *to, size_t n, off_t at)
{
	size_t have = 0;
	ssize_t r;

	while (have < n) {
		r = pread(from, to + have,
		    n - have < IN_READ ? n - have : IN_READ,
		    at + (off_t)have);
		if (r == 0 || (r == -1 && errno != EINTR))
			return have == 0 ? r : (ssize_t)have;
		have += r > 0 ? (size_t)r : 0;
	}
	return (ssize_t)have;
}

/* A compressed log has nothing to tell, and is copied as it is: say so. */
static void
look(const char *p, size_t n)
{
	const char *says;

	while (looked < PACKED_BYTES && n > 0) {
		beginning[looked++] = *p++;
		n--;
		if ((says = packed_warning(beginning, looked)) == NULL)
			continue;
		warn(says, name == NULL ? "standard input" : name);
		looked = PACKED_BYTES;
	}
}

/* Read once, at most `most` bytes; false at the end of this file. */
static bool
read_some(size_t most)
{
	ssize_t r = in_some(fd, buf + end, most, true);

	if (r > 0) {
		if (looked < PACKED_BYTES && !before)
			look(buf + end, (size_t)r);
		end += (size_t)r;
		return true;
	}
	if (r == -1)
		unreadable();
	if (fd != 0)
		close(fd);
	fd = -1;
	return false;
}

static bool
is_label(const char *s)
{
	size_t i;

	for (i = 1; i < LABEL; i++)
		if (!(is_digit(s[i]) ||
		    (char_lower(s[i]) >= 'a' && char_lower(s[i]) <= 'f')))
			return false;
	return s[0] == '@';
}

/*
 * A file begins while a line of the one before it is not finished: is it
 * that line's rest, as after a rotation, or does a new line begin?  False if
 * there is nothing in it.
 */
static bool
join(void)
{
	size_t old = end;

	while (end - old < LABEL && read_some(LABEL - (end - old)))
		;
	if (end - old >= LABEL && is_label(buf + old))
		cut = old;
	return end > old;
}

/* The descriptor before all files is read; false if a line was left. */
static bool
leave_before(void)
{
	if (end > 0 && !joins) {
		cut = end;
		return false;
	}
	before = false;
	return true;
}

/* Get more bytes behind those that wait; false if there are none. */
static bool
fill(void)
{
	memmove(buf, buf + start, end - start);
	end -= start;
	start = 0;
	for (;;) {
		if (fd != -1 && read_some(IN_READ))
			return true;
		if (fd != -1)
			continue;
		if (before && !leave_before())
			return true;
		if (!open_next())
			return false;
		if (end > 0 && !joins && join())
			return true;
		joins = false;
	}
}

/* How many bytes the next line or piece has; 0 at the end of the input. */
static size_t
measure(void)
{
	size_t seen = 0, n;
	const char *p;

	for (;;) {
		n = end - start < IN_PIECE ? end - start : IN_PIECE;
		p = memchr(buf + start + seen, '\n', n - seen);
		if (p != NULL)
			return (size_t)(p + 1 - (buf + start));
		if (n == IN_PIECE)
			return n;
		seen = n;
		if (!fill())
			return n;
		if (cut > 0)
			return cut;
	}
}

/* The line at the start of the buffer, as long as it is without a look. */
static void
describe(struct line *line, size_t n)
{
	bool whole = cut > 0 || buf[start + n - 1] == '\n';

	line->text = (struct str){ buf + start, n };
	line->more = (rest ? IN_REST : 0) | (before ? IN_BEFORE : 0) |
	    (whole ? 0 : n < IN_PIECE ? IN_OPEN : IN_MORE);
	rest = !whole;
	cut = 0;
}

bool
in_line_slowly(struct line *line)
{
	size_t n;

	if (in_buffer.next != NULL)
		start = (size_t)(in_buffer.next - buf);
	n = measure();
	if (n > 0)
		describe(line, n);
	in_buffer.next = buf + start + n;
	in_buffer.end = rest || before ? in_buffer.next : buf + end;
	return n > 0;
}

bool
in_failed(void)
{
	return failed;
}
