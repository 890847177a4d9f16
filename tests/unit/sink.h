/*
 * For unit tests: what out.h's functions have printed.
 */
#ifndef SINK_H
#define SINK_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "out.h"

static FILE *sink;

/* Call this first. */
static inline void
sink_begin(void)
{
	sink = tmpfile();
	if (sink == NULL) {
		perror("tmpfile");
		exit(1);
	}
	out_to(fileno(sink), "a file");
}

/* All that came since the last call; good until the next. */
static inline struct str
sink_take(void)
{
	static char *text;
	long n;

	out_flush();
	n = lseek(fileno(sink), 0, SEEK_END);
	free(text);
	text = malloc((size_t)n + 1);
	if (text == NULL || pread(fileno(sink), text, (size_t)n, 0) != n ||
	    ftruncate(fileno(sink), 0) != 0 ||
	    lseek(fileno(sink), 0, SEEK_SET) != 0) {
		perror("sink");
		exit(1);
	}
	text[n] = '\0';
	return (struct str){ text, (size_t)n };
}

#endif
