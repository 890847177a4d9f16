/*
 * Lines of a dump: whatever was taken in is printed, and reading that gives
 * the same again, also in tables that must drop some of it.  The first byte
 * tells how much memory the tables may have.
 */
#include "dump.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "out.h"
#include "pool.h"

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static uint64_t sums[2];
static struct dump_peak peak;
static struct dump_span span;
static struct hist hist;
static struct tally few, many;
static struct dump_levels levels;
static struct tally_limit limit;
static const struct dump_item items[] = {
	{ "a", DUMP_SUMS, sums, 2 },
	{ "b", DUMP_PEAK, &peak, 0 },
	{ "c", DUMP_SPAN, &span, 0 },
	{ "d", DUMP_HIST, &hist, 0 },
	{ "e", DUMP_TALLY, &few, 0 },
	{ "f", DUMP_TALLY, &many, 0 },
	{ "g", DUMP_LEVELS, &levels, 0 },
	{ NULL, DUMP_SUMS, NULL, 0 }
};

static FILE *sink;

static void
must(bool holds)
{
	if (!holds)
		abort();
}

static void
begin(void)
{
	sink = tmpfile();
	must(sink != NULL);
	out_to(fileno(sink), "a file");
	tally_init(&few, 1, 0, &limit);
	tally_init(&many, 3, 2, &limit);
}

static void
clear(size_t most)
{
	struct dump_level *l, *next;

	for (l = levels.read; l != NULL; l = next) {
		next = l->next;
		if (l->source.n > 0)
			pool_put((void *)(uintptr_t)l->source.s, l->source.n);
		pool_put(l, sizeof *l);
	}
	memset(&levels, 0, sizeof levels);
	memset(sums, 0, sizeof sums);
	memset(&peak, 0, sizeof peak);
	memset(&span, 0, sizeof span);
	memset(&hist, 0, sizeof hist);
	tally_clear(&few);
	tally_clear(&many);
	limit.most = most;
}

/* Read line by line; must all of them be good? */
static void
take(struct str text, bool good)
{
	struct str line;

	while (text.n > 0) {
		if (!eat_until(&text, '\n', &line)) {
			line = text;
			text.n = 0;
		}
		if (!dump_line(items, line))
			must(!good);
	}
}

static struct str
printed(void)
{
	off_t n;
	char *s;

	dump_print(items, DUMP_ALL);
	out_flush();
	n = lseek(fileno(sink), 0, SEEK_END);
	s = malloc((size_t)n + 1);
	must(s != NULL && pread(fileno(sink), s, (size_t)n, 0) == n);
	must(ftruncate(fileno(sink), 0) == 0);
	must(lseek(fileno(sink), 0, SEEK_SET) == 0);
	return (struct str){ s, (size_t)n };
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str first, second;
	size_t most;

	if (n == 0)
		return 0;
	if (sink == NULL)
		begin();
	most = data[0] == 0 ? 1 << 30 : (size_t)data[0] * 16;
	clear(most);
	take((struct str){ (const char *)data + 1, n - 1 }, false);
	must(limit.used == few.bytes + many.bytes);
	first = printed();
	clear(most);
	take(first, true);
	second = printed();
	must(str_eq(first, second));
	free((void *)(uintptr_t)first.s);
	free((void *)(uintptr_t)second.s);
	return 0;
}
