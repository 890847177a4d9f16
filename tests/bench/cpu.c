/*
 * cpu: what does a command cost?
 *
 *	cpu FILE COMMAND [ARGUMENT ...]
 *
 * Runs the command and appends a line to FILE: CPU time (user and system) in
 * microseconds, and the peak resident memory in kilobytes.  Exits as the
 * command did, 111 if it was killed.  It is small, since a process begins its
 * peak with what the one that called exec had.
 */
#include <sys/resource.h>
#include <sys/wait.h>

#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

static uint64_t
microseconds(struct timeval t)
{
	return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_usec;
}

static void
report(const char *file)
{
	struct rusage used;
	char text[64];
	FILE *f = fopen(file, "a");

	getrusage(RUSAGE_CHILDREN, &used);
	if (f == NULL)
		_exit(111);
	snprintf(text, sizeof text, "%llu %ld\n",
	    (unsigned long long)(microseconds(used.ru_utime) +
	    microseconds(used.ru_stime)), used.ru_maxrss);
	fputs(text, f);
	fclose(f);
}

int
main(int argc, char **argv)
{
	int status = 0;
	pid_t child;

	if (argc < 3)
		return 100;
	child = fork();
	if (child == 0) {
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	if (child == -1 || waitpid(child, &status, 0) == -1)
		return 111;
	report(argv[1]);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 111;
}
