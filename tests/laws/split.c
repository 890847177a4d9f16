/*
 * split [-cehntT] [-s STEP] LOG DIRECTORY MODE [OPTION ...]: the split law.
 *
 * For the cuts of the log, run(A) and run(state + B) print what one run of
 * the whole prints, and leave the same state, byte for byte.  With -c also
 * "cat state B" without carrying prints what the rest of one such run does;
 * with -e what is printed is each run's own: run(state + B) alone prints what
 * one run prints; with -h each run begins with the same line.
 * MODE is p (a file) or P (descriptors 4 and 5).  Cut is at every line, or
 * with -n before every byte; of these every STEP-th.  The program is linked
 * in as program_main() and runs in a child of its own.
 *
 * -t instead: the state of the first half of the log, cut at every byte and
 * damaged in other ways, stops nothing and loses nothing of the second half;
 * -T does not look for its lines, for programs that print others.
 */
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

int	program_main(int argc, char **argv);

enum { WORDS = 40, SHOWN = 5 };

struct bytes {
	char *s;
	size_t n;
};

/* Files of one run. */
static int log_fd, part_fd, out_fd, old_fd, new_fd, null_fd;
static struct bytes text;	/* the log */
static char *words[WORDS];	/* how the program is called */
static int first;		/* where its options begin */
static bool by_file;		/* -p, not -P */
static bool each;		/* run's output is its own */
static bool headed;		/* each begins with a line of its own */
static bool copied;		/* lines of the log are printed */
static const char *state_name = "split.state";
static unsigned wrong;
static char processor[] = "-P", all[] = "-a";	/* -P implies -a */

/*
 * The machine does not stop here: let nobody wait for its disk, which some
 * file systems do also where one file takes the place of another.
 */
int
fsync(int fd)
{
	(void)fd;
	return 0;
}

int
rename(const char *from, const char *to)
{
	unlink(to);
	return renameat(AT_FDCWD, from, AT_FDCWD, to);
}

static void
need(bool good, const char *what)
{
	if (!good) {
		perror(what);
		exit(111);
	}
}

static int
scratch(const char *name)
{
	int fd = open(name, O_RDWR | O_CREAT | O_TRUNC, 0666);

	need(fd >= 0, name);
	return fd;
}

/* Let the file hold just this.  It is not emptied first: that would cost. */
static void
fill(int fd, const char *s, size_t n)
{
	need(pwrite(fd, s, n, 0) == (ssize_t)n && ftruncate(fd, (off_t)n) == 0,
	    "a scratch file");
}

static struct bytes
first_bytes(int fd, off_t n)
{
	struct bytes b;

	b.n = (size_t)n;
	b.s = malloc(b.n + 1);
	need(b.s != NULL && pread(fd, b.s, b.n, 0) == (ssize_t)b.n, "read");
	return b;
}

static struct bytes
slurp(int fd)
{
	struct stat st;

	need(fstat(fd, &st) == 0, "stat");
	return first_bytes(fd, st.st_size);
}

/* What the program has written there: up to the offset that it shares. */
static struct bytes
written(int fd)
{
	off_t n = lseek(fd, 0, SEEK_CUR);

	need(n >= 0, "seek");
	return first_bytes(fd, n);
}

static void
rewound(int fd)
{
	need(lseek(fd, 0, SEEK_SET) == 0, "seek");
}

static bool
same(struct bytes a, struct bytes b)
{
	return a.n == b.n && memcmp(a.s, b.s, a.n) == 0;
}

/* The program with this input and these options in front; its code. */
static int
run(int in, char *option, char *value)
{
	char *argv[WORDS + 4], name[] = "program";
	int argc = 0, i, status;
	pid_t pid;

	argv[argc++] = name;
	if (option != NULL)
		argv[argc++] = option;
	if (value != NULL)
		argv[argc++] = value;
	for (i = first; words[i] != NULL; i++)
		argv[argc++] = words[i];
	argv[argc] = NULL;
	rewound(out_fd);
	fflush(stdout);
	pid = fork();
	need(pid >= 0, "fork");
	if (pid == 0) {
		dup2(in, 0);
		dup2(out_fd, 1);
		dup2(null_fd, 2);
		if (option == processor) {
			dup2(old_fd, 4);
			dup2(new_fd, 5);
		}
		exit(program_main(argc, argv));
	}
	need(waitpid(pid, &status, 0) == pid, "wait");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + status;
}

/* Run it with this state, carried; its output, and the new state. */
static int
carried(int in, struct bytes old, struct bytes *out, struct bytes *state)
{
	char p[] = "-p", file[64];
	int code, fd;

	snprintf(file, sizeof file, "%s", state_name);
	if (by_file) {
		unlink(file);
		if (old.n > 0) {
			fd = scratch(file);
			fill(fd, old.s, old.n);
			close(fd);
		}
		code = run(in, p, file);
		fd = open(file, O_RDONLY);
		need(fd >= 0, file);
		*state = slurp(fd);
		close(fd);
	} else {
		fill(old_fd, old.s, old.n);
		rewound(old_fd);
		rewound(new_fd);
		code = run(in, processor, NULL);
		*state = written(new_fd);
	}
	*out = written(out_fd);
	return code;
}

/* Let the input be the log up to here, or from here. */
static int
before(size_t cut)
{
	fill(part_fd, text.s, cut);
	rewound(part_fd);
	return part_fd;
}

static int
from(size_t cut)
{
	need(lseek(log_fd, (off_t)cut, SEEK_SET) >= 0, "seek");
	return log_fd;
}

static void
bad(size_t cut, const char *what)
{
	if (wrong++ < SHOWN)
		printf("cut at byte %zu: %s\n", cut, what);
}

/* "cat state B | program" */
static void
uncarried(size_t cut, struct bytes printed, struct bytes state,
    struct bytes whole)
{
	struct bytes out, both;

	both.n = state.n + text.n - cut;
	both.s = malloc(both.n + 1);
	need(both.s != NULL, "malloc");
	memcpy(both.s, state.s, state.n);
	memcpy(both.s + state.n, text.s + cut, text.n - cut);
	fill(part_fd, both.s, both.n);
	rewound(part_fd);
	if (run(part_fd, by_file ? NULL : all, NULL) > 1)
		bad(cut, "without -p: code");
	out = written(out_fd);
	if (printed.n + out.n != whole.n ||
	    memcmp(whole.s + printed.n, out.s, out.n) != 0)
		bad(cut, "without -p: output");
	free(out.s);
	free(both.s);
}

/* How long is the first line, if both begin with it? */
static size_t
header(struct bytes a, struct bytes b)
{
	const char *end = memchr(a.s, '\n', a.n);
	size_t n = end == NULL ? a.n : (size_t)(end - a.s) + 1;

	return n <= b.n && memcmp(a.s, b.s, n) == 0 ? n : 0;
}

static void
try(size_t cut, struct bytes whole, struct bytes last, struct bytes plain)
{
	struct bytes none = { NULL, 0 }, a, b, state, end;
	size_t past;

	if (carried(before(cut), none, &a, &state) > 1)
		bad(cut, "code of the first run");
	if (carried(from(cut), state, &b, &end) > 1)
		bad(cut, "code of the second run");
	if (each)
		a.n = 0;
	past = headed ? header(a, b) : 0;
	if (a.n + b.n - past != whole.n || memcmp(whole.s, a.s, a.n) != 0 ||
	    memcmp(whole.s + a.n, b.s + past, b.n - past) != 0)
		bad(cut, "output");
	if (!same(end, last))
		bad(cut, "state");
	if (plain.s != NULL)
		uncarried(cut, a, state, plain);
	free(a.s);
	free(b.s);
	free(state.s);
	free(end.s);
}

static void
law(bool bytes, bool also, size_t step)
{
	struct bytes none = { NULL, 0 }, whole, last, plain = { NULL, 0 };
	size_t cut, n = 0, tried = 0;

	carried(from(0), none, &whole, &last);
	if (also) {
		run(from(0), by_file ? NULL : all, NULL);
		plain = written(out_fd);
	}
	for (cut = 0; cut <= text.n; cut++) {
		if (!bytes && cut > 0 && text.s[cut - 1] != '\n')
			continue;
		if (n++ % step == 0) {
			try(cut, whole, last, plain);
			tried++;
		}
	}
	printf("%zu cuts, %u wrong\n", tried, wrong);
}

/* Damage. */

/* Is this line, newline and all, one of these? */
static bool
has_line(struct bytes a, const char *line, size_t n)
{
	const char *p = a.s, *end = a.s + a.n;

	while (p != NULL && (size_t)(end - p) >= n) {
		if (memcmp(p, line, n) == 0)
			return true;
		p = memchr(p, '\n', (size_t)(end - p));
		p = p == NULL ? NULL : p + 1;
	}
	return false;
}

/* All lines of the log from here are in the output or in the state. */
static void
nothing_lost(size_t from_byte, struct bytes out, struct bytes state,
    size_t damage)
{
	const char *p = text.s + from_byte, *end = text.s + text.n, *q;

	for (; p < end; p = q) {
		q = memchr(p, '\n', (size_t)(end - p));
		q = q == NULL ? end : q + 1;
		if (has_line(out, p, (size_t)(q - p)) ||
		    has_line(state, p, (size_t)(q - p)))
			continue;
		bad(damage, "a line is lost:");
		if (wrong <= SHOWN)
			printf("%.*s", (int)(q - p), p);
	}
}

static void
try_damaged(struct bytes old, size_t half, size_t damage)
{
	struct bytes out, state, out2, state2;
	int code = carried(from(half), old, &out, &state);

	if (code != 0)
		bad(damage, "does not exit 0");
	if (copied)
		nothing_lost(half, out, state, damage);
	/* what comes of it is a whole state */
	code = carried(from(text.n), state, &out2, &state2);
	if (code != 0 || out2.n != 0 || !same(state, state2))
		bad(damage, "the new state is not whole");
	free(out.s);
	free(state.s);
	free(out2.s);
	free(state2.s);
}

/* Cut at a line's end near the middle, for B must begin with a line. */
static size_t
middle(void)
{
	size_t at = text.n / 2;

	while (at > 0 && text.s[at - 1] != '\n')
		at--;
	return at;
}

static void
damage(size_t step)
{
	struct bytes none = { NULL, 0 }, out, state, part;
	size_t half = middle(), i, tried = 0;
	char kept;

	carried(before(half), none, &out, &state);
	free(out.s);
	for (i = 0; i < state.n; i += step, tried++) {
		part = (struct bytes){ state.s, i };
		try_damaged(part, half, i);
		kept = state.s[i];
		state.s[i] = (char)(kept ^ (1 << i % 8));
		try_damaged(state, half, i);
		state.s[i] = kept;
	}
	printf("%zu cuts, %u wrong\n", tried, wrong);
}

int
main(int argc, char **argv)
{
	bool bytes = false, also = false, damaged = false;
	size_t step = 1;
	int letter;

	while ((letter = getopt(argc, argv, "+cehns:tT")) != -1)
		if (letter == 'c')
			also = true;
		else if (letter == 'e')
			each = true;
		else if (letter == 'h')
			headed = true;
		else if (letter == 'n')
			bytes = true;
		else if (letter == 't')
			damaged = copied = true;
		else if (letter == 'T')
			damaged = true;
		else if (letter == 's')
			step = strtoul(optarg, NULL, 10);
		else
			return 100;
	if (argc - optind < 3 || argc >= WORDS || step == 0)
		return 100;
	log_fd = open(argv[optind], O_RDONLY);
	need(log_fd >= 0, argv[optind]);
	text = slurp(log_fd);
	need(chdir(argv[optind + 1]) == 0, argv[optind + 1]);
	by_file = argv[optind + 2][0] == 'p';
	memcpy(words, argv, sizeof *argv * (size_t)argc);
	first = optind + 3;
	/* none of them may be 4 or 5 */
	part_fd = dup2(scratch("split.part"), 20);
	out_fd = dup2(scratch("split.out"), 21);
	old_fd = dup2(scratch("split.old"), 22);
	new_fd = dup2(scratch("split.new"), 23);
	null_fd = dup2(open("/dev/null", O_WRONLY), 24);
	log_fd = dup2(log_fd, 25);
	optind = 1;
	if (damaged)
		damage(step);
	else
		law(bytes, also, step);
	return wrong > 0;
}
