# Several programs write into one pipe, and long lines come in pieces: two
# lines may share one, and the rest of one stand alone.  The pid in front owns
# the line, as the log is; what stands in the middle ends no connection.
strack -a <<'E'
tcpserver: pid 204 from 127.3.0.39
tcpserver: pid 209 from 127.3.0.40
tcpserver: pid 302 from 127.32.0.5
tcpserver: pid 305 from 127.32.0.6
jgreylist[302]: jgreylist[305]: 127.32.0.6: GREY first time
127.32.0.5: GREY first time
qmail-smtpd: pid 204 from 127.3.0.39: Recipient <tcpserver: end 209 status 256
kate@example.net>
qmail-smtpd: pid 204 from 127.3.0.39: Sender <qmail-smtpd: pid 209 from 127.3.0.40: Message accepted, qp 2088 (15 recipients, 373 bytes)
a@example.org>
tcpserver: tcpserver: end 302 status 0
kate@example.nettcpserver: status: 4/20
tcpserver: end
tcpserver: end 30
tcpserver: end 302
tcpserver: end 302 stat
tcpserver: end 302 status
tcpserver: end 305 status 0tcpserver: end 302 status 0
 tcpserver: end 302 status 0
tcpserver: pid 306 from tcpserver: end 204 status 0
tcpserver: end 204 status 0
tcpserver: end 302 status 0
tcpserver: pid 209 from 127.3.0.41
tcpserver: end 209 status 0
E
