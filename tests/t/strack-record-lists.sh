# Recipients: each once, in the order and the case in which they came first.
records() {
	strack -o tsv | sed 1d | cut -f 11,12
}
records <<'END'
qmail-smtpd[7]: MAIL FROM:<a@example.org>
qmail-smtpd[7]: RCPT TO:<Joe@Example.Net>
qmail-smtpd[7]: RCPT TO:<ann@example.net>
qmail-smtpd[7]: validrcptto [192.0.2.1] not found: joe@example.net
qmail-smtpd[7]: MAIL FROM:<>
qmail-smtpd[7]: RCPT TO:<ANN@example.net>
qmail-smtpd[7]: RCPT TO:<bob@example.net>
simscan:[7]:CLEAN (0.30/5.00/5.00):0.1s:x:192.0.2.3:c@example.org:bob@example.net,cy@example.com,,joe@example.net
END
echo "- many"
awk 'BEGIN {
	for (i = 0; i < 3000; i++)
		printf "qmail-smtpd[7]: RCPT TO:<r%d@example.net>\n", i % 1000
}' | strack -o json | sed 's/.*"recipients"://' | tr -cd '@' | wc -c |
    tr -d ' '
