# In a log with stamps a line without one goes on with the line before it: a
# line cut at a rotation, or a text with a newline.  What a program of the
# service says is a line of its own.
strack -a <<'END'
nothing is known yet
@400000006b01000100000000 tcpserver: pid 7 from 192.0.2.1
@400000006b01000100000000 tcpserver: pid 8 from 192.0.2.2
@400000006b01000200000000 qmail-smtpd[7]: RCPTCHECK error: first
second
tcpserver: ok 8 mx:192.0.2.9:25 :192.0.2.2::1
third
@400000006b01000300000000 tcpserver: status: 2/20
of a line that is nobody's
@400000006b01000400000000 tcpserver: end 7 status 0
of one that has gone
END
echo "- without any stamp there is no such thing"
strack -a <<'END'
tcpserver: pid 7 from 192.0.2.1
second
tcpserver: end 7 status 0
END
