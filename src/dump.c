#include "dump.h"

#include <stdlib.h>

#include "cell.h"
#include "die.h"
#include "out.h"
#include "pool.h"

enum { SUMS = 1000, ESCAPED = 4 * TALLY_TEXT };

int
dump_compare(struct stamp a, struct stamp b)
{
	if (a.sec != b.sec)
		return a.sec < b.sec ? -1 : 1;
	return a.nsec < b.nsec ? -1 : a.nsec > b.nsec;
}

void
dump_widen(struct dump_span *s, struct stamp at)
{
	if (!s->set || dump_compare(at, s->first) < 0)
		s->first = at;
	if (!s->set || dump_compare(at, s->last) > 0)
		s->last = at;
	s->set = true;
}

void
dump_add_level(struct dump_level **list, uint64_t value,
    const struct dump_span *period, struct str source)
{
	struct dump_level *l = pool_get(sizeof *l);

	if (source.n > TALLY_TEXT)
		source.n = TALLY_TEXT;
	*l = (struct dump_level){ *list, value, *period, pool_copy(source) };
	*list = l;
}

/* Printing. */

static void
put(uint64_t number)
{
	out_text(" ");
	out_u64(number);
}

static void
put_stamp(struct stamp t)
{
	if (t.sec < 0) {
		out_text(" -");
		out_u64(0 - (uint64_t)t.sec);
	} else
		put((uint64_t)t.sec);
	put(t.nsec);
}

static void
print_tally(const struct tally *t)
{
	const struct tally_entry *e;
	uint32_t place = 0;
	unsigned i;

	put(t->error);
	put(t->full);
	while ((e = tally_next(t, &place)) != NULL) {
		out_text("\n#+");
		put(e->missed);
		for (i = 0; i < t->counters; i++)
			put(e->counters[i]);
		out_text(" =");
		cell_tsv(tally_text(t, e));
		if (e->example > 0) {
			out_text("\t");
			cell_tsv(tally_example(t, e));
		}
	}
	out_text("\n");
}

static void
print_sums(const uint64_t *sums, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		put(sums[i]);
	out_text("\n");
}

static void
print_peak(const struct dump_peak *p)
{
	put(p->value);
	put_stamp(p->at);
	out_text("\n");
}

static void
print_span(const struct dump_span *s)
{
	if (s->set) {
		put_stamp(s->first);
		put_stamp(s->last);
	}
	out_text("\n");
}

/* Levels. */

static int
by_period(const void *p, const void *q)
{
	const struct dump_level *a = *(const struct dump_level *const *)p;
	const struct dump_level *b = *(const struct dump_level *const *)q;
	int is = a->period.set - b->period.set;

	if (is == 0 && a->period.set)
		is = dump_compare(a->period.first, b->period.first);
	if (is == 0 && a->period.set)
		is = dump_compare(a->period.last, b->period.last);
	if (is == 0)
		is = str_cmp(a->source, b->source);
	return is != 0 ? is : a->value < b->value ? -1 : a->value > b->value;
}

/* To `all' (NULL: to nowhere), from n on; returns how many there are then. */
static size_t
collect(const struct dump_level *l, const struct dump_level **all, size_t n)
{
	for (; l != NULL; l = l->next, n++)
		if (all != NULL)
			all[n] = l;
	return n;
}

const struct dump_level **
dump_sorted(const struct dump_levels *levels, enum dump_part part, size_t *n)
{
	const struct dump_level *read = part == DUMP_OWN ? NULL : levels->read;
	const struct dump_level *own = part == DUMP_COUNTS ? NULL :
	    levels->own;
	const struct dump_level **all;

	*n = collect(own, NULL, collect(read, NULL, 0));
	all = die_alloc(*n + 1, sizeof *all);
	collect(own, all, collect(read, all, 0));
	qsort(all, *n, sizeof *all, by_period);
	return all;
}

static void
print_level(const char *name, const struct dump_level *l)
{
	out_text("#level ");
	out_text(name);
	put(l->value);
	if (l->period.set) {
		put_stamp(l->period.first);
		put_stamp(l->period.last);
	}
	out_text(" =");
	cell_tsv(l->source);
	out_text("\n");
}

static void
print_levels(const char *name, const struct dump_levels *levels,
    enum dump_part part)
{
	size_t n, i;
	const struct dump_level **all = dump_sorted(levels, part, &n);

	for (i = 0; i < n; i++)
		print_level(name, all[i]);
	free(all);
}

/* All. */

static const char *const words[] = {
	"#sum ", "#peak ", "#span ", "#hist ", "#tally ", "#level "
};

static void
print_item(const struct dump_item *item)
{
	out_text(words[item->type]);
	out_text(item->name);
	switch (item->type) {
	case DUMP_SUMS:
		print_sums(item->is, item->n);
		break;
	case DUMP_PEAK:
		print_peak(item->is);
		break;
	case DUMP_SPAN:
		print_span(item->is);
		break;
	case DUMP_HIST:
		hist_print(item->is);
		out_text("\n");
		break;
	default:
		print_tally(item->is);
	}
}

void
dump_print(const struct dump_item *items, enum dump_part part)
{
	for (; items->name != NULL; items++)
		if (items->type == DUMP_LEVELS)
			print_levels(items->name, items->is, part);
		else if (part != DUMP_OWN)
			print_item(items);
}

/* Reading. */

static bool
eat_number(struct str *s, uint64_t *number)
{
	return eat_char(s, ' ') && eat_u64(s, number);
}

static bool
eat_stamp(struct str *s, struct stamp *t)
{
	uint64_t sec, nsec;
	bool before = eat(s, " -");

	if (!before && !eat_char(s, ' '))
		return false;
	if (!eat_u64(s, &sec) || sec > INT64_MAX || !eat_number(s, &nsec) ||
	    nsec > UINT32_MAX)
		return false;
	t->sec = before ? -(int64_t)sec : (int64_t)sec;
	t->nsec = (uint32_t)nsec;
	return true;
}

static bool
add_sums(struct str s, uint64_t *sums, size_t n)
{
	uint64_t more[SUMS];
	size_t i;

	for (i = 0; i < n; i++)
		if (!eat_number(&s, &more[i]))
			return false;
	for (i = 0; i < n && s.n == 0; i++)
		sums[i] = tally_plus(sums[i], more[i]);
	return s.n == 0;
}

static bool
add_peak(struct str s, struct dump_peak *p)
{
	struct dump_peak other;

	if (!eat_number(&s, &other.value) || !eat_stamp(&s, &other.at) ||
	    s.n > 0)
		return false;
	if (other.value > p->value ||
	    (other.value == p->value && dump_compare(other.at, p->at) < 0))
		*p = other;
	return true;
}

/* "FIRST LAST", if there are any. */
static bool
eat_span(struct str *s, struct dump_span *span)
{
	*span = (struct dump_span){ .set = false };
	if (s->n == 0)
		return true;
	if (!eat_stamp(s, &span->first) || !eat_stamp(s, &span->last) ||
	    dump_compare(span->first, span->last) > 0)
		return false;
	return span->set = true;
}

static bool
add_span(struct str s, struct dump_span *span)
{
	struct dump_span more;

	if (!eat_span(&s, &more) || s.n > 0)
		return false;
	if (more.set) {
		dump_widen(span, more.first);
		dump_widen(span, more.last);
	}
	return true;
}

/* Unescape a text that may have TALLY_TEXT bytes. */
static bool
read_text(struct str escaped, char *p, struct str *text)
{
	if (escaped.n > ESCAPED)
		return false;
	*text = (struct str){ p, cell_read_tsv(p, escaped) };
	return text->n <= TALLY_TEXT;
}

static bool
add_level(struct str s, struct dump_levels *list)
{
	char buffer[ESCAPED];
	struct str source, head;
	struct dump_span period;
	uint64_t value;

	if (!eat_number(&s, &value) || !eat_until(&s, '=', &head) ||
	    !cut_char(&head, ' ') || !eat_span(&head, &period) ||
	    head.n > 0 || !read_text(s, buffer, &source))
		return false;
	dump_add_level(&list->read, value, &period, source);
	return true;
}

/* The table whose entries follow. */
static struct {
	struct tally *tally;
	uint64_t error;
} open;

static bool
add_tally(struct str s, struct tally *t)
{
	uint64_t error, full;

	if (!eat_number(&s, &error) || !eat_number(&s, &full) || full > 1 ||
	    s.n > 0 || (error > 0 && full == 0))
		return false;
	tally_merge(t, error, full);
	open.tally = t;
	open.error = error;
	return true;
}

static bool
add_entry(struct str s)
{
	char texts[2][ESCAPED];
	struct str text, example = STR("");
	uint64_t missed, more[TALLY_COUNTERS];
	struct tally *t = open.tally;
	unsigned i;

	if (t == NULL || !eat_number(&s, &missed) || missed > open.error)
		return false;
	for (i = 0; i < t->counters; i++)
		if (!eat_number(&s, &more[i]))
			return false;
	if (!eat(&s, " ="))
		return false;
	if (!eat_until(&s, '\t', &text))
		text = s;
	else if (!read_text(s, texts[1], &example))
		return false;
	if (!read_text(text, texts[0], &text))
		return false;
	tally_add(t, tally_merge_at(t, text, example, missed, open.error),
	    more);
	return true;
}

static bool
add(const struct dump_item *item, struct str s)
{
	switch (item->type) {
	case DUMP_SUMS:
		return add_sums(s, item->is, item->n);
	case DUMP_PEAK:
		return add_peak(s, item->is);
	case DUMP_SPAN:
		return add_span(s, item->is);
	case DUMP_HIST:
		return hist_eat(&s, item->is);
	case DUMP_TALLY:
		return add_tally(s, item->is);
	case DUMP_LEVELS:
		return add_level(s, item->is);
	}
	return false;
}

bool
dump_line(const struct dump_item *items, struct str line)
{
	struct str s, name, word;

	line = str_without_newline(line);
	if (eat(&line, "#+"))
		return add_entry(line);
	open.tally = NULL;
	for (; items->name != NULL; items++) {
		s = line;
		word = str_of(words[items->type]);
		if (eat_str(&s, word) && eat_word(&s, &name) &&
		    str_eq(name, str_of(items->name)))
			return add(items, s);
	}
	return false;
}
