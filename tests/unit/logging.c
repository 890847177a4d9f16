/*
 * The lines of the logging patches, of eQmail, and those of sagredo's qmail
 * that look like them.
 */
#include "dialect/logging.h"

#include "told.h"

static const struct told rows[] = {
	{ "qmail-smtpd: message accepted: a@x.org from 1.2.3.4 to b@y.org "
	    "helo mx.x.org", "accept message qmail-smtpd ip=1.2.3.4 "
	    "helo=mx.x.org sender=a@x.org recipient=b@y.org "
	    "reason=message accepted" },
	{ "qmail-smtpd: message accepted:  from 1.2.3.4 to b@y.org helo mx",
	    "accept message qmail-smtpd ip=1.2.3.4 helo=mx sender= "
	    "recipient=b@y.org reason=message accepted" },
	{ "qmail-smtpd: message looping: a@x.org from 1.2.3.4 to b@y.org "
	    "helo mx", "reject message qmail-smtpd ip=1.2.3.4 helo=mx "
	    "sender=a@x.org recipient=b@y.org reason=message looping" },
	{ "qmail-smtpd: message too big: a@x.org from 1.2.3.4 to b@y.org "
	    "helo mx", "reject message qmail-smtpd ip=1.2.3.4 helo=mx "
	    "sender=a@x.org recipient=b@y.org reason=message too big" },
	{ "qmail-smtpd: message rejected (mail server permanently rejected "
	    "message (#5.3.0)): a@x.org from 1.2.3.4 to b@y.org helo mx",
	    "reject message qmail-smtpd ip=1.2.3.4 helo=mx "
	    "sender=a@x.org recipient=b@y.org reason=message rejected "
	    "text=mail server permanently rejected message (#5.3.0)" },
	{ "qmail-smtpd: message rejected (virus: Foo): : a@x.org from "
	    "1.2.3.4 to b@y.org helo mx", "reject message qmail-smtpd "
	    "ip=1.2.3.4 helo=mx sender=a@x.org recipient=b@y.org "
	    "reason=message rejected text=virus: Foo" },
	{ "qmail-smtpd: message delayed (qq write error or disk full): "
	    "a@x.org from 1.2.3.4 to b@y.org helo mx",
	    "defer message qmail-smtpd ip=1.2.3.4 helo=mx sender=a@x.org "
	    "recipient=b@y.org reason=message delayed "
	    "text=qq write error or disk full" },
	{ "qmail-smtpd: bad newlines: a@x.org from 1.2.3.4 to b@y.org helo "
	    "mx", "defer message qmail-smtpd ip=1.2.3.4 helo=mx "
	    "sender=a@x.org recipient=b@y.org reason=bad newlines" },
	{ "qmail-smtpd: badmailfrom: a@x.org from 1.2.3.4 to b@y.org helo "
	    "mx", "reject sender qmail-smtpd ip=1.2.3.4 helo=mx "
	    "sender=a@x.org recipient=b@y.org reason=badmailfrom" },
	{ "qmail-smtpd: read failed: (null) from 1.2.3.4 to (null) helo mx",
	    "tell connection qmail-smtpd ip=1.2.3.4 helo=mx "
	    "reason=read failed" },
	{ "qmail-smtpd: timeout: (null) from unknown to (null) helo (null)",
	    "tell connection qmail-smtpd reason=timeout" },
	{ "qmail-smtpd: unable to read controls: (null) from 1.2.3.4 to "
	    "(null) helo (null)", "defer connection qmail-smtpd "
	    "ip=1.2.3.4 reason=unable to read controls" },
	{ "qmail-smtpd: unable to figure out my IP addresses: (null) from "
	    "(null) to (null) helo (null)", "defer connection qmail-smtpd "
	    "reason=unable to figure out my IP addresses" },
	{ "qmail-smtpd: something new: a@x.org from 2001:db8::1 to b@y.org "
	    "helo mx", "tell connection qmail-smtpd ip=2001:db8::1 helo=mx "
	    "sender=a@x.org recipient=b@y.org reason=something new" },

	/* sagredo's */
	{ "qmail-smtpd: read failed (connection closed by the client before "
	    "the quit cmd): a@x.org from 1.2.3.4 to b@y.org helo mx",
	    "tell connection qmail-smtpd ip=1.2.3.4 helo=mx sender=a@x.org "
	    "recipient=b@y.org reason=read failed "
	    "text=connection closed by the client before the quit cmd" },
	{ "qmail-smtpd: reject (auth not available without TLS): (null) from "
	    "1.2.3.4 to (null) helo mx", "reject auth qmail-smtpd "
	    "ip=1.2.3.4 helo=mx reason=reject "
	    "text=auth not available without TLS" },
	{ "qmail-smtpd: reject (Syntax error, no parameters allowed): (null) "
	    "from 1.2.3.4 to (null) helo mx", "reject connection "
	    "qmail-smtpd ip=1.2.3.4 helo=mx reason=reject "
	    "text=Syntax error, no parameters allowed" },

	/* scrubbed */
	{ "qmail-smtpd: message accepted: [email protected] from x.x.x.x to "
	    "[email protected] helo mx", "accept message qmail-smtpd "
	    "ip=x.x.x.x helo=mx sender=[email protected] "
	    "recipient=[email protected] reason=message accepted" },
	{ "qmail-smtpd: message accepted:  from  to  helo ",
	    "accept message qmail-smtpd helo= sender= recipient= "
	    "reason=message accepted" },

	/* what clients say */
	{ "qmail-smtpd: message accepted: a@x.org from 1.2.3.4 to b@y.org "
	    "helo x from 9.9.9.9 to c@z.org helo y",
	    "accept message qmail-smtpd ip=1.2.3.4 "
	    "helo=x from 9.9.9.9 to c@z.org helo y sender=a@x.org "
	    "recipient=b@y.org reason=message accepted" },
	{ "qmail-smtpd: message accepted: a from b@x.org from 1.2.3.4 to "
	    "b@y.org helo mx", "accept message qmail-smtpd ip=1.2.3.4 "
	    "helo=mx sender=a from b@x.org recipient=b@y.org "
	    "reason=message accepted" },
	{ "qmail-smtpd: message accepted: a from from 1.2.3.4 to b@y.org "
	    "helo mx", "accept message qmail-smtpd ip=1.2.3.4 helo=mx "
	    "sender=a from recipient=b@y.org reason=message accepted" },
	{ "qmail-smtpd: badmailfrom: a: (b): c@x.org from 1.2.3.4 to (null) "
	    "helo mx): z", "reject sender qmail-smtpd ip=1.2.3.4 "
	    "helo=mx): z sender=a: (b): c@x.org reason=badmailfrom" },

	/* others', and parts */
	{ "qmail-smtpd: pid 5 from 1.2.3.4: Recipient <a from b to c helo "
	    "d>", "no" },
	{ "qmail-smtpd: badmailfrom: <a@x.org> at 1.2.3.4", "no" },
	{ "qmail-smtpd[5]: message accepted: a from b to c helo d", "no" },
	{ "qmail-smtpd: message accepted: a@x.org from 1.2.3.4 to b@y.org",
	    "no" },
	{ "qmail-smtpd: message accepted: a@x.org from 1.2.3.4 helo mx",
	    "no" },
	{ "qmail-smtpd: message rejected (x from 1.2.3.4 to b helo mx: ",
	    "no" },
	{ "qmail-smtpd: message accepted", "no" },
	{ "qmail-smtpd: ", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(logging_event, rows);
	return failures;
}
