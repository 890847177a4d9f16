/*
 * All of mtrack, each run in a child, for its modules keep their state.  With
 * -a every line comes out once; run(A) and run(state + B) print what one run
 * prints and leave its state; a damaged state stops nothing.
 *
 * The first byte tells where to cut, the second is options, the third what to
 * do to the state; the rest is the log.
 */
#define main program_main
#include "../../src/mtrack.c"
#undef main

#include "tracker.h"

enum { FAMILIES = 2, TEXT = 4, DAMAGE = 8 };

static void
all_lines(struct str log, unsigned options)
{
	char *argv[] = { word("mtrack"), word(options & FAMILIES ? "-ab" :
	    "-a"), NULL };
	struct str out = run(log, STR(""), argv);

	each_once(log, out);
	free(word(out.s));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str log = { (const char *)data + 3, n - 3 }, out;
	char *argv[] = { word("mtrack"), word("-P"), NULL, NULL, NULL };
	int argc = 2;

	if (n < 4)
		return 0;
	if (in_fd == 0)
		begin();
	if (data[1] & FAMILIES)
		argv[argc++] = word("-b");
	if (data[1] & TEXT)
		argv[argc++] = word("-emsg 1");
	if (str_starts(log, STR("#qtrack 1 "))) {
		out = run(log, STR(""), argv);
		free(word(out.s));
		return 0;
	}
	all_lines(log, data[1]);
	split(log, log.n * data[0] / 256, argv,
	    data[1] & DAMAGE ? data[2] : 0);
	return 0;
}
