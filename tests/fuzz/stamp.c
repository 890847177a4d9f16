/*
 * Stamps: every slice lies in the line, the body is the end of the line, the
 * same line is read alike twice, and what was read comes back from each form
 * in which it can be written.  The first byte chooses the options.
 */
#include <stdlib.h>

#include "show.h"
#include "stamp.h"
#include "tai.h"

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
must(bool holds)
{
	if (!holds)
		abort();
}

static bool
inside(struct str part, struct str line)
{
	return part.s >= line.s && part.n <= line.n &&
	    (size_t)(part.s - line.s) <= line.n - part.n;
}

/* Where local clocks show a time twice, it may be read as the other. */
static bool
same_time(struct stamp a, struct stamp b)
{
	return a.nsec == b.nsec && (a.sec == b.sec ||
	    a.sec - b.sec == 3600 || b.sec - a.sec == 3600);
}

static bool
same_head(const struct head *a, const struct head *b)
{
	if (a->timed != b->timed || a->more != b->more ||
	    a->named != b->named ||
	    (a->timed && !same_time(a->time, b->time)))
		return false;
	return !a->named || (str_eq(a->host, b->host) &&
	    str_eq(a->tag, b->tag) && str_eq(a->name, b->name));
}

static void
heads(struct str line)
{
	struct str body = line, again = line;
	const struct stamp kept = { 7, 8 };
	struct head h = { .time = kept }, h2 = { .time = kept };

	stamp_head(&body, &h);
	must(inside(body, line) && body.s + body.n == line.s + line.n);
	must(!h.named || (inside(h.host, line) && inside(h.tag, line) &&
	    inside(h.name, line)));
	must(body.n == line.n ? !h.timed : body.n < line.n);
	must(h.timed || stamp_cmp(h.time, kept) == 0);
	stamp_head(&again, &h2);
	must(again.s == body.s && same_head(&h, &h2));
}

/* A time that was written as this text is read as itself. */
static void
comes_back(char *text, size_t n, struct stamp t)
{
	struct str s = { text, n };
	struct reading r;

	if (n == 0)
		return;
	must(stamp_read(&s, &r) && s.n == 0 && !r.never);
	must(r.rank == STAMP_LOCAL ? same_time(r.time, t) :
	    stamp_cmp(r.time, t) == 0);
}

static void
labels(const struct reading *r)
{
	struct tai t = { r->time.sec, r->time.nsec, r->leap }, back;
	char label[TAI_LABEL];
	struct str s = { label, TAI_LABEL };

	tai_put(label, &t);
	must(tai_eat(&s, &back) && s.n == 0);
	must(back.sec == t.sec && back.nsec == t.nsec);
	must(t.leap || !back.leap);
}

static void
times(struct str line)
{
	char text[SHOW_ROOM];
	struct str rest = line;
	struct reading r;

	if (!stamp_read(&rest, &r)) {
		must(rest.s == line.s && rest.n == line.n);
		return;
	}
	must(inside(rest, line) && rest.n < line.n);
	labels(&r);
	if (r.never)
		return;
	comes_back(text, show_text(text, r.time, false), r.time);
	comes_back(text, show_rfc3339(text, r.time, false), r.time);
	comes_back(text, show_epoch(text, r.time, false), r.time);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str line = { (const char *)data + 1, n - 1 };

	if (n == 0)
		return 0;
	setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
	stamp_now(1795176005);
	stamp_leap(data[0] & 1);
	stamp_utc(data[0] & 2);
	show_utc(data[0] & 2);
	heads(line);
	times(line);
	return 0;
}
