/*
 * A report for programs, as it should be; and random ones: every line of
 * tab-separated values has as many fields as columns were named, and JSON's
 * strings and brackets match.
 */
#include "form.h"

#include "show.h"

#include "check.h"
#include "report.h"
#include "sink.h"

static const char want_tsv[] =
    "report\tqsend-stats\t1\n"
    "section\tqsend-stats\tsummary\tlist\tSummary\tWhat entered the q"
    "ueue, and what became of it; a kB has 1000 bytes, times are loca"
    "l.\n"
    "columns\tqsend-stats\tsummary\tfirst_line\tentered\tbytes\tgreyl"
    "isted\talerts\tat_limit\tconcurrency\n"
    "types\tqsend-stats\tsummary\ttime\tcount\tbytes\tcount\tcount\tp"
    "ercent\tdecimal\n"
    "row\tqsend-stats\tsummary\t2026-11-20T12:00:05+00:00\t1234567\t9"
    "8765432109\t?\t0\t0.0010\t3.140\n"
    "section\tqsend-stats\tlatency\tlist\tLatency\tHow long attempts "
    "took.\n"
    "columns\tqsend-stats\tlatency\tchannel\tattempts\tp50\tmax\n"
    "types\tqsend-stats\tlatency\ttext\tcount\tseconds\tseconds\n"
    "row\tqsend-stats\tlatency\tlocal\t12345\t0.000850\t604800.000000"
    "\n"
    "row\tqsend-stats\tlatency\tremote\t0\t\t\n"
    "section\tqsend-stats\tsenders\ttable\tSenders\tWho sent most, an"
    "d an example.\n"
    "columns\tqsend-stats\tsenders\tmessages\tfailure\tshare\tsender"
    "\texample\n"
    "types\tqsend-stats\tsenders\tcount\tcount\tpercent\ttext\ttext\n"
    "row\tqsend-stats\tsenders\t12345\t0\t99.8786\tzoe@\\x1b[31m\\n\\"
    "\\<b>\tqp 12 \\xff\xc3\xa9\n"
    "row\tqsend-stats\tsenders\t7\t0\t0.0566\tbob@example.com\t\n"
    "row\tqsend-stats\tsenders\t7\t0\t0.0566\tlist-return-1234-someon"
    "e=example.org@bounces.of.very.long.names.example.net\t\n"
    "note\tqsend-stats\tsenders\tand 1 more\n"
    "note\tqsend-stats\tsenders\tapproximate, for memory was used up:"
    " the first count of a row may be too low by 1,200 at most, and w"
    "hat has no more than that may be missing\n"
    "section\tqsend-stats\thours\ttable\tHours\tMessages that entered"
    " in each hour.\n"
    "columns\tqsend-stats\thours\thour\tentered\n"
    "types\tqsend-stats\thours\thour\tcount\n"
    "row\tqsend-stats\thours\t2026-11-20T12:00:00+00:00\t0\n"
    "row\tqsend-stats\thours\t2026-11-20T13:00:00+00:00\t601\n"
    "row\tqsend-stats\thours\t2026-11-20T14:00:00+00:00\t2400\n"
    "row\tqsend-stats\thours\t2026-11-20T15:00:00+00:00\t1\n"
    "section\tqsend-stats\topen\ttable\tOpen\tMessages still in the q"
    "ueue.\n"
    "columns\tqsend-stats\topen\thour\tentered\n"
    "types\tqsend-stats\topen\thour\tcount\n"
    "end\tqsend-stats\n";

static const char want_json[] =
    "{\n"
    "  \"report\": \"qsend-stats\",\n"
    "  \"form\": 1,\n"
    "  \"about\": {\n"
    "    \"summary\": {\"title\": \"Summary\", \"about\": \"What ente"
    "red the queue, and what became of it; a kB has 1000 bytes, times"
    " are local.\",\n"
    "      \"types\": {\"first_line\": \"time\", \"entered\": \"count"
    "\", \"bytes\": \"bytes\", \"greylisted\": \"count\", \"alerts\":"
    " \"count\", \"at_limit\": \"percent\", \"concurrency\": \"decima"
    "l\"},\n"
    "      \"notes\": []},\n"
    "    \"latency\": {\"title\": \"Latency\", \"about\": \"How long "
    "attempts took.\",\n"
    "      \"types\": {\"channel\": \"text\", \"attempts\": \"count\""
    ", \"p50\": \"seconds\", \"max\": \"seconds\"},\n"
    "      \"notes\": []},\n"
    "    \"senders\": {\"title\": \"Senders\", \"about\": \"Who sent "
    "most, and an example.\",\n"
    "      \"types\": {\"messages\": \"count\", \"failure\": \"count"
    "\", \"share\": \"percent\", \"sender\": \"text\", \"example\": "
    "\"text\"},\n"
    "      \"notes\": [\"and 1 more\", \"approximate, for memory was "
    "used up: the first count of a row may be too low by 1,200 at mos"
    "t, and what has no more than that may be missing\"]},\n"
    "    \"hours\": {\"title\": \"Hours\", \"about\": \"Messages that"
    " entered in each hour.\",\n"
    "      \"types\": {\"hour\": \"hour\", \"entered\": \"count\"},\n"
    "      \"notes\": []},\n"
    "    \"open\": {\"title\": \"Open\", \"about\": \"Messages still "
    "in the queue.\",\n"
    "      \"types\": {\"hour\": \"hour\", \"entered\": \"count\"},\n"
    "      \"notes\": []}\n"
    "  },\n"
    "  \"summary\": {\"first_line\": \"2026-11-20T12:00:05+00:00\", "
    "\"entered\": 1234567, \"bytes\": 98765432109, \"greylisted\": nu"
    "ll, \"alerts\": 0, \"at_limit\": 0.0010, \"concurrency\": 3.140}"
    ",\n"
    "  \"latency\": [\n"
    "    {\"channel\": \"local\", \"attempts\": 12345, \"p50\": 0.000"
    "850, \"max\": 604800.000000},\n"
    "    {\"channel\": \"remote\", \"attempts\": 0}\n"
    "  ],\n"
    "  \"senders\": [\n"
    "    {\"messages\": 12345, \"failure\": 0, \"share\": 99.8786, \""
    "sender\": \"zoe@\\u001b[31m\\n\\\\<b>\", \"example\": \"qp 12 \\"
    "\\xff\xc3\xa9\"},\n"
    "    {\"messages\": 7, \"failure\": 0, \"share\": 0.0566, \"sende"
    "r\": \"bob@example.com\"},\n"
    "    {\"messages\": 7, \"failure\": 0, \"share\": 0.0566, \"sende"
    "r\": \"list-return-1234-someone=example.org@bounces.of.very.long"
    ".names.example.net\"}\n"
    "  ],\n"
    "  \"hours\": [\n"
    "    {\"hour\": \"2026-11-20T12:00:00+00:00\", \"entered\": 0},\n"
    "    {\"hour\": \"2026-11-20T13:00:00+00:00\", \"entered\": 601},"
    "\n"
    "    {\"hour\": \"2026-11-20T14:00:00+00:00\", \"entered\": 2400}"
    ",\n"
    "    {\"hour\": \"2026-11-20T15:00:00+00:00\", \"entered\": 1}\n"
    "  ],\n"
    "  \"open\": []\n"
    "}\n";

static void
is(struct str got, struct str want)
{
	if (str_eq(got, want))
		return;
	printf("%s", got.s);
	failures = 1;
}

static size_t
fields(struct str line)
{
	size_t n = 1, i;

	for (i = 0; i < line.n; i++)
		n += line.s[i] == '\t';
	return n;
}

static void
check_tsv(struct str text)
{
	struct str line;
	size_t columns = 0, ends = 0;

	while (eat_until(&text, '\n', &line)) {
		if (str_starts(line, STR("columns\ttest\trandom")))
			columns = fields(line);
		else if (str_starts(line, STR("types\t")) ||
		    str_starts(line, STR("row\t")))
			CHECK(fields(line) == columns);
		else if (str_starts(line, STR("note\t")))
			CHECK(fields(line) == 4);
		ends += str_eq(line, STR("end\ttest"));
	}
	CHECK(text.n == 0 && columns >= 3 && ends == 1);
}

static void
check_json(struct str s)
{
	char open[16];
	size_t depth = 0;
	bool quoted = false;

	for (; s.n > 0; str_skip(&s, 1)) {
		CHECK((unsigned char)*s.s >= 32 || *s.s == '\n');
		if (*s.s == '"')
			quoted = !quoted;
		else if (quoted && *s.s == '\\')
			str_skip(&s, 1);
		else if (!quoted && (*s.s == '{' || *s.s == '['))
			open[depth++] = (char)(*s.s + 2);
		else if (!quoted && (*s.s == '}' || *s.s == ']'))
			CHECK(depth > 0 && open[--depth] == *s.s);
		if (depth > 10)
			break;
	}
	CHECK(depth == 0 && !quoted);
}

int
main(void)
{
	struct report r;
	int i;

	srand(8);
	sink_begin();
	show_utc(true);
	sample(&r);
	form_tsv(&r);
	is(sink_take(), STR(want_tsv));
	form_json(&r);
	is(sink_take(), STR(want_json));
	for (i = 0; i < 1000 && !failures; i++) {
		random_report(&r);
		form_tsv(&r);
		check_tsv(sink_take());
		form_json(&r);
		check_json(sink_take());
	}
	return failures;
}
