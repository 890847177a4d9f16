#include "die.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *name = "qtrack";

struct message {
	char text[1024];
	size_t n;
};

static void
add(struct message *m, const char *s)
{
	for (; s != NULL && *s != '\0' && m->n < sizeof m->text - 1; s++)
		m->text[m->n++] =
		    (unsigned char)*s < 32 || *s == 127 ? '?' : *s;
}

static void
say(const char *grade, const char *what, const char *what2, int error)
{
	struct message m = { .n = 0 };

	add(&m, name);
	add(&m, grade);
	add(&m, what);
	add(&m, what2);
	if (error != 0) {
		add(&m, ": ");
		add(&m, strerror(error));
	}
	m.text[m.n++] = '\n';
	while (write(2, m.text, m.n) == -1 && errno == EINTR)
		;
}

void
die_name(const char *n)
{
	name = n;
}

void
fail_sys(const char *what, const char *what2)
{
	say(": fatal: ", what, what2, errno);
}

void
die_sys(const char *what, const char *what2)
{
	fail_sys(what, what2);
	_exit(EXIT_SYSTEM);
}

void
die_memory(void)
{
	say(": fatal: ", "out of memory", NULL, 0);
	_exit(EXIT_SYSTEM);
}

void
die_usage(const char *why, const char *why2)
{
	say(": fatal: ", why, why2, 0);
	_exit(EXIT_USAGE);
}

void
warn(const char *what, const char *what2)
{
	say(": warning: ", what, what2, 0);
}

void
warn_sys(const char *what, const char *what2)
{
	say(": warning: ", what, what2, errno);
}

void *
die_alloc(size_t n, size_t size)
{
	return die_realloc(NULL, n, size);
}

void *
die_realloc(void *p, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		die_memory();
	if ((p = realloc(p, n * size)) == NULL && n * size != 0)
		die_memory();
	return p;
}
