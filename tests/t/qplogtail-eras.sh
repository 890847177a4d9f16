# The prefixes of all versions of qpsmtpd, from 0.2 to 1.0.
echo "- to 0.4"
qplogtail <<'END'
@4000000048641d5a0951f6a4 28545 Accepted connection 4/30 from 192.0.2.73 / mx.example.com
@4000000048641d5b0951f6a4 28545 running plugin (connect): check_earlytalker
@4000000048641d5b0951f6a4 28545 check_earlytalker plugin: remote host said nothing spontaneous, proceeding
@4000000048641d5b0951f6a4 28545 dispatching EHLO mx.example.com
@4000000048641d5b0951f6a4 28545 logging::logterse plugin: ` 192.0.2.73	mx.example.com	mx.example.com	<a@example.com>	<b@example.org>	queued		<1.a@example.com>	No, hits=-2.6 required=5.0_
@4000000048641d5c0951f6a4 28545 connection_time plugin: Connection time from 192.0.2.73: 1.566 sec.
@4000000048641d5c0951f6a4 2311 cleaning up after 28545
END
echo "- 0.8"
qplogtail <<'END'
@4000000057e9712800000000 7923 Accepted connection 0/30 from 192.0.2.6 / mta.example.net
@4000000057e9712800000000 7923 earlytalker plugin (connect): pass, not spontaneous
@4000000057e971280f9518fc 7923 logging::logterse plugin (deny): ` 192.0.2.6	mta.example.net	mta.example.net	<c@example.net>	<b@example.org>	rhsbl	901	Blocked, example.net is listed	msg denied before queued
@4000000057e971290f9518fc 7923 logging::logterse plugin (queue): ` 192.0.2.6	mta.example.net	mta.example.net	<>	<b@example.org>,<c@example.org>	queued		<2.a@example.com>	Yes, score=7.5 required=5.0
@4000000057e9712a00000000 7923 connection_time plugin (post-connection): Connection time from 192.0.2.6: 2.000 sec.
END
echo "- from 0.9, here under tcpserver"
qplogtail <<'END'
@400000006b011bdc18d936b4 tcpserver: status: 2/10
@400000006b011bdc18d936b4 tcpserver: pid 201 from 127.66.5.133
@400000006b011bdc1932cc4c tcpserver: ok 201 mail.example.net:127.0.0.1:25 host:127.66.5.133::60073
@400000006b011bdd0879653c 201 Loaded logging/warn 6
@400000006b011bdd1a790404 201 Connection from host.example.net [127.66.5.133]
@400000006b011bdd1dc8234c 201 (connect) earlytalker: pass, not spontaneous
@400000006b011bdd1dc8234c 201 (deny) logging::logterse: ` 127.66.5.133	host.example.net	user	<a@example.org>	<nosuch@example.net>	rcpt_ok	901	mail to nosuch@example.net not accepted here (#5.1.1)	msg denied before queued
@400000006b011bdd1dc8234c 201 (queue) logging::logterse: ` 127.66.5.133	host.example.net	user	<a@example.org>	<b@example.net>	queued		<3.a@example.com>
@400000006b011bdd2dc8234c 201 (post-connection) connection_time: 0.086 s.
@400000006b011bdd2dc8234c 201 click, disconnecting
@400000006b011bdd2dc8234c tcpserver: end 201 status 0
END
