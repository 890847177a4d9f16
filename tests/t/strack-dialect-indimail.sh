# What IndiMail's qmail-smtpd tells in a record.
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
records <<'END'
tcpserver: pid 7 from 192.0.2.1
qmail-smtpd: pid 7 from 192.0.2.1  HELO <x.example.org> MAIL from <a@example.org> RCPT <b@example.net> AUTH <local-rcpt> Size: 1234 TLS=No
qmail-smtpd: pid 7 from 192.0.2.1  HELO <x.example.org> MAIL from <a@example.org> RCPT <c@example.net> AUTH <local-rcpt> Size: 1234 TLS=No
tcpserver: status: 0/20 sigchild, pid=7
tcpserver: pid 8 from 192.0.2.2
qmail-smtpd: pid 8 from 192.0.2.2 Invalid RECIPIENT address: MAIL from <a@example.org> RCPT <nobody@example.net>
tcpserver: status: 0/20 sigchild, pid=8
tcpserver: pid 9 from 192.0.2.3
qmail-smtpd: pid 9 from 192.0.2.3  HELO <y> MAIL from <joe@example.net> RCPT <d@example.com> AUTH <joe@example.net: AUTH PLAIN> Size: 99 TLS=TLSv1.3
qmail-smtpd: pid 9 from 192.0.2.3 timeout reached reading data from client
tcpserver: status: 0/20 sigchild, pid=9
END
