/*
 * For unit tests: silent where all is well.
 */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int failures;

/* Say so if this does not hold, and let main() return failures. */
#define CHECK(holds) \
	((holds) ? (void)0 : check_failed(__FILE__, __LINE__, #holds))

static inline void
check_failed(const char *file, int line, const char *what)
{
	failures = 1;
	printf("%s:%d: %s\n", file, line, what);
}

#endif
