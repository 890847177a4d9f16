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
