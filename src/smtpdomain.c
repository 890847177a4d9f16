#include "smtpdomain.h"

#include <stdlib.h>
#include "die.h"
#include "smtpcolumn.h"
#include "smtpcount.h"
#include "stats.h"

/* Top-level domains. */

static const struct table_column top_columns[] = {
	TEXT("domain"), TEXT("disposition"), COUNT("count"), SHARE
};

static const struct table_kind top_kind = {
	.name = "top_domains", .title = "Decisions by top-level domain",
	.about = "What was decided about senders in a top-level domain: the "
	    "total first, then by program and reason; and which part of all "
	    "decisions that is.",
	COLUMNS(top_columns)
};

static void
top_row_of(struct table *t, struct str domain, struct str disposition,
    uint64_t n, uint64_t all)
{
	struct table_cell *c = table_row(t);

	c[0] = table_text(domain);
	c[1] = table_text(disposition);
	c[2] = table_number(n);
	c[3] = table_percent(n, all);
}

/* An entry, and what all of its top-level domain have together. */
struct part {
	struct str domain, disposition;
	uint64_t count, together;
};

static int
by_domain(const void *p, const void *q)
{
	const struct part *a = p, *b = q;

	return str_cmp(a->domain, b->domain);
}

/* Those of one domain side by side, the largest domains first. */
static int
by_size(const void *p, const void *q)
{
	const struct part *a = p, *b = q;
	int order;

	if (a->together != b->together)
		return a->together > b->together ? -1 : 1;
	order = str_cmp(a->domain, b->domain);
	if (order != 0)
		return order;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return str_cmp(a->disposition, b->disposition);
}

/* Where the parts of the domain at i end. */
static size_t
end_of(const struct part *parts, size_t n, size_t i)
{
	size_t end = i;

	while (end < n && str_eq(parts[end].domain, parts[i].domain))
		end++;
	return end;
}

static void
add_up(struct part *parts, size_t n)
{
	size_t i, k, end;
	uint64_t together;

	for (i = 0; i < n; i = end) {
		end = end_of(parts, n, i);
		for (together = 0, k = i; k < end; k++)
			together += parts[k].count;
		for (k = i; k < end; k++)
			parts[k].together = together;
	}
}

static struct part *
parts_of(const struct tally *tops, size_t *n)
{
	struct part *parts = die_alloc(tops->used + 1, sizeof *parts);
	const struct tally_entry *e;
	uint32_t place = 0;

	for (*n = 0; (e = tally_next(tops, &place)) != NULL; ++*n)
		parts[*n] = (struct part){
		    smtpcount_first(tally_text(tops, e)),
		    smtpcount_second(tally_text(tops, e)), e->counters[0], 0
		};
	qsort(parts, *n, sizeof *parts, by_domain);
	add_up(parts, *n);
	qsort(parts, *n, sizeof *parts, by_size);
	return parts;
}

static void
build_tops(struct table *t)
{
	const struct tally *tops = &counts.tops;
	size_t n, i, end, domains = 0;
	struct part *parts = parts_of(tops, &n), *p;
	uint64_t sum = smtpcolumn_sum_of(tops);

	for (i = 0; i < n && domains++ < stats.top; i = end) {
		end = end_of(parts, n, i);
		top_row_of(t, parts[i].domain, STR("all"), parts[i].together,
		    sum);
		for (p = parts + i; p < parts + end; p++)
			top_row_of(t, p->domain, p->disposition, p->count,
			    sum);
	}
	if (tops->full)
		table_note_error(t, tops->error);
	free(parts);
}

const struct section smtpdomain_sections[] = {
	{ .kind = &top_kind, .build = build_tops,
	    .flags = SECTION_BY_ADDRESS },
	{ .kind = NULL }
};
