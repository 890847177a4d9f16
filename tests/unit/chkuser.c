#include "told.h"

#include "dialect/chkuser.h"

#define BOB "from <a@example.com::> remote <mx.example.org:unknown:" \
	"127.0.0.9> rcpt <bob@example.net> : "
#define NOBODY "from <a@example.com::> remote <mx.example.org:unknown:" \
	"127.0.0.9> rcpt <> : "
#define SAID " chkuser ip=127.0.0.9 helo=mx.example.org sender=a@example.com "
#define TO "recipient=bob@example.net "

static const struct told rows[] = {
	/* recipients */
	{ "CHKUSER accepted rcpt: from <::> remote <mail.example.com:"
	    "host-127-12-0-1.dyn.example.net:127.12.0.1> "
	    "rcpt <kate@example.net> : found existing recipient",
	  "accept recipient chkuser ip=127.12.0.1 "
	    "host=host-127-12-0-1.dyn.example.net helo=mail.example.com "
	    "sender= recipient=kate@example.net "
	    "reason=found existing recipient text=accepted rcpt" },
	{ "CHKUSER accepted any rcpt: " BOB
	    "accepted any recipient for this domain",
	  "accept recipient" SAID TO
	    "reason=accepted any recipient for this domain "
	    "text=accepted any rcpt" },
	{ "CHKUSER relaying rcpt: from <a:bob@example.net:submission> "
	    "remote <:mx.example.org:127.0.0.9> rcpt <b> : "
	    "client allowed to relay",
	  "accept recipient chkuser ip=127.0.0.9 host=mx.example.org "
	    "user=bob@example.net sender=a recipient=b "
	    "reason=client allowed to relay text=relaying rcpt" },
	{ "CHKUSER rejected relaying: " BOB "client not allowed to relay",
	  "reject recipient" SAID TO "reason=client not allowed to relay "
	    "text=rejected relaying" },
	{ "CHKUSER rejected rcpt: " BOB "not existing recipient",
	  "reject recipient" SAID TO "reason=not existing recipient "
	    "text=rejected rcpt" },
	{ "CHKUSER rejected rcpt: " BOB "temporary DNS problem",
	  "defer recipient" SAID TO "reason=temporary DNS problem "
	    "text=rejected rcpt" },
	{ "CHKUSER rejected rcpt: " NOBODY "invalid rcpt address format",
	  "reject recipient" SAID "recipient= "
	    "reason=invalid rcpt address format text=rejected rcpt" },
	{ "CHKUSER no auth resource: " BOB "no auth resource available",
	  "defer recipient" SAID TO "reason=no auth resource available "
	    "text=no auth resource" },
	{ "CHKUSER mbx overquota: " BOB "rcpt mailbox is overquota",
	  "reject recipient" SAID TO "reason=rcpt mailbox is overquota "
	    "text=mbx overquota" },
	{ "CHKUSER rejected intrusion: " BOB
	    "rcpt ignored, session over intrusion threshold",
	  "reject recipient" SAID TO
	    "reason=rcpt ignored, session over intrusion threshold "
	    "text=rejected intrusion" },
	{ "CHKUSER intrusion threshold: " BOB
	    "max number of allowed invalid rcpt",
	  "reject recipient" SAID TO
	    "reason=max number of allowed invalid rcpt "
	    "text=intrusion threshold" },
	/* senders */
	{ "CHKUSER accepted sender: from <::port25> remote <a:unknown:"
	    "127.0.0.9> rcpt <> : accepted null sender always",
	  "accept sender chkuser ip=127.0.0.9 helo=a sender= "
	    "reason=accepted null sender always text=accepted sender" },
	{ "CHKUSER accepted doublebounce: from <#@[]::> remote <a:unknown:"
	    "127.0.0.9> rcpt <> : accepted qmail doublebounce #@[]",
	  "accept sender chkuser ip=127.0.0.9 helo=a sender=#@[] "
	    "reason=accepted qmail doublebounce #@[] "
	    "text=accepted doublebounce" },
	{ "CHKUSER rejected sender: " NOBODY "invalid sender MX domain",
	  "reject sender" SAID "reason=invalid sender MX domain "
	    "text=rejected sender" },
	{ "CHKUSER rejected sender: " NOBODY "temporary DNS problem",
	  "defer sender" SAID "reason=temporary DNS problem "
	    "text=rejected sender" },
	{ "CHKUSER must auth: " NOBODY "sender not authenticated/authorized",
	  "reject auth" SAID "reason=sender not authenticated/authorized "
	    "text=must auth" },
	/* sagredo's */
	{ "CHKUSER rejected rcpt: from <a|remoteinfo/auth:|chkuser-identify:>"
	    " remote <helo:mx.example.org|remotehostname:unknown|"
	    "remotehostip:2001:db8::1> rcpt <b> : not existing recipient",
	  "reject recipient chkuser ip=2001:db8::1 helo=mx.example.org "
	    "sender=a recipient=b reason=not existing recipient "
	    "text=rejected rcpt" },
	{ "CHKUSER accepted sender: from <x:y:z|remoteinfo/auth:bob|"
	    "chkuser-identify:m> remote <helo:a|remotehostname:b:c|"
	    "remotehostname:mx.example.org|remotehostip:127.0.0.9> rcpt <> "
	    ": sender accepted",
	  "accept sender chkuser ip=127.0.0.9 host=mx.example.org "
	    "helo=a|remotehostname:b:c user=bob sender=x:y:z "
	    "reason=sender accepted text=accepted sender" },
	{ "CHKUSER accepted rcpt: from <|remoteinfo/auth:|chkuser-identify:>"
	    " remote <helo:|remotehostname:mx.example.org|remotehostip:::1>"
	    " rcpt <b> : found existing recipient",
	  "accept recipient chkuser early ip=::1 host=mx.example.org sender= "
	    "recipient=b reason=found existing recipient "
	    "text=accepted rcpt" },
	/* IPv6 between colons */
	{ "CHKUSER accepted rcpt: from <a::> remote <x:mx.example.org:"
	    "2001:db8:0:1::5> rcpt <b> : found existing recipient",
	  "accept recipient chkuser ip=2001:db8:0:1::5 "
	    "host=mx.example.org helo=x sender=a recipient=b "
	    "reason=found existing recipient text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from <a::> remote <x:abc.de:::1> "
	    "rcpt <b> : found existing recipient",
	  "accept recipient chkuser ip=::1 host=abc.de helo=x sender=a "
	    "recipient=b reason=found existing recipient "
	    "text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from <a::> remote <x::::1> rcpt <b> : "
	    "found existing recipient",
	  "accept recipient chkuser ip=::1 helo=x sender=a recipient=b "
	    "reason=found existing recipient text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from <a::> remote <x:unknown:"
	    "1:2:3:4:5:6:7:8> rcpt <b> : found existing recipient",
	  "accept recipient chkuser ip=1:2:3:4:5:6:7:8 helo=x sender=a "
	    "recipient=b reason=found existing recipient "
	    "text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from <a::> remote <cafe:unknown:"
	    "::ffff:127.0.0.1> rcpt <b> : found existing recipient",
	  "accept recipient chkuser ip=::ffff:127.0.0.1 helo=cafe sender=a "
	    "recipient=b reason=found existing recipient "
	    "text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from <a::> remote <[IPv6:2001:db8::9]:"
	    "unknown:127.0.0.1> rcpt <b> : found existing recipient",
	  "accept recipient chkuser ip=127.0.0.1 helo=[IPv6:2001:db8::9] "
	    "sender=a recipient=b reason=found existing recipient "
	    "text=accepted rcpt" },
	/* fakes */
	{ "CHKUSER rejected rcpt: from <a b@example.com::> "
	    "remote <pid 99 from 127.0.0.1:mx.example.org:127.0.0.9> "
	    "rcpt <x> : y> : not existing recipient",
	  "reject recipient chkuser ip=127.0.0.9 host=mx.example.org "
	    "helo=pid 99 from 127.0.0.1 sender=a b@example.com "
	    "recipient=x> : y reason=not existing recipient "
	    "text=rejected rcpt" },
	{ "CHKUSER rejected rcpt: from <a::> remote <x> remote <y:unknown:"
	    "127.0.0.9> rcpt <b> : not existing recipient",
	  "reject recipient chkuser ip=127.0.0.9 helo=x> remote <y sender=a "
	    "recipient=b reason=not existing recipient "
	    "text=rejected rcpt" },
	{ "CHKUSER rejected rcpt: from <a::> remote <x:unknown:127.0.0.9> "
	    "rcpt <b> remote <x:y:1.2.3.4> rcpt <c> : "
	    "not existing recipient",
	  "reject recipient chkuser sender=a "
	    "reason=not existing recipient text=rejected rcpt" },
	/* scrubbed; new; torn */
	{ "CHKUSER accepted rcpt: from <[email protected]::> "
	    "remote <mx:unknown:x.x.x.x> rcpt <[email protected]> : "
	    "found existing recipient",
	  "accept recipient chkuser ip=x.x.x.x helo=mx "
	    "sender=[email protected] recipient=[email protected] "
	    "reason=found existing recipient text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from <> remote <1.2.3.xxx> rcpt <> : "
	    "found existing recipient",
	  "accept recipient chkuser ip=1.2.3.xxx sender= recipient= "
	    "reason=found existing recipient text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from <a::> remote <x:unknown:unknown> "
	    "rcpt <b> : found existing recipient",
	  "accept recipient chkuser helo=x sender=a recipient=b "
	    "reason=found existing recipient text=accepted rcpt" },
	{ "CHKUSER accepted rcpt: from  remote  rcpt  : "
	    "found existing recipient",
	  "accept recipient chkuser reason=found existing recipient "
	    "text=accepted rcpt" },
	{ "CHKUSER puzzled rcpt: " BOB "do not know",
	  "tell connection" SAID TO "reason=do not know "
	    "text=puzzled rcpt" },
	{ "CHKUSER accepted rcpt: from <a::> remote <x:unkn",
	  "tell connection chkuser text=accepted rcpt: from <a::> "
	    "remote <x:unkn" },
	{ "CHKUSER ", "tell connection chkuser text=" },
	/* near misses */
	{ "", "no" },
	{ "CHKUSER", "no" },
	{ "chkuser accepted rcpt: x", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(chkuser_event, rows);
	return failures;
}
