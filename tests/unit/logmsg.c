/*
 * The events that the logmsg patch writes, and what remains of lines that
 * several processes wrote at once.
 */
#include "dialect/logmsg.h"

#include "told.h"

#define FROM "qmail-smtpd: pid 5 from 1.2.3.4: "
#define EARLY	" qmail-smtpd pid=5 early ip=1.2.3.4 "
#define WHO " qmail-smtpd pid=5 ip=1.2.3.4 "

static const struct told rows[] = {
	/* the session */
	{ FROM "New session", "tell connection" WHO "reason=New session" },
	{ FROM "Received HELO mx.x.org",
	    "tell helo" WHO "helo=mx.x.org reason=Received HELO" },
	{ FROM "Received EHLO [IPv6_2001_db8__1]", "tell helo" WHO
	    "helo=[IPv6_2001_db8__1] reason=Received EHLO" },
	{ FROM "Received EHLO ", "tell helo" WHO
	    "helo= reason=Received EHLO" },
	{ FROM "Received EHLO", "tell helo" WHO "reason=Received EHLO" },
	{ FROM "Received EHLO pid 7 from 9.9.9.9_ Sender _a_", "tell helo"
	    WHO "helo=pid 7 from 9.9.9.9_ Sender _a_ reason=Received EHLO" },
	{ FROM "Session RSET", "tell connection" WHO "reason=Session RSET" },
	{ FROM "NOOP", "tell connection" WHO "reason=NOOP" },
	{ FROM "VRFY requested",
	    "tell connection" WHO "reason=VRFY requested" },
	{ FROM "Unimplemented command",
	    "tell connection" WHO "reason=Unimplemented command" },
	{ FROM "Remote end QUIT: quitting",
	    "tell connection" WHO "reason=Remote end QUIT: quitting" },
	{ FROM "Read error (disconnect?): quitting", "tell connection" WHO
	    "reason=Read error (disconnect?): quitting" },
	{ FROM "Connection timed out: quitting", "tell connection" WHO
	    "reason=Connection timed out: quitting" },
	{ FROM "something new", "tell connection" WHO
	    "text=something new" },

	/* the envelope */
	{ FROM "Sender <a@x.org>",
	    "tell sender" WHO "sender=a@x.org reason=Sender" },
	{ FROM "Sender <>", "tell sender" WHO "sender= reason=Sender" },
	{ FROM "Sender address in badmailfrom",
	    "reject sender" WHO "reason=Sender address in badmailfrom" },
	{ FROM "MAIL with too long address (2001 bytes) given",
	    "reject sender" WHO "reason=MAIL with too long address "
	    "text=(2001 bytes) given" },
	{ FROM "Recipient <b c@y.org>",
	    "accept recipient" EARLY "recipient=b c@y.org reason=Recipient" },
	{ FROM "Recipient domain not in rcpthosts <b@z.org>",
	    "reject recipient" WHO "recipient=b@z.org "
	    "reason=Recipient domain not in rcpthosts" },
	{ FROM "RCPT with too long address (963 bytes) given",
	    "reject recipient" WHO "reason=RCPT with too long address "
	    "text=(963 bytes) given" },

	/* the message */
	{ FROM "Message accepted, qp 298 (2 recipients, 253 bytes)",
	    "accept message" WHO "reason=Message accepted qp=298 bytes=253 "
	    "count=2" },
	{ FROM "Message rejected (451 qq trouble (#4.3.0))",
	    "defer message" WHO "reason=Message rejected "
	    "text=qq trouble (#4.3.0) code=451" },
	{ FROM "Message rejected (554 no)",
	    "reject message" WHO "reason=Message rejected text=no "
	    "code=554" },
	{ FROM "Message rejected",
	    "reject message" WHO "reason=Message rejected" },
	{ FROM "Exceeded hop count",
	    "reject message" WHO "reason=Exceeded hop count" },
	{ FROM "Exceeded DATABYTES limit",
	    "reject message" WHO "reason=Exceeded DATABYTES limit" },
	{ FROM "Attempted DATA before RCPT",
	    "reject message" WHO "reason=Attempted DATA before RCPT" },
	{ FROM "Stray newline: quitting",
	    "defer message" WHO "reason=Stray newline: quitting" },
	{ FROM "qqt failure", "defer message" WHO "reason=qqt failure" },

	/* addresses of all kinds */
	{ "qmail-smtpd: pid 5 from 2001:db8::1: New session",
	    "tell connection qmail-smtpd pid=5 ip=2001:db8::1 "
	    "reason=New session" },
	{ "qmail-smtpd: pid 5 from unknown: New session",
	    "tell connection qmail-smtpd pid=5 reason=New session" },
	{ "qmail-smtpd: pid 5 from 1.2.3.xxx: New session",
	    "tell connection qmail-smtpd pid=5 ip=1.2.3.xxx "
	    "reason=New session" },
	{ "qmail-smtpd: pid 5 from : New session",
	    "tell connection qmail-smtpd pid=5 reason=New session" },
	{ FROM "Recipient <[email protected]>", "accept recipient" EARLY
	    "recipient=[email protected] reason=Recipient" },
	{ FROM "Recipient ", "accept recipient" EARLY "reason=Recipient" },

	/* torn */
	{ FROM "Recipient <tcpserver: end 209 status 256",
	    "accept recipient" EARLY "reason=Recipient "
	    "text=<tcpserver: end 209 status 256" },
	{ FROM "Recipient <qmail-smtpd: pid 6 from 1.2.3.5: Sender <a@b>",
	    "accept recipient" EARLY "reason=Recipient "
	    "text=<qmail-smtpd: pid 6 from 1.2.3.5: Sender <a@b>" },
	{ FROM "Received EHLO mxqmail-smtpd: pid 6 from 1.2.3.5: NOOP",
	    "tell helo" WHO "reason=Received EHLO "
	    "text=mxqmail-smtpd: pid 6 from 1.2.3.5: NOOP" },
	{ FROM "Message accepted, qp 29tcpserver: status: 3/9",
	    "accept message" WHO "reason=Message accepted "
	    "text=, qp 29tcpserver: status: 3/9" },
	{ "qmail-smtpd: pid 5 from qmail-smtpd: pid 6 from 1.2.3.5: NOOP",
	    "tell connection qmail-smtpd pid=5 "
	    "text=qmail-smtpd: pid 6 from 1.2.3.5: NOOP" },
	{ FROM "Received XHLO mx", "tell connection" WHO
	    "text=Received XHLO mx" },
	{ FROM "Recipients", "tell connection" WHO "text=Recipients" },

	/* IndiMail's, SPAMCONTROL's, and parts */
	{ "qmail-smtpd: pid 5 from 1.2.3.4  HELO <mx> MAIL from <a@x.org> "
	    "RCPT <b@y.org>", "no" },
	{ "qmail-smtpd: pid 5 from 2001:db8::  HELO <mx>", "no" },
	{ "qmail-smtpd: pid 5 from 1.2.3.4 HELO <mx>", "no" },
	{ "qmail-smtpd: pid 5 Accept::RCPT::Rcpthosts_Rcptto P:ESMTP "
	    "S:1.2.3.4:mx H:mx F:a T:b", "no" },
	{ "qmail-smtpd: pid 5 from 1.2.3.4: ", "no" },
	{ "qmail-smtpd: pid 5 from 1.2.3.4:", "no" },
	{ "qmail-smtpd: pid x from 1.2.3.4: New session", "no" },
	{ "qmail-smtpd: pid 18446744073709551616 from 1.2.3.4: New session",
	    "no" },
	{ "qmail-smtpd[5]: New session", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(logmsg_event, rows);
	return failures;
}
