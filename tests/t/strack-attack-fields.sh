# HELO and addresses that look like the fields behind them.  What a client
# chooses names no other address, and belongs to no other connection.
strack -o tsv <<'E' | cut -f 4,5,6,7,8,11,12,14
qmail-smtpd: pid 30 Accept::RCPT::Rcpthosts_Rcptto P:ESMTP S:192.0.2.1:mx.example H:x F:evil@example T:fake@example F:a@example T:b@example
qmail-smtpd: pid 30 Reject::AUTH::login P:ESMTPA S:192.0.2.1:mx.example H:y S:198.51.100.9:bank.example ?~ 'joe'
tcpserver: end 30 status 0
qmail-smtpd: pid 31 Accept::RCPT::Recipients_Cdb P:ESMTP S:192.0.2.2:mx.example H:pid 30 Reject::SNDR::Bad_Helo P:ESMTP S:198.51.100.9:z F:a@example T:b@example
tcpserver: end 31 status 0
qmail-smtpd[32]: badhelo: <x> at 198.51.100.9> at 192.0.2.3
qmail-smtpd[32]: MAIL FROM:<x> at 198.51.100.9>
qmail-smtpd[32]: RCPT TO:<b@example> tcpserver: end 33 status 0>
tcpserver: end 32 status 0
qmail-smtpd: pid 33 from 192.0.2.4: Received EHLO pid 34 from 198.51.100.9_ Message accepted, qp 9 (1 recipients, 5 bytes)
qmail-smtpd: pid 33 from 192.0.2.4: Sender <a b from 198.51.100.9_ Message accepted, qp 9>
tcpserver: end 33 status 0
qlogenvelope: result=rejected code=553 reason=not_in_rcpthosts detail= helo=result=accepted_pid=36 mailfrom=remoteip=198.51.100.9@example rcptto=qp=5@example relay=no rcpthosts= size= authuser= authtype= encrypted= sslverified=no localip=192.0.2.25 localport=25 remoteip=192.0.2.5 remoteport=4711 remotehost=mx.example qp= pid=35
tcpserver: end 35 status 0
spamdyke[37]: DENIED_OTHER from: a to: b auth: root origin_ip: 198.51.100.9 origin_rdns: c@example to: d@example origin_ip: 192.0.2.6 origin_rdns: mx.example auth: (unknown) encryption: (none)
tcpserver: end 37 status 0
simscan:[38]:CLEAN (1.00/5.00/5.00):0.1234s:x_198.51.100.9_y:192.0.2.7:a:198.51.100.9:evil@example:b@example,c@example
tcpserver: end 38 status 0
rblsmtpd: 192.0.2.8 pid 39: 451 rblsmtpd: 198.51.100.9 pid 40: 553 gone
tcpserver: end 39 status 0
jgreylist[40]: 192.0.2.9: GREY first time
jgreylist[40]: <<< HELO jgreylist[41]: 198.51.100.9: OK known
tcpserver: end 40 status 0
12345 (connect) earlytalker: pass, not spontaneous
12345 dispatching EHLO 77 (deny) logterse: 198.51.100.9
12345 (mail) badmailfrom: pass, <a> from 198.51.100.9
tcpserver: end 12345 status 0
E
