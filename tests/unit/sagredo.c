#include "told.h"

#include "dialect/sagredo.h"

#define SMTPD "qmail-smtpd[409]: "
#define SERVER "encrypted= sslverified=no localip=127.0.0.1 localport=25 "
#define CLIENT "remoteip=127.3.0.5 remoteport=4711 remotehost=mx.example.org "
#define REST " relay=no rcpthosts=yes size= authuser= authtype= " SERVER \
	CLIENT

static const struct told rows[] = {
	/* one recipient */
	{ "qlogenvelope: result=accepted code=250 reason=rcptto "
	    "detail=chkuser helo=mx.example.org mailfrom=a@example.com "
	    "rcptto=b@example.net" REST "qp= pid=409",
	  "accept recipient qmail-smtpd pid=409 early ip=127.3.0.5 "
	    "host=mx.example.org helo=mx.example.org sender=a@example.com "
	    "recipient=b@example.net reason=rcptto text=chkuser code=250" },
	{ "qlogenvelope: result=accepted code=250 reason=relayclient detail= "
	    "helo=[127.0.0.1] mailfrom= rcptto=b@example.net relay=yes "
	    "rcpthosts=no size= authuser=bob@example.net authtype=plain "
	    "encrypted=tls sslverified=no localip=::1 localport=587 "
	    "remoteip=2001:db8::1 remoteport=4711 remotehost=unknown "
	    "qp=77 pid=409 more",
	  "accept recipient qmail-smtpd pid=409 early ip=2001:db8::1 "
	    "helo=[127.0.0.1] user=bob@example.net method=plain tls=tls "
	    "sender= recipient=b@example.net reason=relayclient qp=77 "
	    "code=250" },
	{ "qlogenvelope: result=rejected code=553 reason=not_in_rcpthosts "
	    "detail= helo=a mailfrom= rcptto=b@example.net" REST
	    "qp= pid=409",
	  "reject recipient qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender= recipient=b@example.net "
	    "reason=not_in_rcpthosts code=553" },
	{ "qlogenvelope: result=rejected code=452 reason=max_rcpt_exceeded "
	    "detail= helo=a mailfrom=c rcptto=b" REST "qp= pid=409",
	  "defer recipient qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c recipient=b "
	    "reason=max_rcpt_exceeded code=452" },
	{ "qlogenvelope: result=rejected code=552 reason=chkuser "
	    "detail=mailboxfull helo=a mailfrom=c rcptto=b" REST
	    "qp= pid=409",
	  "reject recipient qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c recipient=b "
	    "reason=chkuser text=mailboxfull code=552" },
	/* not about the recipient */
	{ "qlogenvelope: result=rejected code=451 reason=spf "
	    "detail=lookupfailure helo=a mailfrom=c rcptto=" REST
	    "qp= pid=409",
	  "defer sender qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c reason=spf "
	    "text=lookupfailure code=451" },
	{ "qlogenvelope: result=rejected code=553 reason=qregexbmf "
	    "detail=.*@example_com helo=a mailfrom=c rcptto=b" REST
	    "qp= pid=409",
	  "reject sender qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c recipient=b "
	    "reason=qregexbmf text=.*@example_com code=553" },
	{ "qlogenvelope: result=rejected code=421 reason=nullsenderdenied "
	    "detail= helo=a mailfrom= rcptto=" REST "qp= pid=409",
	  "defer sender qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender= reason=nullsenderdenied "
	    "code=421" },
	{ "qlogenvelope: result=rejected code=553 reason=qregexbhelo "
	    "detail= helo=a mailfrom= rcptto=b" REST "qp= pid=409",
	  "reject helo qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a recipient=b reason=qregexbhelo "
	    "code=553" },
	{ "qlogenvelope: result=rejected code=535 reason=authfailed detail= "
	    "helo=a mailfrom= rcptto= relay=no rcpthosts= size= "
	    "authuser=x_y authtype=login " SERVER CLIENT "qp= pid=409",
	  "reject auth qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a user=x_y method=login "
	    "reason=authfailed code=535" },
	{ "qlogenvelope: result=rejected code=554 reason=pregreet detail= "
	    "helo= mailfrom= rcptto=" REST "qp= pid=409",
	  "reject connection qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org reason=pregreet code=554" },
	{ "qlogenvelope: result=rejected code=451 reason=rbldelay "
	    "detail=rbl.example.org helo=a mailfrom=c rcptto=b" REST
	    "qp= pid=409",
	  "defer connection qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c recipient=b "
	    "reason=rbldelay text=rbl.example.org code=451" },
	{ "qlogenvelope: result=rejected code=451 reason=bad_newlines "
	    "detail= helo=a mailfrom=c rcptto=" REST "qp=8 pid=409",
	  "defer message qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c reason=bad_newlines "
	    "qp=8 code=451" },
	{ "qlogenvelope: result=pondered code= reason= detail= helo=a "
	    "mailfrom=c rcptto=b" REST "qp=8 pid=409",
	  "tell recipient qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c recipient=b qp=8" },
	/* a whole message */
	{ "qlogreceived: result=accepted code=250 reason=queueaccept detail= "
	    "helo=a mailfrom=c rcptto=b@example.net,d@example.net relay=no "
	    "rcpthosts= size=1234 authuser= authtype= encrypted=ssl "
	    "sslverified=no localip=127.0.0.1 localport=465 " CLIENT
	    "qp=4711 pid=409",
	  "accept message qmail-smtpd pid=409 several ip=127.3.0.5 "
	    "host=mx.example.org helo=a tls=ssl sender=c "
	    "recipient=b@example.net,d@example.net reason=queueaccept "
	    "qp=4711 bytes=1234 code=250" },
	{ "qlogreceived: result=rejected code=554 reason=queuereject "
	    "detail=Permanent_error helo=a mailfrom= rcptto=b" REST
	    "qp=4711 pid=409",
	  "reject message qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender= recipient=b "
	    "reason=queuereject text=Permanent_error qp=4711 code=554" },
	{ "qlogreceived: result=rejected code=451 reason=queue_delay "
	    "detail=qq_temporary helo=a mailfrom=c rcptto=b" REST
	    "qp=4711 pid=409",
	  "defer message qmail-smtpd pid=409 ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c recipient=b "
	    "reason=queue_delay text=qq_temporary qp=4711 code=451" },
	/* torn; a greeting with fields; fields scrubbed */
	{ "qlogenvelope: result=accepted code=250 reason=spp detail= helo=a "
	    "mailfrom=c rcptto=b" REST "qp= "
	    "pid=248policy_check: policy allows transmission",
	  "accept recipient qmail-smtpd pid=248 early ip=127.3.0.5 "
	    "host=mx.example.org helo=a sender=c recipient=b reason=spp "
	    "code=250" },
	{ "qlogenvelope: result=accepted code=250 reason=spp detail= "
	    "helo=x mailfrom=y rcptto=z pid=1 remoteip=1.2.3.4 qp=5 "
	    "mailfrom=c rcptto=b" REST "qp= pid=248",
	  "accept recipient qmail-smtpd pid=248 early ip=127.3.0.5 "
	    "host=mx.example.org "
	    "helo=x mailfrom=y rcptto=z pid=1 remoteip=1.2.3.4 qp=5 "
	    "sender=c recipient=b reason=spp code=250" },
	{ "qlogenvelope: result=accepted code=250 reason=spp detail= helo= "
	    "mailfrom=[email protected] rcptto=[email protected] relay= "
	    "rcpthosts= size= authuser= authtype= encrypted= sslverified= "
	    "localip= localport= remoteip=x.x.x.x remoteport= remotehost= "
	    "qp= pid=1",
	  "accept recipient qmail-smtpd pid=1 early ip=x.x.x.x "
	    "sender=[email protected] recipient=[email protected] "
	    "reason=spp code=250" },

	/* behind qmail-smtpd[PID] */
	{ SMTPD "GREETDELAY: 10s",
	  "tell connection qmail-smtpd pid=409 reason=GREETDELAY "
	    "seconds=10" },
	{ SMTPD "GREETDELAY from 127.0.0.1: client disconnected",
	  "tell connection qmail-smtpd pid=409 ip=127.0.0.1 "
	    "reason=GREETDELAY text=client disconnected" },
	{ SMTPD "GREETDELAY from unknown: client sent data before greeting. "
	    "ignoring",
	  "tell connection qmail-smtpd pid=409 reason=GREETDELAY "
	    "text=client sent data before greeting. ignoring" },
	{ SMTPD "rbl: ip=127.2.0.1 query=1.0.2.127.rbl.test result=delay "
	    "message='see http://rbl.example.org/'",
	  "tell connection qmail-smtpd pid=409 ip=127.2.0.1 reason=delay "
	    "text=query=1.0.2.127.rbl.test result=delay "
	    "message='see http://rbl.example.org/'" },
	{ SMTPD "rbl: ip= query=rbl.test result=pass message=''",
	  "tell connection qmail-smtpd pid=409 reason=pass "
	    "text=query=rbl.test result=pass message=''" },
	{ SMTPD "badrcptto: excessive rcptto violations hanging up on "
	    "127.0.0.1",
	  "tell connection qmail-smtpd pid=409 ip=127.0.0.1 "
	    "reason=excessive rcptto violations" },
	{ SMTPD "validrcptto: accepted address <a> at 1.2.3.4> at ::1",
	  "tell recipient qmail-smtpd pid=409 ip=::1 "
	    "recipient=a> at 1.2.3.4 reason=validrcptto accepted" },
	{ SMTPD "validrcptto: drop address <a@example.net> at 127.0.0.1",
	  "tell recipient qmail-smtpd pid=409 ip=127.0.0.1 "
	    "recipient=a@example.net reason=validrcptto drop" },
	{ SMTPD "rcptcheck: checking <a> at 127.0.0.1",
	  "tell recipient qmail-smtpd pid=409 ip=127.0.0.1 recipient=a "
	    "reason=rcptcheck checking" },
	{ SMTPD "rcptcheck: accepted address <a> at 127.0.0.1",
	  "tell recipient qmail-smtpd pid=409 ip=127.0.0.1 recipient=a "
	    "reason=rcptcheck accepted" },
	{ SMTPD "rcptcheck: drop address <a> at 127.0.0.1",
	  "tell recipient qmail-smtpd pid=409 ip=127.0.0.1 recipient=a "
	    "reason=rcptcheck drop" },
	{ SMTPD "rcptcheck: ignore address <> at unknown",
	  "tell recipient qmail-smtpd pid=409 recipient= "
	    "reason=rcptcheck ignore" },
	{ SMTPD "rcptcheck: overlimit sender <a> at 127.0.0.1",
	  "tell recipient qmail-smtpd pid=409 ip=127.0.0.1 recipient=a "
	    "reason=rcptcheck overlimit" },
	{ SMTPD "RCPTCHECK error: 421 not now",
	  "tell recipient qmail-smtpd pid=409 reason=RCPTCHECK error "
	    "text=421 not now" },
	{ SMTPD "auth: auth-success type=cram-md5 user=<bob@example.net>",
	  "accept auth qmail-smtpd pid=409 user=bob@example.net "
	    "method=cram-md5 reason=auth-success" },
	{ SMTPD "auth: auth-failed type=plain user=<a> b",
	  "tell auth qmail-smtpd pid=409 user=a> b method=plain "
	    "reason=auth-failed" },

	/* others */
	{ "policy_check: local a@example.net -> remote b@example.com "
	    "(AUTHENTICATED SENDER)",
	  "tell recipient qmail-smtpd user=a@example.net "
	    "recipient=b@example.com reason=policy_check "
	    "text=local a@example.net -> remote b@example.com "
	    "(AUTHENTICATED SENDER)" },
	{ "policy_check: remote  -> local b (UNAUTHENTICATED SENDER)",
	  "tell recipient qmail-smtpd sender= recipient=b "
	    "reason=policy_check "
	    "text=remote  -> local b (UNAUTHENTICATED SENDER)" },
	{ "policy_check: policy allows transmission",
	  "tell recipient qmail-smtpd reason=policy allows transmission" },
	{ "policy_check: policy forbids transmission",
	  "tell recipient qmail-smtpd reason=policy forbids transmission" },
	{ "policy_check: x (AUTHENTICATED SENDER)",
	  "tell recipient qmail-smtpd reason=policy_check "
	    "text=x (AUTHENTICATED SENDER)" },
	{ "policy_check: remote -> local (UNAUTHENTICATED SENDER)",
	  "tell recipient qmail-smtpd reason=policy_check "
	    "text=remote -> local (UNAUTHENTICATED SENDER)" },
	{ "Dmessage contains an URL listed in SURBL blocklist "
	    "[http://example.com/]",
	  "reject message surblfilter reason=SURBL "
	    "text=message contains an URL listed in SURBL blocklist "
	    "[http://example.com/]" },
	{ "qmail-overlimit: client=bob@example.net limit=100 current=101",
	  "tell sender qmail-overlimit reason=overlimit "
	    "text=client=bob@example.net limit=100 current=101" },

	/* near misses, and what others take */
	{ "", "no" },
	{ "qlogenvelope: ", "no" },
	{ "qlogenvelope: result=accepted", "no" },
	{ "qlogenvelope: result=accepted code=250 reason=spp", "no" },
	{ "qlogenvelope: result=accepted code=250 reason=spp detail= helo=a "
	    "mailfrom=c rcptto=b" REST "qp= pid=", "no" },
	{ "qlogenvelope: result=accepted code=250 reason=spp detail= helo=a "
	    "mailfrom=c rcptto=b" REST "pid=5 qp=", "no" },
	{ SMTPD, "no" },
	{ "qmail-smtpd[x]: GREETDELAY: 10s", "no" },
	{ SMTPD "GREETDELAY: s", "no" },
	{ SMTPD "GREETDELAY from 127.0.0.1 client disconnected", "no" },
	{ SMTPD "badhelo: <h> matches pattern: ^h", "no" },
	{ SMTPD "badrcptto: <a> at 127.0.0.1", "no" },
	{ SMTPD "validrcptto: accepted address <a> by", "no" },
	{ SMTPD "validrcptto [127.0.0.1] found: a", "no" },
	{ SMTPD "rcptcheck: considered address <a> at 127.0.0.1", "no" },
	{ SMTPD "auth: auth-success type=plain", "no" },
	{ SMTPD "rbl: ip=127.0.0.1 query= result=pass message=''", "no" },
	{ SMTPD "MAIL FROM:<a>", "no" },
	{ "qmail-smtpd: read failed (tls error): a from 127.0.0.1 to b "
	    "helo c", "no" },
	{ "qmail-overlimit: ", "no" },
	{ "policy: x", "no" },
	{ "Dmessage", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(sagredo_event, rows);
	return failures;
}
