#include "args.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "die.h"
#include "out.h"
#include "str.h"
#include "version.h"

static int count;
static char **words;
static int letter;

/* A closed descriptor becomes one that fails when it is read. */
static void
occupy(int fd)
{
	if (fcntl(fd, F_GETFD) == -1 && open("/dev/null", O_WRONLY) == -1)
		die_sys("unable to open ", "/dev/null");
}

void
args_begin(int argc, char **argv, const char *name, const char *help)
{
	bool ask = argc == 2 && strcmp(argv[1], "--help") == 0;
	bool version = argc == 2 && strcmp(argv[1], "--version") == 0;

	die_name(name);
	occupy(0);
	out_begin();
	occupy(2);
	count = argc;
	words = argv;
	if (!ask && !version)
		return;
	if (ask)
		out_text(help);
	else {
		out_text(name);
		out_text(" (qtrack) " VERSION "\n");
	}
	out_flush();
	exit(EXIT_DONE);
}

int
args_next(const char *letters)
{
	char shown[] = "-x, see --help";

	opterr = 0;
	letter = getopt(count, words, letters);
	shown[1] = (char)optopt;
	if (letter == ':')
		die_usage("nothing given for option ", shown);
	if (letter == '?')
		die_usage("unknown option ", shown);
	return letter;
}

char *
args_value(void)
{
	return optarg;
}

uint64_t
args_number(uint64_t max)
{
	struct str s = str_of(optarg);
	char option[] = "-x: not a number in range: ";
	uint64_t v;

	option[1] = (char)letter;
	if (!eat_u64(&s, &v) || s.n > 0 || v < 1 || v > max)
		die_usage(option, optarg);
	return v;
}

char **
args_rest(void)
{
	return words + optind;
}
