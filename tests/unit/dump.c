/*
 * What was printed is read back as it was; what is read twice is added; a
 * damaged line changes nothing.
 */
#include "dump.h"

#include "check.h"
#include "sink.h"

enum { TALLY = 1 << 20 };

/* All that a program counts. */
struct counts {
	uint64_t sums[3];
	struct dump_peak peak;
	struct dump_span span;
	struct hist hist;
	struct tally senders, hours;
	struct dump_levels open;
	struct tally_limit limit;
	struct dump_item items[8];
};

static void
begin(struct counts *c, size_t most)
{
	const struct dump_item items[] = {
		{ "events", DUMP_SUMS, c->sums, 3 },
		{ "busiest", DUMP_PEAK, &c->peak, 0 },
		{ "period", DUMP_SPAN, &c->span, 0 },
		{ "wait", DUMP_HIST, &c->hist, 0 },
		{ "senders", DUMP_TALLY, &c->senders, 0 },
		{ "hours", DUMP_TALLY, &c->hours, 0 },
		{ "open", DUMP_LEVELS, &c->open, 0 },
		{ NULL, DUMP_SUMS, NULL, 0 }
	};

	memset(c, 0, sizeof *c);
	tally_limit(&c->limit, most);
	tally_init(&c->senders, 3, 4, &c->limit);
	tally_init(&c->hours, 1, 0, &c->limit);
	memcpy(c->items, items, sizeof items);
}

static void
end(struct counts *c)
{
	tally_clear(&c->senders);
	tally_clear(&c->hours);
}

/* An event; the second of two counts may be given, too. */
static void
event(struct counts *c, struct counts *also, int64_t sec)
{
	uint64_t v = (uint64_t)rand() >> rand() % 31;
	struct stamp at = { sec, (uint32_t)rand() % 1000 };
	char text[40];
	struct str s = { text, (size_t)(rand() % 3 ? rand() % 3 :
	    rand() % 40) };
	uint64_t *n;
	size_t i;

	for (i = 0; i < s.n; i++)
		text[i] = (char)(rand() % 5 ? 'a' + rand() % 4 : rand());
	for (; c != NULL; c = also, also = NULL) {
		c->sums[v % 3] += v;
		dump_reach(&c->peak, v, at);
		dump_widen(&c->span, at);
		hist_add(&c->hist, v);
		n = tally_at_example(&c->senders, s, STR("an\texample\xff"));
		n[0]++;
		n[1] += v;
		n[2] = v > n[2] ? v : n[2];
		++*tally_at(&c->hours, s.n % 2 ? STR("12") : STR("13"));
	}
}

static char kept[4][TALLY];

static struct str
printed(const struct counts *c, int where)
{
	struct str s;

	dump_print(c->items, DUMP_ALL);
	s = sink_take();
	CHECK(s.n < TALLY);
	memcpy(kept[where], s.s, s.n);
	return (struct str){ kept[where], s.n };
}

static void
read_all(struct counts *c, struct str text)
{
	struct str line;

	while (eat_until(&text, '\n', &line))
		CHECK(dump_line(c->items, line));
	CHECK(text.n == 0);
}

/* One over all, and the sum of the dumps of two parts. */
static void
parts(size_t n, size_t cut, size_t most)
{
	static struct counts all, one, two, sum;
	struct str a, b, both, whole;
	size_t i;

	begin(&all, most);
	begin(&one, most);
	begin(&two, most);
	begin(&sum, most);
	for (i = 0; i < n; i++)
		event(&all, i < cut ? &one : &two, (int64_t)i - 20);
	dump_add_level(&one.open.own, 43, &one.span, STR("mx1 =\t\n"));
	dump_add_level(&all.open.own, 43, &one.span, STR("mx1 =\t\n"));
	dump_add_level(&two.open.own, 0, &two.span, STR(""));
	dump_add_level(&all.open.own, 0, &two.span, STR(""));
	a = printed(&one, 0);
	b = printed(&two, 1);
	whole = printed(&all, 2);
	read_all(&sum, a);
	CHECK(str_eq(printed(&sum, 3), a));
	read_all(&sum, b);
	both = printed(&sum, 3);
	CHECK(most < TALLY ? sum.senders.full : str_eq(both, whole));
	end(&all);
	end(&one);
	end(&two);
	end(&sum);
}

static const char *const good[] = {
	"#sum events 1 2 3", "#peak busiest 9 -5 7", "#span period 1 2 1 3",
	"#span period", "#hist wait 1 0 5 5 5 5:1\r\n", "#tally hours 3 1",
	"#+ 3 5 =", "#+ 0 5 =a b\\t\texample", "#level open 4 =mx1",
	"#level open 4 1 2 1 2 =", NULL
};

static const char *const bad[] = {
	"", "#", "#sum", "#sum events", "#sum events 1 2", "#sum event 1 2 3",
	"#sum events 1 2 3 4", "#sum events 1 2 x", "#sum events 1  2 3",
	"#sum events 1 2 18446744073709551616", "sum events 1 2 3",
	"#peak busiest 1 2", "#peak busiest 1 2 3 4", "#peak wait 1 2 3",
	"#peak busiest 1 9223372036854775808 0", "#peak busiest 1 1 4294967296",
	"#span period 1 2", "#span period 1 3 1 2", "#span period ",
	"#hist wait 1 0 5 5 5 6:1", "#hist wait", "#tally hours",
	"#tally hours 1 0", "#tally hours 1 2", "#tally hours 0 0 ",
	"#level open", "#level open =", "#level open 1 2 =",
	"#level open 1 1 2 1 1 =", "#level open 1 1 2 1 2 3 =",
	"#level open 1 1 2 1 2  =", "#level open 1=", "#level open 1",
	"#level open 1 mx", "#+ 0 5 =a", "#end", NULL
};

static const char *const bad_entries[] = {
	"#+", "#+ 4 5 =a", "#+ 0 =a", "#+ 0 5 a", "#+ 0 5 6 =a", "#+ 0 5",
	NULL
};

static void
lines(void)
{
	static struct counts c;
	struct str before, after;
	size_t i;

	begin(&c, TALLY);
	for (i = 0; good[i] != NULL; i++)
		CHECK(dump_line(c.items, str_of(good[i])));
	before = printed(&c, 0);
	for (i = 0; bad[i] != NULL; i++)
		CHECK(!dump_line(c.items, str_of(bad[i])));
	after = printed(&c, 1);
	CHECK(str_eq(before, after));
	CHECK(dump_line(c.items, STR("#tally hours 0 0")));
	for (i = 0; bad_entries[i] != NULL; i++)
		CHECK(!dump_line(c.items, str_of(bad_entries[i])));
	CHECK(str_eq(before, printed(&c, 1)));
	CHECK(dump_line(c.items, STR("#+ 0 5 =b")));
	end(&c);
}

/* Sums stay at the greatest; of equal peaks the earlier one is kept. */
static void
limits(void)
{
	static struct counts c;

	begin(&c, TALLY);
	CHECK(dump_line(c.items, STR("#sum events 18446744073709551615 1 1")));
	CHECK(dump_line(c.items, STR("#sum events 18446744073709551615 1 1")));
	CHECK(c.sums[0] == UINT64_MAX && c.sums[1] == 2);
	CHECK(dump_line(c.items, STR("#peak busiest 5 10 1")));
	CHECK(dump_line(c.items, STR("#peak busiest 5 10 0")));
	CHECK(dump_line(c.items, STR("#peak busiest 5 11 0")));
	CHECK(dump_line(c.items, STR("#peak busiest 4 1 0")));
	CHECK(c.peak.value == 5 && c.peak.at.sec == 10 &&
	    c.peak.at.nsec == 0);
	end(&c);
}

int
main(void)
{
	size_t i;

	srand(6);
	sink_begin();
	lines();
	limits();
	for (i = 0; i < 30; i++) {
		parts(i, i / 2, TALLY);
		parts(1000, (size_t)rand() % 1000, TALLY);
		parts(3000, (size_t)rand() % 3000, 5000);
	}
	return failures;
}
