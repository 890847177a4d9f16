#include "told.h"

#include "dialect/indismtp.h"

#define SMTPD "qmail-smtpd: pid 1821 from 127.0.0.1 "
#define SAID " qmail-smtpd pid=1821 ip=127.0.0.1 "
#define MAIL "MAIL from <a@example.com> "
#define TO "sender=a@example.com recipient=b@example.net "

static const struct told rows[] = {
	/* in the queue, for each recipient: log_trans */
	{ SMTPD " HELO <mx.example.org> " MAIL "RCPT <b@example.net> "
	    "AUTH <local-rcpt> Size: 2281 TLS=No",
	  "accept recipient" SAID "helo=mx.example.org " TO
	    "text=local-rcpt bytes=2281" },
	{ SMTPD " HELO <mx.example.org> MAIL from <> RCPT <b> "
	    "AUTH <bob@example.net: AUTH CRAM-MD5: local-rcpt> Size: 9 "
	    "TLS=TLSv1.3 X-Bogosity: Ham, spamicity=0.0, version=1.2.5",
	  "accept recipient" SAID "helo=mx.example.org "
	    "user=bob@example.net method=CRAM-MD5 tls=TLSv1.3 sender= "
	    "recipient=b text=local-rcpt bytes=9" },
	{ SMTPD " HELO <h> MAIL from <a> RCPT <b> "
	    "AUTH <bob: AUTH PLAIN> Size: 9 TLS=TLSv1.2",
	  "accept recipient" SAID "helo=h user=bob method=PLAIN "
	    "tls=TLSv1.2 sender=a recipient=b bytes=9" },
	{ SMTPD "HELO <localhost.localdomain> MAIL from: <a> RCPT <yahoo> "
	    "AUTH <auth-ip/pop> Size: 2281 X-Bogosity: No, "
	    "spam probability=0.208748, cutoff=5.11e-01",
	  "accept recipient" SAID "helo=localhost.localdomain sender=a "
	    "recipient=yahoo text=auth-ip/pop bytes=2281" },
	{ "qmail-smtpd: pid 1821  HELO <h> MAIL from <a> RCPT <b> AUTH <> "
	    "Size: 9 TLS=No",
	  "accept recipient qmail-smtpd pid=1821 helo=h sender=a "
	    "recipient=b bytes=9" },
	{ "qmail-smtpd: pid 1821 from unknown  HELO <h> MAIL from <a> "
	    "RCPT <b> AUTH <> Size: 9 TLS=No",
	  "accept recipient qmail-smtpd pid=1821 helo=h sender=a "
	    "recipient=b bytes=9" },
	{ SMTPD " NOTIFY: MAIL from <a> RCPT <b> Size: 9 TLS=No",
	  "tell message" SAID "sender=a recipient=b reason=NOTIFY bytes=9" },
	{ "qmail-smtpd: pid 1821 MAIL from <a> RCPT <b> Size: 9 "
	    "X-Bogosity: Spam",
	  "tell recipient qmail-smtpd pid=1821 sender=a recipient=b "
	    "bytes=9" },
	/* not in the queue: err_queue */
	{ SMTPD "mail server permanently rejected message (permanent): "
	    "HELO <h> MAIL from <a> RCPT <b> AUTH <local-rcpt> Size: 9 "
	    "TLS=TLSv1.3 qp 4711",
	  "reject recipient" SAID "helo=h tls=TLSv1.3 sender=a recipient=b "
	    "reason=permanent "
	    "text=mail server permanently rejected message "
	    "qp=4711 bytes=9" },
	{ SMTPD "qq read error (temporary): HELO <h> MAIL from <a> RCPT <b> "
	    "AUTH <> Size: 9 X-Bogosity: Ham TLS=No qp 4711",
	  "defer recipient" SAID "helo=h sender=a recipient=b "
	    "reason=temporary text=qq read error qp=4711 bytes=9" },
	/* greylisted */
	{ SMTPD "HELO <h> MAIL from <a> RCPT <b>",
	  "tell recipient" SAID "helo=h sender=a recipient=b" },
	{ SMTPD "greylist  <a> to <b>...",
	  "defer message" SAID "sender=a recipient=b reason=greylist" },
	{ SMTPD "greylist  <> to <b>",
	  "defer message" SAID "sender= recipient=b reason=greylist" },
	{ SMTPD "greylist down",
	  "defer message" SAID "reason=greylist text=down" },
	{ SMTPD "Timeout (no response from greylisting server)",
	  "defer message" SAID
	    "reason=Timeout (no response from greylisting server)" },
	{ SMTPD "greylisting temporary failure: connect: refused",
	  "defer message" SAID "reason=greylisting temporary failure "
	    "text=connect: refused" },
	/* recipients */
	{ SMTPD "Invalid RECIPIENT address: " MAIL "RCPT b@example.net",
	  "reject recipient" SAID TO "reason=Invalid RECIPIENT address" },
	{ SMTPD "Invalid RECIPIENT address: " MAIL "RCPT <b@example.net>",
	  "reject recipient" SAID TO "reason=Invalid RECIPIENT address" },
	{ SMTPD "Invalid RECIPIENT address: " MAIL "RCPT <b@example.net> "
	    "state <not present>",
	  "reject recipient" SAID TO "reason=Invalid RECIPIENT address "
	    "text=not present" },
	{ SMTPD "Invalid RELAY client: " MAIL "RCPT <b@example.net>",
	  "reject recipient" SAID TO "reason=Invalid RELAY client" },
	{ SMTPD "Invalid RELAY client: " MAIL "RCPT <b@example.net>, "
	    "Auth <bob>, MASQUERADE <x>",
	  "reject recipient" SAID "user=bob " TO
	    "reason=Invalid RELAY client" },
	{ SMTPD "Invalid RELAY client: " MAIL "RCPT <b@example.net> "
	    "AUTH <bob>",
	  "reject recipient" SAID "user=bob " TO
	    "reason=Invalid RELAY client" },
	{ SMTPD "Invalid RELAY client: MAIL from <>",
	  "reject recipient" SAID "sender= reason=Invalid RELAY client" },
	{ SMTPD "Too many RECIPIENTS: " MAIL "Last RCPT <b@example.net>",
	  "reject recipient" SAID TO "reason=Too many RECIPIENTS" },
	{ SMTPD "Too many Invalid RECIPIENTS (5): MAIL from <a>",
	  "defer recipient" SAID "sender=a "
	    "reason=Too many Invalid RECIPIENTS" },
	{ SMTPD "data size exceeded: " MAIL "RCPT <b@example.net> "
	    "Size: 90000",
	  "reject recipient" SAID TO "reason=data size exceeded "
	    "bytes=90000" },
	{ SMTPD "virus/banned content: EICAR: x: " MAIL
	    "RCPT <b@example.net> Size: 90000",
	  "reject recipient" SAID TO "reason=virus/banned content "
	    "text=EICAR: x bytes=90000" },
	{ SMTPD "virus/banned content: EICAR",
	  "reject recipient" SAID "reason=virus/banned content "
	    "text=EICAR" },
	{ SMTPD "Blackholed RECIPIENT address: " MAIL "RCPT b@example.net",
	  "tell recipient" SAID TO "reason=Blackholed RECIPIENT address" },
	/* senders */
	{ SMTPD "Invalid SENDER address: MAIL from <a>",
	  "reject sender" SAID "sender=a reason=Invalid SENDER address" },
	{ SMTPD "Invalid SENDER address: nothing",
	  "reject sender" SAID "reason=Invalid SENDER address "
	    "text=nothing" },
	{ SMTPD "Non-existing DNS_MX: MAIL a@example.com",
	  "reject sender" SAID "sender=a@example.com "
	    "reason=Non-existing DNS_MX: MAIL" },
	{ SMTPD "CHECKSENDER: SMTP Access denied to <a> b>: no such user",
	  "reject sender" SAID "sender=a> b "
	    "reason=CHECKSENDER: SMTP Access denied to "
	    "text=no such user" },
	{ SMTPD "SMTP Access denied to <a> user inactive",
	  "reject sender" SAID "sender=a reason=SMTP Access denied to "
	    "text=user inactive" },
	{ SMTPD "SMTP Access denied to <a>",
	  "reject sender" SAID "sender=a reason=SMTP Access denied to" },
	{ SMTPD "SMTP Access denied to all",
	  "reject sender" SAID "reason=SMTP Access denied to text=all" },
	{ SMTPD "Blackholed SENDER address: MAIL <a>",
	  "tell sender" SAID "sender=a reason=Blackholed SENDER address" },
	{ SMTPD "Blackholed SENDER address: MAIL from <a> Reason listed",
	  "reject sender" SAID "sender=a reason=Blackholed SENDER address "
	    "text=listed" },
	{ SMTPD "Blackholed SENDER address: MAIL from <a>",
	  "tell sender" SAID "sender=a reason=Blackholed SENDER address" },
	{ SMTPD "Setting EnvRule No 3: MAIL from <a>",
	  "tell sender" SAID "reason=Setting EnvRule No "
	    "text=3: MAIL from <a>" },
	/* greetings */
	{ SMTPD "Invalid HELO greeting: HELO <h > FQDN <a.example.net>",
	  "reject helo" SAID "host=a.example.net helo=h  "
	    "reason=Invalid HELO greeting" },
	{ SMTPD "invalid HELO greeting: HELO <h> for local a, 127.0.0.2",
	  "defer helo" SAID "helo=h reason=invalid HELO greeting "
	    "text=a, 127.0.0.2" },
	{ SMTPD "non-FQDN HELO: h",
	  "defer helo" SAID "helo=h reason=non-FQDN HELO" },
	{ SMTPD "Non-existing DNS_MX: HELO h",
	  "reject helo" SAID "helo=h reason=Non-existing DNS_MX: HELO" },
	/* logins, TLS */
	{ SMTPD " AUTH USER [x] status=[1] y] status=[-1] AUTH LOGIN "
	    "TLS=TLSv1.3 auth failure",
	  "reject auth" SAID "user=x] status=[1] y method=LOGIN "
	    "tls=TLSv1.3 reason=auth failure" },
	{ SMTPD " AUTH USER [] status=[1] AUTH Unknown  TLS=No auth failure",
	  "reject auth" SAID "method=Unknown reason=auth failure" },
	{ SMTPD " AUTH PLAINstatus=[1] TLS=No auth failure",
	  "reject auth" SAID "method=PLAIN reason=auth failure" },
	{ SMTPD "ssl-version=TLSv1.3",
	  "tell tls" SAID "tls=TLSv1.3 reason=ssl-version" },
	/* connections */
	{ SMTPD "BAD IP client",
	  "defer connection" SAID "reason=BAD IP client" },
	{ SMTPD "BAD HOST mx.example.org",
	  "reject connection" SAID "host=mx.example.org reason=BAD HOST" },
	{ SMTPD "OPEN RELAY client",
	  "reject connection" SAID "reason=OPEN RELAY client" },
	{ SMTPD "SMTP Protocol violation - Early Talking",
	  "reject connection" SAID
	    "reason=SMTP Protocol violation - Early Talking" },
	{ SMTPD "Bare LF received",
	  "defer message" SAID "reason=Bare LF received" },
	{ SMTPD "ETRN @example.com",
	  "tell connection" SAID "reason=ETRN text=@example.com" },
	{ SMTPD "ETRN", "tell connection" SAID "reason=ETRN" },
	{ SMTPD "read error: client dropped connection",
	  "tell connection" SAID "reason=read error "
	    "text=client dropped connection" },
	{ SMTPD "timeout reached reading data from client",
	  "tell connection" SAID
	    "reason=timeout reached reading data from client" },
	{ SMTPD "unable to read controls [rcpthosts]",
	  "warning" SAID "text=unable to read controls [rcpthosts]" },
	{ SMTPD "something new",
	  "tell connection" SAID "text=something new" },
	/* fakes, and what web pages leave */
	{ SMTPD " HELO <x> MAIL from <y> RCPT <z> AUTH <> Size: 1 TLS=No> "
	    "MAIL from <a> RCPT <b> AUTH <local-rcpt> Size: 9 TLS=No",
	  "accept recipient" SAID
	    "helo=x> MAIL from <y> RCPT <z> AUTH <> Size: 1 TLS=No "
	    "sender=a recipient=b text=local-rcpt bytes=9" },
	{ SMTPD " HELO <x MAIL from <a> RCPT <b> AUTH <> Size: 9 TLS=No",
	  "tell connection" SAID "text=HELO <x MAIL from <a> RCPT <b> "
	    "AUTH <> Size: 9 TLS=No" },
	{ "qmail-smtpd: pid 1821 from x.x.x.x  HELO <h> "
	    "MAIL from <[email protected]> RCPT <[email protected]> "
	    "AUTH <local-rcpt> Size: 9 TLS=No",
	  "accept recipient qmail-smtpd pid=1821 ip=x.x.x.x helo=h "
	    "sender=[email protected] recipient=[email protected] "
	    "text=local-rcpt bytes=9" },
	{ "qmail-smtpd: pid 1821 from  BAD IP client",
	  "defer connection qmail-smtpd pid=1821 reason=BAD IP client" },
	/* others' lines, near misses */
	{ "", "no" },
	{ "qmail-smtpd: pid ", "no" },
	{ "qmail-smtpd: pid 1821", "no" },
	{ "qmail-smtpd: pid 1821 from 127.0.0.1", "no" },
	{ "qmail-smtpd: pid 1821 from 127.0.0.1: New session", "no" },
	{ "qmail-smtpd: pid 1821 from : New session", "no" },
	{ "qmail-smtpd: pid 1821 Accept::RCPT::X P:a S:b:c", "no" },
	{ "qmail-smtpd: pid 1821 something new", "no" },
	{ "qmail-smtpd: pid x from 127.0.0.1 BAD IP client", "no" },
	{ "qmail-smtpd[1821]: BAD IP client", "no" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(indismtp_event, rows);
	return failures;
}
