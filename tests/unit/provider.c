/* Lines of hosting providers' logs, and what they say. */
#include "dialect/provider.h"

#include "told.h"

static const struct told rows[] = {
	{ ", from, spam@mail.example.net",
	    "open provider in_order sender=spam@mail.example.net" },
	{ "from, spam@mail.example.net",
	    "open provider in_order sender=spam@mail.example.net" },
	{ ", from, ", "open provider in_order sender=" },
	{ ", from,", "open provider in_order sender=" },
	{ "from,", "open provider in_order sender=" },
	{ ", from, [email protected]",
	    "open provider in_order sender=[email protected]" },
	{ ", from, a b@example.net",
	    "open provider in_order sender=a b@example.net" },

	{ ", to, <r@example.com>",
	    "tell recipient provider in_order recipient=r@example.com" },
	{ "to, <[email protected]>",
	    "tell recipient provider in_order recipient=[email protected]" },
	{ ", to, <>", "tell recipient provider in_order recipient=" },
	{ ", to, <a,b>c@example.com>",
	    "tell recipient provider in_order recipient=a,b>c@example.com" },

	{ ", resp, 250 ok",
	    "tell connection provider in_order text=ok code=250" },
	{ ", resp, 250", "tell connection provider in_order text= code=250" },
	{ ", resp, 250 ok 1615286631 qp 15309",
	    "accept message provider in_order text=ok 1615286631 qp 15309 "
	    "qp=15309 code=250" },
	{ "resp, 250 ok 1615286631 qp 15309 by mx1",
	    "accept message provider in_order "
	    "text=ok 1615286631 qp 15309 by mx1 qp=15309 code=250" },
	{ ", resp, 250 ok 1615286631 qp x",
	    "tell connection provider in_order text=ok 1615286631 qp x "
	    "code=250" },
	{ ", resp, 554 \"Refused. You have no reverse DNS entry, sorry.\"",
	    "reject recipient provider in_order "
	    "text=Refused. You have no reverse DNS entry, sorry. code=554" },
	{ ", resp, 421 \"Your address has been graylisted.\" Later",
	    "defer recipient provider in_order "
	    "text=\"Your address has been graylisted.\" Later code=421" },
	{ ", resp, 451 ok 1 qp 2",
	    "defer recipient provider in_order text=ok 1 qp 2 code=451" },

	{ ", check, accepted rcpt, h:198.51.100.25, r@example.com, "
	    "found existing recipient",
	    "accept recipient provider in_order early ip=198.51.100.25 "
	    "recipient=r@example.com reason=found existing recipient "
	    "text=accepted rcpt" },
	{ ", check, accepted rcpt, unknown:, r@example.com, "
	    "relaying client accepted",
	    "accept recipient provider in_order early recipient=r@example.com "
	    "reason=relaying client accepted text=accepted rcpt" },
	{ ", check, rejected rcpt, h:2001:db8::1, \"a, b\"@example.com, "
	    "not existing recipient",
	    "tell recipient provider in_order ip=2001:db8::1 "
	    "recipient=\"a, b\"@example.com reason=not existing recipient "
	    "text=rejected rcpt" },
	{ ", check, accepted rcpt, h:,, found existing recipient",
	    "accept recipient provider in_order early "
	    "reason=found existing recipient text=accepted rcpt" },
	{ ", check, accepted sender, h:192.0.2.1, a@b, sender accepted",
	    "accept sender provider in_order ip=192.0.2.1 sender=a@b "
	    "reason=sender accepted text=accepted sender" },

	{ ", size, 23533", "tell message provider last in_order bytes=23533" },

	{ ", init, <a@example.com>",
	    "open provider in_order sender=a@example.com" },
	{ ", init, <>", "open provider in_order sender=" },
	{ ", try, 12, local, r@example.com",
	    "tell recipient provider in_order recipient=r@example.com "
	    "text=local" },
	{ ", try, 12, remote, \"a, b\"@example.com",
	    "tell recipient provider in_order recipient=\"a, b\"@example.com "
	    "text=remote" },
	{ ", result, 12, success, 192.0.2.1_accepted_message./",
	    "tell recipient provider in_order reason=success "
	    "text=192.0.2.1_accepted_message./" },
	{ "result, 12, failure, Sorry,_no_mailbox, here",
	    "tell recipient provider in_order reason=failure "
	    "text=Sorry,_no_mailbox, here" },
	{ ", result, 12, deferral", "tell recipient provider in_order "
	    "reason=deferral text=" },

	/* not these */
	{ ", from", "no" },
	{ "from", "no" },
	{ "from: a@b", "no" },
	{ ",from, a@b", "no" },
	{ ", from,a@b", "no" },
	{ "from, my point of view", "no" },
	{ ", to, r@example.com", "no" },
	{ "to, or not to", "no" },
	{ ", resp, 99 ok", "no" },
	{ ", resp, 2500", "no" },
	{ ", resp, hello", "no" },
	{ ", resp, 600 x", "no" },
	{ ", check, please", "no" },
	{ ", check, a, b, c, d", "no" },
	{ ", size, 12 bytes", "no" },
	{ ", size, 99999999999999999999", "no" },
	{ ", size, x", "no" },
	{ ", init, a@b", "no" },
	{ ", try, 12, elsewhere, a@b", "no" },
	{ ", try, x, local, a@b", "no" },
	{ ", result, 12, perhaps, x", "no" },
	{ ", result, success, x", "no" },
	{ ", other, x", "no" },
	{ ", ", "no" },
	{ ",", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	struct event e = { .kind = EVENT_OTHER };

	told_check(provider_event, rows);
	CHECK(provider_event(STR(", try, 12, local, a@b"), &e) &&
	    e.delivery == 12);
	CHECK(provider_event(STR(", result, 13, success, x"), &e) &&
	    e.delivery == 13);
	return failures;
}
