/*
 * All of mlcat, each run in a child.  The input is cut into three files of a
 * directory: copied, merged and asked for news they give the same bytes, and
 * but for newlines those of the input.  A window of a file gives lines that
 * are in it, and of a pipe no fewer.
 *
 * The first two bytes tell where to cut; the rest is the log.
 */
#define main program_main
#include "../../src/mlcat.c"
#undef main

#include "tracker.h"

static char *
at(const char *name)
{
	static char dir[64], path[4][128];
	static int next;

	if (*dir == '\0') {
		strcpy(dir, "/tmp/mlcat.fuzz.XXXXXX");
		must(mkdtemp(dir) != NULL);
	}
	next = (next + 1) % 4;
	strcpy(path[next], dir);
	strcat(path[next], name);
	return path[next];
}

static void
save(const char *name, struct str s)
{
	int fd = open(at(name), O_WRONLY | O_CREAT | O_TRUNC, 0600);

	must(fd != -1 && write(fd, s.s, s.n) == (ssize_t)s.n);
	close(fd);
}

static struct str
without_newlines(struct str s)
{
	char *to = malloc(s.n + 1);
	size_t i, k = 0;

	must(to != NULL);
	for (i = 0; i < s.n; i++)
		if (s.s[i] != '\n')
			to[k++] = s.s[i];
	return (struct str){ to, k };
}

static void
check_directory(struct str log)
{
	char *plain[] = { word("mlcat"), at(""), NULL };
	char *merged[] = { word("mlcat"), word("-m"), plain[1], NULL };
	struct str a = run(STR(""), STR(""), plain), b, c, d;
	char *fresh[] = { word("mlcat"), word("-p"), at("/place"), plain[1],
	    NULL };

	b = run(STR(""), STR(""), merged);
	must(str_eq(a, b));
	unlink(fresh[2]);
	c = run(STR(""), STR(""), fresh);
	must(str_starts(a, c) &&
	    (c.n == a.n || c.n == 0 || c.s[c.n - 1] == '\n'));
	must(memchr(a.s + c.n, '\n', a.n - c.n) == NULL);
	free(word(c.s));
	c = without_newlines(a);
	d = without_newlines(log);
	must(str_eq(c, d));
	free(word(a.s));
	free(word(b.s));
	free(word(c.s));
	free(word(d.s));
}

static void
check_window(struct str log)
{
	static const char stamped[] = "\n@400000006553f10000000000 end\n";
	char *window[] = { word("mlcat"), word("-S"), word("@1600000000"),
	    word("-U"), word("@1800000000"), word("-"), NULL };
	char *copy = malloc(log.n + sizeof stamped);
	struct str all = { copy, log.n + sizeof stamped - 1 }, a;

	must(copy != NULL);
	memcpy(copy, log.s, log.n);
	memcpy(copy + log.n, stamped, sizeof stamped);
	a = run(all, STR(""), window);
	must(a.n <= all.n);
	free(word(a.s));
	window[1] = word("-nmU");
	window[3] = word("-S");
	a = run(all, STR(""), window);
	free(word(a.s));
	free(copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str log = { (const char *)data + 2, n - 2 }, rest = log;
	size_t cut;

	if (n < 3)
		return 0;
	if (in_fd == 0)
		begin();
	(void)each_once;	/* for others */
	(void)split;
	cut = log.n * data[0] / 255;
	save("/@400000006553f10000000000.s", (struct str){ rest.s, cut });
	str_skip(&rest, cut);
	cut = rest.n * data[1] / 255;
	save("/@400000006553f20000000000.u", (struct str){ rest.s, cut });
	str_skip(&rest, cut);
	save("/current", rest);
	check_directory(log);
	check_window(log);
	return 0;
}
