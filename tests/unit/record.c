/*
 * What the lines of a connection tell together.
 */
#include "record.h"
#include "stamp.h"

#include <stdlib.h>
#include <unistd.h>

#include "out.h"
#include "pool.h"

#include "../json.h"
#include "check.h"

enum { ROOM = 1 << 21, COLUMNS = 19, LINES = 14 };

#define AT "@400000006b0036"	/* 2026-11-20 12:00:05 UTC is 4f */

static FILE *sink;
static char got[ROOM];

static struct str
printed(void)
{
	size_t n;

	out_flush();
	rewind(sink);
	n = fread(got, 1, sizeof got, sink);
	rewind(sink);
	CHECK(ftruncate(fileno(sink), 0) == 0);
	return (struct str){ got, n };
}

/*
 * Lines; is the last one the end; and the record, from "pid" on as it is in
 * tsv but for | in place of the tab, behind start, end and seconds.
 */
static const struct row {
	const char *lines[LINES];
	bool ended;
	const char *times, *record;
} rows[] = {
	{ { "hello" }, false, "||", "5|||||||||||||||" },
	{ { AT "4f00000000 tcpserver: pid 5 from 10.0.0.1",
	    AT "501dcd6500 tcpserver: end 5 status 0" }, true,
	  "2026-11-20T12:00:05.000000000+00:00|"
	    "2026-11-20T12:00:06.500000000+00:00|1.500000",
	  "5|10.0.0.1||||||||||||0||" },
	/* open: no end is known */
	{ { AT "4f00000000 tcpserver: pid 5 from 10.0.0.1" }, false,
	  "2026-11-20T12:00:05.000000000+00:00||",
	  "5|10.0.0.1||||||||||||||" },
	/* the clock was put back */
	{ { AT "4f00000001 tcpserver: pid 5 from 10.0.0.1",
	    AT "4f00000000 tcpserver: end 5 status 11" }, true,
	  "2026-11-20T12:00:05.000000001+00:00|"
	    "2026-11-20T12:00:05.000000000+00:00|0.000000",
	  "5|10.0.0.1||||||||||||139||" },
	/* the server's no */
	{ { "tcpserver: pid 5 from 10.0.0.1",
	    "tcpserver: deny 5 mx:10.0.0.9:25 h:10.0.0.1::7",
	    "tcpserver: end 5 status 25600" }, true, "||",
	  "5|10.0.0.1|h|||||||0|denied|tcpserver||100||" },
	/* two messages; a recipient is told once, whatever its case */
	{ { "tcpserver: ok 5 mx:10.0.0.9:25 h:10.0.0.1::7",
	    "jgreylist[5]: 10.0.0.1: OK known",
	    "qmail-smtpd[5]: MAIL FROM:<a@x.org>",
	    "qmail-smtpd[5]: RCPT TO:<b@x.org>",
	    "qmail-smtpd[5]: RCPT TO:<B@X.org>",
	    "qmail-smtpd[5]: RCPT TO:<c@x.org>",
	    "simscan:[5]:CLEAN (1.00/5.00):1.0s:s:10.0.0.1:a@x.org:b@x.org",
	    "mail recv: pid 5 from <a@x.org> qp 7",
	    "mail recv: pid 5 from <a@x.org> qp 77",
	    "tcpserver: end 5 status 0" }, true, "||",
	  "5|10.0.0.1|h|||||a@x.org|b@x.org,c@x.org|2|accepted|qmail-smtpd|"
	    "mail recv|0|7,77|" },
	/* tabs and control bytes of the client are not ours */
	{ { "tcpserver: ok 5 mx:10.0.0.9:25 :10.0.0.1::7",
	    "qmail-smtpd[5]: MAIL FROM:<a\t\033[2J\xff\\@x.org>" }, false,
	  "||", "5|10.0.0.1||||||a\\t\\x1b[2J\\xff\\\\@x.org||||||||" },
	/* TLS */
	{ { "sslserver: pid 5 from ::1",
	    "sslserver: tls 5 accept TLSv1.3:TLS_AES_256_GCM_SHA384" }, false,
	  "||", "5|::1||||TLSv1.3|TLS_AES_256_GCM_SHA384|||||||||" },
	/* spamdyke; a no, then a yes: the mail was accepted */
	{ { "spamdyke[5]: DENIED_OTHER from: a to: b origin_ip: 10.0.0.1 "
	    "origin_rdns: h auth: u encryption: (none) reason: 550_x" },
	  false, "||",
	  "5|10.0.0.1|h||u|||a|b||rejected|spamdyke|DENIED_OTHER|||550_x" },
	{ { "spamdyke[5]: DENIED_OTHER from: a to: b origin_ip: 10.0.0.1 "
	    "origin_rdns: h auth: (unknown) encryption: (none) reason: 550_x",
	    "mail recv: pid 5 from <c> qp 7" }, false,
	  "||", "5|10.0.0.1|h|||||c|b|1|accepted|qmail-smtpd|mail recv||7|" }
};

static void
fill(struct group *g, const char *const *lines)
{
	size_t i;

	group_init(g);
	for (i = 0; i < LINES && lines[i] != NULL; i++) {
		group_line(g, i + 1, str_of(lines[i]));
		group_more(g, STR("\n"));
	}
}

static bool
all_labelled(const char *const *lines)
{
	size_t i;

	for (i = 0; i < LINES && lines[i] != NULL; i++)
		if (*lines[i] != '@')
			return false;
	return true;
}

static void
print(enum record_form form, const struct group *lines, bool ended,
    bool labelled)
{
	const struct record_of of = { 5, lines, STAMP_NEVER, ended,
	    labelled };

	record_print(form, &of);
}

static void
row(const struct row *r, bool labelled)
{
	struct group g;
	struct str s;
	char want[1000], *p;

	fill(&g, r->lines);
	print(RECORD_TSV, &g, r->ended, labelled);
	s = printed();
	snprintf(want, sizeof want, "%s|%s\n", r->times, r->record);
	for (p = want; *p != '\0'; p++)
		if (*p == '|')
			*p = '\t';
	if (!str_eq(s, str_of(want))) {
		printf("want: %sgot:  %.*s", want, (int)s.n, s.s);
		failures = 1;
	}
	print(RECORD_JSON, &g, r->ended, labelled);
	s = printed();
	CHECK(s.n > 0 && s.s[s.n - 1] == '\n' && json_is_valid(s));
	group_free(&g);
}

static const char *const names[COLUMNS] = {
	"start", "end", "seconds", "pid", "ip", "host", "helo", "user", "tls",
	"cipher", "sender", "recipients", "messages", "result", "program",
	"reason", "status", "qp", "detail"
};

/* Names, in both forms in the same order. */
static void
columns(void)
{
	struct str s, word = STR("");
	struct group g;
	const char *const lines[LINES] = { "hello" };
	char name[20];
	size_t i, at = 0;

	record_begin(RECORD_TSV);
	s = printed();
	CHECK(s.n > 0 && s.s[s.n - 1] == '\n');
	for (i = 0; i < COLUMNS; i++) {
		CHECK(eat_until(&s, i < COLUMNS - 1 ? '\t' : '\n', &word));
		CHECK(str_eq(word, str_of(names[i])));
	}
	CHECK(s.n == 0);
	record_begin(RECORD_JSON);
	CHECK(printed().n == 0);
	fill(&g, lines);
	print(RECORD_JSON, &g, false, false);
	s = printed();
	for (i = 0; i < COLUMNS; i++) {
		snprintf(name, sizeof name, "\"%s\":", names[i]);
		at = str_find(s, str_of(name));
		CHECK(at != SIZE_MAX);
		str_skip(&s, at == SIZE_MAX ? 0 : at);
	}
	group_free(&g);
}

/* All of one object, by hand. */
static void
object(void)
{
	const char *const lines[LINES] = {
		AT "4f00000000 tcpserver: ok 5 mx:10.0.0.9:25 h:10.0.0.1::7",
		AT "4f00000000 qmail-smtpd[5]: MAIL FROM:<\"q\\\t\"@x>",
		AT "4f00000000 qmail-smtpd[5]: RCPT TO:<b\xc3\xa4\xe4@x>",
		AT "4f1dcd6500 tcpserver: end 5 status 256"
	};
	struct group g;
	struct str s;

	fill(&g, lines);
	print(RECORD_JSON, &g, true, false);
	s = printed();
	if (!str_eq(s, STR("{\"start\":\"2026-11-20T12:00:05.000000000+00:00\""
	    ",\"end\":\"2026-11-20T12:00:05.500000000+00:00\","
	    "\"seconds\":0.500000,\"pid\":5,\"ip\":\"10.0.0.1\","
	    "\"host\":\"h\",\"helo\":null,\"user\":null,\"tls\":null,"
	    "\"cipher\":null,\"sender\":\"\\\"q\\\\\\t\\\"@x\","
	    "\"recipients\":[\"b\xc3\xa4\\\\xe4@x\"],\"messages\":null,"
	    "\"result\":null,\"program\":null,\"reason\":null,\"status\":1,"
	    "\"qp\":[],\"detail\":null}\n"))) {
		printf("got: %.*s", (int)s.n, s.s);
		failures = 1;
	}
	group_free(&g);
}

/* Each recipient once, of many, without quadratic work; nothing is kept. */
static void
many(void)
{
	char line[60];
	struct group g;
	struct str s;
	size_t i, commas = 0, held;

	group_init(&g);
	for (i = 0; i < 40000; i++) {
		snprintf(line, sizeof line,
		    "qmail-smtpd[5]: RCPT TO:<%s%d@x.org>\n",
		    i % 3 == 0 ? "User" : "user", (int)(i % 20000));
		group_line(&g, i + 1, str_of(line));
	}
	print(RECORD_TSV, &g, false, false);
	s = printed();
	for (i = 0; i < s.n; i++)
		commas += s.s[i] == ',';
	CHECK(commas == 19999);
	group_free(&g);
	held = pool_held;
	for (i = 0; i < 3; i++)
		row(&rows[0], false);
	CHECK(pool_held < held);
}

/* What this has and that has not does not go over to the next one. */
static void
apart(void)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		row(&rows[i], all_labelled(rows[i].lines));
	while (i > 0)
		row(&rows[--i], false);
}

int
main(void)
{
	sink = tmpfile();
	if (sink == NULL) {
		perror("tmpfile");
		return 1;
	}
	out_to(fileno(sink), "a file");
	columns();
	apart();
	object();
	many();
	group_numbered = true;
	apart();
	return failures;
}
