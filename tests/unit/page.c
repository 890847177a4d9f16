/*
 * A report for people, as it should look; and random ones: no line is too
 * long, ends in a space, or has a control byte.
 */
#include "page.h"

#include "show.h"

#include "check.h"
#include "report.h"
#include "sink.h"

static const char want[] =
    "Summary\n"
    "-------\n"
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
    "\n"
    "Latency\n"
    "-------\n"
    "How long attempts took.\n"
    "\n"
    "channel    local  remote\n"
    "attempts  12,345       0\n"
    "p50       850 us       -\n"
    "max       7d 00h       -\n"
    "\n"
    "\n"
    "Senders\n"
    "-------\n"
    "Who sent most, and an example.\n"
    "\n"
    "messages  share  sender\n"
    "  12,345  99.9%  zoe@\\x1b[31m\\n\\<b>\n"
    "    qp 12 \\xff\xc3\xa9\n"
    "       7   0.1%  bob@example.com\n"
    "       7   0.1%  list-return-1234-someone=example.org@bo...ong.n"
    "ames.example.net\n"
    "\n"
    "* and 1 more\n"
    "* approximate, for memory was used up: the first count of a row "
    "may be too low\n"
    "  by 1,200 at most, and what has no more than that may be missin"
    "g\n"
    "\n"
    "\n"
    "Hours\n"
    "-----\n"
    "Messages that entered in each hour.\n"
    "\n"
    "hour              entered\n"
    "2026-11-20 12:00        0\n"
    "2026-11-20 13:00      601  ########\n"
    "2026-11-20 14:00    2,400  ##############################\n"
    "2026-11-20 15:00        1  #\n"
    "\n"
    "\n"
    "Open\n"
    "----\n"
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

int
main(void)
{
	struct report r;
	struct str page;
	int i;

	srand(7);
	sink_begin();
	show_utc(true);
	sample(&r);
	page_print(&r);
	page = sink_take();
	if (!str_eq(page, STR(want))) {
		printf("%s", page.s);
		failures = 1;
	}
	for (i = 0; i < 3000 && !failures; i++) {
		random_report(&r);
		page_print(&r);
		check_lines(sink_take());
	}
	return failures;
}
