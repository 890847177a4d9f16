# What jms1's qmail-smtpd and jgreylist tell in a record.
records() {
	strack -o tsv | awk -F '\t' '
	NR == 1 { split($0, name); next }
	{
		for (i = 1; i <= NF; i++)
			if ($i != "")
				printf "%s=%s ", name[i], $i
		print "|"
	}'
}
echo "- jms1's: MAIL and RCPT are logged before they are checked"
records <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: ok 7 mx:192.0.2.9:25 :192.0.2.1::1
qmail-smtpd[7]: AUTH successful [192.0.2.1] bob@example.net
qmail-smtpd[7]: MFCHECK pass [192.0.2.1] example.net
qmail-smtpd[7]: MAIL FROM:<bob@example.net>
qmail-smtpd[7]: RCPT TO:<ann@example.com>
tcpserver: end 7 status 0
tcpserver: pid 8 from 192.0.2.2
qmail-smtpd[8]: Received-SPF: none (mx: domain at example.org does not designate permitted sender hosts)
qmail-smtpd[8]: MAIL FROM:<a@example.org>
qmail-smtpd[8]: RCPT TO:<nobody@example.net>
qmail-smtpd[8]: validrcptto [192.0.2.2] not found: nobody@example.net
tcpserver: end 8 status 0
tcpserver: pid 9 from 192.0.2.3
qmail-smtpd[9]: badmailfrom: <spam@example.com> at 192.0.2.3 matches pattern: spam@
tcpserver: end 9 status 0
tcpserver: pid 10 from 192.0.2.4
qmail-smtpd[10]: AUTH failed (unknown user) [192.0.2.4] carol
tcpserver: end 10 status 256
tcpserver: pid 11 from 192.0.2.5
qmail-smtpd[11]: before greeting: [192.0.2.5] client sent data
qmail-smtpd[11]: MAIL FROM:<a@example.org>
qmail-smtpd[11]: DATABYTES exceeded [192.0.2.5]
tcpserver: end 11 status 0
END
echo "- jgreylist, in C and in perl"
records <<'END'
jgreylist[7]: 192.0.2.1: OK known
tcpserver: end 7 status 0
jgreylist[8]: 192.0.2.2: GREY first time
tcpserver: end 8 status 0
jgreylist[9]: 192.0.2.3: DENY no reverse DNS
tcpserver: end 9 status 0
jgreylist[10]: 192.0.2.4 GREY too soon
tcpserver: end 10 status 0
tcpserver: pid 11 from 192.0.2.5
jgreylist: 192.0.2.5: DENY blacklisted
tcpserver: end 11 status 0
END
