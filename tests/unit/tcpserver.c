#include "told.h"

#include "dialect/tcpserver.h"

static const struct told rows[] = {
	/* A connection comes. */
	{ "tcpserver: pid 26162 from 127.0.0.1",
	  "open tcpserver pid=26162 ip=127.0.0.1" },
	{ "tcpserver: pid 26162 from", "open tcpserver pid=26162" },
	{ "tcpserver: pid 26162 from ", "open tcpserver pid=26162" },
	{ "tcpserver: pid 195 from 2001:db8::1",
	  "open tcpserver pid=195 ip=2001:db8::1" },
	{ "tcpserver: pid 26162 fromage",
	  "tell connection tcpserver text=pid 26162 fromage" },
	{ "tcpserver: pid 5 from  127.0.0.1", "open tcpserver pid=5" },
	{ "tcpserver: pid 5 from 127.0.0.1 again",
	  "open tcpserver pid=5 ip=127.0.0.1" },
	{ "tcpserver: pid 5", "tell connection tcpserver text=pid 5" },
	{ "tcpserver: pid from 127.0.0.1",
	  "tell connection tcpserver text=pid from 127.0.0.1" },
	{ "tcpserver: pid 18446744073709551615 from 127.0.0.1",
	  "open tcpserver pid=18446744073709551615 ip=127.0.0.1" },
	{ "tcpserver: pid 18446744073709551616 from 127.0.0.1",
	  "tell connection tcpserver text=pid 18446744073709551616 from "
	    "127.0.0.1" },

	/* It is let in, or not. */
	{ "tcpserver: ok 196 mail.example.net:127.0.0.1:25 "
	    "host-1.example.net:127.20.5.219::54139",
	  "allow tcpserver pid=196 ip=127.20.5.219 host=host-1.example.net" },
	{ "tcpserver: ok 196 0:127.0.0.1:25 :127.20.5.219::54139",
	  "allow tcpserver pid=196 ip=127.20.5.219 host=" },
	{ "tcpserver: ok 195 mail:127.0.0.1:25 "
	    "h.example.net:127.20.200.94:root:40277",
	  "allow tcpserver pid=195 ip=127.20.200.94 host=h.example.net "
	    "text=root" },
	{ "tcpserver: ok 195 mail:127.0.0.1:25 "
	    "h.example.net:127.20.200.94:a:b:c:40277",
	  "allow tcpserver pid=195 ip=127.20.200.94 host=h.example.net "
	    "text=a:b:c" },
	{ "tcpserver: ok 195 mail:2001:db8::1:25 :2001:db8::2::40123",
	  "allow tcpserver pid=195 ip=2001:db8::2 host=" },
	{ "tcpserver: ok 195 mail:2001:db8::1:25 "
	    "h.example.net:2001:db8::2:joe:40123",
	  "allow tcpserver pid=195 ip=2001:db8::2 host=h.example.net "
	    "text=joe" },
	{ "tcpserver: ok 195 mail:::1:25 :::1::40123",
	  "allow tcpserver pid=195 ip=::1 host=" },
	{ "tcpserver: ok 195 mail:2001:db8::1:25 :2001:db8::2:x:y:40123",
	  "allow tcpserver pid=195 ip=2001:db8::2 host= text=x:y" },
	{ "tcpserver: ok 195 mail:2001:db8::1:25 :2001:db8::2:aa:bb:40123",
	  "allow tcpserver pid=195 ip=2001:db8::2:aa host= text=bb" },
	{ "tcpserver: ok 195 mail:2001:db8::1:25 :2001:db8::::40123",
	  "allow tcpserver pid=195 ip=2001:db8:: host=" },
	{ "tcpserver: ok 195 ::25 :::40123", "allow tcpserver pid=195 host=" },
	{ "tcpserver: ok 195 ::25 :::joe:40123",
	  "allow tcpserver pid=195 host=" },
	{ "tcpserver: ok 195 mail:x.x.x.x:25 :x.x.x.x::40123",
	  "allow tcpserver pid=195 ip=x.x.x.x host=" },
	{ "tcpserver: ok 195 mail:1.2.3.xxx:25 :1.2.3.xxx::40123",
	  "allow tcpserver pid=195 ip=1.2.3.xxx host=" },
	{ "tcpserver: ok 195 mail:xxxx::xxxx:25 :xxxx::xxxx::40123",
	  "allow tcpserver pid=195 ip=xxxx::xxxx host=" },
	{ "tcpserver: ok 195 mail:127.0.0.1:25 host-127-12",
	  "allow tcpserver pid=195" },
	{ "tcpserver: ok 195 mail:127.0.0.1:25",
	  "tell connection tcpserver text=ok 195 mail:127.0.0.1:25" },
	{ "tcpserver: ok 195 mail:127.0.0.1:25 ",
	  "tell connection tcpserver text=ok 195 mail:127.0.0.1:25 " },
	{ "tcpserver: ok 195", "tell connection tcpserver text=ok 195" },
	{ "tcpserver: ok x", "tell connection tcpserver text=ok x" },
	{ "tcpserver: deny 195 mail:127.0.0.1:25 :127.7.0.1::41077",
	  "deny tcpserver pid=195 ip=127.7.0.1 host=" },
	{ "tcpserver: deny 195 mail:127.0.0.1:25 :127.7.0.1::",
	  "deny tcpserver pid=195 ip=127.7.0.1 host=" },
	{ "tcpserver: ok 195 mail:127.0.0.1:25 "
	    ":127.0.0.9:pid77from127.0.0.9:40123",
	  "allow tcpserver pid=195 ip=127.0.0.9 host= "
	    "text=pid77from127.0.0.9" },
	{ "tcpserver: ok 195 mail:::ffff:127.0.0.1:25 "
	    "h.example.net:::ffff:127.0.0.9:1.2:40123",
	  "allow tcpserver pid=195 ip=::ffff:127.0.0.9 host=h.example.net "
	    "text=1.2" },
	{ "tcpserver: ok 195 mail:::ffff:127.0.0.1:25 :::ffff:127.0.0.9::40123",
	  "allow tcpserver pid=195 ip=::ffff:127.0.0.9 host=" },
	{ "tcpserver: ok 195 mail:2001:db8::1:25 :2001:db8::2:beef:40123",
	  "allow tcpserver pid=195 ip=2001:db8::2 host= text=beef" },
	{ "tcpserver: ok 195 m:127.0.0.1:25 a.b:127.0.0.9:127.0.0.1:40123",
	  "allow tcpserver pid=195 ip=127.0.0.9 host=a.b text=127.0.0.1" },
	{ "tcpserver: ok 5 m:127.0.0.1:25 h.example.net:127.0.0.9",
	  "allow tcpserver pid=5 host=h.example.net" },
	{ "tcpserver: ok 5 m:127.0.0.1:25 :::::",
	  "allow tcpserver pid=5 ip=:: host=" },

	/* IndiMail's answers */
	{ "tcpserver: ok 5 mail[127.0.0.1]25 "
	    "h.example.net[127.2.0.1]:4012:maxperip=10",
	  "allow tcpserver pid=5 ip=127.2.0.1 host=h.example.net" },
	{ "tcpserver: ok 5 [2001:db8::1]25 [2001:db8::2]joe:4012:maxperip=0",
	  "allow tcpserver pid=5 ip=2001:db8::2 host= text=joe" },
	{ "tcpserver: ok 5 [::1]25 [::1]x]:1:maxperip=1:4012:maxperip=0",
	  "allow tcpserver pid=5 ip=::1 host= text=x]:1:maxperip=1" },
	{ "tcpserver: ok 5 [/run/socket]", "allow tcpserver pid=5" },
	{ "tcpserver: ok 5 m[127.0.0.1]25 h[127.0.0.9",
	  "allow tcpserver pid=5" },
	{ "tcpserver: ok 5 m[127.0.0.1]25 h[127.0.0.9]",
	  "allow tcpserver pid=5" },
	{ "tcpserver: ok 5 m[127.0.0.1]25 h[127.0.0.9]joe",
	  "allow tcpserver pid=5" },
	{ "tcpserver: deny 18 mail[127.0.0.1]25 [127.7.0.1]:4012:maxperip=10",
	  "deny tcpserver pid=18 ip=127.7.0.1 host=" },

	/* It ended. */
	{ "tcpserver: end 3 status 0", "close tcpserver pid=3" },
	{ "tcpserver: end 3 status 256", "close tcpserver pid=3 exit=1" },
	{ "tcpserver: end 3 status 25600", "close tcpserver pid=3 exit=100" },
	{ "tcpserver: end 3 status 15", "close tcpserver pid=3 signal=15" },
	{ "tcpserver: end 3 status 139", "close tcpserver pid=3 signal=11" },
	{ "tcpserver: end 3 status 100", "close tcpserver pid=3 exit=100" },
	{ "tcpserver: end 3 status 111", "close tcpserver pid=3 exit=111" },
	{ "tcpserver: end 3 status crashed",
	  "close tcpserver pid=3 reason=crashed" },
	{ "tcpserver: end 3 status 0'",
	  "tell connection tcpserver text=end 3 status 0'" },
	{ "tcpserver: end 3 status",
	  "tell connection tcpserver text=end 3 status" },
	{ "tcpserver: end 3 killed by signal 9",
	  "close tcpserver pid=3 reason=killed signal=9" },
	{ "tcpserver: end 3 stopped by signal 19",
	  "tell connection tcpserver pid=3 reason=stopped text=stopped by "
	    "signal 19" },
	{ "tcpserver: end 3 continued by signal 18",
	  "tell connection tcpserver pid=3 reason=continued text=continued "
	    "by signal 18" },
	{ "tcpserver: end 127.0.0.9 perIPlimit 3",
	  "reject connection tcpserver ip=127.0.0.9 reason=perIPlimit used=3" },
	{ "tcpserver: end 2001:db8::9 perIPlimit 3",
	  "reject connection tcpserver ip=2001:db8::9 reason=perIPlimit "
	    "used=3" },
	{ "tcpserver: end 18446744073709551616 status 0",
	  "tell connection tcpserver text=end 18446744073709551616 status 0" },
	{ "tcpserver: end 3 status 11 again",
	  "close tcpserver pid=3 signal=11" },
	{ "tcpserver: end status 0",
	  "tell connection tcpserver text=end status 0" },
	{ "tcpserver: end 127.0.0.9 perIPlimit",
	  "tell connection tcpserver text=end 127.0.0.9 perIPlimit" },

	/* Connections under way */
	{ "tcpserver: status: 0/20", "load tcpserver limit=20" },
	{ "tcpserver: status 3/50", "load tcpserver used=3 limit=50" },
	{ "tcpserver: status: 0/40 startup, pid=5, TLS=enabled, use sql=NO",
	  "load tcpserver reason=startup text=startup, pid=5, TLS=enabled, "
	    "use sql=NO limit=40" },
	{ "tcpserver: status: 3/40 sigchild, pid=77",
	  "close tcpserver pid=77 reason=sigchild text=sigchild, pid=77 "
	    "used=3 limit=40" },
	{ "tcpserver: status: 3/40 sigchild, sslpid=76, childpid=77",
	  "close tcpserver pid=77 parent=76 reason=sigchild text=sigchild, "
	    "sslpid=76, childpid=77 used=3 limit=40" },
	{ "tcpserver: status: 3/40 encrypted session, sslpid=76, "
	    "childpid=77, IP 127.0.0.9, TLS Server=TLSv1.3, Client=TLSv1.2, "
	    "Ciphers=AES256, bits=256",
	  "tell tls tcpserver pid=77 parent=76 ip=127.0.0.9 tls=TLSv1.3 "
	    "cipher=AES256 reason=encrypted session text=encrypted session, "
	    "sslpid=76, childpid=77, IP 127.0.0.9, TLS Server=TLSv1.3, "
	    "Client=TLSv1.2, Ciphers=AES256, bits=256 used=3 limit=40" },
	{ "tcpserver: status: 3/40 un-encrypted session, pid=77, IP 127.0.0.9",
	  "load tcpserver pid=77 ip=127.0.0.9 reason=un-encrypted session "
	    "text=un-encrypted session, pid=77, IP 127.0.0.9 used=3 limit=40" },
	{ "tcpserver: status: 3/40 sql: 0",
	  "load tcpserver text=sql: 0 used=3 limit=40" },
	{ "tcpserver: status: 3/40 Failure, pid=77",
	  "load tcpserver reason=Failure text=Failure, pid=77 used=3 "
	    "limit=40" },
	{ "tcpserver: status: 3/40jgreylist[3]:",
	  "tell connection tcpserver text=status: 3/40jgreylist[3]:" },
	{ "tcpserver: status: 3", "tell connection tcpserver text=status: 3" },
	{ "tcpserver: sighup: 3/40", "load tcpserver used=3 limit=40" },
	{ "tcpserver: status: 99999999999/40",
	  "load tcpserver used=99999999999 limit=40" },
	{ "tcpserver: status: 99999999999999999999/40",
	  "tell connection tcpserver text=status: 99999999999999999999/40" },

	/* Trouble */
	{ "tcpserver: fatal: unable to bind: address already used",
	  "alert tcpserver reason=fatal text=unable to bind: address already "
	    "used" },
	{ "tcpserver: fatal: (111) unable to bind",
	  "alert tcpserver reason=fatal text=(111) unable to bind" },
	{ "tcpserver: warning: dropping connection, unable to run "
	    "qmail-smtpd: file does not exist",
	  "warning tcpserver reason=warning text=dropping connection, unable "
	    "to run qmail-smtpd: file does not exist" },
	{ "tcpserver: warning: dropping connection, no ip slots for "
	    "127.0.0.9, perIPlimit 4: access denied",
	  "reject connection tcpserver ip=127.0.0.9 reason=perIPlimit "
	    "text=dropping connection, no ip slots for 127.0.0.9, perIPlimit "
	    "4: access denied used=4" },
	{ "tcpserver: drop: (110) unable to read: tcp.cdb",
	  "warning tcpserver reason=drop text=(110) unable to read: tcp.cdb" },
	{ "tcpserver: usage: tcpserver [ -1UXpPhHrRoOdDqQv ]",
	  "warning tcpserver reason=usage text=tcpserver [ -1UXpPhHrRoOdDqQv "
	    "]" },
	{ "tcpserver: info: something",
	  "tell connection tcpserver reason=info text=something" },
	{ "tcpserver: alert: x", "alert tcpserver reason=alert text=x" },
	{ "tcpserver: warning", "tell connection tcpserver text=warning" },
	{ "tcpserver: warning:", "tell connection tcpserver text=warning:" },
	{ "tcpserver: warning: ", "warning tcpserver reason=warning text=" },
	{ "tcpserver: syntax: x", "warning tcpserver reason=syntax text=x" },

	/* sslserver in the same words */
	{ "sslserver: pid 306 from 127.20.0.41",
	  "open sslserver pid=306 ip=127.20.0.41" },
	{ "sslserver: pid 306 from 2001:db8::1",
	  "open sslserver pid=306 ip=2001:db8::1" },
	{ "sslserver: ok 297 mail.example.net::::465 "
	    ":2001:db8:1:2:3:4:5:6::33063",
	  "allow sslserver pid=297 ip=2001:db8:1:2:3:4:5:6 host=" },
	{ "sslserver: ok 326 mail.example.net::::110 "
	    "v6-1.example.net:::1::49305",
	  "allow sslserver pid=326 ip=::1 host=v6-1.example.net" },
	{ "sslserver: ok 326 mail.example.net:0.0.0.0:25 "
	    "h.example.net:127.2.0.1::49305",
	  "allow sslserver pid=326 ip=127.2.0.1 host=h.example.net" },
	{ "sslserver: deny 657 mail.example.net:0.0.0.0:25 :127.7.0.5::",
	  "deny sslserver pid=657 parent=657 ip=127.7.0.5 host=" },
	{ "sslserver: deny 657 mail.example.net::::25 :2001:db8::5::",
	  "deny sslserver pid=657 parent=657 ip=2001:db8::5 host=" },
	{ "sslserver: deny 657 mail.example.net:0.0.0.0:25 :127.7.0.5:: ip "
	    "connection limit:5 exceeded",
	  "deny sslserver pid=657 parent=657 ip=127.7.0.5 host= reason=ip "
	    "connection limit limit=5" },
	{ "sslserver: deny 657 mail.example.net:0.0.0.0:25 "
	    "h.example.net:127.7.0.5::4012",
	  "deny sslserver pid=657 ip=127.7.0.5 host=h.example.net" },
	{ "sslserver: status: 1/40/0", "load sslserver used=1 limit=40" },
	{ "sslserver: status: 1/40/",
	  "tell connection sslserver text=status: 1/40/" },
	{ "sslserver: fatal: (111) unable to bind",
	  "alert sslserver reason=fatal text=(111) unable to bind" },
	{ "sslserver: warning: dropping SSL connection, unable to run x: "
	    "file does not exist",
	  "warning sslserver reason=warning text=dropping SSL connection, "
	    "unable to run x: file does not exist" },

	/* Unknown, and not its */
	{ "tcpserver: something new",
	  "tell connection tcpserver text=something new" },
	{ "tcpserver: 3: IP 127.0.0.9: PID 44",
	  "tell connection tcpserver text=3: IP 127.0.0.9: PID 44" },
	{ "tcpserver:", "no" },
	{ "tcpserver: ", "tell connection tcpserver text=" },
	{ "tcpserverx: pid 3 from", "no" },
	{ "sslserver: something new",
	  "tell connection sslserver text=something new" },
	{ "sslserver:", "no" },
	{ "rblsmtpd: fatal: x", "no" },
	{ "", "no" },

	{ NULL, NULL }
};

int
main(void)
{
	told_check(tcpserver_event, rows);
	return failures;
}
