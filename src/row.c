#include "row.h"

#include "cell.h"
#include "out.h"
#include "show.h"

static enum row_form form;
static bool headline;		/* only the names are printed */
static bool begun;		/* something stands before, in this line */

void
row_begin(enum row_form f, bool names)
{
	form = f;
	headline = names;
	begun = false;
}

void
row_end(void)
{
	out_text(form == ROW_JSON ? "}\n" : "\n");
}

static bool
json_column(const char *name)
{
	out_put(begun ? ",\"" : "{\"", 2);
	out_text(name);
	out_text("\":");
	return begun = true;
}

static inline bool
column(const char *name)
{
	if (form == ROW_JSON)
		return json_column(name);
	if (begun)
		out_char('\t');
	begun = true;
	if (headline)
		out_text(name);
	return !headline;
}

bool
row_column(const char *name)
{
	return column(name);
}

void
row_text(const char *name, struct str s)
{
	if (!column(name))
		return;
	if (form == ROW_JSON)
		cell_json(s);
	else if (s.n > 0)
		cell_tsv(s);
}

void
row_plain(const char *name, struct str s)
{
	if (form == ROW_JSON)
		row_text(name, s);
	else if (column(name))
		out_put(s.s, s.n);
}

static void
put_null(void)
{
	if (form == ROW_JSON)
		out_text("null");
}

void
row_number(const char *name, bool known, uint64_t n)
{
	if (!column(name))
		return;
	if (known)
		out_u64(n);
	else
		put_null();
}

void
row_time(const char *name, bool known, struct stamp t)
{
	char p[SHOW_ROOM];
	struct str s = { p, known ? show_rfc3339(p, t, false) : 0 };

	if (s.n == 0)
		s.s = NULL;
	row_plain(name, s);
}

void
row_seconds(const char *name, bool known, struct stamp a, struct stamp b)
{
	int64_t sec = b.sec - a.sec, ns = (int64_t)b.nsec - a.nsec;
	char fraction[SHOW_ROOM];

	if (!column(name))
		return;
	if (!known) {
		put_null();
		return;
	}
	/* labels may have more nanoseconds than a second has */
	for (; ns < 0; ns += 1000000000)
		sec--;
	for (; ns >= 1000000000; ns -= 1000000000)
		sec++;
	if (sec < 0)
		sec = ns = 0;
	out_u64((uint64_t)sec);
	show_fraction(fraction, (uint32_t)ns);
	out_put(fraction, 7);
}
