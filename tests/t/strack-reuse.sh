# A pid is used again, also where the end of the connection before it was
# lost: then that one ends here.
echo "- after its end"
strack <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: end 7 status 0
tcpserver: pid 7 from 192.0.2.2
tcpserver: end 7 status 256
END
echo "- the end was lost: a second pid, a second ok, a deny"
strack <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.1::1
tcpserver: pid 7 from 192.0.2.2
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.2::2
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.3::3
tcpserver: deny 7 mx:192.0.2.9:25 :192.0.2.4::4
tcpserver: end 7 status 25600
END
echo "- pid and ok are of one connection, whatever stands between"
strack <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: pid 8 from 192.0.2.1
tcpserver: status: 2/20
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.1::1
tcpserver: end 7 status 0
END
echo "- a server that was killed: its children never end"
strack <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.1::1
qmail-smtpd[7]: MAIL FROM:<a@example.org>
tcpserver: status: 0/20
tcpserver: pid 9 from 192.0.2.2
qmail-smtpd[7]: RCPT TO:<b@example.net>
tcpserver: end 9 status 0
END
