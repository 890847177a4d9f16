#include "mark.h"

#include <errno.h>
#include <stdlib.h>

#include "bisect.h"
#include "die.h"
#include "in.h"
#include "out.h"
#include "tai.h"

enum { SUMMED = 256 };		/* bytes before a mark that identify it */

static const char header[] = "#qtrack 1 mlcat\n";

/* All marks, each in a block of its own: pointers to them are kept. */
static struct entry {
	struct mark mark;
	char *path;
} **all;
static size_t n_all;

/* FNV-1a, 64 bits, of the bytes before this offset; 0 if there are none. */
static uint64_t
sum_before(int fd, off_t off)
{
	char text[SUMMED];
	size_t n = off < SUMMED ? (size_t)off : SUMMED, i;
	uint64_t sum = 0xcbf29ce484222325U;

	if (in_at(fd, text, n, off - (off_t)n) != (ssize_t)n)
		return 0;
	for (i = 0; i < n; i++)
		sum = (sum ^ (unsigned char)text[i]) * 0x100000001b3U;
	return sum;
}

/* How many lines before this offset have this stamp, as the last ones. */
static uint64_t
count_before(int fd, off_t off, struct stamp time)
{
	struct stamp last;
	uint64_t count;

	return bisect_last(fd, off, &last, &count) &&
	    stamp_cmp(last, time) == 0 ? count : 0;
}

void
mark_take(struct mark *m, int fd, struct logid id, off_t off)
{
	struct stamp time;
	uint64_t count;

	if (bisect_last(fd, off, &time, &count)) {
		/* those in files before this one count, too */
		if (m->timed && stamp_cmp(time, m->time) == 0)
			count += m->count - (logid_same(m->id, id) ?
			    count_before(fd, m->off, time) : 0);
		m->timed = true;
		m->time = time;
		m->count = count;
	}
	m->set = true;
	m->id = id;
	m->off = off;
	m->sum = sum_before(fd, off);
}

/* Lines may be alike for more than what is summed; their stamps are not. */
bool
mark_fits(const struct mark *m, int fd)
{
	struct stamp last;
	uint64_t count;

	return sum_before(fd, m->off) == m->sum && (!m->timed ||
	    !bisect_last(fd, m->off, &last, &count) ||
	    stamp_cmp(last, m->time) == 0);
}

struct mark *
mark_of(const char *path)
{
	struct entry *e;
	size_t i, n = strlen(path) + 1;

	for (i = 0; i < n_all; i++)
		if (strcmp(all[i]->path, path) == 0)
			return &all[i]->mark;
	e = die_alloc(1, sizeof *e);
	*e = (struct entry){ .path = die_alloc(n, 1) };
	memcpy(e->path, path, n);
	all = die_realloc(all, n_all + 1, sizeof *all);
	all[n_all++] = e;
	return &e->mark;
}

static bool
eat_field(struct str *s, uint64_t *v)
{
	return eat_u64(s, v) && eat_char(s, ' ');
}

static bool
eat_time(struct str *s, struct mark *m)
{
	struct tai t;

	if (eat(s, "- "))
		return true;
	if (!tai_eat(s, &t) || !eat_char(s, ' '))
		return false;
	m->timed = true;
	m->time = (struct stamp){ t.sec, t.nsec };
	return true;
}

/* The path in a line's rest, in which \n is a newline and \\ a backslash. */
static char *
unescape(struct str s)
{
	char *path = die_alloc(s.n + 1, 1), *p = path;

	for (; s.n > 0; str_skip(&s, 1)) {
		if (*s.s == '\\' && s.n > 1) {
			str_skip(&s, 1);
			*p++ = *s.s == 'n' ? '\n' : *s.s;
		} else
			*p++ = *s.s;
	}
	*p = '\0';
	return path;
}

/* "#at 2049 131 4711 99 @400000006b0119fa1f4856c4 1 /var/log/send\n" */
static bool
read_mark(struct str s)
{
	struct mark m = { .set = true };
	uint64_t dev, ino, off;
	char *path;

	if (!eat(&s, "#at ") || !eat_field(&s, &dev) ||
	    !eat_field(&s, &ino) || !eat_field(&s, &off) || off > INT64_MAX ||
	    !eat_field(&s, &m.sum) || !eat_time(&s, &m) ||
	    !eat_field(&s, &m.count) || !cut_char(&s, '\n') || s.n == 0)
		return false;
	m.id = (struct logid){ (dev_t)dev, (ino_t)ino };
	m.off = (off_t)off;
	path = unescape(s);
	*mark_of(path) = m;
	free(path);
	return true;
}

void
mark_read_all(const char *file)
{
	struct line line;
	bool first = true, ours = true;

	while (in_line(&line)) {
		if (first)
			ours = str_eq(line.text, str_of(header));
		else
			ours = ours && line.more == IN_BEFORE &&
			    read_mark(line.text);
		first = false;
	}
	if (ours && !in_failed())
		return;
	errno = EINVAL;
	die_sys("unable to understand ", file);
}

static void
write_number(uint64_t v)
{
	out_u64(v);
	out_char(' ');
}

static void
write_mark(const struct entry *e)
{
	struct tai t = { e->mark.time.sec, e->mark.time.nsec, false };
	const char *p;

	out_text("#at ");
	write_number((uint64_t)e->mark.id.dev);
	write_number((uint64_t)e->mark.id.ino);
	write_number((uint64_t)e->mark.off);
	write_number(e->mark.sum);
	if (e->mark.timed) {
		tai_put(out_room(TAI_LABEL), &t);
		out_took(TAI_LABEL);
	} else
		out_char('-');
	out_char(' ');
	write_number(e->mark.count);
	for (p = e->path; *p != '\0'; p++) {
		if (*p == '\\' || *p == '\n')
			out_char('\\');
		out_char(*p == '\n' ? 'n' : *p);
	}
	out_char('\n');
}

void
mark_write_all(void)
{
	size_t i;

	out_text(header);
	for (i = 0; i < n_all; i++)
		if (all[i]->mark.set)
			write_mark(all[i]);
}
