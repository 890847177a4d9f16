# -f: an envelope sender, of which a connection may have several.
log() {
	cat <<'END'
qmail-smtpd[1]: MAIL FROM:<joe@example.org>
tcpserver: end 1 status 0
qmail-smtpd[2]: MAIL FROM:<Joe@Example.ORG>
qmail-smtpd[2]: MAIL FROM:<ann@example.com>
tcpserver: end 2 status 0
qmail-smtpd[3]: MAIL FROM:<>
tcpserver: end 3 status 0
qmail-smtpd[4]: MAIL FROM:<joe@example.org.evil.example>
qmail-smtpd[4]: RCPT TO:<joe@example.org>
tcpserver: end 4 status 0
spamdyke[5]: ALLOWED from: (unknown) to: joe@example.org origin_ip: 192.0.2.5 origin_rdns: (unknown) auth: (unknown)
tcpserver: end 5 status 0
qmail-smtpd[6]: badmailfrom: <example.org-joe@example.org> at 192.0.2.6
tcpserver: end 6 status 0
qmail-smtpd[7]: MAIL FROM:<joe smith@example.org>
tcpserver: end 7 status 0
END
}
for f in joe@example.org ann@example.com @example.org joe@ '<>' \
    'joe smith@example.org' joe_smith@example.org '<joe@example.org>' \
    'joe@example.org -f @example.com' nobody@example.org; do
	case $f in
	*' -f '*) a=${f%% *} b=${f##* } ;;
	*) a=$f b=$f ;;
	esac
	echo "-f $f: $(log | strack -f "$a" -f "$b" |
	    sed -n 's/.*end \([0-9]*\).*/\1/p' | tr '\n' ' ')"
done
