/*
 * What must hold for every dialect of the SMTP side, whatever the line:
 * every slice lies in it, or is a literal; a brief look agrees with a whole
 * one; and a line that is not the dialect's is left to others.
 */
#ifndef DIALECT_H
#define DIALECT_H

#include <stdlib.h>

#include "event.h"

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static inline void
fuzz_must(bool holds)
{
	if (!holds)
		abort();
}

/* Literals lie elsewhere: they must be readable, which sanitizers see. */
static inline void
fuzz_slice(struct str part, struct str line)
{
	size_t i, sum = 0;

	if (part.s == NULL || part.n == 0) {
		fuzz_must(part.n == 0);
		return;
	}
	if (part.s >= line.s && part.s < line.s + line.n)
		fuzz_must(part.n <= (size_t)(line.s + line.n - part.s));
	else
		fuzz_must(part.n < 64);
	for (i = 0; i < part.n; i++)
		sum += (unsigned char)part.s[i];
	fuzz_must(sum <= part.n * 255);
}

static inline void
fuzz_event(const struct event *e, struct str line)
{
	const struct smtp *m = &e->smtp;
	const struct str *const parts[] = {
		&m->program, &m->ip, &m->host, &m->helo, &m->user,
		&m->method, &m->protocol, &m->tls, &m->cipher, &m->sender,
		&m->recipient, &m->reason, &m->text, &m->seconds, &m->score
	};
	size_t i;

	fuzz_must(e->kind == EVENT_WARNING || e->kind == EVENT_ALERT ||
	    (e->kind >= EVENT_OPEN && e->kind <= EVENT_LOAD));
	fuzz_must(m->program.s != NULL && m->program.n > 0);
	for (i = 0; i < sizeof parts / sizeof parts[0]; i++)
		fuzz_slice(*parts[i], line);
}

static inline void
fuzz_dialect(bool (*dialect)(struct str, struct event *),
    const uint8_t *data, size_t n)
{
	struct str line = str_without_newline((struct str){
	    (const char *)data, n });
	struct event e = { .kind = EVENT_OTHER };
	struct event b = { .kind = EVENT_OTHER, .brief = true };

	if (!dialect(line, &e)) {
		fuzz_must(!dialect(line, &b));
		return;
	}
	fuzz_must(dialect(line, &b));
	fuzz_event(&e, line);
	fuzz_must(b.kind == e.kind && b.smtp.pid == e.smtp.pid);
	fuzz_must(b.smtp.parent == e.smtp.parent);
	fuzz_must(b.smtp.foreign == e.smtp.foreign);
	fuzz_must(b.smtp.last == e.smtp.last);
	fuzz_must(b.smtp.tapped == e.smtp.tapped);
	fuzz_must(b.smtp.secured == e.smtp.secured);
	fuzz_must(b.smtp.in_order == e.smtp.in_order);
	fuzz_must(str_eq(b.smtp.ip, e.smtp.ip));
}

#endif
