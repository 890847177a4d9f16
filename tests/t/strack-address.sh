# A line without a pid, or with that of another process, belongs to the one
# open connection from the client's address.
echo "- one, two, one again, none"
strack -a <<'END'
tcpserver: pid 7 from 192.0.2.1
CHKUSER accepted rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <b@example.net> : found existing recipient
tcpserver: pid 8 from 192.0.2.1
CHKUSER accepted rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <c@example.net> : found existing recipient
tcpserver: end 8 status 0
CHKUSER accepted rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <d@example.net> : found existing recipient
tcpserver: end 7 status 0
CHKUSER accepted rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <e@example.net> : found existing recipient
END
echo "- an address may be seen through IPv6"
strack -a <<'END'
tcpserver: pid 7 from ::ffff:192.0.2.1
CHKUSER rejected rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <b@example.net> : not existing recipient
tcpserver: end 7 status 0
END
echo "- another service on the same host has the connection"
strack -a <<'END'
Nov 21 05:00:01 mx1 smtpd: tcpserver: pid 7 from 192.0.2.1
Nov 21 05:00:01 mx2 smtpd: tcpserver: pid 7 from 192.0.2.1
Nov 21 05:00:02 mx1 vpopmail[99]: vchkpw-smtp: (PLAIN) login success joe@example.net:192.0.2.1
Nov 21 05:00:02 mx3 vpopmail[99]: vchkpw-smtp: (PLAIN) login success joe@example.net:192.0.2.1
Nov 21 05:00:03 mx1 smtpd: tcpserver: end 7 status 0
Nov 21 05:00:03 mx2 smtpd: tcpserver: end 7 status 0
END
