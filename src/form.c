#include "form.h"

#include "cell.h"
#include "human.h"
#include "out.h"
#include "show.h"

/* Numbers as programs read them. */

static void
put_seconds(uint64_t microseconds)
{
	char *p = out_room(32);
	size_t n = str_put_u64(p, microseconds / 1000000);
	uint64_t rest = microseconds % 1000000 + 1000000;

	/* seven digits, the first of which becomes the point */
	str_put_u64(p + n, rest);
	p[n] = '.';
	out_took(n + 7);
}

static void
put_decimal(int64_t thousandths)
{
	uint64_t v = thousandths < 0 ? 0 - (uint64_t)thousandths :
	    (uint64_t)thousandths;
	char *p = out_room(32);
	size_t n = 0;

	if (thousandths < 0)
		p[n++] = '-';
	n += str_put_u64(p + n, v / 1000);
	str_put_u64(p + n, v % 1000 + 1000);
	p[n] = '.';
	out_took(n + 4);
}

/* Per cent, with four places. */
static void
put_percent(uint64_t part, uint64_t whole)
{
	uint64_t share = human_share(part, whole);
	char *p = out_room(32);
	size_t n = str_put_u64(p, share / 10000);

	str_put_u64(p + n, share % 10000 + 10000);
	p[n] = '.';
	out_took(n + 5);
}

/* "2026-11-20T13:00:05+01:00", or the day only; nothing if it has none. */
static void
put_time(int64_t sec, enum table_type type)
{
	char text[SHOW_ROOM];
	size_t n = show_rfc3339(text, (struct stamp){ sec, 0 }, false);

	if (n == 0)
		return;
	if (type == TABLE_DAY) {
		out_put(text, 10);
		return;
	}
	out_put(text, 19);
	out_put(text + 29, n - 29);
}

static void
put_number(const struct table_cell *c, enum table_type type)
{
	switch (type) {
	case TABLE_SECONDS:
		put_seconds(c->is.number);
		break;
	case TABLE_DECIMAL:
		put_decimal(c->is.signed_number);
		break;
	case TABLE_PERCENT:
		put_percent(c->is.share.part, c->is.share.whole);
		break;
	case TABLE_TIME:
	case TABLE_HOUR:
	case TABLE_DAY:
		put_time(c->is.signed_number, type);
		break;
	default:
		out_u64(c->is.number);
	}
}

/* Tab-separated values. */

static const char *const types[] = {
	"text", "count", "bytes", "seconds", "decimal", "percent", "time",
	"hour", "day", "bar"
};

/* What all lines begin with. */
static void
begin_line(const char *kind, const struct report *r, const struct table *t)
{
	out_text(kind);
	out_text("\t");
	out_text(r->program);
	if (t != NULL) {
		out_text("\t");
		out_text(t->kind->name);
	}
}

static void
add_field(struct str text)
{
	out_text("\t");
	cell_tsv(text);
}

static void
tsv_cell(const struct table_cell *c, enum table_type type)
{
	if (c->state == TABLE_NOT_LOGGED)
		out_text("\t?");
	else if (c->state == TABLE_ABSENT)
		out_text("\t");
	else if (c->state == TABLE_TOTAL)
		out_text("\ttotal");
	else if (type == TABLE_TEXT)
		add_field(c->is.text);
	else {
		out_text("\t");
		put_number(c, type);
	}
}

static void
tsv_columns(const struct report *r, const struct table *t)
{
	const struct table_column *c;
	size_t i;

	begin_line("columns", r, t);
	for (i = 0; i < t->kind->n; i++) {
		c = &t->kind->columns[i];
		if (c->type != TABLE_BAR)
			add_field(str_of(c->name));
	}
	out_text("\n");
	begin_line("types", r, t);
	for (i = 0; i < t->kind->n; i++) {
		c = &t->kind->columns[i];
		if (c->type != TABLE_BAR)
			add_field(str_of(types[c->type]));
	}
	out_text("\n");
}

static void
tsv_row(const struct report *r, const struct table *t,
    const struct table_row *row)
{
	size_t i;

	begin_line("row", r, t);
	for (i = 0; i < t->kind->n; i++)
		if (t->kind->columns[i].type != TABLE_BAR)
			tsv_cell(&row->cells[i], t->kind->columns[i].type);
	out_text("\n");
}

static void
tsv_section(const struct report *r, const struct table *t)
{
	const struct table_row *row;
	const struct table_note *n;

	begin_line("section", r, t);
	add_field(t->kind->list ? STR("list") : STR("table"));
	add_field(str_of(t->kind->title));
	add_field(str_of(t->kind->about));
	out_text("\n");
	tsv_columns(r, t);
	for (row = t->first; row != NULL; row = row->next)
		tsv_row(r, t, row);
	for (n = t->notes; n != NULL; n = n->next) {
		begin_line("note", r, t);
		add_field(n->text);
		out_text("\n");
	}
}

void
form_tsv(const struct report *r)
{
	const struct table *t;

	begin_line("report", r, NULL);
	out_text("\t1\n");
	for (t = r->first; t != NULL; t = t->next)
		tsv_section(r, t);
	begin_line("end", r, NULL);
	out_text("\n");
}

/* JSON. */

static void
json_name(const char *name)
{
	cell_json(str_of(name));
	out_text(": ");
}

static void
json_value(const struct table_cell *c, enum table_type type)
{
	bool quoted = type >= TABLE_TIME;

	if (c->state == TABLE_NOT_LOGGED)
		out_text("null");
	else if (c->state == TABLE_TOTAL)
		out_text("\"total\"");
	else if (type == TABLE_TEXT)
		cell_json(c->is.text);
	else {
		out_text(quoted ? "\"" : "");
		put_number(c, type);
		out_text(quoted ? "\"" : "");
	}
}

static void
json_row(const struct table *t, const struct table_row *row)
{
	const char *before = "{";
	size_t i;

	for (i = 0; i < t->kind->n; i++) {
		const struct table_column *c = &t->kind->columns[i];

		if (c->type == TABLE_BAR ||
		    row->cells[i].state == TABLE_ABSENT)
			continue;
		out_text(before);
		json_name(c->name);
		json_value(&row->cells[i], c->type);
		before = ", ";
	}
	out_text(*before == '{' ? "{}" : "}");
}

/* A list with one row is that row, any other section an array of rows. */
static void
json_rows(const struct table *t)
{
	bool one = t->kind->list && t->rows == 1;
	const struct table_row *row;

	out_text(one ? "" : "[");
	for (row = t->first; row != NULL; row = row->next) {
		out_text(one ? "" : "\n    ");
		json_row(t, row);
		out_text(row->next != NULL ? "," : one ? "" : "\n  ");
	}
	out_text(one ? "" : "]");
}

static void
json_types(const struct table *t)
{
	const char *before = "{";
	size_t i;

	json_name("types");
	for (i = 0; i < t->kind->n; i++) {
		const struct table_column *c = &t->kind->columns[i];

		if (c->type == TABLE_BAR)
			continue;
		out_text(before);
		json_name(c->name);
		cell_json(str_of(types[c->type]));
		before = ", ";
	}
	out_text(*before == '{' ? "{}" : "}");
}

static void
json_about(const struct table *t)
{
	const struct table_note *n;

	json_name(t->kind->name);
	out_text("{");
	json_name("title");
	cell_json(str_of(t->kind->title));
	out_text(", ");
	json_name("about");
	cell_json(str_of(t->kind->about));
	out_text(",\n      ");
	json_types(t);
	out_text(",\n      ");
	json_name("notes");
	out_text("[");
	for (n = t->notes; n != NULL; n = n->next) {
		cell_json(n->text);
		out_text(n->next != NULL ? ", " : "");
	}
	out_text("]}");
}

void
form_json(const struct report *r)
{
	const struct table *t;

	out_text("{\n  ");
	json_name("report");
	cell_json(str_of(r->program));
	out_text(",\n  ");
	json_name("form");
	out_text("1,\n  ");
	json_name("about");
	out_text("{");
	for (t = r->first; t != NULL; t = t->next) {
		out_text(t == r->first ? "\n    " : ",\n    ");
		json_about(t);
	}
	out_text("\n  }");
	for (t = r->first; t != NULL; t = t->next) {
		out_text(",\n  ");
		json_name(t->kind->name);
		json_rows(t);
	}
	out_text("\n}\n");
}
