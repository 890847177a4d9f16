#include "flow.h"

static uint64_t
sum(const struct dump_levels *list)
{
	const struct dump_level *l;
	uint64_t n = 0;

	for (l = list->first; l != NULL; l = l->next)
		n += l->value;
	return n;
}

void
flow_ends(struct flow *f)
{
	f->before = 0;
	f->open = (struct dump_levels){ NULL, NULL };
}

void
flow_left(struct flow *f, uint64_t n, struct str source)
{
	if (n > 0)
		dump_add_level(&f->open, n, source);
}

uint64_t
flow_before(const struct flow *f)
{
	return f->sums[FLOW_BEFORE] + f->before_read + f->before;
}

uint64_t
flow_open(const struct flow *f)
{
	return sum(&f->open);
}

uint64_t
flow_after(const struct flow *f)
{
	return f->sums[FLOW_AFTER] + flow_open(f) + sum(&f->open_read);
}
