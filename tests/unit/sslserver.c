#include "told.h"

#include "dialect/sslserver.h"

static const struct told rows[] = {
	/* It ended. */
	{ "sslserver: ended by 301 status 0", "close sslserver parent=301" },
	{ "sslserver: ended by 301 status 25600",
	  "close sslserver parent=301 exit=100" },
	{ "sslserver: ended by 301 status 9",
	  "close sslserver parent=301 signal=9" },
	{ "sslserver: ended by 301 status 0'", "no" },
	{ "sslserver: end 301 status 256",
	  "close sslserver parent=301 exit=1" },
	{ "sslserver: ended by 301", "no" },
	{ "sslserver: end 301 status 25600 more",
	  "close sslserver parent=301 exit=100" },

	/* Handshakes */
	{ "sslserver: tls 310 accept", "tell tls sslserver pid=310 last" },
	{ "sslserver: tls 259 accept TLSv1.3:TLS_AES_256_GCM_SHA384",
	  "tell tls sslserver pid=259 secured tls=TLSv1.3 "
	    "cipher=TLS_AES_256_GCM_SHA384" },
	{ "sslserver: ssl 310 accept ", "tell tls sslserver parent=310" },
	{ "sslserver: ssl 310 accept TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384",
	  "tell tls sslserver parent=310 secured tls=TLSv1.2 "
	    "cipher=ECDHE-RSA-AES256-GCM-SHA384" },
	{ "sslserver: tls 259 accepted", "no" },
	{ "sslserver: tls 259 accept TLSv1.3",
	  "tell tls sslserver pid=259 last" },
	{ "sslserver: tls x accept", "no" },

	/* Refusals */
	{ "sslserver: warning: ip connection limit of 5 exceeded for: "
	    "2001:db8::7",
	  "reject connection sslserver ip=2001:db8::7 reason=ip connection "
	    "limit text=ip connection limit of 5 exceeded for: 2001:db8::7 "
	    "limit=5" },
	{ "sslserver: info: valid client cert received for pid: 33",
	  "tell tls sslserver pid=33 reason=valid client cert received text=" },
	{ "sslserver: info: valid client cert received from: 127.0.0.9 for "
	    "pid: 33",
	  "tell tls sslserver pid=33 ip=127.0.0.9 reason=valid client cert "
	    "received text=" },
	{ "sslserver: error: (111) unable to accept TLS for pid: 33 ",
	  "reject tls sslserver pid=33 reason=unable to accept TLS text=" },
	{ "sslserver: error: (111) unable to accept TLS for pid: 33 wrong "
	    "version number",
	  "reject tls sslserver pid=33 reason=unable to accept TLS "
	    "text=wrong version number" },
	{ "sslserver: fatal: (111) unable to accept TLS from: 127.0.0.9 for "
	    "pid: 33 wrong version number",
	  "reject tls sslserver pid=33 ip=127.0.0.9 reason=unable to accept "
	    "TLS text=wrong version number" },
	{ "sslserver: error: (111) unable to speak TLS for pid: 33 ",
	  "warning sslserver pid=33 reason=error text=(111) unable to speak "
	    "TLS for pid: 33 " },
	{ "sslserver: error: (111) unable to speak TLS with: 127.0.0.9 for "
	    "pid: 33 x",
	  "warning sslserver pid=33 ip=127.0.0.9 reason=error text=(111) "
	    "unable to speak TLS with: 127.0.0.9 for pid: 33 x" },
	{ "sslserver: error: (110) no client certificate for pid: 33",
	  "reject tls sslserver pid=33 reason=no client certificate text=" },
	{ "sslserver: error: (110) missing credentials (CA) or unable to "
	    "validate client certificate for pid: 33",
	  "reject tls sslserver pid=33 reason=missing credentials (CA) or "
	    "unable to validate client certificate text=" },
	{ "sslserver: error: (110) client hostname does not match "
	    "certificate for pid: 33 h.example.net <=> x for pid: 44",
	  "reject tls sslserver pid=33 reason=client hostname does not match "
	    "certificate text=h.example.net <=> x for pid: 44" },
	{ "sslserver: warning: dropping SSL connection, unable to accept "
	    "SSL: error:00000001:lib(0)::reason(1)",
	  "reject tls sslserver reason=unable to accept SSL "
	    "text=error:00000001:lib(0)::reason(1)" },
	{ "sslserver: warning: dropping SSL connection, unable to speak SSL: "
	    "error:00000001",
	  "no" },
	{ "sslserver: warning: dropping SSL connection, no client certificate",
	  "reject tls sslserver reason=no client certificate text=" },
	{ "sslserver: warning: dropping SSL connection, client hostname does "
	    "not match certificate: h.example.net",
	  "reject tls sslserver reason=client hostname does not match "
	    "certificate text=h.example.net" },
	{ "sslserver: fatal: (111) unable to accept TLS for pid: ", "no" },
	{ "sslserver: error: (x) unable to accept TLS for pid: 33", "no" },
	{ "sslserver: error: unable to accept TLS for pid: 33x", "no" },
	{ "sslserver: warning: ip connection limit of 5 exceeded for: ", "no" },
	{ "sslserver: warning: ip connection limit of x exceeded for: "
	    "127.0.0.9",
	  "no" },

	/* Its start */
	{ "sslserver: cafile 300 ", "tell tls sslserver reason=cafile text=" },
	{ "sslserver: dhparam 300 /etc/dh.pem 2048",
	  "tell tls sslserver reason=dhparam text=/etc/dh.pem 2048" },
	{ "sslserver: cert x", "no" },
	{ "sslserver: key 300 /k.pem",
	  "tell tls sslserver reason=key text=/k.pem" },
	{ "sslserver: param 7 /x 2048",
	  "tell tls sslserver reason=param text=/x 2048" },
	{ "sslserver: chainfile 7 x",
	  "tell tls sslserver reason=chainfile text=x" },
	{ "sslserver: certchainfile 7 x",
	  "tell tls sslserver reason=certchainfile text=x" },
	{ "sslserver: ciphers 7 HIGH",
	  "tell tls sslserver reason=ciphers text=HIGH" },
	{ "sslserver: cadir 7 x", "tell tls sslserver reason=cadir text=x" },
	{ "sslserver: ccafile 7 x",
	  "tell tls sslserver reason=ccafile text=x" },

	/* tcpserver's, and unknown */
	{ "sslserver: pid 306 from 127.20.0.41", "no" },
	{ "sslserver: pid 306 from 2001:db8::1", "no" },
	{ "sslserver: ok 297 mail.example.net::::465 "
	    ":2001:db8:1:2:3:4:5:6::33063",
	  "no" },
	{ "sslserver: ok 326 mail.example.net::::110 "
	    "v6-1.example.net:::1::49305",
	  "no" },
	{ "sslserver: ok 326 mail.example.net:0.0.0.0:25 "
	    "h.example.net:127.2.0.1::49305",
	  "no" },
	{ "sslserver: deny 657 mail.example.net:0.0.0.0:25 :127.7.0.5::",
	  "no" },
	{ "sslserver: deny 657 mail.example.net::::25 :2001:db8::5::", "no" },
	{ "sslserver: deny 657 mail.example.net:0.0.0.0:25 :127.7.0.5:: ip "
	    "connection limit:5 exceeded",
	  "no" },
	{ "sslserver: deny 657 mail.example.net:0.0.0.0:25 "
	    "h.example.net:127.7.0.5::4012",
	  "no" },
	{ "sslserver: status: 1/40/0", "no" },
	{ "sslserver: status: 1/40/", "no" },
	{ "sslserver: fatal: (111) unable to bind", "no" },
	{ "sslserver: warning: dropping SSL connection, unable to run x: "
	    "file does not exist",
	  "no" },
	{ "sslserver: certificate 300 /k.pem", "no" },
	{ "sslserver: something new", "no" },
	{ "sslserver: ", "no" },
	{ "sslserver", "no" },
	{ "tcpserver: tls 3 accept", "no" },
	{ "", "no" },

	{ NULL, NULL }
};

int
main(void)
{
	told_check(sslserver_event, rows);
	return failures;
}
