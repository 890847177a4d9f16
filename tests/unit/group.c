/*
 * What goes into a group comes out of it: in every size, in pieces, moved
 * from group to group, with numbers and without.
 */
#include "group.h"

#include <stdlib.h>
#include <unistd.h>

#include "out.h"
#include "pool.h"

#include "check.h"

enum { ROOM = 1 << 20 };

static FILE *sink;
static char want[ROOM], got[ROOM];
static size_t wanted;

static void
clear(void)
{
	rewind(sink);
	CHECK(ftruncate(fileno(sink), 0) == 0);
	wanted = 0;
}

static void
wants(struct str s)
{
	memcpy(want + wanted, s.s, s.n);
	wanted += s.n;
}

/* Is what has come out what we wanted? */
static bool
came(void)
{
	size_t n;

	out_flush();
	rewind(sink);
	n = fread(got, 1, sizeof got, sink);
	return n == wanted && memcmp(want, got, n) == 0;
}

/* A line of n bytes with the newline, which stands in its own memory. */
static struct str
line_of(size_t n, int seed)
{
	char *p = malloc(n > 0 ? n : 1);
	size_t i;

	for (i = 0; i < n; i++)
		p[i] = (char)(i * 31 + (size_t)seed) == '\n' ? 'x' :
		    (char)(i * 31 + (size_t)seed);
	if (n > 0)
		p[n - 1] = '\n';
	return (struct str){ p, n };
}

static void
add(struct group *g, uint64_t number, size_t n, int seed)
{
	struct str s = line_of(n, seed);

	group_line(g, number, s);
	wants(s);
	free((void *)(uintptr_t)s.s);
}

static void
one_line(size_t n)
{
	struct group g;

	clear();
	group_init(&g);
	CHECK(group_empty(&g) && group_print(&g));
	add(&g, 1, n, (int)n);
	CHECK(group_print(&g));
	if (!came()) {
		printf("a line of %zu bytes\n", n);
		failures = 1;
	}
	CHECK(!group_empty(&g));
	group_free(&g);
	CHECK(group_empty(&g));
}

/* Random lines in two groups, one of which is moved to the other. */
static void
two_groups(void)
{
	struct group a, b;
	size_t i, n = (size_t)rand() % 40, m = (size_t)rand() % 40;

	clear();
	group_init(&a);
	group_init(&b);
	for (i = 0; i < n; i++)
		add(&a, i, (size_t)(rand() % 300 + 1), rand());
	for (i = 0; i < m; i++)
		add(&b, n + i, (size_t)(rand() % 900 + 1), rand());
	group_join(&a, &b);
	CHECK(group_empty(&b));
	add(&b, 999, 10, 1);
	group_join(&a, &b);
	add(&a, 1000, 70, 1);
	group_line(&a, 1001, STR("begun, "));
	group_more(&a, STR(""));
	group_more(&a, STR("not ended"));
	wants(STR("begun, not ended"));
	CHECK(!group_print(&a) && came());
	group_free(&a);
}

static void
sizes(void)
{
	size_t n;
	int i;

	for (n = 1; n < 1200; n++)
		one_line(n);
	for (n = 1200; n < 70000; n = n * 3 / 2)
		one_line(n);
	for (i = 0; i < 300; i++)
		two_groups();
	CHECK(pool_held == 0);
}

/* What is handed over is what is printed, without the marks. */

static size_t given;

static void
take(const char *s, size_t n)
{
	CHECK(given + n <= wanted && memcmp(want + given, s, n) == 0);
	given += n;
}

static void
handed(void)
{
	struct group g;
	size_t i, n = 1 + (size_t)rand() % 40;

	clear();
	given = 0;
	group_init(&g);
	CHECK(group_give(&g, take));
	for (i = 0; i < n; i++) {
		group_mark(&g, i, GROUP_MARK_LATE, STR("#mark\n"));
		add(&g, i, (size_t)(rand() % 500 + 1), rand());
	}
	CHECK(group_give(&g, take) && given == wanted);
	group_line(&g, n, STR("more"));
	wants(STR("more"));
	given = 0;
	CHECK(!group_give(&g, take) && given == wanted);
	group_free(&g);
}

/* Marks: before their line, early ones first, and printed only by cursors. */
static void
marks(void)
{
	struct group g;
	struct cursor c;

	clear();
	group_init(&g);
	CHECK(!cursor_first(&c, &g));
	group_mark(&g, 5, GROUP_MARK_EARLY, STR("#early\n"));
	group_mark(&g, 5, GROUP_MARK_LATE, STR("#late\n"));
	group_line(&g, 5, STR("five\n"));
	group_line(&g, 1000000, STR("mill"));
	group_more(&g, STR("ion\n"));
	group_mark(&g, UINT64_MAX / 4, GROUP_MARK_LATE, STR("#far\n"));
	group_line(&g, UINT64_MAX / 4, STR("last"));
	CHECK(!group_print(&g));
	wants(STR("five\nmillion\nlast"));
	CHECK(came());
	clear();
	CHECK(cursor_first(&c, &g) && c.key == 20);
	CHECK(cursor_print(&c) && c.key == 21);
	CHECK(cursor_print(&c) && c.key == 23);
	CHECK(cursor_print(&c) && c.key == 4000003);
	CHECK(cursor_print(&c) && c.key == UINT64_MAX - 2);
	CHECK(cursor_print(&c) && c.key == UINT64_MAX);
	CHECK(!cursor_print(&c));
	wants(STR("#early\n#late\nfive\nmillion\n#far\nlast\n"));
	CHECK(came());
	group_free(&g);
}

/* A mark that is later than what is joined to its group. */
static void
joined_marks(void)
{
	struct group a, b;
	struct cursor c;

	clear();
	group_init(&a);
	group_init(&b);
	group_line(&a, 1, STR("one\n"));
	group_line(&b, 2, STR("two\n"));
	group_mark(&a, 3, GROUP_MARK_EARLY, STR("#mark\n"));
	group_line(&b, 4, STR("four\n"));
	group_join(&a, &b);
	group_line(&a, 5, STR("five\n"));
	CHECK(group_empty(&b) && cursor_first(&c, &a));
	while (cursor_print(&c))
		;
	wants(STR("one\ntwo\n#mark\nfour\nfive\n"));
	CHECK(came());
	group_free(&a);
}

static void
marks_are_nothing(void)
{
	struct group g;

	group_init(&g);
	group_mark(&g, 5, GROUP_MARK_LATE, STR("#late\n"));
	CHECK(group_empty(&g));
}

/* Random lines and marks, read back by a cursor. */
static void
cursors(void)
{
	struct group g;
	struct cursor c;
	uint64_t keys[60], number = 0;
	size_t i, n = (size_t)rand() % 60, kind;
	struct str s;
	bool some;

	clear();
	group_init(&g);
	for (i = 0; i < n; i++) {
		number += (uint64_t)1 << rand() % 40;
		kind = (size_t)rand() % 3;
		s = line_of((size_t)(rand() % 200 + 1), rand());
		if (kind < 2)
			group_mark(&g, number, kind == 0 ?
			    GROUP_MARK_EARLY : GROUP_MARK_LATE, s);
		else
			group_line(&g, number, s);
		if (kind == 2 && *s.s == '#')
			wants(STR("#="));
		wants(s);
		keys[i] = 4 * number + (kind < 2 ? kind : 3);
		free((void *)(uintptr_t)s.s);
	}
	some = cursor_first(&c, &g);
	for (i = 0; some; i++) {
		CHECK(i < n && c.key == keys[i]);
		some = cursor_print(&c);
	}
	CHECK(i == n && came());
	group_free(&g);
}

int
main(void)
{
	int i;

	srand(3);
	sink = tmpfile();
	if (sink == NULL) {
		perror("tmpfile");
		return 1;
	}
	out_to(fileno(sink), "a file");
	sizes();
	marks_are_nothing();
	for (i = 0; i < 300; i++)
		handed();
	group_numbered = true;
	sizes();
	marks();
	joined_marks();
	for (i = 0; i < 300; i++)
		cursors();
	for (i = 0; i < 300; i++)
		handed();
	CHECK(pool_held == 0);
	return failures;
}
