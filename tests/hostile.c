/*
 * hostile SEED LINES LONG: a log that no mail program wrote, for the tests:
 * lines of qmail-send between damaged labels, NULs, CR, 8-bit, and one line
 * of LONG bytes and some.  The last line is a label without newline.  The
 * same seed gives the same bytes everywhere.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t seed;

static unsigned
pick(unsigned n)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 8) % n;
}

/* A label, now and then with a digit too few or too many, or a wrong one. */
static void
label(void)
{
	static const char lower[] = "0123456789abcdef";
	static const char upper[] = "0123456789ABCDEF";
	unsigned digits = pick(20) == 0 ? 20 + pick(8) : 24;
	const char *hex = pick(8) == 0 ? upper : lower;
	unsigned i;

	fputs(pick(30) == 0 ? "@7" : "@4", stdout);
	fputs("0000000", stdout);
	for (i = 8; i < digits; i++)
		putchar(i == 8 ? '6' : hex[pick(16)]);
	if (pick(40) == 0)
		putchar("gG@ \r"[pick(5)]);
}

static void
noise(unsigned n)
{
	while (n-- > 0) {
		int c = (int)pick(256);

		putchar(c == '\n' ? 0 : c);
	}
}

/* What qmail-send says, with few numbers, so that they meet. */
static void
body(void)
{
	unsigned msg = 100 + pick(12), delivery = 1 + pick(40);

	switch (pick(9)) {
	case 0:
		printf("new msg %u", msg);
		break;
	case 1:
		printf("info msg %u: bytes %u from <%s> qp %u uid %u", msg,
		    pick(100000), pick(3) ? "a@example.org" : "",
		    1000 + pick(9), pick(2000));
		break;
	case 2:
		printf("starting delivery %u: msg %u to %s b%u@example.com",
		    delivery, msg, pick(2) ? "local" : "remote", pick(9));
		break;
	case 3:
		printf("delivery %u: %s: did_0+0+1/", delivery,
		    pick(3) ? pick(2) ? "success" : "failure" : "deferral");
		break;
	case 4:
		printf("status: local %u/10 remote %u/20", pick(3), pick(3));
		break;
	case 5:
		printf("end msg %u", msg);
		break;
	case 6:
		printf("bounce msg %u qp %u", msg, 1000 + pick(9));
		break;
	case 7:
		printf(pick(9) ? "warning: trouble opening local/%u/%u" :
		    "status: exiting", pick(23), msg);
		break;
	default:
		noise(pick(60));
	}
}

int
main(int argc, char **argv)
{
	unsigned lines, size, i;

	if (argc != 4)
		return 100;
	seed = (uint32_t)strtoul(argv[1], NULL, 10);
	lines = (unsigned)strtoul(argv[2], NULL, 10);
	size = (unsigned)strtoul(argv[3], NULL, 10);
	for (i = 0; i < lines; i++) {
		if (pick(20) > 0) {
			label();
			if (pick(50) > 0)
				putchar(' ');
		}
		if (i == lines / 2)
			noise(size);
		if (pick(30) == 0)
			label();
		body();
		if (pick(30) == 0)
			putchar('\r');
		if (pick(200) > 0)
			putchar('\n');
	}
	fputs("@4000000065", stdout);
	return 0;
}
