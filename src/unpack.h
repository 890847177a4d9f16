/*
 * Compressed files, through the decompressors of the system.
 *
 * This is the one place where a program of the kit starts another: gzip, xz,
 * zstd or bzip2, found through PATH.
 */
#ifndef UNPACK_H
#define UNPACK_H

#include <stdbool.h>
#include <sys/types.h>

/* Which program unpacks a file of this name; NULL if it is not compressed. */
const char	*unpack_program(const char *name);

/*
 * The same by the bytes of a regular file, for processors that compress and
 * leave the name as it is.  Clients choose parts of a log, and perhaps what
 * stands first in a file: it is only taken for compressed if the program
 * unpacks all of it; that is tried.  Or if it cannot be run: then the file
 * cannot be read.
 */
const char	*unpack_look(int file);

/*
 * Start it with this descriptor, which it takes over, as its input.  Returns
 * the process, and in *fd where what it unpacks can be read.
 */
pid_t	unpack_begin(const char *program, int file, int *fd);

/*
 * Its output is read to the end, or not wanted any more, and was closed.
 * False if the process failed by itself.
 */
bool	unpack_end(pid_t pid);

#endif
