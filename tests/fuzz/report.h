/*
 * All of a report, each run in a child, for its modules keep their state.
 * With -P the log is copied; run(A) and run(state + B) copy what one run
 * copies and leave its state; a damaged state stops nothing; every form of the
 * report can be written.
 *
 * The first byte tells where to cut, the second is options, the third what to
 * do to the state; the rest is the log.
 *
 * Include it behind the program, whose main() is program_main(), and REPORT,
 * its name.
 */
#include "tracker.h"

enum { WINDOW = 2, DOMAINS_ONLY = 4, DAMAGE = 8, CLEAN = 16 };

/* Sums agree, whatever the log: else the code is 1. */
static void
report(struct str log, unsigned options)
{
	static const char *const forms[] = {
		"-otext", "-otsv", "-ojson", "-odump"
	};
	char *argv[] = { word(REPORT), word("-sall"),
	    word(forms[options % 4]), word(options & WINDOW ?
	    "-l" : "-n2"), NULL, NULL };
	struct str out;

	if (options & CLEAN)
		argv[4] = word("-Avpopmail,verp,batv,srs,plus");
	out = run(log, STR(""), argv);
	must(out.n > 0);
	free(word(out.s));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str log = { (const char *)data + 3, n - 3 }, out;
	char *argv[] = { word(REPORT), word("-P"), NULL, NULL, NULL };
	int argc = 2;

	if (n < 4)
		return 0;
	if (in_fd == 0)
		begin();
	if (data[1] & DOMAINS_ONLY)
		argv[argc++] = word("-d");
	if (str_find(log, STR("#qtrack 1 ")) != SIZE_MAX) {
		out = run(log, STR(""), argv);
		must(str_eq(out, log) || str_starts(log, STR("#qtrack 1 ")));
		free(word(out.s));
		return 0;
	}
	report(log, data[1]);
	split(log, log.n * data[0] / 256, argv,
	    data[1] & DAMAGE ? data[2] : 0);
	return 0;
}
