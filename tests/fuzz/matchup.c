/*
 * All of matchup, each run in a child, for its modules keep their state.  In
 * tsv each record has all columns, in qmailanalog's form each line begins as
 * it should; run(A) and run(state + B) print what one run prints and leave its
 * state; a damaged state, and what descriptor 5 got, stop nothing.
 *
 * The first byte tells where to cut, the second is options, the third what to
 * do to the state; the rest is the log.
 */
#define main program_main
#include "../../src/matchup.c"
#undef main

#include "tracker.h"

enum { AS_TSV = 2, AS_JSON = 4, DAMAGE = 8 };
enum { COLUMNS = 28 };

static void
columns(struct str log)
{
	char *argv[] = { word("matchup"), word("-o"), word("tsv"), NULL };
	struct str out = run(log, STR(""), argv), rest = out, line;
	size_t tabs;

	while (eat_until(&rest, '\n', &line)) {
		for (tabs = 0; eat_until(&line, '\t', &(struct str){ 0 });)
			tabs++;
		must(tabs == COLUMNS - 1);
	}
	must(rest.n == 0);
	free(word(out.s));
}

static bool
begins_well(struct str line)
{
	struct str stamp, rest = line;

	return eat(&line, "m ") || eat(&line, "? ") || eat(&line, "d k ") ||
	    eat(&line, "d z ") || eat(&line, "d d ") ||
	    str_starts(line, STR("warning:")) ||
	    str_starts(line, STR("alert:")) ||
	    (eat_until(&rest, ' ', &stamp) &&
	    (str_starts(rest, STR("warning:")) ||
	    str_starts(rest, STR("alert:"))));
}

static void
lines(struct str log, size_t cut)
{
	char *argv[] = { word("matchup"), word("-C"), NULL };
	struct str out = run((struct str){ log.s, cut }, STR(""), argv);
	struct str pending = slurp(new_fd), rest = out, line, both;

	while (eat_until(&rest, '\n', &line))
		must(begins_well(line));
	must(rest.n == 0);
	free(word(out.s));
	both = (struct str){ malloc(pending.n + log.n - cut + 1),
	    pending.n + log.n - cut };
	must(both.s != NULL);
	memcpy(word(both.s), pending.s, pending.n);
	memcpy(word(both.s) + pending.n, log.s + cut, log.n - cut);
	out = run(both, STR(""), argv);
	free(word(out.s));
	free(word(both.s));
	free(word(pending.s));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str log = { (const char *)data + 3, n - 3 }, out;
	char *argv[] = { word("matchup"), word("-P"), NULL, NULL };

	if (n < 4)
		return 0;
	if (in_fd == 0)
		begin();
	if (data[1] & (AS_TSV | AS_JSON))
		argv[2] = word(data[1] & AS_TSV ? "-otsv" : "-ojson");
	if (str_starts(log, STR("#qtrack 1 "))) {
		out = run(log, STR(""), argv);
		free(word(out.s));
		return 0;
	}
	columns(log);
	lines(log, log.n * data[0] / 256);
	split(log, log.n * data[0] / 256, argv,
	    data[1] & DAMAGE ? data[2] : 0);
	return 0;
}
