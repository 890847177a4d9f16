/* Greylisting, in lines of those who tell. */
#include "greylist.h"

#include "smtp.h"

#include "check.h"

static enum greylist
of(const char *line)
{
	struct head head = { .timed = false };
	struct event e;

	smtp_event(str_of(line), &head, false, &e);
	return greylist_of(&e, e.kind == EVENT_DEFER ||
	    e.kind == EVENT_REJECT ? refusal_of(&e) : REFUSAL_SERVER);
}

int
main(void)
{
	CHECK(of("jgreylist[7]: 192.0.2.1: GREY first time") ==
	    GREYLIST_FIRST);
	CHECK(of("jgreylist[7]: 192.0.2.1: GREY too soon") == GREYLIST_SOON);
	CHECK(of("jgreylist[7]: 192.0.2.1: OK known") == GREYLIST_PASSED);
	CHECK(of("jgreylist[7]: 192.0.2.1: OK whitelisted") ==
	    GREYLIST_EXEMPT);
	CHECK(of("jgreylist[7]: 192.0.2.1: DENY blacklisted") ==
	    GREYLIST_NONE);
	CHECK(of("7 (mail) greylisting: fail: initial DENYSOFT, unknown") ==
	    GREYLIST_FIRST);
	CHECK(of("7 (mail) greylisting: fail: black DENYSOFT - 3 deferred "
	    "connections") == GREYLIST_SOON);
	CHECK(of("7 (mail) greylisting: pass: timed out (grey)") ==
	    GREYLIST_PASSED);
	CHECK(of("7 (mail) greylisting: skip, relay client") ==
	    GREYLIST_EXEMPT);
	CHECK(of("7 (mail) rhsbl: pass") == GREYLIST_NONE);
	CHECK(of("spamdyke[7]: DENIED_GRAYLISTED from: a@b to: c@d "
	    "origin_ip: 192.0.2.1 origin_rdns: (unknown) auth: (unknown)") ==
	    GREYLIST_DEFERRED);
	CHECK(of("qmail-smtpd[7]: badhelo: <x> at 192.0.2.1") ==
	    GREYLIST_NONE);
	return failures;
}
