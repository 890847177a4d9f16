#include "view.h"

#include "cell.h"
#include "human.h"
#include "out.h"
#include "show.h"

enum { CELL = SHOW_ROOM + HUMAN_ROOM };		/* enough for either */

void
view_spaces(size_t n)
{
	while (n-- > 0)
		out_put(" ", 1);
}

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

size_t
view_width(const struct table_cell *c, enum table_type type)
{
	char text[CELL];

	if (type == TABLE_TEXT && c->state == TABLE_SET)
		return cell_width(c->is.text);
	return put_cell(text, c, type);
}

size_t
view_print(const struct table_cell *c, const struct table_column *column,
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

size_t
view_heading(const struct table_column *c)
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

size_t
view_heading_width(const struct table_column *c)
{
	return c->heading != NULL ? cell_width(str_of(c->heading)) :
	    strlen(c->name);
}

bool
view_is_nothing(const struct table_cell *c, enum table_type type)
{
	return c->state != TABLE_SET ||
	    (type == TABLE_TEXT ? c->is.text.n == 0 :
	    type == TABLE_PERCENT ? c->is.share.part == 0 :
	    c->is.number == 0);
}

bool
view_is_shown(const struct table *t, size_t column)
{
	const struct table_column *c = &t->kind->columns[column];
	const struct table_row *r;

	if ((c->flags & TABLE_HIDDEN) != 0)
		return false;
	if ((c->flags & TABLE_OPTIONAL) == 0)
		return true;
	for (r = t->first; r != NULL; r = r->next)
		if (!view_is_nothing(&r->cells[column], c->type))
			return true;
	return false;
}
