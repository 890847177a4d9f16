#include "dump.h"

#include "cell.h"
#include "out.h"
#include "pool.h"

enum { SUMS = 1000, ESCAPED = 4 * TALLY_TEXT };

/* Which is earlier, or less than 0, 0, more than 0. */
static int
compare(struct stamp a, struct stamp b)
{
	if (a.sec != b.sec)
		return a.sec < b.sec ? -1 : 1;
	return a.nsec < b.nsec ? -1 : a.nsec > b.nsec;
}

void
dump_widen(struct dump_span *s, struct stamp at)
{
	if (!s->set || compare(at, s->first) < 0)
		s->first = at;
	if (!s->set || compare(at, s->last) > 0)
		s->last = at;
	s->set = true;
}

void
dump_add_level(struct dump_levels *list, uint64_t value, struct str source)
{
	struct dump_level *l = pool_get(sizeof *l);

	if (source.n > TALLY_TEXT)
		source.n = TALLY_TEXT;
	*l = (struct dump_level){ NULL, value, pool_copy(source) };
	if (list->first == NULL)
		list->first = l;
	else
		list->last->next = l;
	list->last = l;
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

static void
print_levels(const char *name, const struct dump_levels *list)
{
	const struct dump_level *l;

	for (l = list->first; l != NULL; l = l->next) {
		out_text("#level ");
		out_text(name);
		put(l->value);
		out_text(" =");
		cell_tsv(l->source);
		out_text("\n");
	}
}

static const char *const words[] = {
	"#sum ", "#peak ", "#span ", "#hist ", "#tally ", "#level "
};

static void
print_item(const struct dump_item *item)
{
	if (item->type == DUMP_LEVELS) {
		print_levels(item->name, item->is);
		return;
	}
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
dump_print(const struct dump_item *items)
{
	for (; items->name != NULL; items++)
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
	    (other.value == p->value && compare(other.at, p->at) < 0))
		*p = other;
	return true;
}

static bool
add_span(struct str s, struct dump_span *span)
{
	struct stamp first, last;

	if (s.n == 0)
		return true;
	if (!eat_stamp(&s, &first) || !eat_stamp(&s, &last) || s.n > 0 ||
	    compare(first, last) > 0)
		return false;
	dump_widen(span, first);
	dump_widen(span, last);
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
	struct str source;
	uint64_t value;

	if (!eat_number(&s, &value) || !eat(&s, " =") ||
	    !read_text(s, buffer, &source))
		return false;
	dump_add_level(list, value, source);
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
