/* qpsmtpd's lines, and what they say. */
#include "dialect/qpsmtpd.h"

#include "told.h"

#define TERSE	"26375 logging::logterse plugin: ` "

static const struct told server[] = {
	/* qpsmtpd-forkserver */
	{ "2311 Accepted connection 3/40 from 192.0.2.1 / mx.example.com",
	    "open qpsmtpd pid=2311 ip=192.0.2.1 host=mx.example.com used=3 "
	    "limit=40" },
	{ "2311 Accepted connection 0/15 from 192.0.2.1 / Unknown",
	    "open qpsmtpd pid=2311 ip=192.0.2.1 limit=15" },
	{ "2311 Accepted connection 0/15 from 192.0.2.1",
	    "open qpsmtpd pid=2311 ip=192.0.2.1 limit=15" },
	{ "2311 Accepted connection 0/15 from x.x.x.x / [email protected]",
	    "open qpsmtpd pid=2311 ip=x.x.x.x limit=15" },
	{ "2311 ` Accepted connection 0/15 from 2001:db8::1 / h",
	    "open qpsmtpd pid=2311 ip=2001:db8::1 host=h limit=15" },
	{ "2300 cleaning up after 2311", "close qpsmtpd pid=2311" },
	{ "2300 Too many connections: 40 >= 40.  Waiting one second.",
	    "warning qpsmtpd pid=2300 foreign text=Too many connections "
	    "used=40 limit=40" },
	{ "2300 Too many connections: 41 >= 40. Waiting one second.",
	    "warning qpsmtpd pid=2300 foreign text=Too many connections "
	    "used=41 limit=40" },
	{ "2300 Too many connections from 192.0.2.1: 6 > 5. Denying "
	    "connection.",
	    "defer connection qpsmtpd pid=2300 foreign ip=192.0.2.1 "
	    "reason=Too many connections used=6 limit=5" },
	{ "2300 Listening on port 25",
	    "tell connection qpsmtpd pid=2300 foreign "
	    "text=Listening on port 25" },
	{ "2300 Running as user smtpd, group smtpd",
	    "tell connection qpsmtpd pid=2300 foreign "
	    "text=Running as user smtpd, group smtpd" },
	{ "2311 Connection Timed Out",
	    "defer connection qpsmtpd pid=2311 "
	    "reason=Connection Timed Out code=421" },

	/* under tcpserver */
	{ "2311 Connection from host-1.dyn.example.net [127.3.77.155]",
	    "tell connection qpsmtpd pid=2311 ip=127.3.77.155 "
	    "host=host-1.dyn.example.net" },
	{ "2311 Connection from joe@h.example [192.0.2.1]",
	    "tell connection qpsmtpd pid=2311 ip=192.0.2.1 host=h.example" },
	{ "2311 Connection from [127.3.77.155] [127.3.77.155]",
	    "tell connection qpsmtpd pid=2311 ip=127.3.77.155" },
	{ "2311 Connection from x] [1.2.3.4] [192.0.2.1]",
	    "tell connection qpsmtpd pid=2311 ip=192.0.2.1 "
	    "host=x] [1.2.3.4]" },
	{ "2311 click, disconnecting",
	    "tell connection qpsmtpd pid=2311 text=click, disconnecting" },
	{ "203 click, disconnecting",
	    "tell connection qpsmtpd pid=203 text=click, disconnecting" },
	{ "203 Loaded logging/warn 6",
	    "tell connection qpsmtpd pid=203 text=Loaded logging/warn 6" },

	/* qpsmtpd-prefork */
	{ "2311 connect from: 192.0.2.1:51234",
	    "open qpsmtpd pid=2311 ip=192.0.2.1" },
	{ "2311 disconnect from: 192.0.2.1:51234",
	    "close qpsmtpd pid=2311 ip=192.0.2.1" },

	/* what the client says */
	{ "2311 dispatching EHLO mx.example.com",
	    "tell helo qpsmtpd pid=2311 helo=mx.example.com" },
	{ "2311 dispatching helo pid 5 from 1.2.3.4",
	    "tell helo qpsmtpd pid=2311 helo=pid 5 from 1.2.3.4" },
	{ "2311 dispatching EHLO x plugin: y",
	    "tell helo qpsmtpd pid=2311 helo=x plugin: y" },
	{ "2311 dispatching MAIL FROM:<a@example.com> SIZE=12 AUTH=<>",
	    "tell sender qpsmtpd pid=2311 sender=a@example.com" },
	{ "2311 dispatching mail from: <x>y@example.org>",
	    "tell sender qpsmtpd pid=2311 sender=x>y@example.org" },
	{ "2311 dispatching MAIL FROM:<>",
	    "tell sender qpsmtpd pid=2311 sender=" },
	{ "2311 dispatching MAIL FROM:a@example.com SIZE=12",
	    "tell sender qpsmtpd pid=2311 sender=a@example.com" },
	{ "2311 dispatching RCPT TO:<[email protected]>",
	    "tell recipient qpsmtpd pid=2311 recipient=[email protected]" },
	{ "2311 dispatching RCPT TO:<a@example.com",
	    "tell recipient qpsmtpd pid=2311 recipient=a@example.com" },
	{ "2311 dispatching RCPT TO:",
	    "tell recipient qpsmtpd pid=2311 recipient=" },
	{ "2311 dispatching AUTH PLAIN AGpvZQBzZWNyZXQ=",
	    "tell auth qpsmtpd pid=2311 method=PLAIN" },
	{ "2311 dispatching DATA",
	    "tell message qpsmtpd pid=2311 text=DATA" },
	{ "2311 dispatching STARTTLS",
	    "tell tls qpsmtpd pid=2311 text=STARTTLS" },
	{ "2311 dispatching QUIT",
	    "tell connection qpsmtpd pid=2311 text=QUIT" },
	{ "2311 dispatching ", "tell connection qpsmtpd pid=2311 text=" },

	/* other lines of the server */
	{ "2311 getting mail from <a@example.com>",
	    "tell sender qpsmtpd pid=2311 sender=a@example.com" },
	{ "2311 full from_parameter: FROM:<a@example.com>",
	    "tell sender qpsmtpd pid=2311 sender=a@example.com" },
	{ "2311 from email address : [<a@example.com>]",
	    "tell sender qpsmtpd pid=2311 sender=a@example.com" },
	{ "2311 to email address : [<a@example.com>]",
	    "tell recipient qpsmtpd pid=2311 recipient=a@example.com" },
	{ "2311 spooling message to disk",
	    "tell message qpsmtpd pid=2311 text=spooling message to disk" },
	{ "2311 FATAL PLUGIN ERROR [dnsbl]: Can't locate Net/DNS.pm",
	    "warning qpsmtpd pid=2311 reason=dnsbl "
	    "text=Can't locate Net/DNS.pm" },
	{ "2311 XX: Undefined subroutine",
	    "warning qpsmtpd pid=2311 text=XX: Undefined subroutine" },
	{ "2311 Plugin rcpt_ok, hook rcpt returned OK, ",
	    "tell recipient qpsmtpd pid=2311 reason=rcpt_ok text=OK, " },
	{ "2311 Plugin dnsbl, hook connect returned DENY, go away",
	    "tell connection qpsmtpd pid=2311 reason=dnsbl "
	    "text=DENY, go away" },
	{ "2311 Authentication successful for joe - authcvm/login",
	    "tell auth qpsmtpd pid=2311 "
	    "text=Authentication successful for joe - authcvm/login" },
	{ "2311 something new",
	    "tell connection qpsmtpd pid=2311 text=something new" },
	{ NULL, NULL }
};

static const struct told answers[] = {
	{ "2311 220 mail.example.net ESMTP qpsmtpd 1.00 ready",
	    "tell connection qpsmtpd pid=2311 "
	    "text=mail.example.net ESMTP qpsmtpd 1.00 ready code=220" },
	{ "2311 250-PIPELINING",
	    "tell connection qpsmtpd pid=2311 text=PIPELINING code=250" },
	{ "2311 250 <a@example.com>, sender OK - how exciting to get mail "
	    "from you!",
	    "accept sender qpsmtpd pid=2311 sender=a@example.com code=250" },
	{ "2311 250 <>, sender OK - how exciting to get mail from you!",
	    "accept sender qpsmtpd pid=2311 sender= code=250" },
	{ "2311 250 <\"x\\>y\"@example.com>, recipient ok",
	    "accept recipient qpsmtpd pid=2311 early "
	    "recipient=\"x\\>y\"@example.com code=250" },
	{ "2311 250 Queued! 1795234771 qp 208 <x@example.com>",
	    "accept message qpsmtpd pid=2311 text=<x@example.com> qp=208 "
	    "code=250" },
	{ "2311 250 Queued! 1795234771 qp 208",
	    "accept message qpsmtpd pid=2311 text= qp=208 code=250" },
	{ "2311 250 Queued! <x@example.com>",
	    "accept message qpsmtpd pid=2311 "
	    "text=Queued! <x@example.com> code=250" },
	{ "2311 250 OK",
	    "tell connection qpsmtpd pid=2311 text=OK code=250" },
	{ "2311 354", "tell connection qpsmtpd pid=2311 text= code=354" },
	{ "2311 334 VXNlcm5hbWU6",
	    "tell auth qpsmtpd pid=2311 text=VXNlcm5hbWU6 code=334" },
	{ "2311 235 PLAIN authentication successful for joe - a from b",
	    "accept auth qpsmtpd pid=2311 user=joe method=PLAIN "
	    "text=a from b code=235" },
	{ "2311 535 LOGIN authentication failed for a b from 127.0.0.1",
	    "reject auth qpsmtpd pid=2311 ip=127.0.0.1 user=a b "
	    "method=LOGIN code=535" },
	{ "2311 535 PLAIN authentication failed for x from 9.9.9.9 from "
	    "127.0.0.1",
	    "reject auth qpsmtpd pid=2311 ip=127.0.0.1 "
	    "user=x from 9.9.9.9 method=PLAIN code=535" },
	{ "2311 535 Authentication failed - no",
	    "reject auth qpsmtpd pid=2311 text=Authentication failed - no "
	    "code=535" },
	{ "2311 503 Use MAIL before RCPT",
	    "tell connection qpsmtpd pid=2311 text=Use MAIL before RCPT "
	    "code=503" },
	{ "2311 521 Closing connection, 4 unrecognized commands.",
	    "reject connection qpsmtpd pid=2311 "
	    "text=Closing connection, 4 unrecognized commands. code=521" },
	{ "2311 550 Relaying denied (#5.7.1)",
	    "reject recipient qpsmtpd pid=2311 "
	    "text=Relaying denied (#5.7.1) code=550" },
	{ "2311 550 Nobody here (#5.1.1)",
	    "reject recipient qpsmtpd pid=2311 text=Nobody here (#5.1.1) "
	    "code=550" },
	{ "2311 450 mailbox full (#4.2.2)",
	    "defer recipient qpsmtpd pid=2311 text=mailbox full (#4.2.2) "
	    "code=450" },
	{ "2311 550 too many recipients for karma -1 (h: )",
	    "reject recipient qpsmtpd pid=2311 "
	    "text=too many recipients for karma -1 (h: ) code=550" },
	{ "2311 450 Connection from you temporarily denied, bye bye.",
	    "defer connection qpsmtpd pid=2311 "
	    "text=Connection from you temporarily denied, bye bye. "
	    "code=450" },
	{ "2311 554-(dnsbl) listed",
	    "tell connection qpsmtpd pid=2311 text=(dnsbl) listed code=554" },
	{ "2311 554 (dnsbl) listed",
	    "reject connection qpsmtpd pid=2311 reason=dnsbl text=listed "
	    "code=554" },
	{ "2311 550 (helo) I do not believe you are user.",
	    "reject helo qpsmtpd pid=2311 reason=helo "
	    "text=I do not believe you are user. code=550" },
	{ "2311 554 (strange) x",
	    "reject message qpsmtpd pid=2311 reason=strange text=x "
	    "code=554" },
	{ "2311 552 Message too big!",
	    "reject message qpsmtpd pid=2311 text=Message too big! "
	    "code=552" },
	{ "2311 451 Incomplete DATA",
	    "defer message qpsmtpd pid=2311 text=Incomplete DATA code=451" },
	{ "2311 421 See http://smtpd.develooper.com/barelf.html",
	    "defer message qpsmtpd pid=2311 "
	    "text=See http://smtpd.develooper.com/barelf.html code=421" },

	/* what was refused to MAIL is told by the line before the reply */
	{ "2311 denysoft mail from <\"x\\>y\"@example.org> (This mail is "
	    "temporarily denied)",
	    "defer sender qpsmtpd pid=2311 sender=\"x\\>y\"@example.org "
	    "text=This mail is temporarily denied" },
	{ "2311 450 This mail is temporarily denied",
	    "tell connection qpsmtpd pid=2311 "
	    "text=This mail is temporarily denied code=450" },
	{ "2311 deny mail from <> (no bounces)",
	    "reject sender qpsmtpd pid=2311 sender= text=no bounces" },
	{ "2311 550 no bounces",
	    "tell connection qpsmtpd pid=2311 text=no bounces code=550" },
	/* unless it is told there */
	{ "2311 deny mail from <a@b> ((dnsbl) listed)",
	    "tell sender qpsmtpd pid=2311 sender=a@b text=(dnsbl) listed" },
	{ "2311 delivery denied (go away)",
	    "reject recipient qpsmtpd pid=2311 text=go away" },
	{ "2311 delivery denied (delivery denied)",
	    "tell recipient qpsmtpd pid=2311 text=delivery denied" },
	{ "2311 550 delivery denied",
	    "reject recipient qpsmtpd pid=2311 text=delivery denied "
	    "code=550" },
	{ NULL, NULL }
};

static const struct told said[] = {
	/* the three eras */
	{ "2311 check_earlytalker plugin: remote host started talking",
	    "tell connection qpsmtpd pid=2311 reason=check_earlytalker "
	    "text=remote host started talking" },
	{ "2311 dnsbl plugin (rcpt): pass",
	    "tell recipient qpsmtpd pid=2311 reason=dnsbl text=pass" },
	{ "2311 (connect) dnsbl: fail, NAUGHTY, rbl.test",
	    "tell connection qpsmtpd pid=2311 reason=dnsbl "
	    "text=fail, NAUGHTY, rbl.test" },
	{ "2311 virus::clamdscan:0 plugin: checked",
	    "tell message qpsmtpd pid=2311 reason=virus::clamdscan:0 "
	    "text=checked" },
	{ "2311 (data_post) virus::clamdscan: pass, clean",
	    "tell message qpsmtpd pid=2311 reason=virus::clamdscan "
	    "text=pass, clean" },
	{ "2311 (auth-login) auth::auth_flat_file: fail: missing domain",
	    "tell auth qpsmtpd pid=2311 reason=auth::auth_flat_file "
	    "text=fail: missing domain" },
	{ "2311 (connect) fcrdns: error, timeout",
	    "warning qpsmtpd pid=2311 reason=fcrdns text=error, timeout" },
	{ "2311 require_resolvable_fromhost: x",
	    "tell sender qpsmtpd pid=2311 "
	    "reason=require_resolvable_fromhost text=x" },
	{ "2311 ` rcpt_ok plugin: x",
	    "tell recipient qpsmtpd pid=2311 reason=rcpt_ok text=x" },
	{ "??? dnsbl plugin: x",
	    "tell connection qpsmtpd reason=dnsbl text=x" },
	{ "1288.2311 dnsbl plugin: x",
	    "tell connection qpsmtpd reason=dnsbl text=x" },
	{ "2311 running plugin (mail): rhsbl",
	    "tell sender qpsmtpd pid=2311 reason=rhsbl text=running" },
	{ "2311 (mail) running plugin: rhsbl",
	    "tell sender qpsmtpd pid=2311 reason=rhsbl text=running" },
	{ "208 (queue) queue::qmail_2dqueue: (for 203) Queuing to /q",
	    "tell message qpsmtpd pid=203 reason=queue::qmail_2dqueue "
	    "text=(for 203) Queuing to /q qp=208" },
	{ "208 queue::qmail_2dqueue plugin: (for 203 ) Queuing qp 208 to /q",
	    "tell message qpsmtpd pid=203 reason=queue::qmail_2dqueue "
	    "text=(for 203 ) Queuing qp 208 to /q qp=208" },

	{ "2311 connection_time plugin: Connection time from 192.0.2.1: "
	    "1.566 sec.",
	    "tell connection qpsmtpd pid=2311 last ip=192.0.2.1 "
	    "reason=connection_time seconds=1.566" },
	{ "2311 (post-connection) connection_time: 0.190 s.",
	    "tell connection qpsmtpd pid=2311 last reason=connection_time "
	    "seconds=0.190" },
	{ "2311 (post-connection) connection_time: long",
	    "tell connection qpsmtpd pid=2311 reason=connection_time "
	    "text=long" },

	{ "2300 hosts_allow plugin: Too many connections from 192.0.2.1: "
	    "6 > 5Denying connection.",
	    "defer connection qpsmtpd pid=2300 foreign ip=192.0.2.1 "
	    "reason=hosts_allow text=Too many connections from 192.0.2.1: "
	    "6 > 5Denying connection. used=6 limit=5" },
	{ "2300 (pre-connection) hosts_allow: fail: too many connections "
	    "from 192.0.2.1 (6 > 5)",
	    "defer connection qpsmtpd pid=2300 foreign ip=192.0.2.1 "
	    "reason=hosts_allow text=fail: too many connections from "
	    "192.0.2.1 (6 > 5) used=6 limit=5" },
	{ "2300 (pre-connection) hosts_allow: fail: known spam source",
	    "reject connection qpsmtpd pid=2300 foreign reason=hosts_allow "
	    "text=fail: known spam source" },
	{ "2300 (pre-connection) hosts_allow: pass",
	    "tell connection qpsmtpd pid=2300 reason=hosts_allow "
	    "text=pass" },
	{ NULL, NULL }
};

static const struct told terse[] = {
	/* SME Server, 2008 */
	{ TERSE "192.0.2.1\tUnknown\t[192.0.2.1]\t<benny@example.com>\t\t"
	    "rhsbl\t901\tNot supporting null originator (DSN)\t"
	    "msg denied before queued",
	    "reject sender logterse pid=26375 ip=192.0.2.1 "
	    "helo=[192.0.2.1] sender=benny@example.com reason=rhsbl "
	    "text=Not supporting null originator (DSN) code=550" },
	{ TERSE "192.0.2.1\tmx.example\tmx.example\t<a@example.com>\t"
	    "<b@example.net>\tqueued\t\t<id@example.com>\t"
	    "No, hits=-2.6 required=5.0_tests=BAYES_00",
	    "accept message logterse pid=26375 ip=192.0.2.1 "
	    "host=mx.example helo=mx.example sender=a@example.com "
	    "recipient=b@example.net reason=queued "
	    "text=<id@example.com> "
	    "score=-2.6 required=5.0" },
	{ TERSE "192.0.2.1\tmx.example\tmx.example\t<>\t"
	    "<b@example.net>,<c@example.net>\tqueued\t\t<id@example.com>",
	    "accept message logterse pid=26375 several ip=192.0.2.1 "
	    "host=mx.example helo=mx.example sender= "
	    "recipient=<b@example.net>,<c@example.net> "
	    "reason=queued "
	    "text=<id@example.com>" },
	{ TERSE "192.0.2.1\tmx.example\tmx.example\t<a@example.com>\t"
	    "<b@example.net>\tspamassassin\t901\tspam score exceeded "
	    "threshold\tYes, score=16.1 required=5.0 tests=X",
	    "reject message logterse pid=26375 ip=192.0.2.1 "
	    "host=mx.example helo=mx.example sender=a@example.com "
	    "recipient=b@example.net reason=spamassassin "
	    "text=spam score exceeded threshold score=16.1 required=5.0 "
	    "code=550" },
	{ TERSE "192.0.2.1\tUnknown\t\t\t\tcheck_earlytalker\t903\t"
	    "Connecting host started transmitting before SMTP greeting",
	    "reject connection logterse pid=26375 ip=192.0.2.1 "
	    "reason=check_earlytalker text=Connecting host started "
	    "transmitting before SMTP greeting code=550" },
	{ TERSE "192.0.2.1\tUnknown\tx\t\t\tcheck_spamhelo\t902\tno",
	    "defer helo logterse pid=26375 ip=192.0.2.1 helo=x "
	    "reason=check_spamhelo text=no code=450" },
	{ TERSE "192.0.2.1\tUnknown\tx\t<a@b>\t\tcheck_goodrcptto extn\t"
	    "901\tinvalid recipient c@d\tmsg denied before queued",
	    "reject recipient logterse pid=26375 ip=192.0.2.1 helo=x "
	    "sender=a@b recipient=c@d reason=check_goodrcptto extn "
	    "text=invalid recipient c@d code=550" },
	/* a plugin that may refuse at any time */
	{ TERSE "192.0.2.1\tUnknown\tx\t<a@b>\t<c@d>\tkarma\t904\tno",
	    "defer recipient logterse pid=26375 ip=192.0.2.1 helo=x "
	    "sender=a@b recipient=c@d reason=karma text=no code=450" },
	{ TERSE "192.0.2.1\tUnknown\tx\t<a@b>\t\tgreylisting\t902\tlater",
	    "defer sender logterse pid=26375 ip=192.0.2.1 helo=x "
	    "sender=a@b reason=greylisting text=later code=450" },
	{ TERSE "192.0.2.1\tUnknown\tx\t\t\tnaughty\t903\t(x) y",
	    "reject connection logterse pid=26375 ip=192.0.2.1 helo=x "
	    "reason=naughty text=(x) y code=550" },
	/* a TAB in the text; no text */
	{ TERSE "192.0.2.1\tUnknown\tx\t\t\tdnsbl\t901\ta\tb",
	    "reject connection logterse pid=26375 ip=192.0.2.1 helo=x "
	    "reason=dnsbl text=a\tb code=550" },
	{ TERSE "192.0.2.1\tUnknown\tx\t\t\tdnsbl\t901",
	    "reject connection logterse pid=26375 ip=192.0.2.1 helo=x "
	    "reason=dnsbl text= code=550" },
	/* with a hook, and the later eras */
	{ "7923 logging::logterse plugin (deny): ` 192.0.2.1\th\th\t<a@b>\t"
	    "\trhsbl\t901\tBlocked\tmsg denied before queued",
	    "reject sender logterse pid=7923 ip=192.0.2.1 host=h helo=h "
	    "sender=a@b reason=rhsbl text=Blocked code=550" },
	{ "7923 (queue) logging::logterse: ` 192.0.2.1\th\th\t<a@b>\t<c@d>\t"
	    "queued\t\t<id@x>",
	    "accept message logterse pid=7923 ip=192.0.2.1 host=h helo=h "
	    "sender=a@b recipient=c@d reason=queued "
	    "text=<id@x>" },
	{ "7923 ` logterse plugin: ## 192.0.2.1\th\th\t<a@b>\t<c@d>\t"
	    "queued\t\t<id@x>",
	    "accept message logterse pid=7923 ip=192.0.2.1 host=h helo=h "
	    "sender=a@b recipient=c@d reason=queued "
	    "text=<id@x>" },
	/* the HELO cannot play the rest, for its TABs are gone */
	{ TERSE "192.0.2.1\tUnknown\tx_<a@b>_<c@d>_queued__\t\t\tdnsbl\t901"
	    "\tno",
	    "reject connection logterse pid=26375 ip=192.0.2.1 "
	    "helo=x_<a@b>_<c@d>_queued__ reason=dnsbl text=no code=550" },
	/* without TABs, or something else */
	{ TERSE "192.0.2.1 h h <a@b>  rhsbl  901  Blocked",
	    "tell connection qpsmtpd pid=26375 reason=logging::logterse "
	    "text=` 192.0.2.1 h h <a@b>  rhsbl  901  Blocked" },
	{ TERSE "192.0.2.1\th\th\t\t\tdnsbl\t905\tx",
	    "tell connection qpsmtpd pid=26375 reason=logging::logterse "
	    "text=` 192.0.2.1\th\th\t\t\tdnsbl\t905\tx" },
	{ TERSE "192.0.2.1\th\th\t\t\tdnsbl\t\tx",
	    "tell connection qpsmtpd pid=26375 reason=logging::logterse "
	    "text=` 192.0.2.1\th\th\t\t\tdnsbl\t\tx" },
	{ NULL, NULL }
};

static const struct told others[] = {
	{ "2311 < EHLO x\r ", "no" },
	{ "2311 > 250 ok\r ", "no" },
	{ "2311", "no" },
	{ "2311 ", "no" },
	{ "2311  x", "no" },
	{ "2311: x", "no" },
	{ "2311 (x", "no" },
	{ "2311 (a b) c: d", "no" },
	{ "2311 99 x", "no" },
	{ "2311 600 x", "no" },
	{ "2311 2500", "no" },
	{ "99999999999999999999 dnsbl plugin: x", "no" },
	/* torn lines of jgreylist, which talks SMTP and logs it */
	{ "553 DENIED no reverse DNS", "no" },
	{ "221 jgreylist v8", "no" },
	{ "127.2.0.91: GREY first time", "no" },
	{ "127.2.0.91 OK known", "no" },
	{ "??? x", "no" },
	{ "?? dnsbl plugin: x", "no" },
	{ "Use of uninitialized value in numeric gt (>) at x line 4.", "no" },
	{ "### CUMULATIVE TOTALS ###", "no" },
	{ "# Start : 2009-01-01", "no" },
	{ "qpsmtpd", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(qpsmtpd_event, server);
	told_check(qpsmtpd_event, answers);
	told_check(qpsmtpd_event, said);
	told_check(qpsmtpd_event, terse);
	told_check(qpsmtpd_event, others);
	return failures;
}
