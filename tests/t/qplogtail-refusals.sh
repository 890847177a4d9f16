# Who is refused before a message comes, and by whom.
qplogtail <<'END'
2311 Too many connections: 40 >= 40.  Waiting one second.
2311 Too many connections: 15 >= 15. Waiting one second.
2311 hosts_allow plugin: Too many connections from 192.0.2.74: 6 > 5Denying connection.
2311 (pre-connection) hosts_allow: fail: too many connections from 192.0.2.75 (6 > 5)
2311 (pre-connection) hosts_allow: fail, karma
2311 (pre-connection) hosts_allow: pass
300 Accepted connection 1/40 from 192.0.2.76 / x
300 check_earlytalker plugin: remote host started talking before we said hello [192.0.2.76]
301 Connection from mx.example.net [2001:db8::7]
301 (connect) earlytalker: fail, NAUGHTY, remote started talking before we said hello
301 (connect) earlytalker: karma -1 (-1)
302 (connect) dnsbl: fail, NAUGHTY, rbl.example
302 logging::logterse plugin: ` 192.0.2.77	Unknown				dnsbl	903	http://rbl.example/?192.0.2.77	msg denied before queued
tcpserver: status: 3/10
tcpserver: pid 303 from 192.0.2.78
tcpserver: deny 303 mail.example.net:127.0.0.1:25 :192.0.2.78::33075
tcpserver: end 303 status 25600
sslserver: deny 304 mail.example.net:0.0.0.0:465 :192.0.2.79::
END
