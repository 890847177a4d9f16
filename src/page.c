#include "page.h"

#include <stdlib.h>

#include "cell.h"
#include "die.h"
#include "human.h"
#include "out.h"
#include "show.h"

enum {
	WIDE = 80,		/* characters, no line has more */
	GAP = 2,		/* between columns */
	NARROW = 16,		/* no text is made narrower, to save others */
	INDENT = 4,		/* of what stands below its row */
	BAR = 30, BAR_LEAST = 8,
	CELL = SHOW_ROOM + HUMAN_ROOM	/* enough for either */
};

/* A column as it is laid out. */
struct place {
	size_t column, width;
	bool left;		/* aligned */
	uint64_t most;		/* of a bar: what is as long as it is wide */
};

static void
spaces(size_t n)
{
	while (n-- > 0)
		out_put(" ", 1);
}

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
		n = line_of(s, WIDE - indent);
		if (n == 0)
			n = first_word(s);
		cell_people((struct str){ s.s, n }, WIDE - indent, false);
		out_text("\n");
		str_skip(&s, n);
		if (s.n <= 1)
			return;
		str_skip(&s, 1);
		spaces(indent);
	}
}

/* Cells. */

/* "2026-11-20 13:00:05", or less of it. */
static size_t
put_time(char *p, int64_t sec, enum table_type type)
{
	size_t n = show_second(p, sec, false);

	if (n > 9 && type == TABLE_HOUR)
		return n - 3;
	return n > 9 && type == TABLE_DAY ? n - 9 : n;
}

/* A cell that is no text: at most CELL bytes at p. */
static size_t
put_cell(char *p, const struct table_cell *c, enum table_type type)
{
	static const char *const words[] = {
		[TABLE_ABSENT] = "-", [TABLE_NOT_LOGGED] = "not logged",
		[TABLE_TOTAL] = "total"
	};
	size_t n;

	if (c->state != TABLE_SET) {
		n = strlen(words[c->state]);
		memcpy(p, words[c->state], n);
		return n;
	}
	switch (type) {
	case TABLE_BYTES:
		return human_bytes(p, c->is.number);
	case TABLE_SECONDS:
		return human_seconds(p, c->is.number);
	case TABLE_DECIMAL:
		return human_decimal(p, c->is.signed_number);
	case TABLE_PERCENT:
		n = human_percent(p, c->is.share.part, c->is.share.whole);
		p[n] = '%';
		return n + 1;
	case TABLE_TIME:
	case TABLE_HOUR:
	case TABLE_DAY:
		return put_time(p, c->is.signed_number, type);
	default:
		return human_count(p, c->is.number);
	}
}

static size_t
width_of(const struct table_cell *c, enum table_type type)
{
	char text[CELL];

	if (type == TABLE_TEXT && c->state == TABLE_SET)
		return cell_width(c->is.text);
	return put_cell(text, c, type);
}

/* Print a cell, or what fits of it; returns its width. */
static size_t
print_cell(const struct table_cell *c, const struct table_column *column,
    size_t most)
{
	char text[CELL];
	size_t n;

	if (column->type == TABLE_TEXT && c->state == TABLE_SET)
		return cell_people(c->is.text, most,
		    column->flags & TABLE_MIDDLE);
	n = put_cell(text, c, column->type);
	out_put(text, n);
	return n;
}

/* A heading, or the name with spaces for underscores. */
static size_t
print_heading(const struct table_column *c)
{
	const char *p;

	if (c->heading != NULL) {
		out_text(c->heading);
		return cell_width(str_of(c->heading));
	}
	for (p = c->name; *p != '\0'; p++)
		out_put(*p == '_' ? " " : p, 1);
	return (size_t)(p - c->name);
}

static size_t
heading_width(const struct table_column *c)
{
	return c->heading != NULL ? cell_width(str_of(c->heading)) :
	    strlen(c->name);
}

/* Which columns, and how wide. */

static bool
is_nothing(const struct table_cell *c, enum table_type type)
{
	return c->state != TABLE_SET ||
	    (type == TABLE_TEXT ? c->is.text.n == 0 :
	    type == TABLE_PERCENT ? c->is.share.part == 0 :
	    c->is.number == 0);
}

static bool
is_shown(const struct table *t, size_t column)
{
	const struct table_column *c = &t->kind->columns[column];
	const struct table_row *r;

	if ((c->flags & TABLE_HIDDEN) != 0)
		return false;
	if ((c->flags & TABLE_OPTIONAL) == 0)
		return true;
	for (r = t->first; r != NULL; r = r->next)
		if (!is_nothing(&r->cells[column], c->type))
			return true;
	return false;
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
	struct place p = { .column = column, .width = heading_width(c) };
	const struct table_row *r;
	size_t w;

	if (c->type == TABLE_BAR)
		return place_bar(t, column);
	p.left = c->type == TABLE_TEXT || c->type >= TABLE_TIME;
	for (r = t->first; r != NULL; r = r->next)
		if ((w = width_of(&r->cells[column], c->type)) > p.width)
			p.width = w;
	return p;
}

/* The width of n columns on a line. */
static size_t
total(const struct place *places, size_t n)
{
	size_t sum = 0, i;

	for (i = 0; i < n; i++)
		sum += places[i].width + (i > 0 ? GAP : 0);
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
	return heading_width(c) > NARROW ? heading_width(c) : NARROW;
}

/* Make the widest columns that can be cut narrower until all fit. */
static void
squeeze(const struct table *t, struct place *places, size_t n)
{
	size_t i, at;

	while (total(places, n) > WIDE) {
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
		sum += least(t, &places[i]) + (i > 0 ? GAP : 0);
		if (sum > WIDE)
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
	return r == NULL ? heading_width(c) :
	    width_of(&r->cells[p->column], c->type);
}

/* Print it; returns its width, which is less where it was cut. */
static size_t
print_at(const struct table *t, const struct table_row *r,
    const struct place *p)
{
	const struct table_column *c = &t->kind->columns[p->column];
	size_t n, i;

	if (r == NULL)
		return print_heading(c);
	if (c->type != TABLE_BAR)
		return print_cell(&r->cells[p->column], c, p->width);
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
			owed += p->width + GAP;
			continue;
		}
		spaces(owed + (p->left ? 0 : p->width - w));
		w = print_at(t, r, p);
		owed = GAP + (p->left ? p->width - w : 0);
	}
	out_text("\n");
}

/* Texts that have a line of their own. */
static void
print_below(const struct table *t, const struct table_row *r)
{
	const struct table_column *c;
	size_t i;

	for (i = 0; i < t->kind->n; i++) {
		c = &t->kind->columns[i];
		if ((c->flags & TABLE_BELOW) == 0 || !is_shown(t, i) ||
		    is_nothing(&r->cells[i], TABLE_TEXT))
			continue;
		if ((c->flags & TABLE_WRAP) != 0) {
			paragraph("    ", r->cells[i].is.text);
			continue;
		}
		spaces(INDENT);
		print_cell(&r->cells[i], c, WIDE - INDENT);
		out_text("\n");
	}
}

/* The headings and all rows; the last part has what stands below them. */
static void
print_part(const struct table *t, struct place *places, size_t n, bool last)
{
	const struct table_row *r;

	squeeze(t, places, n);
	out_text("\n");
	print_line(t, NULL, places, n);
	for (r = t->first; r != NULL; r = r->next) {
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
		if (is_shown(t, i) &&
		    (t->kind->columns[i].flags & TABLE_BELOW) == 0)
			places[n++] = place_column(t, i);
	first = places[0];
	for (i = 0; i < n; i += part) {
		if (i > 0)
			places[--i] = first;
		part = fitting(t, places + i, n - i);
		if (part == 1 && n - i > 1)
			part = 2;
		print_part(t, places + i, part, i + part == n);
	}
	free(places);
}

/* Lists: a line for each column, a column for each row. */

static size_t
widest_heading(const struct table *t)
{
	size_t most = 0, i, w;

	for (i = 0; i < t->kind->n; i++)
		if (t->kind->columns[i].type != TABLE_BAR && is_shown(t, i) &&
		    (w = heading_width(&t->kind->columns[i])) > most)
			most = w;
	return most;
}

static size_t
widest_cell(const struct table *t, const struct table_row *r)
{
	size_t most = 0, i, w;

	for (i = 0; i < t->kind->n; i++)
		if (t->kind->columns[i].type != TABLE_BAR && is_shown(t, i) &&
		    (w = width_of(&r->cells[i],
		    t->kind->columns[i].type)) > most)
			most = w;
	return most;
}

/* How many rows, from r on, stand side by side. */
static size_t
abreast(const struct table *t, const struct table_row *r, size_t used)
{
	size_t n = 0;

	for (; r != NULL; r = r->next, n++)
		if ((used += GAP + widest_cell(t, r)) > WIDE)
			break;
	return n == 0 ? 1 : n;
}

static void
print_item(const struct table *t, const struct table_row *r, size_t rows,
    size_t column, size_t indent)
{
	const struct table_column *c = &t->kind->columns[column];
	size_t most, w, n;

	spaces(indent - print_heading(c));
	for (n = 0; n < rows; n++, r = r->next) {
		most = widest_cell(t, r);
		if (most > WIDE - GAP - indent)
			most = WIDE - GAP - indent;
		w = width_of(&r->cells[column], c->type);
		spaces(GAP + (w < most ? most - w : 0));
		print_cell(&r->cells[column], c, most);
	}
	out_text("\n");
}

static void
print_list(const struct table *t)
{
	size_t indent = widest_heading(t), n, i;
	const struct table_row *r = t->first;

	while (r != NULL) {
		out_text("\n");
		n = abreast(t, r, indent);
		for (i = 0; i < t->kind->n; i++)
			if (t->kind->columns[i].type != TABLE_BAR &&
			    is_shown(t, i))
				print_item(t, r, n, i, indent);
		while (n-- > 0)
			r = r->next;
	}
}

/* Sections. */

static void
print_section(const struct table *t)
{
	size_t n = cell_width(str_of(t->kind->title));
	const struct table_note *note;

	out_text(t->kind->title);
	out_text("\n");
	while (n-- > 0)
		out_text("-");
	out_text("\n");
	paragraph("", str_of(t->kind->about));
	if (t->first == NULL)
		out_text(t->notes == NULL ? "\nnone\n" : "");
	else if (t->kind->list)
		print_list(t);
	else
		print_table(t);
	if (t->notes != NULL)
		out_text("\n");
	for (note = t->notes; note != NULL; note = note->next)
		paragraph("* ", note->text);
}

void
page_print(const struct report *r)
{
	const struct table *t;

	for (t = r->first; t != NULL; t = t->next) {
		if (t != r->first)
			out_text("\n\n");
		print_section(t);
	}
}
