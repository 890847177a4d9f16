#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "die.h"
#include "in.h"
#include "out.h"
#include "stamp.h"
#include "str.h"

enum { OLD = 4, NEW = 5 };	/* multilog.c, processorstart() */

static const char *file;	/* NULL with descriptors */
static char *temporary;
static int fd = -1;

/* The file's name with another ending. */
static char *
beside(const char *ending)
{
	size_t n = strlen(file), m = strlen(ending);
	char *name = die_alloc(n + m + 1, 1);

	memcpy(name, file, n);
	memcpy(name + n, ending, m + 1);
	return name;
}

static void
lock(void)
{
	struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	char *name = beside(".lock");
	int lockfd = open(name, O_WRONLY | O_CREAT, 0666);

	if (lockfd == -1)
		die_sys("unable to open ", name);
	if (fcntl(lockfd, F_SETLK, &whole) == -1)
		die_sys("unable to lock ", name);
	free(name);		/* the lock is held until we exit */
}

/*
 * A log, or the state of another program, is not to be replaced by ours.
 * What else is no state is damaged, and for the program to set aside.
 */
static void
refuse_others(int old, const char *program)
{
	int64_t local = stamp_last_local();
	char first[64];
	ssize_t n = in_at(old, first, sizeof first, 0);
	struct str s = { first, n > 0 ? (size_t)n : 0 }, name;
	struct head head;

	if (eat(&s, "#qtrack 1 ")) {
		if (eat_until(&s, '\n', &name) &&
		    !str_eq(name, str_of(program)))
			die_usage("another program's state is in ", file);
		return;
	}
	stamp_head(&s, &head);
	stamp_goes_on(local);
	if (head.timed)
		die_usage("a log, not a state, is in ", file);
}

void
state_file(const char *name, const char *program)
{
	struct stat about;
	int old;

	file = name;
	lock();
	temporary = beside(".new");
	old = open(file, O_RDONLY);
	if (old == -1 && errno != ENOENT)
		die_sys("unable to read ", file);
	if (old != -1 && fstat(old, &about) == 0 && !S_ISREG(about.st_mode)) {
		errno = S_ISDIR(about.st_mode) ? EISDIR : EINVAL;
		die_sys("unable to read ", file);
	}
	if (old != -1) {
		refuse_others(old, program);
		in_before(old, file);
	}
}

void
state_descriptors(void)
{
	if (fcntl(NEW, F_GETFD) == -1)
		die_usage("descriptor 5 is closed: nowhere to write the "
		    "state", NULL);
	if (fcntl(OLD, F_GETFD) != -1)
		in_before(OLD, "the old state");
	fd = NEW;
}

bool
state_carried(void)
{
	return file != NULL || fd != -1;
}

void
state_begin(void)
{
	if (file == NULL) {
		out_to(fd, "the new state");
		return;
	}
	fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	if (fd == -1)
		die_sys("unable to write ", temporary);
	out_to(fd, temporary);
}

/* A new name is only safe when its directory is. */
static void
sync_directory(void)
{
	char *name = beside("");
	int dir = open(dirname(name), O_RDONLY);

	if (dir != -1) {
		fsync(dir);
		close(dir);
	}
	free(name);
}

void
state_commit(void)
{
	out_flush();
	if (file == NULL)
		return;
	if (fsync(fd) == -1 || close(fd) == -1)
		die_sys("unable to write ", temporary);
	if (rename(temporary, file) == -1)
		die_sys("unable to replace ", file);
	sync_directory();
}

/* A descriptor that is only read is somebody else's. */
bool
state_may_pend(void)
{
	int flags = fcntl(NEW, F_GETFL);

	return flags != -1 && (flags & O_ACCMODE) != O_RDONLY;
}

void
state_pend(void)
{
	out_to(NEW, "descriptor 5");
}
