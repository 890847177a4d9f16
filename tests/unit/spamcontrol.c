#include "told.h"

#include "dialect/spamcontrol.h"

#define SMTPD "qmail-smtpd: pid 36 "
#define POPUP "qmail-popup: pid 275 "
#define FROM " P:ESMTP S:127.3.0.5:unknown H:mail.example.com "

static const struct told rows[] = {
	/* an accepted recipient: smtp_logr, smtp_logg */
	{ SMTPD "Accept::RCPT::Recipients_Cdb P:ESMTP "
	    "S:127.20.0.41:host-127-20-0-41.dyn.example.net H:localhost "
	    "F:x@sub.spam.example.com T:carol@example.net",
	  "accept recipient qmail-smtpd pid=36 ip=127.20.0.41 "
	    "host=host-127-20-0-41.dyn.example.net helo=localhost "
	    "protocol=ESMTP sender=x@sub.spam.example.com "
	    "recipient=carol@example.net reason=RCPT::Recipients_Cdb" },
	{ SMTPD "Accept::SPF::Recipients_Wild" FROM "F:a@example.com "
	    "T:b@example.net",
	  "accept recipient qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=SPF::Recipients_Wild" },
	{ SMTPD "Accept::ORIG::Local_Sender P:ESMTPM S:127.10.0.5:unknown "
	    "H:localhost F:bounces-123-x=y.z@lists.example.org "
	    "T:nosuch@example.net",
	  "accept recipient qmail-smtpd pid=36 ip=127.10.0.5 "
	    "helo=localhost protocol=ESMTPM "
	    "sender=bounces-123-x=y.z@lists.example.org "
	    "recipient=nosuch@example.net reason=ORIG::Local_Sender" },
	{ SMTPD "Accept::ORIG::Relay_Mailfrom" FROM "F:a@example.com "
	    "T:b@example.net",
	  "accept recipient qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=ORIG::Relay_Mailfrom" },
	{ SMTPD "Accept::SNDR::Relay_Client P:ESMTPSA "
	    "S:2001:db8::25:v6-5.dyn.example.net H:[127.0.0.1] "
	    "F:alice@example.net T:victim@elsewhere.example.com",
	  "accept recipient qmail-smtpd pid=36 ip=2001:db8::25 "
	    "host=v6-5.dyn.example.net helo=[127.0.0.1] protocol=ESMTPSA "
	    "sender=alice@example.net "
	    "recipient=victim@elsewhere.example.com "
	    "reason=SNDR::Relay_Client" },
	/* smtp_loga: a recipient, and who sent to it */
	{ SMTPD "Accept::AUTH::login P:ESMTPSA S:127.0.0.1:unknown "
	    "H:mx.example.org F:a@example.com T:b@example.net ?~ 'bob'",
	  "accept recipient qmail-smtpd pid=36 ip=127.0.0.1 "
	    "helo=mx.example.org user=bob method=login protocol=ESMTPSA "
	    "sender=a@example.com recipient=b@example.net "
	    "reason=AUTH::login" },
	/* SPAMCONTROL: the login itself */
	{ SMTPD "Accept::AUTH::plain P:ESMTPSA S:2001:db8::2:unknown "
	    "?= 'alice@example.net'",
	  "accept auth qmail-smtpd pid=36 ip=2001:db8::2 "
	    "user=alice@example.net method=plain protocol=ESMTPSA "
	    "reason=AUTH::plain" },
	{ SMTPD "Accept::TLS::TLS_AES_256_GCM_SHA384 P:ESMTPS "
	    "S:127.0.5.15:host-127-0-5-15.dyn.example.net != 'none'",
	  "tell tls qmail-smtpd pid=36 ip=127.0.5.15 "
	    "host=host-127-0-5-15.dyn.example.net protocol=ESMTPS "
	    "cipher=TLS_AES_256_GCM_SHA384 reason=TLS" },
	{ SMTPD "Accept::TLS::AES256-SHA P:ESMTPS S:127.0.0.1:unknown "
	    "!= 'CN=mx.example.org O='y' z'",
	  "tell tls qmail-smtpd pid=36 ip=127.0.0.1 protocol=ESMTPS "
	    "cipher=AES256-SHA reason=TLS text=CN=mx.example.org O='y' z" },

	/* refused: the greeting */
	{ SMTPD "Reject::SNDR::Bad_Helo P:ESMTP "
	    "S:2001:db8:1:2:3:4:5:6:unknown H:badhost.example.org "
	    "F:info@big.example.com T:user7@virt.example.com '*'",
	  "reject helo qmail-smtpd pid=36 ip=2001:db8:1:2:3:4:5:6 "
	    "helo=badhost.example.org protocol=ESMTP "
	    "sender=info@big.example.com recipient=user7@virt.example.com "
	    "reason=SNDR::Bad_Helo text=*" },
	{ SMTPD "Reject::SNDR::DNS_Helo" FROM "F:a@example.com "
	    "T:b@example.net 'A'",
	  "reject helo qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=SNDR::DNS_Helo text=A" },
	{ SMTPD "Reject::SNDR::DNS_HELO" FROM "F: T:b@example.net 'M'",
	  "reject helo qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender= "
	    "recipient=b@example.net reason=SNDR::DNS_HELO text=M" },
	/* relaying, greylisting, what else there may be */
	{ SMTPD "Reject::SNDR::Invalid_Relay P:ESMTP S:::1:v6-1.example.net "
	    "H:mail.example.net F: T:joe@mail.example.com",
	  "reject recipient qmail-smtpd pid=36 ip=::1 "
	    "host=v6-1.example.net helo=mail.example.net protocol=ESMTP "
	    "sender= recipient=joe@mail.example.com "
	    "reason=SNDR::Invalid_Relay" },
	{ SMTPD "Deferred::SNDR::Grey_Listed" FROM "F:a@example.com "
	    "T:b@example.net",
	  "defer recipient qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=SNDR::Grey_Listed" },
	{ SMTPD "Reject::SNDR::Bad_Day" FROM "F:a@example.com "
	    "T:b@example.net",
	  "reject connection qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=SNDR::Bad_Day" },
	/* the sender; who should have logged in */
	{ SMTPD "Reject::ORIG::Bad_Mailfrom" FROM "F:a@example.com "
	    "T:b@example.net '@'",
	  "reject sender qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=ORIG::Bad_Mailfrom text=@" },
	{ SMTPD "Reject::ORIG::DNS_MF P:ESMTP S:127.12.200.105:unknown "
	    "H:x 'y' F:nobody T:carol@example.net",
	  "reject sender qmail-smtpd pid=36 ip=127.12.200.105 helo=x 'y' "
	    "protocol=ESMTP sender=nobody recipient=carol@example.net "
	    "reason=ORIG::DNS_MF" },
	{ SMTPD "Reject::ORIG::Invalid_Mailfrom" FROM "F:a@example.com "
	    "T:x 'y'",
	  "reject sender qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=x 'y' reason=ORIG::Invalid_Mailfrom" },
	{ SMTPD "Reject::ORIG::Require_Auth" FROM "F:a@example.com "
	    "T:x ?~ 'y'",
	  "reject auth qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=x ?~ 'y' reason=ORIG::Require_Auth" },
	{ SMTPD "Reject::SPF::Fail" FROM "F:a@example.com T:b@example.net",
	  "reject sender qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=SPF::Fail" },
	/* the recipient */
	{ SMTPD "Reject::RCPT::Toomany_Rcptto" FROM "F:a@example.com "
	    "T:b@example.net",
	  "defer recipient qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=RCPT::Toomany_Rcptto" },
	{ SMTPD "Reject::RCPT::Bad_Rcptto" FROM "F:a@example.com "
	    "T:b@example.net",
	  "reject recipient qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=RCPT::Bad_Rcptto" },
	/* the message */
	{ SMTPD "Reject::DATA::Bad_MIME" FROM "F:a@example.com "
	    "T:b@example.net 'TVqQAAMAA'",
	  "reject message qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=b@example.net reason=DATA::Bad_MIME "
	    "text=TVqQAAMAA" },
	{ SMTPD "Reject::DATA::Invalid_Size" FROM "F:a@example.com T:x 'y'",
	  "reject message qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP sender=a@example.com "
	    "recipient=x 'y' reason=DATA::Invalid_Size" },
	/* smtp_logb, smtp_logh */
	{ SMTPD "Reject::AUTH::login P:ESMTPA S:127.3.0.5:unknown "
	    "H:a F:b T:c ?~ 'bot-1'",
	  "reject auth qmail-smtpd pid=36 ip=127.3.0.5 helo=a F:b T:c "
	    "user=bot-1 method=login protocol=ESMTPA "
	    "reason=AUTH::login" },
	{ SMTPD "Reject::AUTH::Auth_Meth" FROM "?~ 'none'",
	  "reject auth qmail-smtpd pid=36 ip=127.3.0.5 "
	    "helo=mail.example.com protocol=ESMTP "
	    "reason=AUTH::Auth_Meth" },
	{ SMTPD "Reject::AUTH::missing P:ESMTP S:127.3.0.5:unknown H:a",
	  "reject auth qmail-smtpd pid=36 ip=127.3.0.5 helo=a "
	    "protocol=ESMTP reason=AUTH::missing" },
	{ SMTPD "Reject::TLS::missing P:ESMTPZ S:127.33.0.2:mx.example.org "
	    "H:mail.example.com",
	  "reject tls qmail-smtpd pid=36 ip=127.33.0.2 host=mx.example.org "
	    "helo=mail.example.com protocol=ESMTPZ reason=TLS::missing" },
	{ SMTPD "Reject::NEWS::Stale P:SMTP S:127.0.0.1:unknown H:a",
	  "reject connection qmail-smtpd pid=36 ip=127.0.0.1 helo=a "
	    "protocol=SMTP reason=NEWS::Stale" },

	/* users with quotes, marks, or a newline behind which all is lost */
	{ SMTPD "Reject::AUTH::login P:ESMTPSA S:::1:v6-1.example.net "
	    "?= 'joe' ?~ 'x'",
	  "reject auth qmail-smtpd pid=36 ip=::1 host=v6-1.example.net "
	    "user=joe' ?~ 'x method=login protocol=ESMTPSA "
	    "reason=AUTH::login" },
	{ SMTPD "Reject::AUTH::cram-md5 P:ESMTPA S:127.30.0.11:unknown "
	    "?= 'x",
	  "reject auth qmail-smtpd pid=36 ip=127.30.0.11 user=x "
	    "method=cram-md5 protocol=ESMTPA reason=AUTH::cram-md5" },
	{ SMTPD "Reject::AUTH::cram-md5 P:ESMTPA S:127.30.0.11:unknown "
	    "?= '",
	  "reject auth qmail-smtpd pid=36 ip=127.30.0.11 user= "
	    "method=cram-md5 protocol=ESMTPA reason=AUTH::cram-md5" },
	{ SMTPD "Accept::AUTH::plain P:ESMTPSA S:127.0.0.1:unknown "
	    "H:a F:b@example.com T:c@example.net ?~ 'x T:y F:z'",
	  "accept recipient qmail-smtpd pid=36 ip=127.0.0.1 helo=a "
	    "user=x T:y F:z method=plain protocol=ESMTPSA "
	    "sender=b@example.com recipient=c@example.net "
	    "reason=AUTH::plain" },
	/* greetings and recipients that hold fields */
	{ SMTPD "Accept::RCPT::Recipients_Cdb P:ESMTP S:127.30.0.5:unknown "
	    "H:a F:b@example.org T:c@example.net F:d@example.org "
	    "T:alice@example.net",
	  "accept recipient qmail-smtpd pid=36 ip=127.30.0.5 "
	    "helo=a F:b@example.org T:c@example.net protocol=ESMTP "
	    "sender=d@example.org recipient=alice@example.net "
	    "reason=RCPT::Recipients_Cdb" },
	{ SMTPD "Accept::RCPT::Rcpthosts_Rcptto P:ESMTP S:::1:unknown "
	    "H:mx.example.org F:a b@example.com "
	    "T:x F:a T:b P:ESMTP S:1.2.3.4:h",
	  "accept recipient qmail-smtpd pid=36 ip=::1 helo=mx.example.org "
	    "protocol=ESMTP sender=a b@example.com "
	    "recipient=x F:a T:b P:ESMTP S:1.2.3.4:h "
	    "reason=RCPT::Rcpthosts_Rcptto" },
	{ SMTPD "Accept::RCPT::Recipients_Cdb P:ESMTP S:127.0.0.1:unknown "
	    "H:x S:1.2.3.4:h P:FAKE F:a@example.com T:a b@example.net",
	  "accept recipient qmail-smtpd pid=36 ip=127.0.0.1 "
	    "helo=x S:1.2.3.4:h P:FAKE protocol=ESMTP "
	    "sender=a@example.com recipient=a b@example.net "
	    "reason=RCPT::Recipients_Cdb" },
	/* what web pages leave of it */
	{ SMTPD "Reject::RCPT::Failed_Rcptto P:ESMTP S:x.x.x.x:unknown "
	    "H:mx.example.org F:[email protected] T:[email protected]",
	  "reject recipient qmail-smtpd pid=36 ip=x.x.x.x "
	    "helo=mx.example.org protocol=ESMTP sender=[email protected] "
	    "recipient=[email protected] reason=RCPT::Failed_Rcptto" },
	{ SMTPD "Reject::RCPT::Failed_Rcptto P: S: H: F: T:",
	  "reject recipient qmail-smtpd pid=36 helo= sender= recipient= "
	    "reason=RCPT::Failed_Rcptto" },
	{ SMTPD "Reject::RCPT::Failed_Rcptto P:ESMTP S:1.2.3.xxx: H:a",
	  "reject recipient qmail-smtpd pid=36 ip=1.2.3.xxx host= helo=a "
	    "protocol=ESMTP reason=RCPT::Failed_Rcptto" },
	{ SMTPD "Reject::RCPT::Failed_Rcptto P:ESMTP S:unknown:unknown H:a",
	  "reject recipient qmail-smtpd pid=36 helo=a protocol=ESMTP "
	    "reason=RCPT::Failed_Rcptto" },

	/* qmail-popup */
	{ POPUP "Accept::AUTH::User P:POP3S "
	    "S:2001:db8::1:v6-1.dyn.example.net ?~ 'alice@example.net'",
	  "accept auth qmail-popup pid=275 last ip=2001:db8::1 "
	    "host=v6-1.dyn.example.net user=alice@example.net method=User "
	    "protocol=POP3S reason=AUTH::User" },
	{ POPUP "Reject::AUTH::Apop P:POP3 S:127.0.0.66:unknown ?= 'bob'",
	  "reject auth qmail-popup pid=275 ip=127.0.0.66 user=bob "
	    "method=Apop protocol=POP3 reason=AUTH::Apop" },
	{ POPUP "Reject::STLS::Any P:POP3 S:127.0.0.66:unknown "
	    "?~ 'unknown'",
	  "reject tls qmail-popup pid=275 ip=127.0.0.66 protocol=POP3 "
	    "reason=STLS::Any" },
	{ POPUP "something new",
	  "tell connection qmail-popup pid=275 text=something new" },
	{ POPUP "Accept::AUTH::User P:POP3",
	  "tell connection qmail-popup pid=275 "
	    "text=Accept::AUTH::User P:POP3" },

	/* near misses */
	{ "", "no" },
	{ "qmail-smtpd: pid ", "no" },
	{ SMTPD, "no" },
	{ "qmail-smtpd: pid x Reject::A::B P:a S:b:c", "no" },
	{ "qmail-smtpd: pid 99999999999999999999 Reject::A::B P:a S:b:c",
	  "no" },
	{ SMTPD "Accept", "no" },
	{ SMTPD "Accept::", "no" },
	{ SMTPD "Accept::RCPT", "no" },
	{ SMTPD "Accept::RCPT::", "no" },
	{ SMTPD "Accept::RCPT:X P:a S:b:c", "no" },
	{ SMTPD "Accept::RCPT::X", "no" },
	{ SMTPD "Accept::RCPT::X P:ESMTP", "no" },
	{ SMTPD "Accept::RCPT::X S:1.2.3.4:h P:ESMTP", "no" },
	{ SMTPD "Accepts::RCPT::X P:ESMTP S:1.2.3.4:h", "no" },
	{ "qmail-smtpd: pid 36 from 1.2.3.4: New session", "no" },
	{ "qmail-popup: pid x", "no" },
	{ "qmail-popup: pid 5", "no" },
	{ "tcpserver: end 78 status 0'", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(spamcontrol_event, rows);
	return failures;
}
