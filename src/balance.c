#include "balance.h"

#include "human.h"
#include "pool.h"

static const struct table_column columns[] = {
	{ .name = "of", .heading = "sum of", .type = TABLE_TEXT },
	{ .name = "in", .type = TABLE_COUNT },
	{ .name = "out", .type = TABLE_COUNT },
	{ .name = "agrees", .type = TABLE_TEXT },
	{ .name = "terms", .type = TABLE_TEXT, .flags = TABLE_BELOW |
	    TABLE_WRAP }
};

const struct table_kind balance_kind = {
	.name = "balance", .title = "Balance",
	.about = "What came is what went and what is there; each number is "
	    "counted on its own.",
	.columns = columns, .n = sizeof columns / sizeof columns[0]
};

static uint64_t
sum(const struct balance_term *terms)
{
	uint64_t is = 0;
	unsigned i;

	for (i = 0; i < BALANCE_TERMS && terms[i].name != NULL; i++)
		is += terms[i].value;
	return is;
}

bool
balance_agrees(const struct balance *b)
{
	return sum(b->in) == sum(b->out);
}

static size_t
put(char *p, size_t n, const char *text)
{
	size_t length = strlen(text);

	if (length > POOL_MOST - HUMAN_ROOM - n)
		length = POOL_MOST - HUMAN_ROOM - n;
	memcpy(p + n, text, length);
	return n + length;
}

/* "entered 12 + open before 3" */
static size_t
put_terms(char *p, size_t n, const struct balance_term *terms)
{
	unsigned i;

	for (i = 0; i < BALANCE_TERMS && terms[i].name != NULL; i++) {
		if (i > 0)
			n = put(p, n, " + ");
		n = put(p, n, terms[i].name);
		n = put(p, n, " ");
		if (n < POOL_MOST - HUMAN_ROOM)
			n += human_count(p + n, terms[i].value);
	}
	return n;
}

/* At p, where there must be POOL_MOST bytes. */
static struct str
equation(char *p, size_t n, const struct balance *b)
{
	n = put_terms(p, n, b->in);
	n = put(p, n, balance_agrees(b) ? " = " : " IS NOT ");
	return (struct str){ p, put_terms(p, n, b->out) };
}

void
balance_row(struct table *t, const struct balance *b)
{
	struct table_cell *c = table_row(t);
	char text[POOL_MOST];

	c[0] = table_text(str_of(b->of));
	c[1] = table_number(sum(b->in));
	c[2] = table_number(sum(b->out));
	c[3] = table_text(balance_agrees(b) ? STR("yes") : STR("no"));
	c[4] = table_text(pool_copy(equation(text, 0, b)));
}

void
balance_note(struct table *t, const struct balance *b)
{
	char text[POOL_MOST];
	size_t n = put(text, 0, b->of);

	n = put(text, n, ": ");
	table_note(t, pool_copy(equation(text, n, b)));
}
