/* Causes of refusals, for lines of every dialect. */
#include "refusal.h"

#include "smtp.h"

#include "check.h"

/* The cause of a line's refusal; REFUSALS if it refuses nothing. */
static enum refusal
of(const char *line)
{
	struct head head = { .timed = false };
	struct event e;

	smtp_event(str_of(line), &head, false, &e);
	if (e.kind != EVENT_DENY && e.kind != EVENT_REJECT &&
	    e.kind != EVENT_DEFER)
		return REFUSALS;
	return refusal_of(&e);
}

#define DYKE(code) "spamdyke[7]: " code " from: a@b to: c@d origin_ip: " \
	"192.0.2.1 origin_rdns: (unknown) auth: (unknown)"
#define SC(what) "qmail-smtpd: pid 7 " what \
	" P:ESMTP S:192.0.2.1:unknown H:x F:a@b T:c@d"
#define TERSE(plugin, text) "7 logging::logterse plugin: ` 192.0.2.1\tx\ty" \
	"\t<a@b>\t<c@d>\t" plugin "\t901\t" text

static void
servers(void)
{
	CHECK(of("tcpserver: deny 7 :192.0.2.9:25 :192.0.2.1::5") ==
	    REFUSAL_SERVER);
	CHECK(of("rblsmtpd: 192.0.2.1 pid 7: 451 x") == REFUSAL_LIST);
	CHECK(of("rblsmtpd: 192.0.2.1 pid 7: 553 x") == REFUSAL_LIST);
	CHECK(of("jgreylist[7]: 192.0.2.1: GREY first time") ==
	    REFUSAL_GREY);
	CHECK(of("jgreylist[7]: 192.0.2.1: DENY blacklisted") ==
	    REFUSAL_CONNECTION);
	CHECK(of("tcpserver: pid 7 from 192.0.2.1") == REFUSALS);
}

static void
smtpds(void)
{
	CHECK(of("qmail-smtpd[7]: badhelo: <x> at 192.0.2.1") ==
	    REFUSAL_HELO);
	CHECK(of("qmail-smtpd[7]: badmailfrom: <x> at 192.0.2.1") ==
	    REFUSAL_SENDER);
	CHECK(of("qmail-smtpd[7]: validrcptto [192.0.2.1] not found: x") ==
	    REFUSAL_RECIPIENT);
	CHECK(of("qmail-smtpd[7]: AUTH failed [192.0.2.1] x") ==
	    REFUSAL_AUTH);
	CHECK(of("qmail-smtpd[7]: DATABYTES exceeded [192.0.2.1]") ==
	    REFUSAL_MESSAGE);
	CHECK(of(SC("Reject::DATA::Virus_Infected")) == REFUSAL_VIRUS);
	CHECK(of(SC("Reject::DATA::Spam_Message")) == REFUSAL_SPAM);
	CHECK(of(SC("Deferred::SNDR::Grey_Listed")) == REFUSAL_GREY);
	CHECK(of(SC("Reject::DATA::Invalid_Size")) == REFUSAL_MESSAGE);
	CHECK(of("simscan:[7]:SPAM REJECT (9.3/5.0):0.1s:x:192.0.2.1:a:b") ==
	    REFUSAL_SPAM);
	CHECK(of("simscan:[7]:VIRUS:0.1s:x:192.0.2.1:a:b") == REFUSAL_VIRUS);
	CHECK(of("simscan:[7]:ATTACH:0.1s:x:192.0.2.1:a:b") ==
	    REFUSAL_MESSAGE);
}

static void
others(void)
{
	CHECK(of(DYKE("DENIED_RBL_MATCH")) == REFUSAL_LIST);
	CHECK(of(DYKE("DENIED_GRAYLISTED")) == REFUSAL_GREY);
	CHECK(of(DYKE("DENIED_RDNS_MISSING")) == REFUSAL_CONNECTION);
	CHECK(of(DYKE("DENIED_OTHER")) == REFUSAL_RECIPIENT);
	CHECK(of(DYKE("ALLOWED")) == REFUSALS);
	CHECK(of(TERSE("dnsbl", "x")) == REFUSAL_LIST);
	CHECK(of(TERSE("naughty", "(dnsbl) http://x")) == REFUSAL_LIST);
	CHECK(of(TERSE("naughty", "(helo) x")) == REFUSAL_RECIPIENT);
	CHECK(of(TERSE("virus::clamdscan", "x")) == REFUSAL_VIRUS);
	CHECK(of(TERSE("virus::clamav:0", "x")) == REFUSAL_VIRUS);
	CHECK(of(TERSE("spamassassin", "x")) == REFUSAL_SPAM);
	CHECK(of(TERSE("check_goodrcptto extn", "x")) == REFUSAL_RECIPIENT);
	CHECK(of(TERSE("greylisting", "x")) == REFUSAL_GREY);
}

int
main(void)
{
	servers();
	smtpds();
	others();
	return failures;
}
