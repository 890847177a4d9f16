# A child of the server's child logs with its own pid: it is known by the
# client's address, if nobody but the server has spoken of the connection.
echo "- then its pid stands for the connection"
strack <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.1::1
qmail-smtpd: pid 9 from 192.0.2.1: New session
qmail-smtpd: pid 9 from 192.0.2.1: Received HELO x
tcpserver: end 7 status 0
qmail-smtpd: pid 9 from 192.0.2.1: New session
END
echo "- not, if a program has spoken; or its pid is smaller"
strack <<'END'
tcpserver: pid 7 from 192.0.2.1
jgreylist[7]: 192.0.2.1: OK known
qmail-smtpd: pid 9 from 192.0.2.1: New session
tcpserver: end 7 status 0
tcpserver: pid 20 from 192.0.2.2
qmail-smtpd: pid 19 from 192.0.2.2: New session
tcpserver: end 20 status 0
END
echo "- not, if there are two"
strack <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: pid 8 from 192.0.2.1
qmail-smtpd: pid 9 from 192.0.2.1: New session
tcpserver: end 7 status 0
tcpserver: end 8 status 0
END
