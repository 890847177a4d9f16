# What logging-4 and -5, logmsg and pidqplog tell in a record.
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
echo "- logging-4 and -5"
records <<'END'
tcpserver: pid 7 from 192.0.2.1
qmail-smtpd: message accepted: a@example.org from 192.0.2.1 to b@example.net helo x
tcpserver: end 7 status 0
tcpserver: pid 8 from 192.0.2.2
qmail-smtpd: message rejected (Dspam found): : a@example.org from 192.0.2.2 to b@example.net helo x
tcpserver: end 8 status 0
tcpserver: pid 9 from 192.0.2.3
qmail-smtpd: timeout: (null) from 192.0.2.3 to (null) helo x
tcpserver: end 9 status 256
END
echo "- logmsg"
records <<'END'
tcpserver: pid 7 from 192.0.2.1
qmail-smtpd: pid 7 from 192.0.2.1: New session
qmail-smtpd: pid 7 from 192.0.2.1: Received EHLO x.example.org
qmail-smtpd: pid 7 from 192.0.2.1: Sender <a@example.org>
qmail-smtpd: pid 7 from 192.0.2.1: Recipient <b@example.net>
qmail-smtpd: pid 7 from 192.0.2.1: Recipient <c@example.net>
qmail-smtpd: pid 7 from 192.0.2.1: Message accepted, qp 2630 (2 recipients, 417 bytes)
qmail-smtpd: pid 7 from 192.0.2.1: Sender <>
qmail-smtpd: pid 7 from 192.0.2.1: Recipient <d@example.net>
qmail-smtpd: pid 7 from 192.0.2.1: Message accepted, qp 2631 (1 recipients, 99 bytes)
tcpserver: end 7 status 0
qmail-smtpd: pid 8 from 192.0.2.2: Recipient domain not in rcpthosts <x@example.com>
tcpserver: end 8 status 0
qmail-smtpd: pid 9 from 192.0.2.3: Message rejected (451 later)
tcpserver: end 9 status 0
END
echo "- pidqplog, its lines end in CR"
printf '%s\r\n' 'mail recv: pid 7 from <a@example.org> qp 2630' \
    'relaying denied: pid 8 from <a@example.org> to <x@example.com>' | records
