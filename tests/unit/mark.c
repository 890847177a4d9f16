/*
 * Marks: what a file is known by, how many lines have the last stamp, and the
 * text of a state.
 */
#include "mark.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "in.h"
#include "out.h"

#include "check.h"

#define ONE "@400000006553f10100000000 a\n"
#define TWO "@400000006553f10200000000 b\n"

static const struct logid first = { 1, 2 }, second = { 1, 3 };

static int
hold(const char *text)
{
	FILE *f = tmpfile();

	if (f == NULL || fputs(text, f) < 0 || fflush(f) != 0)
		exit(111);
	return fileno(f);
}

static off_t
length(const char *text)
{
	return (off_t)strlen(text);
}

/* One file after the other: how many lines of the last stamp were there? */
static void
counts_across_files(void)
{
	struct mark m = { .set = false };
	int a = hold(ONE TWO TWO), b = hold("rest\n" TWO "x\n" TWO ONE);

	mark_take(&m, a, first, length(ONE));
	CHECK(m.set && m.timed && m.count == 1 && m.off == length(ONE));
	mark_take(&m, a, first, length(ONE TWO));
	CHECK(m.count == 1 && m.time.sec == 0x6553f102 - 10);
	mark_take(&m, a, first, length(ONE TWO TWO));
	CHECK(m.count == 2);
	mark_take(&m, b, second, length("rest\n"));
	CHECK(m.count == 2 && logid_same(m.id, second));
	mark_take(&m, b, second, length("rest\n" TWO));
	CHECK(m.count == 3);
	mark_take(&m, b, second, length("rest\n" TWO));
	CHECK(m.count == 3);
	mark_take(&m, b, second, length("rest\n" TWO "x\n" TWO));
	CHECK(m.count == 4);
	mark_take(&m, b, second, length("rest\n" TWO "x\n" TWO ONE));
	CHECK(m.count == 1 && m.time.sec == 0x6553f101 - 10);
}

static void
knows_a_file_again(void)
{
	struct mark m = { .set = false };
	int a = hold(ONE TWO), longer = hold(ONE TWO TWO);
	int other = hold(TWO TWO), shorter = hold(ONE);

	mark_take(&m, a, first, length(ONE TWO));
	CHECK(mark_fits(&m, a) && mark_fits(&m, longer));
	CHECK(!mark_fits(&m, other) && !mark_fits(&m, shorter));
	mark_take(&m, a, first, 0);
	CHECK(mark_fits(&m, a) && m.off == 0 && m.timed);
}

/* Lines may be alike for longer than a mark looks; stamps are not. */
static void
knows_it_by_its_stamp(void)
{
	char one[sizeof ONE + 300], two[sizeof TWO + 300];
	struct mark m = { .set = false };
	size_t n = sizeof ONE - 2;	/* without its newline */

	memset(one, 'x', sizeof one);
	memset(two, 'x', sizeof two);
	memcpy(one, ONE, n);
	memcpy(two, TWO, n);
	one[sizeof one - 1] = two[sizeof two - 1] = '\0';
	mark_take(&m, hold(one), first, (off_t)strlen(one));
	CHECK(mark_fits(&m, hold(one)) && !mark_fits(&m, hold(two)));
}

static void
keeps_a_mark_for_each_path(void)
{
	struct mark *a = mark_of("a"), *b = mark_of("b");

	CHECK(a != b && !a->set && !b->set);
	CHECK(mark_of("a") == a && mark_of("b") == b);
}

/* What a state's text is, that comes back as it was. */
static const char state[] =
    "#qtrack 1 mlcat\n"
    "#at 2049 131 4711 18446744073709551615 @400000006553f1010000002a 7 /a b\n"
    "#at 0 0 0 0 - 0 two\\nlines\\\\\n";

/* Files that are no state. */
static const char *const wrong[] = {
	"nonsense\n",
	"#qtrack 2 mlcat\n",
	"#qtrack 1 mtrack\n",
	"#qtrack 1 mlcat\n#at 1 2 3 4 - 5 no newline",
	"#qtrack 1 mlcat\n#at 1 2 3 4 - 5 \n",
	"#qtrack 1 mlcat\n#at 1 2 3 4 - x\n",
	"#qtrack 1 mlcat\n#at 1 2 9223372036854775808 4 - 5 x\n",
	"#qtrack 1 mlcat\n#at 1 2 3 18446744073709551616 - 5 x\n",
	"#qtrack 1 mlcat\n#at 1 2 3 4 @400000006553f101 5 x\n",
	"#qtrack 1 mlcat\n#at -1 2 3 4 - 5 x\n",
	"#qtrack 1 mlcat\nline\n",
};

/* In a child: read this state, and write it to a descriptor. */
static int
read_and_write(const char *text, int to)
{
	pid_t pid = fork();
	int fd, status = -1;

	if (pid == 0) {
		fd = hold(text);
		lseek(fd, 0, SEEK_SET);
		dup2(open("/dev/null", O_WRONLY), 2);
		in_before(fd, "state");
		mark_read_all("state");
		out_to(to, "state");
		mark_write_all();
		out_flush();
		_exit(0);
	}
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
writes_what_it_reads(void)
{
	char got[sizeof state + 1];
	FILE *f = tmpfile();
	ssize_t n;
	size_t i;

	CHECK(f != NULL && read_and_write(state, fileno(f)) == 0);
	n = in_at(fileno(f), got, sizeof got, 0);
	CHECK(n == (ssize_t)sizeof state - 1 &&
	    memcmp(got, state, sizeof state - 1) == 0);
	for (i = 0; i < sizeof wrong / sizeof *wrong; i++)
		if (read_and_write(wrong[i], 2) != 111) {
			printf("taken: %s\n", wrong[i]);
			CHECK(false);
		}
}

int
main(void)
{
	if (freopen("/dev/null", "r", stdin) == NULL)
		return 111;
	writes_what_it_reads();
	counts_across_files();
	knows_a_file_again();
	knows_it_by_its_stamp();
	keeps_a_mark_for_each_path();
	return failures;
}
