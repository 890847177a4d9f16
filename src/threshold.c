#include "threshold.h"

#include "die.h"
#include "human.h"
#include "pool.h"
#include "show.h"

enum { MOST = 64, NAME = 300, MESSAGE = NAME + 100 };

/* A row that was above, or below: the value in thousandths. */
struct hit {
	uint64_t value;
	size_t n;
	char name[NAME];
};

static struct threshold {
	const char *asked;
	struct str section, column;
	bool below, percent;
	uint64_t limit;		/* thousandths */
	uint64_t hits;
	struct hit *worst;	/* THRESHOLD_SHOWN of them, the worst first */
} all[MOST];
static size_t count;

/* Asking. */

/* Eat a number with up to three decimals: thousandths. */
static bool
eat_thousandths(struct str *s, uint64_t *value)
{
	uint64_t whole, scale = 1000;

	if (!eat_u64(s, &whole) || whole > UINT64_MAX / 1000 - 1)
		return false;
	*value = whole * 1000;
	if (!eat_char(s, '.'))
		return true;
	while (s->n > 0 && is_digit(*s->s) && scale > 1) {
		scale /= 10;
		*value += (uint64_t)(*s->s - '0') * scale;
		str_skip(s, 1);
	}
	return scale < 1000;
}

static bool
read_threshold(struct str s, struct threshold *t)
{
	struct str name, rest = s;

	t->below = !eat_until(&rest, '>', &name);
	if (t->below && !eat_until(&rest, '<', &name))
		return false;
	if (!eat_until(&name, ':', &t->section))
		t->section = STR("summary");
	t->column = name;
	if (t->column.n == 0 || !eat_thousandths(&rest, &t->limit))
		return false;
	t->percent = eat_char(&rest, '%');
	return rest.n == 0;
}

void
threshold_ask(const char *text)
{
	if (count == MOST)
		die_usage("too many thresholds (-w)", NULL);
	all[count] = (struct threshold){ .asked = text };
	if (!read_threshold(str_of(text), &all[count]))
		die_usage("not a threshold: ", text);
	count++;
}

bool
threshold_any(void)
{
	return count > 0;
}

static bool
is_of(const struct threshold *t, const struct table_kind *kind)
{
	struct str name = str_of(kind->name);

	return str_eq(t->section, name) ||
	    (cut_char(&name, 's') && str_eq(t->section, name));
}

bool
threshold_of(const struct table_kind *kind)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (is_of(&all[i], kind))
			return true;
	return false;
}

/* The column of this name, or as many as there are. */
static size_t
column_of(const struct table_kind *kind, struct str name)
{
	size_t i;

	for (i = 0; i < kind->n; i++)
		if (str_eq(name, str_of(kind->columns[i].name)))
			break;
	return i;
}

static bool
is_number(enum table_type type)
{
	return type == TABLE_COUNT || type == TABLE_BYTES ||
	    type == TABLE_SECONDS || type == TABLE_DECIMAL ||
	    type == TABLE_PERCENT;
}

/* The three of which a percentage is that of their sum. */
static const char *const results[] = { "success", "deferral", "failure" };

static bool
has_results(const struct table_kind *kind, size_t column)
{
	bool one = false;
	size_t i, at;

	for (i = 0; i < 3; i++) {
		at = column_of(kind, str_of(results[i]));
		if (at == kind->n)
			return false;
		one |= at == column;
	}
	return one;
}

static bool
can_be(const struct threshold *t, const struct table_kind *kind)
{
	size_t at = column_of(kind, t->column);

	if (at == kind->n || !is_number(kind->columns[at].type))
		return false;
	return t->percent == (kind->columns[at].type == TABLE_PERCENT) ||
	    (t->percent && has_results(kind, at));
}

void
threshold_verify(const struct table_kind *const *kinds, size_t n)
{
	size_t i, k;

	for (i = 0; i < count; i++) {
		for (k = 0; k < n; k++)
			if (is_of(&all[i], kinds[k]))
				break;
		if (k == n || !can_be(&all[i], kinds[k]))
			die_usage("nothing to compare: -w ", all[i].asked);
	}
}

/* Comparing. */

/* Thousandths, or the greatest number. */
static uint64_t
thousandths(uint64_t n)
{
	return n > UINT64_MAX / 1000 ? UINT64_MAX : n * 1000;
}

static uint64_t
sum_of_results(const struct table_kind *kind, const struct table_cell *cells)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < 3; i++)
		sum += cells[column_of(kind, str_of(results[i]))].is.number;
	return sum;
}

/* What is to be compared, in thousandths; false if there is nothing. */
static bool
value_of(const struct threshold *t, const struct table_kind *kind,
    const struct table_cell *cells, uint64_t *value)
{
	size_t at = column_of(kind, t->column);
	const struct table_cell *c = &cells[at];
	enum table_type type = kind->columns[at].type;
	uint64_t whole;

	if (c->state != TABLE_SET)
		return false;
	if (type == TABLE_PERCENT)
		*value = human_share(c->is.share.part, c->is.share.whole) / 10;
	else if (t->percent) {
		if ((whole = sum_of_results(kind, cells)) == 0)
			return false;
		*value = human_share(c->is.number, whole) / 10;
	} else if (type == TABLE_SECONDS)
		*value = c->is.number / 1000;
	else if (type == TABLE_DECIMAL)
		*value = c->is.signed_number < 0 ? 0 :
		    (uint64_t)c->is.signed_number;
	else
		*value = thousandths(c->is.number);
	return true;
}

/* Names of rows. */

static size_t
put(char *p, size_t n, size_t room, struct str text)
{
	if (text.n > room - n)
		text.n = room - n;
	if (text.n > 0)
		memcpy(p + n, text.s, text.n);
	return n + text.n;
}

/* "2026-11-20 13:00", "2026-11-20" */
static size_t
put_time(char *p, const struct table_cell *c, enum table_type type)
{
	char text[SHOW_ROOM];
	size_t n = show_second(text, c->is.signed_number, false);
	size_t less = type == TABLE_DAY ? 9 : 3;

	return put(p, 0, NAME, (struct str){ text, n > less ? n - less : 0 });
}

/* Examples are none; a reason is, though it stands on a line of its own. */
static bool
is_name(const struct table_column *c)
{
	return c->type == TABLE_TEXT && (c->flags & TABLE_HIDDEN) == 0 &&
	    (c->flags & (TABLE_BELOW | TABLE_WRAP)) != TABLE_BELOW;
}

/* The time with which the row begins, and its texts. */
static size_t
name_of(char *p, const struct table_kind *kind, const struct table_cell *cells)
{
	enum table_type type = kind->columns[0].type;
	size_t n = 0, i;

	if ((type == TABLE_HOUR || type == TABLE_DAY) &&
	    cells[0].state == TABLE_SET)
		n = put_time(p, &cells[0], type);
	for (i = 0; i < kind->n; i++) {
		if (!is_name(&kind->columns[i]) ||
		    cells[i].state != TABLE_SET || cells[i].is.text.n == 0)
			continue;
		if (n > 0)
			n = put(p, n, NAME, STR(", "));
		n = put(p, n, NAME, cells[i].is.text);
	}
	return n;
}

/* Hits. */

static bool
is_worse(const struct threshold *t, const struct hit *a, const struct hit *b)
{
	if (a->value != b->value)
		return t->below ? a->value < b->value : a->value > b->value;
	return str_cmp((struct str){ a->name, a->n },
	    (struct str){ b->name, b->n }) < 0;
}

/* Keep it if it is one of the worst. */
static void
keep(struct threshold *t, const struct hit *hit)
{
	size_t n = t->hits < THRESHOLD_SHOWN ? (size_t)t->hits :
	    THRESHOLD_SHOWN;

	if (t->worst == NULL)
		t->worst = die_alloc(THRESHOLD_SHOWN, sizeof *t->worst);
	t->hits++;
	if (n == THRESHOLD_SHOWN && !is_worse(t, hit, &t->worst[--n]))
		return;
	for (; n > 0 && is_worse(t, hit, &t->worst[n - 1]); n--)
		t->worst[n] = t->worst[n - 1];
	t->worst[n] = *hit;
}

void
threshold_row(const struct table_kind *kind, const struct table_cell *cells)
{
	struct threshold *t;
	struct hit hit;

	if (cells[0].state == TABLE_TOTAL)
		return;
	for (t = all; t < all + count; t++) {
		if (!is_of(t, kind) || !value_of(t, kind, cells, &hit.value) ||
		    (t->below ? hit.value >= t->limit : hit.value <= t->limit))
			continue;
		hit.n = name_of(hit.name, kind, cells);
		keep(t, &hit);
	}
}

/* "deferral>20%: 34.56%: anna@example.org" */
static void
say(const struct threshold *t, const struct hit *hit)
{
	char text[MESSAGE + 1], number[HUMAN_ROOM];
	size_t n = put(text, 0, MESSAGE, STR(": "));

	if (hit->value % 1000 == 0)
		n = put(text, n, MESSAGE, (struct str){ number,
		    human_count(number, hit->value / 1000) });
	else
		n = put(text, n, MESSAGE, (struct str){ number,
		    human_decimal(number, (int64_t)(hit->value &
		    INT64_MAX)) });
	if (t->percent)
		n = put(text, n, MESSAGE, STR("%"));
	if (hit->n > 0) {
		n = put(text, n, MESSAGE, STR(": "));
		n = put(text, n, MESSAGE, (struct str){ hit->name, hit->n });
	}
	text[n] = '\0';
	warn(t->asked, text);
}

static void
say_more(const struct threshold *t)
{
	char text[HUMAN_ROOM + 16] = ": and ";
	size_t n = 6 + human_count(text + 6, t->hits - THRESHOLD_SHOWN);

	memcpy(text + n, " more", 6);
	warn(t->asked, text);
}

bool
threshold_hit(void)
{
	struct threshold *t;
	bool any = false;
	size_t i;

	for (t = all; t < all + count; t++) {
		any |= t->hits > 0;
		for (i = 0; i < t->hits && i < THRESHOLD_SHOWN; i++)
			say(t, &t->worst[i]);
		if (t->hits > THRESHOLD_SHOWN)
			say_more(t);
	}
	return any;
}

bool
threshold_next(size_t *i, struct str *text, uint64_t *hits)
{
	for (; *i < count; ++*i)
		if (all[*i].hits > 0) {
			*text = str_of(all[*i].asked);
			*hits = all[*i].hits;
			++*i;
			return true;
		}
	return false;
}
