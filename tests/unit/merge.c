/*
 * Merging: equal times in the order of the feeds, unstamped lines with the
 * line before them, each feed in its own order.
 */
#include "merge.h"

#include <stdlib.h>
#include <unistd.h>

#include "check.h"

enum { MOST = 4 };		/* logs of a case */

/* A line "1a": its time, one digit, or ' ' for none, and a name. */
static const struct {
	const char *logs[MOST];
	const char *want;
} cases[] = {
	{ { "" }, "" },
	{ { "1a2b" }, "1a2b" },
	{ { "1a3b", "2c4d" }, "1a2c3b4d" },
	{ { "2a", "1b" }, "1b2a" },
	/* equal times */
	{ { "1a1b", "1c1d" }, "1a1b1c1d" },
	{ { "2a", "1b2c", "2d" }, "1b2a2c2d" },
	{ { "1a2b3c", "1d2e3f", "1g2h3i" }, "1a1d1g2b2e2h3c3f3i" },
	/* no stamp: behind the line before it, at the start before all */
	{ { "1a b c4d", "2e f" }, "1a b c2e f4d" },
	{ { "5a", " b c1d" }, " b c1d5a" },
	{ { " a", " b" }, " a b" },
	/* a time that goes back does not put a feed out of order */
	{ { "1a5b2c6d", "3e4f" }, "1a3e4f5b2c6d" },
	{ { "5a1b", "5c2d", "9e" }, "5a1b5c2d9e" },
	/* logs without lines */
	{ { "", "1a", "", "2b" }, "1a2b" },
	/* none of them is passed over when others end */
	{ { "9a", "8b", "7c", "6d" }, "6d7c8b9a" },
	{ { "1a9b", "2c", "3d", "4e" }, "1a2c3d4e9b" },
};

static void
write_log(const char *name, const char *lines)
{
	FILE *f = fopen(name, "w");

	if (f == NULL)
		exit(111);
	for (; *lines != '\0'; lines += 2)
		if (*lines == ' ')
			fprintf(f, " %c\n", lines[1]);
		else
			fprintf(f, "@400000006553f1%02x00000000 %c%c\n",
			    *lines - '0', *lines, lines[1]);
	fclose(f);
}

/* The two letters at the end of a line. */
static void
note(char *got, const struct piece *p)
{
	CHECK(p->begins && p->ends && p->text.n >= 3);
	strncat(got, p->text.s + p->text.n - 3, 2);
}

static void
check_case(size_t k)
{
	static char names[MOST][8];
	struct feed feeds[MOST], *whose;
	struct merge m;
	struct piece p;
	char got[64] = "";
	size_t n, i;

	for (n = 0; n < MOST && cases[k].logs[n] != NULL; n++) {
		sprintf(names[n], "log%zu", n);
		write_log(names[n], cases[k].logs[n]);
		feed_begin(&feeds[n], names[n], NULL, 8192);
	}
	merge_begin(&m, feeds, n);
	merge_look(&m);
	while (merge_get(&m, &p, &whose)) {
		CHECK(whose >= feeds && whose < feeds + n);
		note(got, &p);
	}
	if (strcmp(got, cases[k].want) != 0) {
		printf("case %zu: %s, not %s\n", k, got, cases[k].want);
		CHECK(false);
	}
	for (i = 0; i < n; i++)
		feed_end(&feeds[i]);
	free(m.items);
	free(m.heap);
}

/* What is taken but not given out comes again after it was given back. */
static void
gives_back(void)
{
	struct feed feeds[2], *whose;
	struct merge m;
	struct piece p;

	write_log("log0", "1a3b");
	write_log("log1", "2c");
	feed_begin(&feeds[0], "log0", NULL, 8192);
	feed_begin(&feeds[1], "log1", NULL, 8192);
	merge_begin(&m, feeds, 2);
	merge_look(&m);
	CHECK(merge_get(&m, &p, &whose) && whose == &feeds[0]);
	CHECK(merge_get(&m, &p, &whose) && whose == &feeds[1]);
	merge_take_back(&m);
	CHECK(feed_get(&feeds[0], &p, true) && p.text.n > 3 &&
	    memcmp(p.text.s + p.text.n - 3, "3b\n", 3) == 0);
	CHECK(!feed_get(&feeds[1], &p, true));
	feed_end(&feeds[0]);
	feed_end(&feeds[1]);
	free(m.items);
	free(m.heap);
}

int
main(void)
{
	const char *dir = getenv("TMP");
	size_t k;

	if (dir == NULL || chdir(dir) == -1)
		return 111;
	for (k = 0; k < sizeof cases / sizeof *cases; k++)
		check_case(k);
	gives_back();
	return failures;
}
