/*
 * How a process ended, in words.
 */
#ifndef EXITNAME_H
#define EXITNAME_H

#include "str.h"

/*
 * "exit 1", "signal 9 (KILL)": written at p, where there must be room for
 * EXITNAME_ROOM bytes.  A signal of 0 is none.
 */
enum { EXITNAME_ROOM = 48 };
struct str	exitname(unsigned exit_code, unsigned signal, char *p);

/* What it most likely means for a connection. */
const char	*exitname_meaning(unsigned exit_code, unsigned signal);

#endif
