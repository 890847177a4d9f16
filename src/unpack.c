#include "unpack.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "die.h"
#include "in.h"
#include "str.h"

static const struct packing {
	struct str ending, start;	/* of a file's name, and of its bytes */
	const char *program;
} known[] = {
	{ { ".gz", 3 }, { "\037\213\010", 3 }, "gzip" },
	{ { ".xz", 3 }, { "\3757zXZ\0", 6 }, "xz" },
	{ { ".zst", 4 }, { "(\265/\375", 4 }, "zstd" },
	{ { ".bz2", 4 }, { "BZh", 3 }, "bzip2" },
};
enum { KNOWN = sizeof known / sizeof *known, STARTS = 6, NOT_RUN = 111 };

const char *
unpack_program(const char *name)
{
	size_t i;

	for (i = 0; i < KNOWN; i++)
		if (str_ends(str_of(name), known[i].ending))
			return known[i].program;
	return NULL;
}

/* In the child: become the program. */
static void
become(const char *program, int from, int to, int trouble)
{
	signal(SIGPIPE, SIG_DFL);	/* we may close early */
	if (dup2(from, 0) == -1 || dup2(to, 1) == -1 ||
	    dup2(trouble, 2) == -1)
		die_sys("unable to duplicate a descriptor", NULL);
	execlp(program, program, "-dc", (char *)NULL);
	die_sys("unable to run ", program);
}

/* No other child may hold our end: a pipe must break when we close it. */
static void
make_pipe(int *ends)
{
	if (pipe(ends) == -1 || fcntl(ends[0], F_SETFD, FD_CLOEXEC) == -1)
		die_sys("unable to create a pipe", NULL);
}

static pid_t
start(void)
{
	pid_t pid = fork();

	if (pid == -1)
		die_sys("unable to fork", NULL);
	return pid;
}

/* How did the process end?  As waitpid(2) has it; -1: nobody knows. */
static int
end(pid_t pid)
{
	int status = 0;

	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			return -1;
	return status;
}

/*
 * Does the program unpack all of it, and say nothing?  bzip2 says only so that
 * something else stands behind.
 */
static bool
tries(const char *program, int file)
{
	int ends[2], nowhere = open("/dev/null", O_WRONLY), status;
	char word;
	bool silent;
	pid_t pid;

	if (nowhere == -1)
		die_sys("unable to open ", "/dev/null");
	make_pipe(ends);
	pid = start();
	if (pid == 0)
		become(program, file, nowhere, ends[1]);
	close(ends[1]);
	close(nowhere);
	silent = in_some(ends[0], &word, 1, true) == 0;
	close(ends[0]);
	status = end(pid);
	return status != -1 && ((silent && status == 0) ||
	    (WIFEXITED(status) && WEXITSTATUS(status) == NOT_RUN));
}

const char *
unpack_look(int file)
{
	char bytes[STARTS];
	ssize_t n = in_at(file, bytes, sizeof bytes, 0);
	struct str s = { bytes, n > 0 ? (size_t)n : 0 };
	off_t at;
	bool packed;
	size_t i = 0;

	while (i < KNOWN && !str_starts(s, known[i].start))
		i++;
	if (i == KNOWN || (at = lseek(file, 0, SEEK_CUR)) == -1 ||
	    lseek(file, 0, SEEK_SET) == -1)
		return NULL;
	packed = tries(known[i].program, file);
	return lseek(file, at, SEEK_SET) != -1 && packed ?
	    known[i].program : NULL;
}

pid_t
unpack_begin(const char *program, int file, int *fd)
{
	int ends[2];
	pid_t pid;

	make_pipe(ends);
	pid = start();
	if (pid == 0)
		become(program, file, ends[1], 2);
	close(ends[1]);
	close(file);
	*fd = ends[0];
	return pid;
}

bool
unpack_end(pid_t pid)
{
	int status = end(pid);

	return status == 0 || (status != -1 && WIFSIGNALED(status) &&
	    WTERMSIG(status) == SIGPIPE);
}
