#include "logfile.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "in.h"
#include "unpack.h"

bool
logfile_open(struct logfile *f, const char *path)
{
	const char *program = path == NULL ? NULL : unpack_program(path);
	struct stat about;

	*f = (struct logfile){ .path = path };
	if (path != NULL)
		f->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (f->fd == -1 || fstat(f->fd, &about) == -1)
		return false;
	f->id = logid_of(&about);
	if (path != NULL && program == NULL && S_ISREG(about.st_mode))
		program = unpack_look(f->fd);
	if (program != NULL)
		f->unpacker = unpack_begin(program, f->fd, &f->fd);
	else if (S_ISREG(about.st_mode)) {
		f->off = lseek(f->fd, 0, SEEK_CUR);
		f->regular = f->off != -1;
	}
	return true;
}

bool
logfile_seek(struct logfile *f, off_t off)
{
	if (lseek(f->fd, off, SEEK_SET) == -1)
		return false;
	f->off = f->limit = off;
	f->seen = 0;
	return true;
}

off_t
logfile_size(const struct logfile *f)
{
	struct stat about;

	return f->regular && fstat(f->fd, &about) == 0 ? about.st_size : -1;
}

/* Where the line ends that ends last between these offsets; -1: nowhere. */
static off_t
last_line(const struct logfile *f, off_t from, off_t to)
{
	char block[16384];
	ssize_t n, i;
	off_t at = to;

	while (at > from) {
		at = at - from > (off_t)sizeof block ?
		    at - (off_t)sizeof block : from;
		n = in_at(f->fd, block, sizeof block, at);
		for (i = n; i > 0; i--)
			if (block[i - 1] == '\n' && at + i <= to)
				return at + i;
	}
	return -1;
}

/* Set the limit anew, by what the file has got since. */
static void
look_further(struct logfile *f)
{
	off_t size = logfile_size(f), from, end;

	from = f->seen > f->off ? f->seen : f->off;
	if (size <= from)
		return;
	end = last_line(f, from, size);
	if (end != -1)
		f->limit = end;
	f->seen = size;
}

bool
logfile_has_line(struct logfile *f)
{
	if (f->off >= f->limit)
		look_further(f);
	return f->off < f->limit;
}

ssize_t
logfile_read(struct logfile *f, char *to, size_t n)
{
	ssize_t r;

	if (f->whole && f->regular) {
		if (!logfile_has_line(f))
			return 0;
		if ((off_t)n > f->limit - f->off)
			n = (size_t)(f->limit - f->off);
	}
	r = in_some(f->fd, to, n, !f->regular);
	if (r > 0)
		f->off += r;
	return r;
}

bool
logfile_close(struct logfile *f)
{
	pid_t pid = f->unpacker;

	if (f->path != NULL)
		close(f->fd);
	f->fd = -1;
	f->unpacker = 0;
	return pid == 0 || unpack_end(pid);
}
