/*
 * mlcat's way through a directory, in this process: a logger writes lines and
 * rotates, a processor rewrites full files, a reader follows, is stopped and
 * started anew, or killed and started where it was last.  Whatever the order,
 * each byte comes out once.
 *
 * The input is a list of steps, two bytes each: what, and how much.
 */
#include "../../src/feed.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { STEPS = 64, FILES = STEPS + 1, BUFFER = 8192, LONG = 9000 };

static char dir[PATH_MAX];

/* The logger: its clock, and all that it has written. */
static struct {
	uint64_t clock;
	char *all;
	size_t n, room;
	size_t in_current;	/* bytes */
	bool open;		/* a line is not finished */
	bool named;		/* no file waits for its name */
	char full[FILES][32];	/* names of the full files */
	size_t files;
} logger;

/* The reader, and what it had when its state was written last. */
static struct {
	struct feed feed;
	struct mark mark;
	char *out;
	size_t n, room;
	bool open;
	struct mark kept;
	size_t kept_n;
} reader;

static void
must(bool holds)
{
	if (!holds)
		abort();
}

static void
append(char **to, size_t *n, size_t *room, const char *s, size_t more)
{
	if (more == 0)
		return;
	if (*n + more > *room) {
		*room = 2 * (*n + more);
		*to = realloc(*to, *room);
		must(*to != NULL);
	}
	memcpy(*to + *n, s, more);
	*n += more;
}

/* The path of a file there; good for three more calls. */
static const char *
at(const char *name)
{
	static char path[4][PATH_MAX + 64];
	static unsigned next;

	next = (next + 1) % 4;
	must(snprintf(path[next], sizeof path[next], "%s/%s", dir, name) > 0);
	return path[next];
}

/* The logger. */

static void
write_text(const char *s, size_t n)
{
	int fd = open(at("current"), O_WRONLY | O_CREAT | O_APPEND, 0600);

	must(fd != -1 && write(fd, s, n) == (ssize_t)n);
	close(fd);
	logger.in_current += n;
	append(&logger.all, &logger.n, &logger.room, s, n);
}

/* Begin a line, or go on with one; with so many bytes more. */
static void
write_line(size_t bytes, bool ends, bool later)
{
	static char filler[LONG + UCHAR_MAX * 64];
	char text[64];
	int n;

	/* a number in each: files that are alike cannot be told apart */
	if (logger.open)
		n = snprintf(text, sizeof text, "rest %zu ", logger.n);
	else {
		logger.clock += later;
		n = snprintf(text, sizeof text, "@%016llx%08x line %zu ",
		    (unsigned long long)(0x4000000065530000 + logger.clock),
		    0u, logger.n);
	}
	write_text(text, (size_t)n);
	memset(filler, 'a' + (int)(logger.n % 26), sizeof filler);
	write_text(filler, bytes);
	if (ends)
		write_text("\n", 1);
	logger.open = !ends;
}

/* What was closed gets its name. */
static void
name_previous(void)
{
	char *name = logger.full[logger.files];

	if (logger.named)
		return;
	logger.named = true;
	logger.files++;
	must(rename(at("previous"), at(name)) == 0);
}

static void
rotate(size_t how)
{
	char *name;

	name_previous();
	if (logger.in_current == 0)
		return;
	logger.clock++;
	name = logger.full[logger.files];
	snprintf(name, sizeof logger.full[0], "@%016llx%08x.%c",
	    (unsigned long long)(0x4000000065530000 + logger.clock), 0u,
	    how % 8 == 7 ? 'u' : 's');
	logger.in_current = 0;
	must(rename(at("current"), at("previous")) == 0);
	logger.named = false;
	if (how % 2 == 0)
		name_previous();
	if (how / 2 % 2 == 0)
		write_text("", 0);
}

/* A processor leaves the file's bytes in another file of that name. */
static void
rewrite(size_t which)
{
	char buf[65536];
	ssize_t n;
	int from, to;
	const char *name;

	if (logger.files == 0)
		return;
	name = logger.full[logger.files - 1 - which % logger.files];
	from = open(at(name), O_RDONLY);
	to = open(at("new"), O_WRONLY | O_CREAT | O_TRUNC, 0600);
	must(from != -1 && to != -1);
	while ((n = read(from, buf, sizeof buf)) > 0)
		must(write(to, buf, (size_t)n) == n);
	close(from);
	close(to);
	must(rename(at("new"), at(name)) == 0);
}

/* The reader. */

static void
start(void)
{
	feed_begin(&reader.feed, dir, &reader.mark, BUFFER);
	reader.feed.chain.missed = true;	/* say nothing */
}

/* As mlcat prints. */
static void
take(const struct piece *p)
{
	if (reader.open && p->begins)
		append(&reader.out, &reader.n, &reader.room, "\n", 1);
	append(&reader.out, &reader.n, &reader.room, p->text.s, p->text.n);
	if (p->ends && (p->text.n == 0 || p->text.s[p->text.n - 1] != '\n'))
		append(&reader.out, &reader.n, &reader.room, "\n", 1);
	reader.open = !p->ends;
}

/* At most so many pieces, and on to the end of a line, as at a signal. */
static void
follow(size_t pieces, bool lines)
{
	struct piece p;

	while ((pieces-- > 0 || reader.open) &&
	    feed_get(&reader.feed, &p, lines))
		take(&p);
	must(reader.n == 0 || (reader.n <= logger.n &&
	    memcmp(reader.out, logger.all, reader.n) == 0));
}

static void
keep(void)
{
	if (reader.open)
		return;
	feed_mark(&reader.feed);
	reader.kept = reader.mark;
	reader.kept_n = reader.n;
}

/* Stopped, or killed. */
static void
restart(bool killed)
{
	if (!killed)
		keep();
	feed_end(&reader.feed);
	reader.mark = reader.kept;
	reader.n = reader.kept_n;
	reader.open = false;
	start();
}

static void
step(unsigned what, size_t how)
{
	switch (what % 10) {
	case 0: case 1:
		write_line(how, true, what / 10 % 2);
		break;
	case 2:
		write_line(how, false, what / 10 % 2);
		break;
	case 3:
		write_line(LONG + how * 64, what / 10 % 2, true);
		break;
	case 4:
		rotate(how);
		break;
	case 5:
		rewrite(how);
		break;
	case 6:
		follow(how, what / 10 % 2);
		break;
	case 7:
		follow(SIZE_MAX, what / 10 % 2);
		break;
	case 8:
		keep();
		break;
	case 9:
		restart(how % 2);
		break;
	}
}

static void
clear(void)
{
	size_t i;

	for (i = 0; i < logger.files; i++)
		unlink(at(logger.full[i]));
	unlink(at("current"));
	unlink(at("previous"));
	logger.clock = logger.n = logger.in_current = logger.files = 0;
	logger.open = false;
	logger.named = true;
	reader.n = reader.kept_n = 0;
	reader.open = false;
	reader.mark = reader.kept = (struct mark){ .set = false };
}

static void
leave(void)
{
	clear();
	rmdir(dir);
}

static void
begin(void)
{
	const char *tmp = getenv("TMP");
	int n = snprintf(dir, sizeof dir, "%s/feed.XXXXXX",
	    tmp == NULL ? "/tmp" : tmp);

	must(n > 0 && (size_t)n < sizeof dir && mkdtemp(dir) != NULL);
	atexit(leave);
	chain_wish.follow = chain_wish.whole = chain_wish.marked = true;
	logger.named = true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	size_t i;

	if (dir[0] == '\0')
		begin();
	clear();
	write_text("", 0);
	start();
	for (i = 0; i + 1 < n && i / 2 < STEPS; i += 2)
		step(data[i], data[i + 1]);
	name_previous();
	write_line(0, true, true);
	follow(SIZE_MAX, false);
	must(reader.n == logger.n && !reader.open);
	feed_end(&reader.feed);
	return 0;
}
