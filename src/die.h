/*
 * Messages on standard error, and the three ways to stop early.
 *
 * A message is one line, "mtrack: fatal: unable to read input: Is a
 * directory", written with one write(2).  Control bytes in it are shown as
 * question marks: names of files and options may be hostile.  The exit codes
 * are those of daemontools and qmail: 100 for wrong use, 111 for trouble
 * with the system.
 */
#ifndef DIE_H
#define DIE_H

#include <stdbool.h>
#include <stddef.h>

enum {
	EXIT_DONE = 0,
	EXIT_NOTHING = 1,	/* nothing was selected, or a limit was hit */
	EXIT_USAGE = 100,	/* called wrongly */
	EXIT_SYSTEM = 111	/* trouble with the system */
};

/* The name to put before messages; kept, not copied.  Call it first. */
void	die_name(const char *name);

/*
 * Stop with "NAME: fatal: WHAT: reason", the reason taken from errno, and
 * code 111.  what2 may be NULL; it is put right behind what.
 */
_Noreturn void	die_sys(const char *what, const char *what2);

/* Stop with "NAME: fatal: out of memory" and code 111. */
_Noreturn void	die_memory(void);

/* Stop with "NAME: fatal: WHY", why2 (if not NULL) behind it; code 100. */
_Noreturn void	die_usage(const char *why, const char *why2);

/* Say "NAME: warning: WHAT" with what2 (may be NULL) behind it. */
void	warn(const char *what, const char *what2);

/* The same, with the reason from errno behind it. */
void	warn_sys(const char *what, const char *what2);

/* What die_sys() says, without stopping: the caller will, with code 111. */
void	fail_sys(const char *what, const char *what2);

/* Memory that is always there: n times size bytes, or die_memory(). */
void	*die_alloc(size_t n, size_t size);

/* realloc() to n times size bytes, or die_memory(). */
void	*die_realloc(void *p, size_t n, size_t size);

#endif
