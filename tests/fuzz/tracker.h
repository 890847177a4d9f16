/*
 * A whole tracker, each run in a child, for its modules keep their state.
 * Include it behind the program, whose main() is program_main() here.
 */
#ifndef TRACKER_H
#define TRACKER_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* Descriptors of scratch files. */
static int in_fd, output_fd, old_fd, new_fd;

static void
must(bool holds)
{
	if (!holds)
		abort();
}

/*
 * A child's coverage is ours, if the fuzzer counts it.  The counters are found
 * by the assembler: were their names known to C, clang would not tell the
 * fuzzer of them.
 */
#if defined __clang__ && defined __LP64__
__asm__(
    ".weak __start___sancov_cntrs\n"
    ".weak __stop___sancov_cntrs\n"
    ".data\n"
    ".balign 8\n"
    "counters_from_to:\n"
    ".quad __start___sancov_cntrs\n"
    ".quad __stop___sancov_cntrs\n"
    ".text\n");
extern uint8_t *counters_from_to[2];

static uint8_t *shared;

static size_t
counter_bytes(void)
{
	return (size_t)(counters_from_to[1] - counters_from_to[0]);
}

static inline void
share(void)
{
	FILE *f = tmpfile();

	if (counter_bytes() == 0)
		return;
	must(f != NULL && ftruncate(fileno(f), (off_t)counter_bytes()) == 0);
	shared = mmap(NULL, counter_bytes(), PROT_READ | PROT_WRITE,
	    MAP_SHARED, fileno(f), 0);
	must(shared != MAP_FAILED);
}

static void
give_coverage(void)
{
	if (shared != NULL)
		memcpy(shared, counters_from_to[0], counter_bytes());
}

static void
take_coverage(void)
{
	size_t i;

	for (i = 0; shared != NULL && i < counter_bytes(); i++)
		counters_from_to[0][i] |= shared[i];
}
#else
static void share(void) {}
static void give_coverage(void) {}
static void take_coverage(void) {}
#endif

static int
scratch(int fd)
{
	FILE *f = tmpfile();

	must(f != NULL && dup2(fileno(f), fd) == fd);
	fclose(f);
	return fd;
}

static void
begin(void)
{
	/* none of them may be 0 to 5 */
	in_fd = scratch(40);
	output_fd = scratch(41);
	old_fd = scratch(42);
	new_fd = scratch(43);
	share();
}

static void
fill(int fd, struct str s)
{
	must(ftruncate(fd, 0) == 0 &&
	    pwrite(fd, s.s, s.n, 0) == (ssize_t)s.n &&
	    lseek(fd, 0, SEEK_SET) == 0);
}

static struct str
slurp(int fd)
{
	off_t n = lseek(fd, 0, SEEK_END);
	char *s = malloc((size_t)n + 1);

	must(n >= 0 && s != NULL && pread(fd, s, (size_t)n, 0) == n);
	return (struct str){ s, (size_t)n };
}

static void
child(char **argv)
{
	int argc = 0, null = open("/dev/null", O_WRONLY);

	while (argv[argc] != NULL)
		argc++;
	dup2(in_fd, 0);
	dup2(output_fd, 1);
	dup2(null, 2);
	dup2(old_fd, 4);
	dup2(new_fd, 5);
	argc = program_main(argc, argv);
	give_coverage();
	/* nothing selected is 1, and so is what a sanitizer found */
	_exit(argc == 1 ? 0 : argc);
}

/* Run it; it must end well.  Its output. */
static struct str
run(struct str input, struct str old, char **argv)
{
	int status;
	pid_t pid;

	fill(in_fd, input);
	fill(old_fd, old);
	fill(new_fd, STR(""));
	fill(output_fd, STR(""));
	pid = fork();
	must(pid != -1);
	if (pid == 0)
		child(argv);
	while (waitpid(pid, &status, 0) == -1)
		must(errno == EINTR);	/* the fuzzer has a timer */
	must(status == 0);
	take_coverage();
	return slurp(output_fd);
}

/* Lines in order, empty ones left out. */

static int
compare(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static size_t
lines_of(struct str s, struct str **lines)
{
	size_t n = 0;
	struct str l;

	*lines = malloc((s.n + 1) * sizeof l);
	must(*lines != NULL);
	while (s.n > 0) {
		if (!eat_until(&s, '\n', &l)) {
			l = s;
			s.n = 0;
		}
		if (l.n > 0)
			(*lines)[n++] = l;
	}
	qsort(*lines, n, sizeof l, compare);
	return n;
}

static inline void
each_once(struct str log, struct str out)
{
	struct str *a, *b;
	size_t n = lines_of(log, &a), i;

	must(lines_of(out, &b) == n);
	for (i = 0; i < n; i++)
		must(str_eq(a[i], b[i]));
	free(a);
	free(b);
}

static char *
word(const char *s)
{
	return (char *)(uintptr_t)s;
}

static bool
joined(struct str whole, struct str a, struct str b)
{
	return whole.n == a.n + b.n && str_starts(whole, a) &&
	    str_ends(whole, b);
}

static void
split(struct str log, size_t cut, char **argv, uint8_t damage)
{
	struct str a = { log.s, cut }, b = { log.s + cut, log.n - cut };
	struct str whole = run(log, STR(""), argv), last = slurp(new_fd);
	struct str out_a = run(a, STR(""), argv), state = slurp(new_fd);
	struct str out_b = run(b, state, argv), end = slurp(new_fd);

	must(joined(whole, out_a, out_b) && str_eq(last, end));
	free(word(out_b.s));
	if (damage != 0) {
		if (damage & 1)
			state.n = state.n * damage / 256;
		else
			word(state.s)[state.n * damage / 256] ^= 1;
		out_b = run(b, state, argv);
		free(word(out_b.s));
	}
	free(word(whole.s));
	free(word(last.s));
	free(word(out_a.s));
	free(word(state.s));
	free(word(end.s));
}

#endif
