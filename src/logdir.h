/*
 * Which log files are in a directory of multilog, s6-log or svlogd, and in
 * which order.
 *
 * Those are @LABEL.s, @LABEL.u and @LABEL.t, by the time in the name, then
 * current.  Of several with the same label, which there are while svlogd's
 * processor or a compressor works, only the one that is whole: .s before .u
 * before .t, and none that is compressed before one that is not.  Of several
 * names of one file only the first.  A file that was just closed may be called
 * `previous', and what a processor made of it `processed', until it gets its
 * name.
 */
#ifndef LOGDIR_H
#define LOGDIR_H

#include <sys/stat.h>

#include "stamp.h"

/* Which file it is, whatever its name. */
struct logid {
	dev_t dev;
	ino_t ino;
};

struct logname {
	char *path;
	struct logid id;
	bool full;		/* it has its final name; else more may come */
	bool linked;		/* it has several names, here or elsewhere */
	struct stamp end;	/* the time in that name: when it was closed */
	unsigned rank;		/* of those with the same label; 0 is best */
};

struct logdir {
	struct logname *file;
	size_t n, room;
	bool pending;		/* a full file has no name yet, */
	struct logid previous;	/* and this is `previous', if it is there */
};

static inline bool
logid_same(struct logid a, struct logid b)
{
	return a.dev == b.dev && a.ino == b.ino;
}

static inline struct logid
logid_of(const struct stat *about)
{
	return (struct logid){ about->st_dev, about->st_ino };
}

/*
 * List this directory into d, which is {0} or was listed before.  It looks
 * again while the logger is renaming files; if patient, then also, for up to
 * two seconds, while a file that was just closed has no name yet.  False,
 * with errno and nothing listed, if it cannot be read.
 */
bool	logdir_read(struct logdir *d, const char *path, bool patient);

/*
 * Two lists of one directory, read one after the other: was no file closed
 * between the two?  Then both have the same `current', and before it the same
 * full file, by its label.  The id of `current' alone does not tell: an inode
 * is used again, within milliseconds, unless somebody holds it open.
 */
bool	logdir_unmoved(const struct logdir *a, const struct logdir *b);

/* List one file; false, with errno and nothing listed, if it is not there. */
bool	logdir_one(struct logdir *d, const char *path);

/*
 * The same, and before it the one that had its name before, if that stands
 * beside it under a name that begins with this one, as logrotate(8) has it.
 */
bool	logdir_two(struct logdir *d, const char *path, struct logid old);

/* Free what a list holds. */
void	logdir_free(struct logdir *d);

/* The place of this file in the list, or d->n. */
size_t	logdir_find(const struct logdir *d, struct logid id);

#endif
