# -t: any recipient that a line names, accepted or refused, alone or in a list.
log() {
	cat <<'END'
qmail-smtpd[1]: RCPT TO:<joe@example.net>
tcpserver: end 1 status 0
qmail-smtpd[2]: MAIL FROM:<joe@example.net>
qmail-smtpd[2]: validrcptto [192.0.2.2] not found: Ann@Example.NET
tcpserver: end 2 status 0
simscan:[3]:CLEAN (0.30/5.00/5.00):0.1s:x:192.0.2.3:a@example.org:bob@example.net,joe@example.net,cy@example.com
tcpserver: end 3 status 0
spamdyke[4]: DENIED_GRAYLISTED from: a@example.org to: joe@example.net origin_ip: 192.0.2.4 origin_rdns: (unknown) auth: (unknown)
tcpserver: end 4 status 0
qmail-smtpd: pid 5 Accept::RCPT::Recipients_Cdb P:ESMTP S:192.0.2.5:unknown H:x F:a@example.org T:example.net-joe@example.net
tcpserver: end 5 status 0
END
}
for t in joe@example.net ann@example.net @example.net @example.com joe@ \
    'joe@example.net -t cy@example.com' bob@example.net,joe@example.net; do
	# shellcheck disable=SC2086
	echo "-t $t: $(log | strack -t $t |
	    sed -n 's/.*end \([0-9]*\).*/\1/p' | tr '\n' ' ')"
done
