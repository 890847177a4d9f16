#include "smtpcolumn.h"

#include "die.h"
#include "smtpcount.h"

struct table_cell
smtpcolumn_first_part(const struct tally *t, const struct tally_entry *e)
{
	return table_text(smtpcount_first(tally_text(t, e)));
}

struct table_cell
smtpcolumn_second_part(const struct tally *t, const struct tally_entry *e)
{
	return table_text(smtpcount_second(tally_text(t, e)));
}

struct table_cell
smtpcolumn_told(uint64_t n, uint64_t lines)
{
	return n == 0 && lines == 0 ? table_not_logged() : table_number(n);
}

struct table_cell
smtpcolumn_refused(uint64_t n)
{
	uint64_t lines = 0;
	unsigned i;

	for (i = 0; i < TELLS; i++)
		if (i != TELLS_SERVER)
			lines = tally_plus(lines, counts.tells[i]);
	return smtpcolumn_told(n, lines);
}

/* Rows ask one after the other, when all has been counted. */
uint64_t
smtpcolumn_sum_of(const struct tally *t)
{
	static const struct tally *last;
	static uint64_t all;
	const struct tally_entry *e;
	uint32_t place = 0;

	if (t == last)
		return all;
	last = t;
	all = 0;
	while ((e = tally_next(t, &place)) != NULL)
		all += e->counters[0];
	return all;
}

/* The sum of those whose first part is the same. */
uint64_t
smtpcolumn_sum_of_first(const struct tally *t, struct str first)
{
	const struct tally_entry *e;
	uint32_t place = 0;
	uint64_t n = 0;

	while ((e = tally_next(t, &place)) != NULL)
		if (str_eq(smtpcount_first(tally_text(t, e)), first))
			n += e->counters[0];
	return n;
}

size_t
smtpcolumn_most_of(const struct tally *t, struct tally_entry ***list)
{
	*list = die_alloc(SMTPCOLUMN_MOST, sizeof **list);
	return tally_top(t, 0, SMTPCOLUMN_MOST, *list);
}
