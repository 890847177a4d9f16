#include "exitname.h"

/*
 * Those that have the same number on Linux, the BSDs and Solaris, and two
 * that Linux numbers in its own way.
 */
static const char *const signals[] = {
	[1] = "HUP", [2] = "INT", [3] = "QUIT", [4] = "ILL", [5] = "TRAP",
	[6] = "ABRT", [8] = "FPE", [9] = "KILL", [11] = "SEGV",
	[13] = "PIPE", [14] = "ALRM", [15] = "TERM", [24] = "XCPU",
	[25] = "XFSZ", [31] = "SYS"
};

enum { SIGNALS = sizeof signals / sizeof signals[0] };

static size_t
put(char *p, const char *s)
{
	size_t n = strlen(s);

	memcpy(p, s, n);
	return n;
}

struct str
exitname(unsigned exit_code, unsigned signal, char *p)
{
	size_t n = put(p, signal == 0 ? "exit " : "signal ");

	n += str_put_u64(p + n, signal == 0 ? exit_code : signal);
	if (signal > 0 && signal < SIGNALS && signals[signal] != NULL) {
		n += put(p + n, " (");
		n += put(p + n, signals[signal]);
		n += put(p + n, ")");
	}
	return (struct str){ p, n };
}

const char *
exitname_meaning(unsigned exit_code, unsigned signal)
{
	switch (signal) {
	case 0:
		break;
	case 4: case 5: case 6: case 7: case 8: case 10: case 11: case 31:
		return "it crashed";
	case 9:
		return "killed, perhaps for want of memory";
	case 13:
		return "the client left while it was written to";
	case 14:
		return "it took too long";
	case 15:
		return "stopped by the administrator";
	default:
		return "stopped by a signal";
	}
	switch (exit_code) {
	case 0:
		return "the session ended in order";
	case 1:
		return "the client left, or was too slow";
	case 100:
		return "denied, or called wrongly";
	case 111:
		return "trouble with the system";
	case 127:
		return "a program was not found";
	default:
		return "see the program's manual";
	}
}
