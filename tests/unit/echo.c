/* Lines that say the same thing twice. */
#include "echo.h"

#include "smtp.h"

#include "check.h"

static struct echo c;

static bool
again(const char *line)
{
	struct head head = { .timed = false };
	struct event e;

	smtp_event(str_of(line), &head, false, &e);
	return echo_is(&c, str_of(line), &e);
}

#define QLOG(kind, result, code, reason) kind ": result=" result " code=" \
	code " reason=" reason " detail= helo=x mailfrom=a@b rcptto=c@d " \
	"relay=no rcpthosts= size= authuser= authtype= encrypted= " \
	"sslverified=no localip=192.0.2.9 localport=25 remoteip=192.0.2.1 " \
	"remoteport=5 remotehost= qp= pid=7"
#define CHKUSER(title, text) "CHKUSER " title ": from <a@b::> remote " \
	"<x:unknown:192.0.2.1> rcpt <c@d> : " text

/* sagredo's: chkuser, and the qlog line about the same recipient. */
static void
qlog(void)
{
	c = (struct echo){ .refused = 0 };
	CHECK(!again(CHKUSER("rejected rcpt", "not existing recipient")));
	CHECK(again(QLOG("qlogenvelope", "rejected", "550", "chkuser")));
	CHECK(!again(CHKUSER("rejected rcpt", "not existing recipient")));
	CHECK(again(QLOG("qlogenvelope", "rejected", "550", "chkuser")));
	CHECK(!again(QLOG("qlogenvelope", "rejected", "553", "rblreject")));
	CHECK(!again(CHKUSER("accepted rcpt", "found existing recipient")));
	CHECK(again(QLOG("qlogenvelope", "accepted", "250", "rcptto")));
	CHECK(!again(QLOG("qlogreceived", "accepted", "250",
	    "queueaccept")));
	CHECK(!again("qmail-smtpd[7]: badmailfrom: <a@b> at 192.0.2.1"));
	echo_clear(&c);
	CHECK(!again(QLOG("qlogenvelope", "rejected", "550", "qregexbmf")));
}

/* qpsmtpd's replies, with logterse and without. */
static void
terse(void)
{
	c = (struct echo){ .refused = 0 };
	CHECK(!again("7 550 relaying denied"));
	CHECK(!again("7 550 relaying denied"));
	CHECK(!again("7 logging::logterse plugin: ` 192.0.2.1\tx\ty\t<a@b>"
	    "\t<c@d>\trcpt_ok\t901\trelaying denied"));
	CHECK(again("7 550 relaying denied"));
	CHECK(!again("7 550 relaying denied"));
}

/* spamdyke hands on what chkuser refused; its own filters are its own. */
static void
handed(void)
{
	static const char line[] = "spamdyke[7]: DENIED_OTHER from: a@b to: "
	    "c@d origin_ip: 192.0.2.1 origin_rdns: (unknown) auth: (unknown)";

	c = (struct echo){ .refused = 0 };
	CHECK(!again(line));
	CHECK(!again(CHKUSER("rejected rcpt", "not existing recipient")));
	CHECK(again(line));
	CHECK(!again(line));
	CHECK(!again("spamdyke[7]: FILTER_RBL_MATCH ip: 192.0.2.1 rbl: x"));
	CHECK(!again("spamdyke[7]: DENIED_RBL_MATCH from: a@b to: c@d "
	    "origin_ip: 192.0.2.1 origin_rdns: (unknown) auth: (unknown)"));
	CHECK(!again(line));
}

int
main(void)
{
	qlog();
	terse();
	handed();
	CHECK(!again("tcpserver: deny 7 :192.0.2.9:25 :192.0.2.1::5"));
	return failures;
}
