/*
 * The pieces of a carried state: its header, its words, what is set aside,
 * and the lines of many groups in input order.
 */
#include "carry.h"

#include <stdlib.h>
#include <unistd.h>

#include "out.h"

#include "check.h"

static FILE *sink;
static char got[4 << 20];

/* What has been printed since it was asked last. */
static struct str
printed(void)
{
	size_t n;

	out_flush();
	rewind(sink);
	n = fread(got, 1, sizeof got, sink);
	rewind(sink);
	CHECK(ftruncate(fileno(sink), 0) == 0);
	return (struct str){ got, n };
}

static bool
came(const char *text)
{
	return str_eq(printed(), str_of(text));
}

static void
header(void)
{
	CHECK(carry_is_header(STR("#qtrack 1 mtrack\n"), "mtrack"));
	CHECK(carry_is_header(STR("#qtrack 1 mtrack"), "mtrack"));
	CHECK(!carry_is_header(STR("#qtrack 1 strack\n"), "mtrack"));
	CHECK(!carry_is_header(STR("#qtrack 2 mtrack\n"), "mtrack"));
	CHECK(!carry_is_header(STR("#qtrack 1 mtrack\r\n"), "mtrack"));
	CHECK(!carry_is_header(STR("#qtrack 1 mtrack2\n"), "mtrack"));
	CHECK(!carry_is_header(STR("#qtrack 1 "), "mtrack"));
	CHECK(!carry_is_header(STR(""), "mtrack"));
	carry_header("mtrack");
	CHECK(came("#qtrack 1 mtrack\n"));
}

static void
words(void)
{
	struct str s = STR(" 12 18446744073709551616 =a=b = ="), text;
	uint64_t n;

	CHECK(carry_eat(&s, &n) && n == 12);
	CHECK(!carry_eat(&s, &n) && !carry_eat_text(&s, &text));
	CHECK(s.n == 21 + 9 && eat(&s, " 18446744073709551616"));
	CHECK(!carry_eat(&s, &n));
	CHECK(carry_eat_text(&s, &text) && str_eq(text, STR("a=b")));
	CHECK(carry_eat_text(&s, &text) && text.n == 0);
	CHECK(carry_eat_text(&s, &text) && text.n == 0 && s.n == 0);
	CHECK(!carry_eat_text(&s, &text) && !carry_eat(&s, &n));
	carry_number(0);
	carry_number(UINT64_MAX);
	carry_text(STR("a=b"));
	carry_text(STR(""));
	CHECK(came(" 0 18446744073709551615 =a=b ="));
}

enum { MOST = 60 };

/* Lines and marks, dealt to groups, come back in order of input. */
static void
lines(size_t count)
{
	static struct group groups[MOST];
	const struct group *list[MOST] = { NULL };
	char want[4096] = "";
	uint64_t number = 1;
	size_t i;

	for (i = 0; i < count; i++) {
		group_init(&groups[i]);
		list[i] = &groups[i];
	}
	for (i = 0; count > 0 && i < 100; i++) {
		struct group *g = &groups[(size_t)rand() % count];
		char text[24];
		struct str s = { text, (size_t)sprintf(text, "%s%zu\n",
		    rand() % 2 == 0 ? "" : "longer ", i) };

		number += (uint64_t)rand() % 1000 + 1;
		if (rand() % 4 == 0)
			group_mark(g, number, rand() % 2 == 0 ?
			    GROUP_MARK_EARLY : GROUP_MARK_LATE, s);
		else
			group_line(g, number, s);
		strcat(want, text);
	}
	carry_lines(list, count);
	CHECK(came(want));
	for (i = 0; i < count; i++)
		group_free(&groups[i]);
}

/* Marks come before a line of another group; early ones first. */
static void
marks(void)
{
	struct group a, b, c;
	const struct group *const list[] = { &a, &b, &c };

	group_init(&a);
	group_init(&b);
	group_init(&c);
	group_line(&a, 5, STR("five\n"));
	group_line(&a, 7, STR("seven"));
	group_mark(&b, 5, GROUP_MARK_LATE, STR("#late\n"));
	group_line(&b, 6, STR("six\n"));
	group_mark(&c, 5, GROUP_MARK_EARLY, STR("#early\n"));
	carry_lines(list, 3);
	CHECK(came("#early\n#late\nfive\nsix\nseven\n"));
	group_free(&a);
	group_free(&b);
	group_free(&c);
}

/* The first one is reported: one line, "warning", on standard error. */
static void
set_aside(void)
{
	char said[256];
	FILE *log = tmpfile();
	int kept = dup(2);
	size_t n;

	dup2(fileno(log), 2);
	carry_aside(STR("#? before\n"));
	fflush(stderr);
	CHECK(lseek(2, 0, SEEK_END) == 0);
	carry_aside(STR("odd\n"));
	carry_aside(STR("unfinished"));
	dup2(kept, 2);
	close(kept);
	rewind(log);
	n = fread(said, 1, sizeof said, log);
	fclose(log);
	CHECK(n > 0 && memchr(said, '\n', n) == said + n - 1);
	carry_header("x");
	CHECK(came("#qtrack 1 x\n#? before\n#? odd\n#? unfinished\n"));
}

/* About a megabyte, however many lines. */
static void
bounded(void)
{
	static char line[1001];
	size_t i, n;

	memset(line, 'x', 1000);
	line[1000] = '\n';
	for (i = 0; i < 3000; i++)
		carry_aside((struct str){ line, 1001 });
	carry_header("x");
	n = printed().n;
	CHECK(n > 1000000 && n < 1100000);
}

int
main(void)
{
	size_t n;

	srand(4);
	group_numbered = true;
	sink = tmpfile();
	if (sink == NULL) {
		perror("tmpfile");
		return 1;
	}
	out_to(fileno(sink), "a file");
	header();
	words();
	for (n = 0; n <= MOST; n++)
		lines(n);
	marks();
	set_aside();
	bounded();
	return failures;
}
