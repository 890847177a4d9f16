/*
 * Every form of line of jms1's qmail-smtpd, older and scrubbed ones, lies that
 * clients tell, and what is nearly a line.
 */
#include "dialect/jms1.h"

#include "told.h"

static const struct told rows[] = {
	/* before the greeting */
	{ "qmail-smtpd[5]: before greeting: [1.2.3.4] client sent data",
	    "reject connection qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=before greeting text=client sent data" },
	{ "qmail-smtpd[5]: before greeting: [1.2.3.4] client disconnected",
	    "tell connection qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=before greeting text=client disconnected" },
	{ "qmail-smtpd[5]: before greeting: [unknown] connection reset by "
	    "peer", "tell connection qmail-smtpd pid=5 "
	    "reason=before greeting text=connection reset by peer" },
	{ "qmail-smtpd[5]: before greeting: client sent data", "no" },

	/* MFCHECK */
	{ "qmail-smtpd[5]: MFCHECK pass [1.2.3.4] example.org",
	    "tell sender qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=MFCHECK pass text=example.org" },
	{ "qmail-smtpd[5]: MFCHECK fail [2001:db8::1] gone.test",
	    "reject sender qmail-smtpd pid=5 ip=2001:db8::1 "
	    "reason=MFCHECK fail text=gone.test" },
	{ "qmail-smtpd[5]: MFCHECK fail [1.2.3.4] ",
	    "reject sender qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=MFCHECK fail text=" },
	{ "qmail-smtpd[5]: MFCHECK invalid [1.2.3.4] nobody",
	    "reject sender qmail-smtpd pid=5 ip=1.2.3.4 sender=nobody "
	    "reason=MFCHECK invalid" },
	{ "qmail-smtpd[5]: MFCHECK bypassed [1.2.3.4] example.org",
	    "tell sender qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=MFCHECK bypassed text=example.org" },
	{ "MFCHECK pass [1.2.3.xxx] example.org",
	    "tell sender qmail-smtpd ip=1.2.3.xxx reason=MFCHECK pass "
	    "text=example.org" },
	{ "MFCHECK fail [] example.org", "reject sender qmail-smtpd "
	    "reason=MFCHECK fail text=example.org" },
	{ "qmail-smtpd[5]: MFCHECK odd [1.2.3.4] example.org", "no" },
	{ "qmail-smtpd[5]: MFCHECK pass 1.2.3.4 example.org", "no" },
	{ "qmail-smtpd[5]: MFCHECK pass [1.2.3.4", "no" },

	/* SPF */
	{ "qmail-smtpd[5]: Received-SPF: pass (mx.example.net: SPF record at "
	    "example.org designates 1.2.3.4 as permitted sender)",
	    "tell sender qmail-smtpd pid=5 reason=pass text="
	    "(mx.example.net: SPF record at example.org designates 1.2.3.4 "
	    "as permitted sender)" },
	{ "qmail-smtpd[5]: Received-SPF: unknown foo:bar (mx: SPF record)",
	    "tell sender qmail-smtpd pid=5 reason=unknown "
	    "text=foo:bar (mx: SPF record)" },
	{ "qmail-smtpd[5]: Received-SPF: none",
	    "tell sender qmail-smtpd pid=5 reason=none" },
	{ "qmail-smtpd[5]: Received-SPF: ", "no" },

	/* MAIL, RCPT */
	{ "qmail-smtpd[5]: MAIL FROM:<a@example.org>",
	    "tell sender qmail-smtpd pid=5 sender=a@example.org "
	    "reason=MAIL FROM" },
	{ "qmail-smtpd[5]: MAIL FROM:<>",
	    "tell sender qmail-smtpd pid=5 sender= reason=MAIL FROM" },
	{ "qmail-smtpd[5]: RCPT TO:<b@example.org>",
	    "tell recipient qmail-smtpd pid=5 recipient=b@example.org "
	    "reason=RCPT TO" },
	{ "qmail-smtpd[5]: RCPT TO:<x> [1.2.3.4] y@example.org>",
	    "tell recipient qmail-smtpd pid=5 "
	    "recipient=x> [1.2.3.4] y@example.org reason=RCPT TO" },
	{ "qmail-smtpd[5]: RCPT TO:<b@example.org> more",
	    "tell recipient qmail-smtpd pid=5 recipient=b@example.org "
	    "reason=RCPT TO" },
	{ "qmail-smtpd[5]: RCPT TO:<[email protected]>",
	    "tell recipient qmail-smtpd pid=5 recipient=[email protected] "
	    "reason=RCPT TO" },
	{ "qmail-smtpd[5]: RCPT TO:[email protected]",
	    "tell recipient qmail-smtpd pid=5 recipient=[email protected] "
	    "reason=RCPT TO" },
	{ "qmail-smtpd[5]: RCPT TO:",
	    "tell recipient qmail-smtpd pid=5 reason=RCPT TO" },
	{ "qmail-smtpd[5]: RCPT TO:<atcpserver: end 7 status 0",
	    "tell recipient qmail-smtpd pid=5 reason=RCPT TO "
	    "text=atcpserver: end 7 status 0" },

	/* badhelo, badmailfrom, badrcptto */
	{ "qmail-smtpd[5]: badhelo: <user> at 1.2.3.4",
	    "reject helo qmail-smtpd pid=5 ip=1.2.3.4 helo=user "
	    "reason=badhelo" },
	{ "qmail-smtpd[5]: badmailfrom: <a@example.org> at 1.2.3.4 matches "
	    "pattern: ^a@.*$",
	    "reject sender qmail-smtpd pid=5 ip=1.2.3.4 sender=a@example.org "
	    "reason=badmailfrom text=^a@.*$" },
	{ "qmail-smtpd[5]: badrcptto: <b@example.org> at unknown",
	    "reject recipient qmail-smtpd pid=5 recipient=b@example.org "
	    "reason=badrcptto" },
	{ "qmail-smtpd[5]: badhelo: <> at 1.2.3.4",
	    "reject helo qmail-smtpd pid=5 ip=1.2.3.4 helo= "
	    "reason=badhelo" },
	{ "qmail-smtpd[5]: badhelo: <x> at 9.9.9.9> at 1.2.3.4",
	    "reject helo qmail-smtpd pid=5 ip=1.2.3.4 helo=x> at 9.9.9.9 "
	    "reason=badhelo" },
	{ "qmail-smtpd[5]: badhelo: <x> at 9.9.9.9 matches pattern: y> at "
	    "1.2.3.4 matches pattern: !.*\\..*",
	    "reject helo qmail-smtpd pid=5 ip=1.2.3.4 "
	    "helo=x> at 9.9.9.9 matches pattern: y reason=badhelo "
	    "text=!.*\\..*" },
	{ "qmail-smtpd[5]: badmailfrom:  at x.x.x.x",
	    "reject sender qmail-smtpd pid=5 ip=x.x.x.x "
	    "reason=badmailfrom" },
	{ "qmail-smtpd[5]: badmailfrom: [email protected] at 1.2.3.4 matches "
	    "pattern: .*", "reject sender qmail-smtpd pid=5 ip=1.2.3.4 "
	    "sender=[email protected] reason=badmailfrom text=.*" },
	{ "qmail-smtpd[5]: badmailfrom: <a@example.org>", "no" },
	{ "qmail-smtpd[5]: badness: <a@example.org> at 1.2.3.4", "no" },

	/* sagredo's: no address of the client with a pattern */
	{ "qmail-smtpd[5]: badhelo: <user> matches pattern: ^user$",
	    "reject helo qmail-smtpd pid=5 helo=user reason=badhelo "
	    "text=^user$" },
	{ "qmail-smtpd[5]: badhelo: <x> at 9.9.9.9 matches pattern: y> "
	    "matches pattern: ^x", "reject helo qmail-smtpd pid=5 "
	    "helo=x> at 9.9.9.9 matches pattern: y reason=badhelo "
	    "text=^x" },
	{ "qmail-smtpd[5]: badrcptto: excessive rcptto violations hanging up "
	    "on 1.2.3.4", "no" },
	{ "qmail-smtpd[5]: validrcptto: accepted address <a@b> at 1.2.3.4",
	    "no" },
	{ "qmail-smtpd[5]: auth: auth-failed type=login user=<a>", "no" },
	{ "qmail-smtpd[5]: GREETDELAY from 1.2.3.4: client disconnected",
	    "no" },
	{ "qmail-smtpd[5]: rcptcheck: drop address <a@b> at 1.2.3.4", "no" },

	/* the qregex patch by itself */
	{ "qmail-smtpd: badrcptto: <b@example.org> at 1.2.3.4 matches "
	    "pattern: ^b@", "reject recipient qmail-smtpd ip=1.2.3.4 "
	    "recipient=b@example.org reason=badrcptto text=^b@" },
	{ "qmail-smtpd: badmailfrom: a@example.org from 1.2.3.4 to (null) "
	    "helo x at 9.9.9.9", "no" },
	{ "qmail-smtpd: badmailfrom: a at 9.9.9.9", "no" },
	{ "qmail-smtpd: MFCHECK pass [1.2.3.4] example.org", "no" },

	/* validrcptto */
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] RCPT TO: b@example.org",
	    "tell recipient qmail-smtpd pid=5 ip=1.2.3.4 "
	    "recipient=b@example.org reason=validrcptto RCPT TO" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] trying: @example.org",
	    "tell recipient qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=validrcptto trying text=@example.org" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] found: b-default@x.org",
	    "tell recipient qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=validrcptto found text=b-default@x.org" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] reject: b@example.org",
	    "tell recipient qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=validrcptto reject text=b@example.org" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] not found: B@example.org",
	    "reject recipient qmail-smtpd pid=5 ip=1.2.3.4 "
	    "recipient=B@example.org reason=validrcptto not found" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] not found: ",
	    "reject recipient qmail-smtpd pid=5 ip=1.2.3.4 recipient= "
	    "reason=validrcptto not found" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] not found: x] found: y",
	    "reject recipient qmail-smtpd pid=5 ip=1.2.3.4 "
	    "recipient=x] found: y reason=validrcptto not found" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] excessive violations, "
	    "hanging up", "reject connection qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=validrcptto excessive violations" },
	{ "validrcptto: found: b@example.org",
	    "tell recipient qmail-smtpd reason=validrcptto found "
	    "text=b@example.org" },
	{ "validrcptto [1.2.3.4] not found: b@example.org",
	    "reject recipient qmail-smtpd ip=1.2.3.4 "
	    "recipient=b@example.org reason=validrcptto not found" },
	{ "qmail-smtpd[5]: validrcptto [1.2.3.4] something", "no" },
	{ "qmail-smtpd[5]: validrcptto1.2.3.4] found: b", "no" },

	/* RCPTCHECK, MAXRCPT, DATABYTES */
	{ "qmail-smtpd[5]: RCPTCHECK error: 450 try later",
	    "tell recipient qmail-smtpd pid=5 reason=RCPTCHECK error "
	    "text=450 try later" },
	{ "qmail-smtpd[5]: MAXRCPT fail [1.2.3.4]",
	    "reject recipient qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=MAXRCPT fail" },
	{ "qmail-smtpd[5]: DATABYTES exceeded [1.2.3.4]",
	    "reject message qmail-smtpd pid=5 ip=1.2.3.4 "
	    "reason=DATABYTES exceeded" },
	{ "qmail-smtpd[5]: MAXRCPT fail", "no" },
	{ "qmail-smtpd[5]: DATABYTES exceeded ", "no" },

	/* AUTH: the user is what the client wants */
	{ "qmail-smtpd[5]: AUTH successful [1.2.3.4] u@example.org",
	    "accept auth qmail-smtpd pid=5 ip=1.2.3.4 user=u@example.org "
	    "reason=AUTH successful" },
	{ "qmail-smtpd[5]: AUTH failed [1.2.3.4] u",
	    "reject auth qmail-smtpd pid=5 ip=1.2.3.4 user=u "
	    "reason=AUTH failed" },
	{ "qmail-smtpd[5]: AUTH failed (unknown user) [1.2.3.4] a b",
	    "reject auth qmail-smtpd pid=5 ip=1.2.3.4 user=a b "
	    "reason=AUTH failed (unknown user)" },
	{ "qmail-smtpd[5]: AUTH failed (bad password) [1.2.3.4] ",
	    "reject auth qmail-smtpd pid=5 ip=1.2.3.4 user= "
	    "reason=AUTH failed (bad password)" },
	{ "qmail-smtpd[5]: AUTH failed (password expired) [1.2.3.4] x] y",
	    "reject auth qmail-smtpd pid=5 ip=1.2.3.4 user=x] y "
	    "reason=AUTH failed (password expired)" },
	{ "qmail-smtpd[5]: AUTH failed [1.2.3.4] u [9.9.9.9] v",
	    "reject auth qmail-smtpd pid=5 ip=1.2.3.4 user=u [9.9.9.9] v "
	    "reason=AUTH failed" },
	{ "qmail-smtpd[5]: AUTH failed (unknown user [1.2.3.4] u", "no" },
	{ "qmail-smtpd[5]: AUTH failed u", "no" },
	{ "qmail-smtpd[5]: AUTH something [1.2.3.4] u", "no" },

	/* other prefixes */
	{ "qmail-smtpd[18446744073709551615]: MAXRCPT fail [1.2.3.4]",
	    "reject recipient qmail-smtpd pid=18446744073709551615 "
	    "ip=1.2.3.4 reason=MAXRCPT fail" },
	{ "qmail-smtpd[18446744073709551616]: MAXRCPT fail [1.2.3.4]",
	    "no" },
	{ "qmail-smtpd[]: MAXRCPT fail [1.2.3.4]", "no" },
	{ "qmail-smtpd[5] MAXRCPT fail [1.2.3.4]", "no" },
	{ "qmail-smtpd[5]: ", "no" },
	{ "qmail-smtpd[5]: qmail-smtpd[6]: MAIL FROM:<>", "no" },
	{ "qmail-smtpd[5]: strange", "no" },
	{ "qmail-smtpd: pid 5 from 1.2.3.4: New session", "no" },
	{ "RCPT TO:<b@example.org>", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(jms1_event, rows);
	return failures;
}
