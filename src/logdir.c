#include "logdir.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>

#include "die.h"
#include "tai.h"
#include "unpack.h"

enum {
	FRESH = 1,		/* seconds in which `previous' gets its name */
	PAUSE = 5000000,	/* nanoseconds between two looks */
	LOOKS = 400		/* 2 s */
};

/* What the logger renames, as it was before or after a directory was read. */
struct moving {
	struct logid id;
	nlink_t links;		/* 0: it is not there */
	time_t changed;
};
enum { CURRENT, PREVIOUS, PROCESSED, MOVING };

/* The name in this directory, of which n bytes are given; "" is here. */
static char *
join(const char *dir, size_t n, const char *name)
{
	size_t m = strlen(name), slash = n > 0 && dir[n - 1] != '/';
	char *path = die_alloc(n + slash + m + 1, 1);

	memcpy(path, dir, n);
	path[n] = '/';		/* or overwritten */
	memcpy(path + n + slash, name, m + 1);
	return path;
}

static void
empty(struct logdir *d)
{
	while (d->n > 0)
		free(d->file[--d->n].path);
	d->pending = false;
}

static void
add(struct logdir *d, struct logname f)
{
	if (d->n == d->room) {
		d->room = d->room * 2 + 16;
		d->file = die_realloc(d->file, d->room, sizeof f);
	}
	d->file[d->n++] = f;
}

/* Is this the name of a log file?  If so, what does it tell? */
static bool
read_name(const char *name, struct logname *f)
{
	static const char codes[] = "sut";
	struct str s = str_of(name);
	const char *code;
	struct tai t;

	f->full = !str_eq(s, STR("current"));
	f->rank = 0;
	if (!f->full)
		return true;
	if (!tai_eat(&s, &t) || !eat_char(&s, '.') || s.n == 0 ||
	    (code = memchr(codes, *s.s, 3)) == NULL)
		return false;
	str_skip(&s, 1);
	f->end = (struct stamp){ t.sec, t.nsec };
	f->rank = (unsigned)(code - codes) + (s.n > 0 ? 3 : 0);
	return s.n == 0 || (*s.s == '.' && strchr(s.s + 1, '.') == NULL &&
	    unpack_program(s.s) != NULL);
}

static int
compare(const void *a, const void *b)
{
	const struct logname *f = a, *g = b;
	int order = stamp_cmp(f->end, g->end);

	if (f->full != g->full)
		return f->full ? -1 : 1;
	if (!f->full || order != 0)
		return f->full ? order : 0;
	return f->rank < g->rank ? -1 : f->rank > g->rank;
}

/* Does it stand among the first n under another name? */
static bool
is_twice(const struct logdir *d, size_t n, const struct logname *f)
{
	if (!f->linked)
		return false;
	while (n > 0)
		if (logid_same(d->file[--n].id, f->id))
			return true;
	return false;
}

/* Sort, and leave one of each label, and of each file. */
static void
order(struct logdir *d)
{
	size_t i, n = 0;

	if (d->n > 1)
		qsort(d->file, d->n, sizeof *d->file, compare);
	for (i = 0; i < d->n; i++)
		if ((n > 0 && d->file[i].full &&
		    stamp_cmp(d->file[n - 1].end, d->file[i].end) == 0) ||
		    is_twice(d, n, &d->file[i]))
			free(d->file[i].path);
		else
			d->file[n++] = d->file[i];
	d->n = n;
}

static bool
scan(struct logdir *d, const char *path)
{
	struct logname f = { .end = { 0, 0 } };
	struct stat about;
	struct dirent *entry;
	DIR *dir = opendir(path);

	empty(d);
	if (dir == NULL)
		return false;
	while ((entry = readdir(dir)) != NULL) {
		if (!read_name(entry->d_name, &f))
			continue;
		f.path = join(path, strlen(path), entry->d_name);
		if (stat(f.path, &about) == -1 || S_ISDIR(about.st_mode)) {
			free(f.path);
			continue;
		}
		f.id = logid_of(&about);
		f.linked = about.st_nlink > 1;
		add(d, f);
	}
	closedir(dir);
	order(d);
	return true;
}

static void
look(const char *path, struct moving *m)
{
	static const char *const names[] = {
		"current", "previous", "processed"
	};
	struct stat about;
	char *file;
	int i;

	for (i = 0; i < MOVING; i++) {
		m[i] = (struct moving){ .links = 0 };
		file = join(path, strlen(path), names[i]);
		if (stat(file, &about) == 0)
			m[i] = (struct moving){ logid_of(&about),
			    about.st_nlink, about.st_ctime };
		free(file);
	}
}

/*
 * Did readdir(3) see what is there?  A file that is linked to its name while
 * the directory is read may show under its old name, its new one, or none.
 */
static bool
calm(const struct moving *before, const struct moving *after, bool patient)
{
	time_t now = time(NULL);
	int i;

	for (i = 0; i < MOVING; i++)
		if (!logid_same(before[i].id, after[i].id) ||
		    before[i].links != after[i].links ||
		    (i != CURRENT && after[i].links > 0 &&
		    (after[i].links > 1 ||
		    (patient && now - after[i].changed <= FRESH))))
			return false;
	return true;
}

static bool
equal(const struct logdir *a, const struct logdir *b)
{
	size_t i;

	for (i = 0; i < a->n && a->n == b->n; i++)
		if (!logid_same(a->file[i].id, b->file[i].id) ||
		    a->file[i].rank != b->file[i].rank)
			return false;
	return a->n == b->n;
}

bool
logdir_read(struct logdir *d, const char *path, bool patient)
{
	struct timespec pause = { 0, PAUSE };
	struct moving before[MOVING], after[MOVING];
	struct logdir first = { .n = 0 };
	int looks;

	for (looks = 0; ; looks++) {
		look(path, before);
		if (!scan(&first, path) || !scan(d, path)) {
			empty(d);
			logdir_free(&first);
			return false;
		}
		look(path, after);
		if (looks == LOOKS || (calm(before, after, patient) &&
		    equal(&first, d)))
			break;
		nanosleep(&pause, NULL);
	}
	logdir_free(&first);
	d->pending = after[PREVIOUS].links + after[PROCESSED].links > 0;
	d->previous = after[PREVIOUS].id;
	return true;
}

bool
logdir_unmoved(const struct logdir *a, const struct logdir *b)
{
	const struct logname *f = a->file + a->n, *g = b->file + b->n;

	if (a->n == 0 || b->n == 0 || f[-1].full || g[-1].full ||
	    !logid_same(f[-1].id, g[-1].id) || (a->n > 1) != (b->n > 1))
		return false;
	return a->n == 1 || stamp_cmp(f[-2].end, g[-2].end) == 0;
}

bool
logdir_one(struct logdir *d, const char *path)
{
	struct logname f = { .full = false };
	struct stat about;

	empty(d);
	if (stat(path, &about) == -1)
		return false;
	f.id = logid_of(&about);
	f.path = die_alloc(strlen(path) + 1, 1);
	memcpy(f.path, path, strlen(path) + 1);
	add(d, f);
	return true;
}

/* The path of that file, if it stands beside this one; or NULL. */
static char *
find_beside(const char *path, struct logid id)
{
	const char *slash = strrchr(path, '/');
	size_t n = slash == NULL ? 0 : (size_t)(slash + 1 - path);
	char *name = join(path, n, ""), *found = NULL;
	DIR *dir = opendir(n == 0 ? "." : name);
	struct dirent *entry;
	struct stat about;

	free(name);
	if (dir == NULL)
		return NULL;
	while (found == NULL && (entry = readdir(dir)) != NULL) {
		if (!str_starts(str_of(entry->d_name), str_of(path + n)))
			continue;
		found = join(path, n, entry->d_name);
		if (stat(found, &about) == -1 || !S_ISREG(about.st_mode) ||
		    !logid_same(logid_of(&about), id)) {
			free(found);
			found = NULL;
		}
	}
	closedir(dir);
	return found;
}

bool
logdir_two(struct logdir *d, const char *path, struct logid old)
{
	struct logname f = { .full = true, .id = old };

	if (!logdir_one(d, path))
		return false;
	if (logid_same(d->file[0].id, old) ||
	    (f.path = find_beside(path, old)) == NULL)
		return true;
	add(d, d->file[0]);
	d->file[0] = f;
	return true;
}

void
logdir_free(struct logdir *d)
{
	empty(d);
	free(d->file);
	d->file = NULL;
	d->room = 0;
}

size_t
logdir_find(const struct logdir *d, struct logid id)
{
	size_t i;

	for (i = 0; i < d->n; i++)
		if (logid_same(d->file[i].id, id))
			break;
	return i;
}
