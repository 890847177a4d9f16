/* SPF, DKIM and DMARC, in lines of those who tell. */
#include "mailcheck.h"

#include "smtp.h"

#include "check.h"

/* "CHECK result"; empty if the line tells none. */
static bool
is(const char *line, const char *check, const char *result)
{
	struct head head = { .timed = false };
	struct mailcheck c;
	struct event e;

	smtp_event(str_of(line), &head, false, &e);
	if (!mailcheck_of(&e, &c))
		return *check == '\0';
	return str_eq(c.check, str_of(check)) &&
	    str_eq(c.result, str_of(result));
}

#define QLOG(reason, detail) "qlogenvelope: result=rejected code=550 " \
	"reason=" reason " detail=" detail " helo=x mailfrom=a@b rcptto=c@d " \
	"relay=no rcpthosts= size= authuser= authtype= encrypted= " \
	"sslverified=no localip=192.0.2.9 localport=25 remoteip=192.0.2.1 " \
	"remoteport=5 remotehost= qp= pid=7"

int
main(void)
{
	CHECK(is("qmail-smtpd[7]: Received-SPF: softfail (mx: x)", "SPF",
	    "softfail"));
	CHECK(is("qmail-smtpd[7]: MFCHECK pass [192.0.2.1] x", "", ""));
	CHECK(is("qmail-smtpd[7]: RCPT TO:<pass>", "", ""));
	CHECK(is(QLOG("spf", "FAIL"), "SPF", "fail"));
	CHECK(is(QLOG("spf", "lookupfailure"), "SPF", "lookupfailure"));
	CHECK(is(QLOG("chkuser", "nomailbox"), "", ""));
	CHECK(is("qmail-smtpd: pid 7 Reject::SPF::Fail P:ESMTP "
	    "S:192.0.2.1:x H:x F:a@b T:c@d", "SPF", "fail"));
	CHECK(is("qmail-smtpd: pid 7 Accept::SPF::Recipients_Cdb P:ESMTP "
	    "S:192.0.2.1:x H:x F:a@b T:c@d", "SPF", "pass"));
	CHECK(is("7 (mail) sender_permitted_from: skip, tolerated, none, x: "
	    "No policy", "SPF", "none"));
	CHECK(is("7 (mail) sender_permitted_from: pass, x", "SPF", "pass"));
	CHECK(is("7 (mail) sender_permitted_from: fail, tolerated, softfail, "
	    "x", "SPF", "softfail"));
	CHECK(is("7 (mail) sender_permitted_from: skip, null sender", "SPF",
	    "skip"));
	CHECK(is("7 (data_post) dkim: skip, unsigned", "DKIM", "unsigned"));
	CHECK(is("7 (data_post) dmarc: fail", "DMARC", "fail"));
	CHECK(is("7 (mail) rhsbl: pass", "", ""));
	CHECK(is("jgreylist[7]: 192.0.2.1: OK known", "", ""));
	return failures;
}
