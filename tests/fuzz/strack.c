/*
 * All of strack, each run in a child.  With -a every line comes out once;
 * what is selected is of what is grouped, in its order, however closely the
 * lines are looked at; run(A) and run(state + B) print what one run prints
 * and leave its state; a damaged state stops nothing; records are lines of
 * as many columns as there are, and JSON.
 *
 * The first byte tells where to cut, the second is options, the third what to
 * do to the state; the rest is the log.
 */
#define main program_main
#include "../../src/strack.c"
#undef main

#include "tracker.h"

#include "../json.h"

enum { TEXT = 4, DAMAGE = 8, CLIENT = 16, LAX = 32 };
enum { COLUMNS = 19 };

static struct str
run_with(struct str log, const char *first, const char *second)
{
	char *argv[] = { word("strack"), word(first), word(second), NULL };

	return run(log, STR(""), argv);
}

/* A printable piece of an output, up to the next empty line. */
static bool
eat_group(struct str *s, struct str *group)
{
	size_t at = str_find(*s, STR("\n\n"));

	if (s->n == 0)
		return false;
	at = at == SIZE_MAX ? s->n : at + 2;
	*group = (struct str){ s->s, at };
	str_skip(s, at);
	return true;
}

/* Whatever `some` has, `whole` has, too, in the same order. */
static void
part_of(struct str some, struct str whole)
{
	struct str want, got;

	while (eat_group(&some, &want)) {
		do
			must(eat_group(&whole, &got));
		while (!str_eq(want, got));
	}
}

/*
 * The label of a status line is not looked at where nobody asks for times:
 * is none damaged, and is nothing lost by silence?
 */
static bool
is_steady(struct str log)
{
	struct head h = { .timed = false };
	int64_t first = INT64_MIN;
	struct str line;

	while (eat_until(&log, '\n', &line)) {
		stamp_head(&line, &h);
		if (h.timed && first == INT64_MIN)
			first = h.time.sec;
		if (h.timed ? h.time.sec < first ||
		    h.time.sec > first + CONN_LATE :
		    line.n > 0 && *line.s == '@')
			return false;
	}
	return true;
}

/* The criteria differ in how much of a line must be read. */
static void
groups(struct str log)
{
	struct str whole = run_with(log, "--", "-");
	struct str some;

	some = run_with(log, "-i0.0.0.0/0", "-i::/0");
	part_of(some, whole);
	free(word(some.s));
	some = run_with(log, "-rrejected", "-ropen");
	part_of(some, whole);
	free(word(some.s));
	some = run_with(log, "-e^", "-a");
	each_once(log, some);
	free(word(some.s));
	free(word(whole.s));
}

static void
tsv(struct str out)
{
	struct str line;
	size_t i, tabs;

	must(eat_until(&out, '\n', &line));
	while (eat_until(&out, '\n', &line)) {
		tabs = 0;
		for (i = 0; i < line.n; i++) {
			tabs += line.s[i] == '\t';
			must(line.s[i] == '\t' || ((unsigned char)line.s[i] >=
			    ' ' && line.s[i] != 127));
		}
		must(tabs == COLUMNS - 1);
	}
	must(out.n == 0);
}

static void
json(struct str out)
{
	struct str line;

	while (eat_until(&out, '\n', &line))
		must(json_is_valid(line));
	must(out.n == 0);
}

static void
records_of(struct str log)
{
	struct str out = run_with(log, "-o", "tsv");

	tsv(out);
	free(word(out.s));
	out = run_with(log, "-o", "json");
	json(out);
	free(word(out.s));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str log = { (const char *)data + 3, n - 3 }, out;
	char *argv[] = { word("strack"), word("-P"), NULL, NULL, NULL };
	int argc = 2;

	if (n < 4)
		return 0;
	if (in_fd == 0)
		begin();
	if (data[1] & CLIENT)
		argv[argc++] = word("-i::/0");
	if (data[1] & TEXT)
		argv[argc++] = word("-epid [12]");
	if (str_starts(log, STR("#qtrack 1 "))) {
		out = run(log, STR(""), argv);
		free(word(out.s));
		return 0;
	}
	out = run_with(log, "-a", "-");
	each_once(log, out);
	free(word(out.s));
	if (data[1] & LAX) {
		if (is_steady(log))
			groups(log);
		records_of(log);
	}
	split(log, log.n * data[0] / 256, argv,
	    data[1] & DAMAGE ? data[2] : 0);
	return 0;
}
