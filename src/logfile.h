/*
 * One open log file: its bytes in order, unpacked, as far as they are there.
 */
#ifndef LOGFILE_H
#define LOGFILE_H

#include <sys/types.h>

#include "logdir.h"

struct logfile {
	const char *path;	/* for messages; NULL: standard input */
	int fd;
	pid_t unpacker;		/* the process that unpacks it, or 0 */
	struct logid id;
	bool regular;		/* and not compressed: it can be seeked */
	off_t off;		/* so many bytes of it were read */
	bool whole;		/* read whole lines only: more may come; */
	off_t limit;		/* they end here, */
	off_t seen;		/* as the file was known up to here */
};

/*
 * Open a file.  The path is kept, not copied; NULL is standard input.  False
 * with errno if it cannot be read.
 */
bool	logfile_open(struct logfile *f, const char *path);

/* Let its next byte be this one; of a file that can be seeked. */
bool	logfile_seek(struct logfile *f, off_t off);

/*
 * At most n bytes; 0 where there are no more, or, if `whole' is set, no more
 * whole lines of a file that can be seeked.  -1 with errno.
 */
ssize_t	logfile_read(struct logfile *f, char *to, size_t n);

/* Is there a whole line to read?  Of a file that can be seeked. */
bool	logfile_has_line(struct logfile *f);

/* How long is it now?  -1 if it cannot be told. */
off_t	logfile_size(const struct logfile *f);

/* Close it; false if the process that unpacked it has failed. */
bool	logfile_close(struct logfile *f);

#endif
