# Where the log begins within a connection, its first line that bears the pid
# does; an end alone is a group.
strack <<'END'
qmail-smtpd[7]: RCPT TO:<b@example.net>
tcpserver: end 6 status 0
jgreylist[8]: 192.0.2.8: OK known
simscan:[9]: starting: work dir: /tmp
spamdyke[10]: ALLOWED from: a@example.org to: b@example.net origin_ip: 192.0.2.10 origin_rdns: (unknown) auth: (unknown)
qmail-smtpd: pid 11 from 192.0.2.11: New session
tcpserver: ok 12 mx:192.0.2.9:25 :192.0.2.12::1
tcpserver: end 7 status 0
tcpserver: end 8 status 0
END
echo "- ok behind another line with its pid, but without pid: a new one"
strack <<'END'
qmail-smtpd[7]: RCPT TO:<b@example.net>
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.12::1
tcpserver: end 7 status 0
END
