/* Verdicts of scanners, their scores, and names of viruses. */
#include "scan.h"

#include "smtp.h"

#include "check.h"

static struct scan s;

static bool
is(const char *line, const char *verdict, const char *virus)
{
	struct head head = { .timed = false };
	struct event e;

	smtp_event(str_of(line), &head, false, &e);
	return scan_of(&e, e.kind == EVENT_DEFER || e.kind == EVENT_REJECT ?
	    refusal_of(&e) : REFUSAL_SERVER, &s) &&
	    str_eq(s.verdict, str_of(verdict)) &&
	    str_eq(s.virus, str_of(virus));
}

static bool
scores(const char *text, int64_t want, const char *rest)
{
	struct str t = str_of(text);
	int64_t n = 0;

	return scan_eat_score(&t, &n) && n == want && str_eq(t, str_of(rest));
}

static void
numbers(void)
{
	CHECK(scores("0", 0, ""));
	CHECK(scores("5.0/5", 5000, "/5"));
	CHECK(scores("-102.5", -102500, ""));
	CHECK(scores("0.0009", 0, ""));
	CHECK(scores("1.2345 s", 1234, " s"));
	CHECK(scores("7.", 7000, "."));
	CHECK(scores("999999999999", INT64_C(999999999999000), ""));
	CHECK(!scores("9999999999999", 0, ""));
	CHECK(!scores("-", 0, "") && !scores("", 0, "") &&
	    !scores(".5", 0, ""));
}

int
main(void)
{
	numbers();
	CHECK(is("simscan:[7]:CLEAN (0.30/5.00):0.1s:x:192.0.2.1:a:b",
	    "CLEAN", "") && s.scored && s.score == 300);
	s = scan_clean(STR("-0.30/5.00/7.50"));
	CHECK(str_eq(s.verdict, STR("CLEAN")) && s.scored && s.score == -300 &&
	    s.virus.n == 0);
	CHECK(!scan_clean(UNTOLD).scored && !scan_clean(STR("x")).scored);
	CHECK(is("simscan:[7]:VIRUS:0.1s:Eicar:192.0.2.1:a:b", "VIRUS",
	    "Eicar") && !s.scored);
	CHECK(is("simscan:[7]:SPAM REJECT (9.30/5.00):0.1s:x:192.0.2.1:a:b",
	    "SPAM REJECT", "") && s.score == 9300);
	CHECK(is("spamd[9]: spamd: clean message (-1.2/5.0) for q:1 in 0.3 "
	    "seconds, 19 bytes.", "clean message", "") && s.score == -1200);
	CHECK(!is("spamd[9]: spamd: result: . -1 - X scantime=0.3,size=19,"
	    "user=q,uid=1", "result", ""));
	CHECK(is("7 logging::logterse plugin: ` 192.0.2.1\tx\ty\t<a@b>\t<c@d>"
	    "\tvirus::clamdscan\t901\tVirus found: Eicar", "virus",
	    "Eicar"));
	CHECK(is("7 (data_post) spamassassin: pass, Ham, -2.6", "Ham", "") &&
	    s.score == -2600);
	CHECK(!is("tcpserver: pid 7 from 192.0.2.1", "", ""));
	CHECK(!is("qmail-smtpd[7]: RCPT TO:<a@b>", "", ""));
	return failures;
}
