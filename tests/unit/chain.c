/*
 * What a logger does between the moment in which mlcat lists a directory and
 * that in which it opens a file of it.
 */
#include "logfile.h"

static bool	staged_open(struct logfile *f, const char *path);
#define logfile_open staged_open
#include "../../src/chain.c"
#undef logfile_open

#include <unistd.h>

#include "check.h"

#define FIRST "@400000006553f10100000000 first\n"
#define SECOND "@400000006553f10200000000 second\n"
#define THIRD "@400000006553f10300000000 third\n"
#define FIRST_FILE "@400000006553f10180000000.s"
#define SECOND_FULL "@400000006553f10280000000.u"
#define SECOND_FILE "@400000006553f10280000000.s"

static void	(*act)(void);	/* what comes in between, once, */
static const char *act_on = "current";	/* before this is opened */

static bool
staged_open(struct logfile *f, const char *path)
{
	void (*now)(void) = act;

	if (path != NULL && now != NULL &&
	    strstr(path, act_on) != NULL) {
		act = NULL;
		now();
	}
	return logfile_open(f, path);
}

static void
save(const char *name, const char *text)
{
	FILE *f = fopen(name, "w");

	CHECK(f != NULL && fputs(text, f) >= 0 && fclose(f) == 0);
}

/* All that the chain gives. */
static const char *
all(struct mark *mark)
{
	static char got[4096];
	struct chain c;
	size_t n = 0, r;
	bool fresh;

	chain_begin(&c, ".", mark);
	while ((r = chain_read(&c, got + n, sizeof got - 1 - n, &fresh)) > 0)
		n += r;
	chain_mark(&c, 0);
	chain_end(&c);
	got[n] = '\0';
	return got;
}

/*
 * `current' is closed and processed, and its inode used again: here by
 * writing the next one into it.
 */
static void
rotate(void)
{
	save(SECOND_FILE, SECOND);
	save("current", THIRD);
}

static void
inode_is_used_again(void)
{
	struct mark mark = { .set = false };

	save(FIRST_FILE, FIRST);
	save("current", SECOND);
	act = rotate;
	CHECK(strcmp(all(&mark), FIRST SECOND THIRD) == 0);
	CHECK(strcmp(all(&mark), "") == 0);
}

/* A file that was listed as .u is made the .s, before it is opened. */
static void
rename_full(void)
{
	CHECK(rename(SECOND_FULL, SECOND_FILE) == 0);
	CHECK(unlink("current") == 0);
}

static void
name_is_gone(void)
{
	struct mark mark = { .set = false };

	save(FIRST_FILE, FIRST);
	CHECK(unlink(SECOND_FILE) == 0);
	save(SECOND_FULL, SECOND);
	save("current", THIRD);
	act_on = SECOND_FULL;
	act = rename_full;
	CHECK(strcmp(all(&mark), FIRST SECOND) == 0);
}

int
main(void)
{
	const char *dir = getenv("TMP");

	CHECK(dir != NULL && chdir(dir) == 0);
	chain_wish.whole = chain_wish.marked = true;
	inode_is_used_again();
	name_is_gone();
	return failures;
}
