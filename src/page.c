#include "page.h"

#include <stdlib.h>

#include "cell.h"
#include "die.h"
#include "human.h"
#include "listing.h"
#include "out.h"
#include "pool.h"
#include "view.h"

enum {
	NARROW = 16,		/* no text is made narrower, to save others */
	INDENT = 4,		/* of what stands below its row */
	BAR = 30, BAR_LEAST = 8
};

static bool brief;	/* fewer lines: for a report of many sections */

/* A column as it is laid out. */
struct place {
	size_t column, width;
	bool left;		/* aligned */
	uint64_t most;		/* of a bar: what is as long as it is wide */
};

/* Paragraphs. */

/* How many bytes of s go on a line of so many characters. */
static size_t
line_of(struct str s, size_t most)
{
	size_t end, good = 0, wide = 0;

	for (end = 0; end <= s.n; end++) {
		if (end < s.n && s.s[end] != ' ')
			continue;
		wide += cell_width((struct str){ s.s + good, end - good });
		if (wide > most)
			break;
		good = end;
	}
	return good;
}

static size_t
first_word(struct str s)
{
	const char *space = s.n == 0 ? NULL : memchr(s.s, ' ', s.n);

	return space == NULL ? s.n : (size_t)(space - s.s);
}

/* Words, filled into lines; one that is longer than a line is cut. */
static void
paragraph(const char *first, struct str s)
{
	size_t indent = strlen(first), n;

	out_text(first);
	for (;;) {
		n = line_of(s, VIEW_WIDE - indent);
		if (n == 0)
			n = first_word(s);
		cell_people((struct str){ s.s, n }, VIEW_WIDE - indent, false);
		out_text("\n");
		str_skip(&s, n);
		if (s.n <= 1)
			return;
		str_skip(&s, 1);
		view_spaces(indent);
	}
}

/* Which columns, and how wide. */

/* Is it one of which the log does not tell? */
static bool
is_left_out(const struct table *t, const struct table_row *r)
{
	return t->kind->sparse && r->cells[1].state == TABLE_NOT_LOGGED;
}

static struct place
place_bar(const struct table *t, size_t column)
{
	struct place p = { .column = column, .width = BAR, .left = true };
	size_t of = t->kind->columns[column].of;
	const struct table_row *r;

	for (r = t->first; r != NULL; r = r->next)
		if (r->cells[of].state == TABLE_SET &&
		    r->cells[of].is.number > p.most)
			p.most = r->cells[of].is.number;
	return p;
}

static struct place
place_column(const struct table *t, size_t column)
{
	const struct table_column *c = &t->kind->columns[column];
	struct place p = { .column = column, .width = view_heading_width(c) };
	const struct table_row *r;
	size_t w;

	if (c->type == TABLE_BAR)
		return place_bar(t, column);
	p.left = c->type == TABLE_TEXT || c->type >= TABLE_TIME;
	for (r = t->first; r != NULL; r = r->next)
		if (!is_left_out(t, r) &&
		    (w = view_width(&r->cells[column], c->type)) > p.width)
			p.width = w;
	return p;
}

/* The width of n columns on a line. */
static size_t
total(const struct place *places, size_t n)
{
	size_t sum = 0, i;

	for (i = 0; i < n; i++)
		sum += places[i].width + (i > 0 ? VIEW_GAP : 0);
	return sum;
}

/* The least that a column can be made to have. */
static size_t
least(const struct table *t, const struct place *p)
{
	const struct table_column *c = &t->kind->columns[p->column];

	if (c->type == TABLE_BAR)
		return BAR_LEAST;
	if (c->type != TABLE_TEXT || p->width < NARROW)
		return p->width;
	return view_heading_width(c) > NARROW ? view_heading_width(c) : NARROW;
}

/* Make the widest columns that can be cut narrower until all fit. */
static void
squeeze(const struct table *t, struct place *places, size_t n)
{
	size_t i, at;

	while (total(places, n) > VIEW_WIDE) {
		for (at = n, i = 0; i < n; i++)
			if (places[i].width > least(t, &places[i]) &&
			    (at == n || places[i].width > places[at].width))
				at = i;
		if (at == n)
			return;
		places[at].width--;
	}
}

/* How many columns go on a line, if they are made as narrow as can be. */
static size_t
fitting(const struct table *t, const struct place *places, size_t n)
{
	size_t sum = 0, i;

	for (i = 0; i < n; i++) {
		sum += least(t, &places[i]) + (i > 0 ? VIEW_GAP : 0);
		if (sum > VIEW_WIDE)
			break;
	}
	return i == 0 ? 1 : i;
}

/* Lines. */

/* At least one mark for what is not 0. */
static size_t
bar_length(const struct table_cell *c, const struct place *p)
{
	uint64_t n;

	if (c->state != TABLE_SET || c->is.number == 0)
		return 0;
	n = human_share(c->is.number, p->most) * p->width;
	return n < 1500000 ? 1 : (size_t)((n + 500000) / 1000000);
}

/* The width of what stands at a place in the headings (no r) or in a row. */
static size_t
width_at(const struct table *t, const struct table_row *r,
    const struct place *p)
{
	const struct table_column *c = &t->kind->columns[p->column];

	if (c->type == TABLE_BAR)
		return r == NULL ? 0 : bar_length(&r->cells[c->of], p);
	return r == NULL ? view_heading_width(c) :
	    view_width(&r->cells[p->column], c->type);
}

/* Print it; returns its width, which is less where it was cut. */
static size_t
print_at(const struct table *t, const struct table_row *r,
    const struct place *p)
{
	const struct table_column *c = &t->kind->columns[p->column];
	size_t n, i;

	if (r == NULL)
		return view_heading(c);
	if (c->type != TABLE_BAR)
		return view_print(&r->cells[p->column], c, p->width);
	n = bar_length(&r->cells[c->of], p);
	for (i = 0; i < n; i++)
		out_put("#", 1);
	return n;
}

/* Print the headings (no r) or a row, without spaces at the end. */
static void
print_line(const struct table *t, const struct table_row *r,
    const struct place *places, size_t n)
{
	const struct place *p;
	size_t owed = 0, w;

	for (p = places; p < places + n; p++) {
		w = width_at(t, r, p);
		if (w == 0) {
			owed += p->width + VIEW_GAP;
			continue;
		}
		view_spaces(owed + (p->left ? 0 : p->width - w));
		w = print_at(t, r, p);
		owed = VIEW_GAP + (p->left ? p->width - w : 0);
	}
	out_text("\n");
}

/* Is the same text in the row, as the example of something often is? */
static bool
is_said(const struct table *t, const struct table_row *r, size_t column)
{
	size_t i;

	for (i = 0; i < column; i++)
		if (t->kind->columns[i].type == TABLE_TEXT &&
		    r->cells[i].state == TABLE_SET &&
		    str_eq(r->cells[i].is.text, r->cells[column].is.text))
			return true;
	return false;
}

/* Texts that have a line of their own. */
static void
print_below(const struct table *t, const struct table_row *r)
{
	const struct table_column *c;
	size_t i;

	for (i = 0; i < t->kind->n; i++) {
		c = &t->kind->columns[i];
		if ((c->flags & TABLE_BELOW) == 0 || !view_is_shown(t, i) ||
		    view_is_nothing(&r->cells[i], TABLE_TEXT) ||
		    is_said(t, r, i))
			continue;
		if ((c->flags & TABLE_WRAP) != 0 && !brief) {
			paragraph("    ", r->cells[i].is.text);
			continue;
		}
		view_spaces(INDENT);
		view_print(&r->cells[i], c, VIEW_WIDE - INDENT);
		out_text("\n");
	}
}

/* Rows of which the log does not tell are named in a sentence below. */
static void
print_not_logged(const struct table *t)
{
	char text[POOL_MOST] = "not logged: ";
	size_t first = strlen(text), n = first;
	const struct table_row *r;
	struct str name;

	for (r = t->first; r != NULL; r = r->next) {
		name = r->cells[0].is.text;
		if (!is_left_out(t, r) || n + name.n + 2 > sizeof text)
			continue;
		if (n > first) {
			memcpy(text + n, ", ", 2);
			n += 2;
		}
		memcpy(text + n, name.s, name.n);
		n += name.n;
	}
	if (n > first)
		paragraph("* ", (struct str){ text, n });
}

/* The headings and all rows; the last part has what stands below them. */
static void
print_part(const struct table *t, struct place *places, size_t n, bool last)
{
	const struct table_row *r;

	squeeze(t, places, n);
	print_line(t, NULL, places, n);
	for (r = t->first; r != NULL; r = r->next) {
		if (is_left_out(t, r))
			continue;
		print_line(t, r, places, n);
		if (last)
			print_below(t, r);
	}
}

/* Part by part; the first column stands in each. */
static void
print_table(const struct table *t)
{
	struct place *places = die_alloc(t->kind->n, sizeof *places), first;
	size_t n = 0, i, part;

	for (i = 0; i < t->kind->n; i++)
		if (view_is_shown(t, i) &&
		    (t->kind->columns[i].flags & TABLE_BELOW) == 0)
			places[n++] = place_column(t, i);
	first = places[0];
	for (i = 0; i < n; i += part) {
		if (i > 0) {
			out_text("\n");
			places[--i] = first;
		}
		part = fitting(t, places + i, n - i);
		if (part == 1 && n - i > 1)
			part = 2;
		print_part(t, places + i, part, i + part == n);
	}
	free(places);
}

/* Sections. */

/* "Summary ------ ..." */
static void
print_title(const char *title)
{
	size_t n = cell_width(str_of(title));

	out_text(title);
	for (out_text(" "); ++n < VIEW_WIDE; )
		out_text("-");
	out_text("\n");
}

static void
print_section(const struct table *t)
{
	const struct table_note *note;

	print_title(t->kind->title);
	paragraph("", str_of(t->kind->about));
	if (!brief)
		out_text("\n");
	if (t->first == NULL)
		out_text(t->notes == NULL ? "none\n" : "");
	else if (t->kind->list)
		listing_print(t);
	else
		print_table(t);
	print_not_logged(t);
	for (note = t->notes; note != NULL; note = note->next)
		paragraph("* ", note->text);
}

void
page_print(const struct report *r, bool is_brief)
{
	const struct table *t;

	brief = is_brief;
	for (t = r->first; t != NULL; t = t->next) {
		if (t != r->first)
			out_text("\n");
		print_section(t);
	}
}
