/*
 * A report for people, as it should look; and random ones: no line is too
 * long, ends in a space, or has a control byte.
 */
#include "page.h"

#include "show.h"

#include "check.h"
#include "report.h"
#include "sink.h"

#define RULE(title, rest) title " ------------------------------------" \
    "----------------------------------" rest "\n"

static const char want[] =
    RULE("Summary", "--")
    "What entered the queue, and what became of it; a kB has 1000 byt"
    "es, times are\n"
    "local.\n"
    "\n"
    "first line        2026-11-20 12:00:05\n"
    "messages entered            1,234,567\n"
    "bytes                         98.8 GB\n"
    "greylisted                 not logged\n"
    "at limit                        <0.1%\n"
    "concurrency                      3.14\n"
    "\n"
    RULE("Latency", "--")
    "How long attempts took.\n"
    "\n"
    "channel    local  remote\n"
    "attempts  12,345       0\n"
    "p50       850 us       -\n"
    "max       7d 00h       -\n"
    "\n"
    RULE("Senders", "--")
    "Who sent most, and an example.\n"
    "\n"
    "messages  share  sender\n"
    "  12,345  99.9%  zoe@\\x1b[31m\\n\\<b>\n"
    "    qp 12 \\xff\xc3\xa9\n"
    "       7   0.1%  bob@example.com\n"
    "       7   0.1%  list-return-1234-someone=example.org@bo...ong.n"
    "ames.example.net\n"
    "* and 1 more\n"
    "* approximate, for memory was used up: the first count of a row "
    "may be too low\n"
    "  by 1,200 at most, and what has no more than that may be missin"
    "g\n"
    "\n"
    RULE("Hours", "----")
    "Messages that entered in each hour.\n"
    "\n"
    "hour              entered\n"
    "2026-11-20 12:00        0\n"
    "2026-11-20 13:00      601  ########\n"
    "2026-11-20 14:00    2,400  ##############################\n"
    "2026-11-20 15:00        1  #\n"
    "\n"
    RULE("Open", "-----")
    "Messages still in the queue.\n"
    "\n"
    "none\n";

/* Characters, which are UTF-8 here. */
static size_t
characters(struct str s)
{
	size_t n = 0, i;

	for (i = 0; i < s.n; i++)
		n += ((unsigned char)s.s[i] & 0xc0) != 0x80;
	return n;
}

static void
check_lines(struct str page)
{
	struct str line;
	size_t i;

	while (eat_until(&page, '\n', &line)) {
		CHECK(characters(line) <= 80);
		for (i = 0; i < line.n; i++)
			CHECK((unsigned char)line.s[i] >= 32 &&
			    line.s[i] != 127);
		if (failures)
			printf("%.*s\n", (int)line.n, line.s);
	}
	CHECK(page.n == 0);
}

/* A long list with one row. */

#define ONE(word)	{ .name = word, .type = TABLE_COUNT }
#define PART(word)	{ .name = "of", .heading = "... " word, \
    .type = TABLE_COUNT }

static const struct table_column ten_columns[] = {
	ONE("one"), ONE("two"), ONE("three"), ONE("four"), ONE("five"),
	PART("red"), PART("blue"), ONE("eight"), ONE("nine"), ONE("ten")
};
static const struct table_kind ten = { .name = "ten", .title = "Ten",
    .about = "In halves.", .columns = ten_columns, .n = 10, .list = true };

/* Some rows of which nothing is logged, texts below that are long or known. */
static const struct table_column step_columns[] = {
	{ .name = "step", .type = TABLE_TEXT },
	{ .name = "number", .type = TABLE_COUNT },
	{ .name = "why", .type = TABLE_TEXT,
	    .flags = TABLE_BELOW | TABLE_WRAP }
};
static const struct table_kind steps = { .name = "steps", .title = "Steps",
    .about = "How far.", .columns = step_columns, .n = 3, .sparse = true };

#define LONG "a reason that does not fit on one line, or does only if most " \
    "of it is cut off"

static void
sample_brief(struct report *r)
{
	static const char *const names[] = { "in", "list", "spam", "out" };
	struct table *t;
	struct table_cell *c;
	uint64_t i;

	report_begin(r, "x");
	t = report_section(r, &ten);
	c = table_row(t);
	for (i = 0; i < 10; i++)
		c[i] = table_number(i + 1);
	t = report_section(r, &steps);
	for (i = 0; i < 4; i++) {
		c = table_row(t);
		c[0] = table_text(str_of(names[i]));
		c[1] = i % 3 == 0 ? table_number(i) : table_not_logged();
		c[2] = table_text(i == 0 ? STR("in") : STR(LONG));
	}
}

static const char want_brief[] =
    RULE("Ten", "------")
    "In halves.\n"
    "one    1    five       5\n"
    "two    2    ... red    6\n"
    "three  3    ... blue   7\n"
    "four   4    eight      8\n"
    "            nine       9\n"
    "            ten       10\n"
    "\n"
    RULE("Steps", "----")
    "How far.\n"
    "step  number\n"
    "in         0\n"
    "out        3\n"
    "    a reason that does not fit on one line, or does only if most"
    " of it is cut...\n"
    "* not logged: list, spam\n";

static void
compare(struct str page, const char *expected)
{
	if (str_eq(page, str_of(expected)))
		return;
	printf("%.*s", (int)page.n, page.s);
	failures = 1;
}

int
main(void)
{
	struct report r;
	int i;

	srand(7);
	sink_begin();
	show_utc(true);
	sample(&r);
	page_print(&r, false);
	compare(sink_take(), want);
	sample_brief(&r);
	page_print(&r, true);
	compare(sink_take(), want_brief);
	for (i = 0; i < 3000 && !failures; i++) {
		random_report(&r);
		page_print(&r, i % 2 == 0);
		check_lines(sink_take());
	}
	return failures;
}
