/* spamdyke's lines, and what they say. */
#include "dialect/spamdyke.h"

#include "told.h"

static const struct told rows[] = {
	/* 4.1.0, really logged */
	{ "spamdyke[208]: DENIED_RBL_MATCH from: (unknown) to: "
	    "leo@example.net origin_ip: 127.12.66.33 origin_rdns: "
	    "host-127-12-66-33.dyn.example.net auth: (unknown) "
	    "encryption: (none)",
	    "reject connection spamdyke pid=208 ip=127.12.66.33 "
	    "host=host-127-12-66-33.dyn.example.net sender= "
	    "recipient=leo@example.net reason=DENIED_RBL_MATCH code=554" },
	{ "spamdyke[223]: DENIED_OTHER from: bounces-123-x=y.z@example.org "
	    "to: joe@ok.example.org origin_ip: 127.1.77.197 origin_rdns: "
	    "(unknown) auth: (unknown) encryption: (none)",
	    "reject recipient spamdyke pid=223 ip=127.1.77.197 "
	    "sender=bounces-123-x=y.z@example.org "
	    "recipient=joe@ok.example.org reason=DENIED_OTHER" },
	{ "spamdyke[199]: DENIED_GRAYLISTED from: x@example.org to: "
	    "leo@example.net origin_ip: 127.2.1.227 origin_rdns: h.example "
	    "auth: (unknown) encryption: (none)",
	    "defer recipient spamdyke pid=199 ip=127.2.1.227 host=h.example "
	    "sender=x@example.org recipient=leo@example.net "
	    "reason=DENIED_GRAYLISTED code=421" },

	/* 4.2.1 and 5.x: always a reason */
	{ "spamdyke[15]: ALLOWED from: a@example.com to: b@example.net "
	    "origin_ip: 192.0.2.1 origin_rdns: mx.example.com auth: "
	    "(unknown) encryption: TLS reason: 250_ok_1615286631_qp_15309",
	    "accept recipient spamdyke pid=15 ip=192.0.2.1 "
	    "host=mx.example.com tls=TLS sender=a@example.com "
	    "recipient=b@example.net reason=ALLOWED "
	    "text=250_ok_1615286631_qp_15309 qp=15309 code=250" },
	{ "spamdyke[15]: ALLOWED from: (unknown) to: b@example.net "
	    "origin_ip: 2001:db8::1 origin_rdns: (unknown) auth: "
	    "bob encryption: SSL reason: 250 ok 1615286631 qp 15309",
	    "accept recipient spamdyke pid=15 ip=2001:db8::1 "
	    "user=bob tls=SSL sender= "
	    "recipient=b@example.net reason=ALLOWED "
	    "text=250 ok 1615286631 qp 15309 qp=15309 code=250" },
	{ "spamdyke[15]: DENIED_RDNS_MISSING from: a@example.com to: "
	    "b@example.net origin_ip: 203.0.113.66 origin_rdns: (unknown) "
	    "auth: (unknown) encryption: (none) reason: (empty)",
	    "defer connection spamdyke pid=15 ip=203.0.113.66 "
	    "sender=a@example.com recipient=b@example.net "
	    "reason=DENIED_RDNS_MISSING code=421" },
	{ "spamdyke[15]: DENIED_OTHER from: a@example.com to: "
	    "b@example.net origin_ip: 203.0.113.66 origin_rdns: (unknown) "
	    "auth: (unknown) encryption: (none) reason: "
	    "553_sorry,_that_domain_isn't_allowed_(#5.7.1)",
	    "reject recipient spamdyke pid=15 ip=203.0.113.66 "
	    "sender=a@example.com recipient=b@example.net "
	    "reason=DENIED_OTHER "
	    "text=553_sorry,_that_domain_isn't_allowed_(#5.7.1) code=553" },
	{ "spamdyke[15]: DENIED_OTHER from: a@example.com to: "
	    "b@example.net origin_ip: 203.0.113.66 origin_rdns: (unknown) "
	    "auth: (unknown) encryption: (none) reason: 451_later",
	    "defer recipient spamdyke pid=15 ip=203.0.113.66 "
	    "sender=a@example.com recipient=b@example.net "
	    "reason=DENIED_OTHER text=451_later code=451" },
	{ "spamdyke[15]: DENIED_SENDER_BLACKLISTED from: a@example.com to: "
	    "b@example.net origin_ip: 203.0.113.66 origin_rdns: x.example "
	    "auth: (unknown) encryption: TLS_PASSTHROUGH reason: "
	    "/etc/spamdyke/senders:12",
	    "reject sender spamdyke pid=15 ip=203.0.113.66 host=x.example "
	    "tls=TLS_PASSTHROUGH sender=a@example.com "
	    "recipient=b@example.net reason=DENIED_SENDER_BLACKLISTED "
	    "text=/etc/spamdyke/senders:12 code=554" },
	{ "spamdyke[1]: DENIED_HEADER_BLACKLISTED from: a@b to: c@d "
	    "origin_ip: 10.0.0.1 origin_rdns: h auth: (unknown) encryption: "
	    "(none) reason: x",
	    "reject message spamdyke pid=1 ip=10.0.0.1 host=h sender=a@b "
	    "recipient=c@d reason=DENIED_HEADER_BLACKLISTED text=x "
	    "code=554" },
	{ "spamdyke[1]: DENIED_AUTH_REQUIRED from: a@b to: c@d "
	    "origin_ip: 10.0.0.1 origin_rdns: h auth: (unknown) encryption: "
	    "(unknown) reason: (empty)",
	    "reject auth spamdyke pid=1 ip=10.0.0.1 host=h sender=a@b "
	    "recipient=c@d reason=DENIED_AUTH_REQUIRED code=554" },
	{ "spamdyke[1]: DENIED_ZERO_RECIPIENTS from: a@b to: (unknown) "
	    "origin_ip: 10.0.0.1 origin_rdns: h auth: (unknown) encryption: "
	    "(none)",
	    "reject message spamdyke pid=1 ip=10.0.0.1 host=h sender=a@b "
	    "reason=DENIED_ZERO_RECIPIENTS code=554" },
	{ "spamdyke[1]: DENIED_SOMETHING_NEW from: a@b to: c@d "
	    "origin_ip: 10.0.0.1 origin_rdns: h auth: u encryption: TLS "
	    "reason: y",
	    "reject connection spamdyke pid=1 ip=10.0.0.1 host=h user=u "
	    "tls=TLS sender=a@b recipient=c@d reason=DENIED_SOMETHING_NEW "
	    "text=y" },
	{ "spamdyke[1]: TLS_ENCRYPTED from: (unknown) to: (unknown) "
	    "origin_ip: 10.0.0.1 origin_rdns: h auth: (unknown) encryption: "
	    "TLS_PASSTHROUGH reason: (empty)",
	    "tell tls spamdyke pid=1 ip=10.0.0.1 host=h "
	    "tls=TLS_PASSTHROUGH sender= reason=TLS_ENCRYPTED" },

	/* 3.x, 4.0: no encryption, a reason for TIMEOUT alone */
	{ "spamdyke[7]: TIMEOUT from: a@example.com to: b@example.net "
	    "origin_ip: 10.0.0.1 origin_rdns: (unknown) auth: (unknown) "
	    "reason: DENIED_RBL_MATCH",
	    "defer connection spamdyke pid=7 ip=10.0.0.1 "
	    "sender=a@example.com recipient=b@example.net reason=TIMEOUT "
	    "text=DENIED_RBL_MATCH code=421" },
	{ "spamdyke[7]: TIMEOUT from: (unknown) to: (unknown) "
	    "origin_ip: 10.0.0.1 origin_rdns: (unknown) auth: (unknown) "
	    "encryption: (none) reason: TIMEOUT",
	    "defer connection spamdyke pid=7 ip=10.0.0.1 sender= "
	    "reason=TIMEOUT text=TIMEOUT code=421" },
	{ "spamdyke[7]: ALLOWED from: a@example.com to: b@example.net "
	    "origin_ip: 10.0.0.1 origin_rdns: h.example auth: joe@x",
	    "accept recipient spamdyke pid=7 ip=10.0.0.1 host=h.example "
	    "user=joe@x sender=a@example.com recipient=b@example.net "
	    "reason=ALLOWED code=250" },

	/* 2.6 */
	{ "spamdyke[7]: ALLOWED from: a@example.com to: b@example.net "
	    "origin: 10.0.0.1 h.example",
	    "accept recipient spamdyke pid=7 ip=10.0.0.1 host=h.example "
	    "sender=a@example.com recipient=b@example.net "
	    "reason=ALLOWED code=250" },
	{ "spamdyke[7]: DENIED_RDNS_MISSING from: a@example.com to: "
	    "b@example.net origin: (unknown) 10.0.0.1",
	    "defer connection spamdyke pid=7 ip=10.0.0.1 "
	    "sender=a@example.com recipient=b@example.net "
	    "reason=DENIED_RDNS_MISSING code=421" },

	/* verbose: what set a filter off */
	{ "spamdyke[202]: FILTER_BLACKLIST_IP ip: 127.3.1.97 entry: 127.3.1.",
	    "tell connection spamdyke pid=202 ip=127.3.1.97 "
	    "reason=FILTER_BLACKLIST_IP text=entry: 127.3.1." },
	{ "spamdyke[255]: FILTER_RDNS_MISSING ip: 127.8.1.7",
	    "tell connection spamdyke pid=255 ip=127.8.1.7 "
	    "reason=FILTER_RDNS_MISSING" },
	{ "spamdyke[1]: FILTER_IP_IN_RDNS_BLACKLIST ip: 10.0.0.1 rdns: "
	    "1.dsl.example keyword: dsl file: /etc/k(3)",
	    "tell connection spamdyke pid=1 ip=10.0.0.1 host=1.dsl.example "
	    "reason=FILTER_IP_IN_RDNS_BLACKLIST "
	    "text=keyword: dsl file: /etc/k(3)" },
	{ "spamdyke[204]: FILTER_RBL_MATCH ip: 127.2.66.34 rbl: rbl.test",
	    "tell connection spamdyke pid=204 ip=127.2.66.34 "
	    "reason=FILTER_RBL_MATCH text=rbl: rbl.test" },
	{ "spamdyke[1]: FILTER_RHSBL_MATCH domain: x.example rhsbl: l.test",
	    "tell sender spamdyke pid=1 reason=FILTER_RHSBL_MATCH "
	    "text=domain: x.example rhsbl: l.test" },
	{ "spamdyke[1]: FILTER_EARLYTALKER delay: 5",
	    "tell connection spamdyke pid=1 reason=FILTER_EARLYTALKER "
	    "text=delay: 5" },
	{ "spamdyke[216]: FILTER_SENDER_BLACKLIST sender: spam@example.com "
	    "entry: @example.com",
	    "tell sender spamdyke pid=216 sender=spam@example.com "
	    "reason=FILTER_SENDER_BLACKLIST text=entry: @example.com" },
	{ "spamdyke[216]: FILTER_SENDER_WHITELIST sender: (unknown) file: "
	    "/etc/w(2)",
	    "tell sender spamdyke pid=216 sender= "
	    "reason=FILTER_SENDER_WHITELIST text=file: /etc/w(2)" },
	{ "spamdyke[1]: FILTER_SENDER_NOT_AUTH sender: a@b username: bob",
	    "tell sender spamdyke pid=1 user=bob sender=a@b "
	    "reason=FILTER_SENDER_NOT_AUTH" },
	{ "spamdyke[206]: FILTER_RECIPIENT_BLACKLIST recipient: n@example.net "
	    "entry: n@example.net",
	    "tell recipient spamdyke pid=206 recipient=n@example.net "
	    "reason=FILTER_RECIPIENT_BLACKLIST text=entry: n@example.net" },
	{ "spamdyke[199]: FILTER_GRAYLISTED sender: x@example.org recipient: "
	    "leo@example.net path: /var/g/example.net/leo/example.org/x",
	    "tell recipient spamdyke pid=199 sender=x@example.org "
	    "recipient=leo@example.net reason=FILTER_GRAYLISTED "
	    "text=path: /var/g/example.net/leo/example.org/x" },
	{ "spamdyke[1]: FILTER_IDENTICAL_SENDER_RECIPIENT sender: a@b "
	    "recipient: a@b",
	    "tell recipient spamdyke pid=1 sender=a@b recipient=a@b "
	    "reason=FILTER_IDENTICAL_SENDER_RECIPIENT" },
	{ "spamdyke[1]: FILTER_INVALID_RECIPIENT recipient: a@b",
	    "tell recipient spamdyke pid=1 recipient=a@b "
	    "reason=FILTER_INVALID_RECIPIENT" },
	{ "spamdyke[223]: FILTER_OTHER response: \"553 sorry (#5.7.1)\"",
	    "tell recipient spamdyke pid=223 reason=FILTER_OTHER "
	    "text=553 sorry (#5.7.1) code=553" },
	{ "spamdyke[642]: FILTER_TOO_MANY_RECIPIENTS maximum: 4",
	    "tell recipient spamdyke pid=642 "
	    "reason=FILTER_TOO_MANY_RECIPIENTS text=maximum: 4" },
	{ "spamdyke[1]: FILTER_RELAYING",
	    "tell recipient spamdyke pid=1 reason=FILTER_RELAYING" },
	{ "spamdyke[1]: FILTER_AUTH_REQUIRED",
	    "tell auth spamdyke pid=1 reason=FILTER_AUTH_REQUIRED" },
	{ "spamdyke[1]: FILTER_HEADER_BLACKLIST header: Subject: x entry: x",
	    "tell message spamdyke pid=1 reason=FILTER_HEADER_BLACKLIST "
	    "text=header: Subject: x entry: x" },
	{ "spamdyke[1]: FILTER_REJECT_ALL",
	    "tell connection spamdyke pid=1 reason=FILTER_REJECT_ALL" },

	/* trouble and chatter */
	{ "spamdyke[1]: ERROR: unable to open file /x: No such file",
	    "warning spamdyke pid=1 text=unable to open file /x: "
	    "No such file" },
	{ "spamdyke[1]: ERROR(main()@spamdyke.c:12): out of memory",
	    "warning spamdyke pid=1 text=out of memory" },
	{ "spamdyke[1]: DEBUG(tls_start()@tls.c:40): TLS established",
	    "tell connection spamdyke pid=1 "
	    "text=DEBUG(tls_start()@tls.c:40): TLS established" },
	{ "spamdyke[1]: EXCESSIVE(f()@f.c:4): x",
	    "tell connection spamdyke pid=1 text=EXCESSIVE(f()@f.c:4): x" },
	{ "spamdyke[1]: www.spamdyke.org",
	    "tell connection spamdyke pid=1 text=www.spamdyke.org" },
	{ "spamdyke[1]:", "tell connection spamdyke pid=1 text=" },
	/* cut short: no decision without all that belongs to it */
	{ "spamdyke[1]: ALLOWED from: a@b to: c@d origin_ip: 10.0.0.1",
	    "tell connection spamdyke pid=1 "
	    "text=ALLOWED from: a@b to: c@d origin_ip: 10.0.0.1" },
	{ "spamdyke[1]: ALLOWED from: a@b",
	    "tell connection spamdyke pid=1 text=ALLOWED from: a@b" },

	/* scrubbed */
	{ "spamdyke[1]: ALLOWED from: [email protected] to: [email protected] "
	    "origin_ip: x.x.x.x origin_rdns: h auth: (unknown) encryption: "
	    "TLS reason: 250_ok_1_qp_2",
	    "accept recipient spamdyke pid=1 ip=x.x.x.x host=h tls=TLS "
	    "sender=[email protected] recipient=[email protected] "
	    "reason=ALLOWED text=250_ok_1_qp_2 qp=2 code=250" },
	{ "spamdyke[1]: ALLOWED from: to: origin_ip: origin_rdns: auth: "
	    "(unknown) encryption: (none) reason: (empty)",
	    "accept recipient spamdyke pid=1 reason=ALLOWED code=250" },
	{ "spamdyke[1]: ALLOWED from:  to:  origin_ip: 1.2.3.xxx "
	    "origin_rdns:  auth: (unknown) encryption: (none)",
	    "accept recipient spamdyke pid=1 ip=1.2.3.xxx reason=ALLOWED "
	    "code=250" },

	/* forged by the sender */
	{ "spamdyke[1]: DENIED_GRAYLISTED from: x to: y@z origin_ip: 9.9.9.9 "
	    "origin_rdns: f auth: root encryption: TLS reason: "
	    "250_ok_1_qp_2@evil.example to: c@d origin_ip: 10.0.0.1 "
	    "origin_rdns: h auth: (unknown) encryption: (none)",
	    "defer recipient spamdyke pid=1 ip=10.0.0.1 host=h sender=x to: "
	    "y@z origin_ip: 9.9.9.9 origin_rdns: f auth: root encryption: "
	    "TLS reason: 250_ok_1_qp_2@evil.example recipient=c@d "
	    "reason=DENIED_GRAYLISTED code=421" },
	{ "spamdyke[1]: FILTER_SENDER_BLACKLIST sender: a recipient: b@c "
	    "entry: x@y entry: @c",
	    "tell sender spamdyke pid=1 sender=a recipient: b@c entry: x@y "
	    "reason=FILTER_SENDER_BLACKLIST text=entry: @c" },

	/* not spamdyke's */
	{ "spamdyke: x", "no" },
	{ "spamdyke[]: x", "no" },
	{ "spamdyke[1] x", "no" },
	{ "spamdyke[99999999999999999999]: x", "no" },
	{ " spamdyke[1]: x", "no" },
	{ "", "no" },
	{ NULL, NULL }
};

/* Behind a syslog header. */
static const struct told texts[] = {
	{ " FILTER_RDNS_MISSING ip: 127.8.1.7",
	    "tell connection spamdyke ip=127.8.1.7 "
	    "reason=FILTER_RDNS_MISSING" },
	{ "ALLOWED from: a@b to: c@d origin_ip: 10.0.0.1 origin_rdns: h "
	    "auth: (unknown) encryption: (none)",
	    "accept recipient spamdyke ip=10.0.0.1 host=h sender=a@b "
	    "recipient=c@d reason=ALLOWED code=250" },
	{ "something", "tell connection spamdyke text=something" },
	{ NULL, NULL }
};

int
main(void)
{
	told_check(spamdyke_event, rows);
	told_check(spamdyke_text, texts);
	return failures;
}
