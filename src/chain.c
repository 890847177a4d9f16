#include "chain.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bisect.h"
#include "die.h"
#include "unpack.h"

enum { TRIES = 100 };		/* to open a file that is being renamed */

struct chain_wish chain_wish;
static bool failed;

bool
chain_failed(void)
{
	return failed;
}

static void
unreadable(const char *path)
{
	failed = true;
	if (path == NULL)
		fail_sys("unable to read input", NULL);
	else
		warn_sys("unable to read ", path);
}

void
chain_begin(struct chain *c, const char *path, struct mark *mark)
{
	*c = (struct chain){ .path = path, .mark = mark };
	if (mark != NULL)
		c->here = *mark;
}

/* Say something about this operand, once. */
static void
tell(struct chain *c, const char *what)
{
	if (!c->told)
		warn(what, c->path);
	c->told = true;
}

static bool
is_standard(const struct chain *c)
{
	return strcmp(c->path, "-") == 0;
}

/* List the files anew; false if they cannot be read. */
static bool
list(struct chain *c)
{
	struct stat about;

	if (!c->known) {
		if (stat(c->path, &about) == -1)
			return false;
		c->plain = !S_ISDIR(about.st_mode);
		c->known = true;
	}
	if (!c->plain)
		return logdir_read(&c->list, c->path, !chain_wish.follow);
	if (c->here.set && !c->begun)
		return logdir_two(&c->list, c->path, c->here.id);
	return logdir_one(&c->list, c->path);
}

void
chain_tell_gap(struct chain *c)
{
	if (c->gap)
		warn("lines may be missing, files are gone: ", c->path);
	c->gap = false;
}

/*
 * The mark so many bytes before the end of what was read; they may begin with
 * a line that was cut, in a file before the one at hand.
 */
static struct mark
mark_before(const struct chain *c, size_t left)
{
	off_t off = c->file.off - (off_t)left;
	struct mark m = c->here;

	if (off < 0)
		return c->cut;
	if (c->file.regular) {
		mark_take(&m, c->file.fd, c->file.id, off);
		return m;
	}
	m.off = off;
	m.sum = 0;
	return m;
}

/*
 * Where the files are not known any more, because they were rewritten or are
 * gone: go on with those that were closed after the last line was written,
 * and let pass what is later than that.
 */
static void
place_by_time(struct chain *c)
{
	size_t i = 0;

	c->seek = false;
	if (c->open)
		c->here = mark_before(c, c->held);
	while (c->here.timed && i < c->list.n && c->list.file[i].full &&
	    stamp_cmp(c->list.file[i].end, c->here.time) < 0)
		i++;
	c->last = c->here.time;
	c->count = c->here.count;
	c->same = 0;
	c->lost = c->recount = true;
	c->gap = i == 0;
	c->next = i;
	if (!c->here.timed || c->plain)
		chain_tell_gap(c);
}

/* After a new look: which file is the next one? */
static void
place(struct chain *c)
{
	size_t n = c->list.n, i = logdir_find(&c->list, c->here.id);
	bool unnamed = c->list.pending &&
	    logid_same(c->list.previous, c->here.id);

	if (i < n || unnamed)
		c->lost = c->lost && c->again;
	if (!c->here.set)
		c->next = 0;
	else if (c->begun && c->recount)
		place_by_time(c);	/* what was found has gone again */
	else if (!c->begun) {
		c->seek = i < n;
		c->next = i;
		if (i == n && !unnamed)
			place_by_time(c);
	} else if (c->plain)
		c->next = i < n ? n : 0;
	else if (i < n)
		c->next = i + 1;
	else if (unnamed)
		c->next = n > 0 && !c->list.file[n - 1].full ? n - 1 : n;
	else
		place_by_time(c);
}

/*
 * Is this listed file before the window, or the window before what follows
 * it?  Names tell when it was closed: what is in it is older.
 */
static bool
too_old(const struct logname *f)
{
	struct stamp from = chain_wish.from;

	from.sec -= BISECT_SLACK;
	return chain_wish.since && f->full && stamp_cmp(f->end, from) < 0;
}

static bool
ends_window(const struct logname *f)
{
	struct stamp to = chain_wish.to;

	to.sec += BISECT_SLACK;
	return chain_wish.until && f->full && stamp_cmp(f->end, to) >= 0;
}

/* Pass over the bytes of a compressed file that were printed. */
static bool
skip(struct logfile *f, off_t n)
{
	char scrap[4096];
	ssize_t r;

	while (f->off < n) {
		r = logfile_read(f, scrap, n - f->off < (off_t)sizeof scrap ?
		    (size_t)(n - f->off) : sizeof scrap);
		if (r <= 0)
			return false;
	}
	return true;
}

/*
 * Go to the mark in the file that was opened; false: it is another one, or
 * may be, for an inode is used again, and nothing else tells which file a
 * mark at its start is in.
 */
static bool
resume(struct chain *c, struct logfile *f)
{
	if (!f->regular)
		return c->here.sum == 0 && skip(f, c->here.off);
	if (c->here.off == 0 && c->here.timed && !c->plain)
		return false;
	return logfile_size(f) >= c->here.off && mark_fits(&c->here, f->fd) &&
	    logfile_seek(f, c->here.off);
}

/* The file that was opened is the one at hand from now on. */
static void
take(struct chain *c, struct logfile f, const struct logname *name)
{
	if (c->open) {
		if (chain_wish.whole)
			c->cut = mark_before(c, c->held);
		if (c->file.regular && chain_wish.whole)
			mark_take(&c->here, c->file.fd, c->file.id,
			    c->file.off);
		logfile_close(&c->file);
	}
	free(c->name);
	c->name = NULL;
	if (name != NULL) {
		c->name = die_alloc(strlen(name->path) + 1, 1);
		strcpy(c->name, name->path);
	}
	f.path = c->name;
	c->file = f;
	c->open = c->begun = true;
	c->here.set = true;
	c->here.id = f.id;
	c->here.off = f.off;
	c->finished = !f.regular || (name != NULL && name->full);
	c->anew = c->lost && c->recount && name != NULL && name->full;
	c->again = c->lost && c->here.timed && name != NULL && name->full;
	if (!c->again)
		chain_tell_gap(c);
	if (c->anew) {
		c->here.count = 0;	/* its lines come, and count, again */
		c->seen -= c->held;
	}
	c->recount = false;
	c->left = c->seek = false;
	c->fresh = true;
	c->next++;
}

/* Find the beginning of the window in a file that can be seeked. */
static void
enter_window(struct chain *c, struct logfile *f)
{
	if (chain_wish.since && f->regular)
		logfile_seek(f, bisect_since(f->fd, f->off, logfile_size(f),
		    chain_wish.from, &c->timed));
}

/* Is there nothing in this file yet, while another one is at hand? */
static bool
is_empty(const struct chain *c, struct logfile *f)
{
	return c->open && f->whole && !logfile_has_line(f);
}

/*
 * Is the file that was opened the one that was listed?  Under the name
 * `current' there may be a later one, with the inode of that; it is ours now,
 * and will not be used again.
 */
static bool
is_listed(const struct chain *c, const struct logfile *f,
    const struct logname *name)
{
	struct logdir now = { .n = 0 };
	bool same = logid_same(f->id, name->id);

	if (!same || c->plain || name->full)
		return same;
	same = logdir_read(&now, c->path, false) &&
	    logdir_unmoved(&c->list, &now);
	logdir_free(&now);
	return same;
}

enum outcome { OPENED, EMPTY, GONE, OTHER, BAD };

/* Open a file of the list, as the one at hand. */
static enum outcome
open_listed(struct chain *c, const struct logname *name)
{
	struct logfile f;

	if (!logfile_open(&f, name->path)) {
		if (errno == ENOENT && !c->plain)
			return GONE;
		if (!logid_same(c->bad, name->id))
			unreadable(name->path);
		c->bad = name->id;
		return BAD;
	}
	f.whole = chain_wish.whole && f.regular && !name->full;
	if (!is_listed(c, &f, name)) {
		logfile_close(&f);
		return GONE;
	}
	if (c->seek && !resume(c, &f)) {
		logfile_close(&f);
		return OTHER;
	}
	if (is_empty(c, &f)) {
		logfile_close(&f);
		return EMPTY;
	}
	enter_window(c, &f);
	take(c, f, name);
	return OPENED;
}

static bool
open_standard(struct chain *c)
{
	struct logfile f;

	if (c->begun || c->stuck)
		return false;
	c->plain = true;
	if (!logfile_open(&f, NULL)) {
		unreadable(NULL);
		c->stuck = true;
		return false;
	}
	enter_window(c, &f);
	take(c, f, NULL);
	return true;
}

/* Nothing can be listed, or nothing is there. */
static bool
absent(struct chain *c, bool listed)
{
	if (listed && (c->list.n > 0 || c->begun))
		return false;
	if (chain_wish.follow) {
		if (!c->told && !listed)
			warn_sys("unable to read ", c->path);
		c->told = c->told || !listed;
	} else if (!c->stuck) {
		failed = true;
		if (listed)
			warn("no log files are in ", c->path);
		else
			unreadable(c->path);
		c->stuck = true;
	}
	return true;
}

/*
 * Which listed file is to be opened?  NULL if there is none, or one comes
 * before it that has no name yet.
 */
static const struct logname *
choose(struct chain *c)
{
	const struct logname *f = c->list.file;

	while (c->next < c->list.n && too_old(&f[c->next]) && !c->seek)
		c->next++;
	if (c->next >= c->list.n ||
	    (c->next > 0 && ends_window(&f[c->next - 1])))
		return NULL;
	if (!f[c->next].full && c->list.pending &&
	    !(c->begun && logid_same(c->list.previous, c->here.id))) {
		if (chain_wish.whole)
			return NULL;
		tell(c, "a full file waits for its processor, and is left "
		    "out: ");
	}
	return &f[c->next];
}

/* The file that the mark was in has become another one. */
static void
misplaced(struct chain *c)
{
	if (c->plain) {		/* truncated */
		c->seek = false;
		c->next = c->list.n - 1;
	} else
		place_by_time(c);
}

/* Open the next file; false if there is none, or none yet. */
static bool
next_file(struct chain *c)
{
	const struct logname *name;
	bool look = true, listed;
	int tries;

	if (is_standard(c))
		return open_standard(c);
	/* what is full stays in its place, if not under its name */
	if (c->begun && c->next < c->list.n && c->list.file[c->next].full)
		look = false;
	for (tries = 0; tries < TRIES && !c->stuck; tries++) {
		if (look) {
			listed = list(c);
			if (absent(c, listed) || !listed)
				return false;
			place(c);
		}
		if ((name = choose(c)) == NULL)
			return false;
		look = true;
		switch (open_listed(c, name)) {
		case OPENED:
			return true;
		case EMPTY:
			return false;
		case OTHER:
			misplaced(c);
			look = false;
			break;
		case BAD:
			c->stuck = chain_wish.marked;
			c->next++;
			look = c->next >= c->list.n;
			break;
		case GONE:
			break;
		}
	}
	return false;
}

/* Has the file at hand become smaller than what was read?  Then begin anew. */
static bool
truncated(struct chain *c)
{
	if (!chain_wish.follow || !c->file.regular ||
	    logfile_size(&c->file) >= c->file.off)
		return false;
	warn("was truncated: ", c->path);
	return logfile_seek(&c->file, 0);
}

/*
 * At the end of a file to which lines may be added: is there reason to look
 * at it again?  If it has got another name, it is read to its end.
 */
static bool
look_again(struct chain *c)
{
	struct stat about;
	size_t i;

	if ((c->plain && !chain_wish.follow) || !list(c))
		return false;
	i = logdir_find(&c->list, c->file.id);
	c->next = c->list.n;	/* it was for the list before */
	if (i < c->list.n && !c->list.file[i].full)
		return truncated(c);
	/* who writes may still write to the old one */
	if (c->plain && (stat(c->path, &about) == -1 || about.st_size == 0))
		return false;
	c->finished = true;
	c->file.whole = false;
	return true;
}

/* What was at hand could not be read to its end. */
static void
broken(struct chain *c)
{
	failed = true;
	c->finished = true;
	c->stuck = c->stuck || chain_wish.marked;
}

/* The process that unpacked the file at hand has ended: how? */
static void
end_unpacking(struct chain *c)
{
	pid_t pid = c->file.unpacker;

	c->file.unpacker = 0;
	if (pid == 0 || unpack_end(pid))
		return;
	warn("cannot be unpacked to its end: ", c->file.path);
	broken(c);
}

size_t
chain_read(struct chain *c, char *to, size_t n, bool *fresh)
{
	ssize_t r;

	for (;;) {
		if (!c->open && !next_file(c))
			return 0;
		r = c->left ? 0 : logfile_read(&c->file, to, n);
		if (r > 0) {
			*fresh = c->fresh;
			c->fresh = false;
			c->seen += (uint64_t)r;
			return (size_t)r;
		}
		if (r == -1) {
			unreadable(c->file.path);
			broken(c);
		} else if (!c->left)
			end_unpacking(c);
		if (!c->finished && !c->left ? !look_again(c) : !next_file(c))
			return 0;
	}
}

size_t
chain_more(struct chain *c, char *to, size_t n)
{
	ssize_t r = logfile_read(&c->file, to, n);

	if (r <= 0)
		return 0;
	c->seen += (uint64_t)r;
	return (size_t)r;
}

void
chain_leave(struct chain *c)
{
	c->left = true;
}

void
chain_mark(struct chain *c, size_t left)
{
	if (!c->open || c->file.path == NULL)
		return;
	/*
	 * Where nothing has been given out there is no mark: at the start of
	 * a file it says only which inode that has, and another may have it.
	 */
	if (c->seen == left && !c->mark->set)
		return;
	*c->mark = mark_before(c, left);
}

void
chain_end(struct chain *c)
{
	if (c->open)
		logfile_close(&c->file);
	c->open = false;
	logdir_free(&c->list);
	free(c->name);
	c->name = NULL;
}
