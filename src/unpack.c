#include "unpack.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "die.h"
#include "str.h"

const char *
unpack_program(const char *name)
{
	static const struct {
		struct str ending;
		const char *program;
	} known[] = {
		{ { ".gz", 3 }, "gzip" }, { { ".xz", 3 }, "xz" },
		{ { ".zst", 4 }, "zstd" }, { { ".bz2", 4 }, "bzip2" },
	};
	size_t i;

	for (i = 0; i < sizeof known / sizeof *known; i++)
		if (str_ends(str_of(name), known[i].ending))
			return known[i].program;
	return NULL;
}

/* In the child: become the program. */
static void
become(const char *program, int from, int to)
{
	signal(SIGPIPE, SIG_DFL);	/* we may close early */
	if (dup2(from, 0) == -1 || dup2(to, 1) == -1)
		die_sys("unable to duplicate a descriptor", NULL);
	execlp(program, program, "-dc", (char *)NULL);
	die_sys("unable to run ", program);
}

pid_t
unpack_begin(const char *program, int file, int *fd)
{
	int ends[2];
	pid_t pid;

	/* no other child may hold our end: a pipe must break when we close */
	if (pipe(ends) == -1 || fcntl(ends[0], F_SETFD, FD_CLOEXEC) == -1)
		die_sys("unable to create a pipe", NULL);
	pid = fork();
	if (pid == -1)
		die_sys("unable to fork", NULL);
	if (pid == 0)
		become(program, file, ends[1]);
	close(ends[1]);
	close(file);
	*fd = ends[0];
	return pid;
}

bool
unpack_end(pid_t pid)
{
	int status = 0;

	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			return false;
	return status == 0 ||
	    (WIFSIGNALED(status) && WTERMSIG(status) == SIGPIPE);
}
