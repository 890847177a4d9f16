# The lines of a connection come together when it ends; those that are open
# at the end come last, in order of their first lines.  What belongs to no
# connection is left out.
strack <<'END'
tcpserver: status: 0/20
tcpserver: status: 1/20
tcpserver: pid 11 from 192.0.2.1
tcpserver: status: 2/20
tcpserver: pid 12 from 192.0.2.2
tcpserver: ok 12 mx:192.0.2.9:25 :192.0.2.2::40002
tcpserver: ok 11 mx:192.0.2.9:25 :192.0.2.1::40001
rblsmtpd: 192.0.2.2 pid 12: 451 listed
qmail-smtpd[11]: MAIL FROM:<a@example.org>
tcpserver: pid 13 from 192.0.2.3
tcpserver: end 12 status 0
tcpserver: status: 2/20
qmail-smtpd[11]: something that no dialect knows
what is this?
tcpserver: pid 10 from 192.0.2.4
tcpserver: deny 10 mx:192.0.2.9:25 :192.0.2.4::40004
tcpserver: end 11 status 256
END
