/*
 * smtp: what smtp_event() makes of the lines of a log.
 *
 *	smtp <LOG		kinds and how many lines are of each
 *	smtp -x <LOG		the shapes of lines that are not understood
 *	smtp -b <LOG		lines of which a brief look sees something else
 *
 * A line of which no more is known than its program's name and pid is
 * "bare".  In a shape every run of digits is an N, and it ends at 60 bytes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "in.h"
#include "smtp.h"

enum { BARE = EVENT_LOAD + 1, KINDS };

static const char *const names[KINDS] = {
	[EVENT_OTHER] = "other", [EVENT_WARNING] = "warning",
	[EVENT_ALERT] = "alert", [EVENT_OPEN] = "open",
	[EVENT_ALLOW] = "allow", [EVENT_DENY] = "deny",
	[EVENT_ACCEPT] = "accept", [EVENT_REJECT] = "reject",
	[EVENT_DEFER] = "defer", [EVENT_TELL] = "tell",
	[EVENT_CLOSE] = "close", [EVENT_LOAD] = "load", [BARE] = "bare"
};

/* A name that is no literal, but of the line itself, is all that is known. */
static int
kind_of(struct str body, const struct event *e)
{
	const char *name = e->smtp.program.s;

	if (e->kind == EVENT_TELL && name != NULL && name >= body.s &&
	    name < body.s + body.n)
		return BARE;
	return (int)e->kind;
}

static void
print_shape(int kind, struct str s)
{
	size_t i;

	s = str_without_newline(s);
	printf("%s ", names[kind]);
	for (i = 0; i < s.n && i < 60; i++)
		if (!is_digit(s.s[i]))
			putchar(s.s[i]);
		else if (i == 0 || !is_digit(s.s[i - 1]))
			putchar('N');
	putchar('\n');
}

/* A brief look leaves most of the event as it finds it: here it is dirt. */
static void
look_again(struct str body, const struct head *head, const struct event *e)
{
	struct event b;
	const struct smtp *m = &b.smtp, *n = &e->smtp;

	memset(&b, 0x5a, sizeof b);
	smtp_event(body, head, true, &b);
	if (b.kind != e->kind)
		printf("%s, not %s: ", names[b.kind], names[e->kind]);
	else if (e->kind == EVENT_OTHER || (m->pid == n->pid &&
	    m->parent == n->parent && m->foreign == n->foreign &&
	    m->tagged == n->tagged && m->last == n->last &&
	    m->tapped == n->tapped && m->secured == n->secured &&
	    m->in_order == n->in_order && str_eq(m->ip, n->ip)))
		return;
	printf("%.*s\n", (int)(body.n < 200 ? body.n : 200), body.s);
}

int
main(int argc, char **argv)
{
	static unsigned long count[KINDS];
	struct head head = { .timed = false };
	struct event e;
	struct line line;
	char what;
	int kind;

	what = argc > 1 ? argv[1][1] : '\0';
	in_files(argv + argc);
	while (in_line(&line)) {
		if ((line.more & IN_REST) != 0)
			continue;
		stamp_head(&line.text, &head);
		smtp_event(line.text, &head, false, &e);
		kind = kind_of(line.text, &e);
		count[kind]++;
		if (what == 'x' && (kind == BARE || kind == EVENT_OTHER))
			print_shape(kind, line.text);
		if (what == 'b')
			look_again(line.text, &head, &e);
	}
	for (kind = 0; what == '\0' && kind < KINDS; kind++)
		if (count[kind] > 0)
			printf("%s %lu\n", names[kind], count[kind]);
	return 0;
}
