# Which decision the record shows: mail that was accepted before all, else the
# last refusal.
records() {
	strack -o tsv | sed 1d | cut -f 4,13-16
}
say() {
	echo "spamdyke[$1]: $2 from: a@example.org to: b@example.net" \
	    "origin_ip: 192.0.2.1 origin_rdns: (unknown) auth: (unknown)"
}
echo "- a refusal before or behind an acceptance"
(say 1 DENIED_GRAYLISTED; say 1 ALLOWED
    say 2 ALLOWED; say 2 DENIED_RBL_MATCH) | records
echo "- two refusals: the last"
(say 3 DENIED_GRAYLISTED; say 3 DENIED_RBL_MATCH) | records
echo "- a recipient is accepted, then the message refused"
accept='P:ESMTP S:192.0.2.1:unknown H:x F:a@example.org T:b@example.net'
printf '%s\n' "qmail-smtpd: pid 4 Accept::RCPT::Recipients_Cdb $accept" \
    "qmail-smtpd: pid 4 Reject::DATA::Bad_MIME $accept 'TVqQAAMAA'" | records
echo "- one message was accepted, a second one is refused"
records <<'END'
mail recv: pid 5 from <a@example.org> qp 10
simscan:[5]:SPAM REJECT (9.30/5.00/5.00):0.1s:x:192.0.2.5:a@example.org:b@example.net
END
echo "- a login or a greeting that is accepted is no mail"
printf '%s\n' "qmail-smtpd[6]: AUTH successful [192.0.2.6] joe" | records
echo "- several programs tell of the same messages: they are counted once"
records <<'END'
qmail-smtpd: pid 7 from 192.0.2.7: Message accepted, qp 11 (1 recipients, 9 bytes)
mail recv: pid 7 from <a@example.org> qp 11
simscan:[7]:CLEAN (0.30/5.00/5.00):0.1s:x:192.0.2.7:a@example.org:b@example.net
qmail-smtpd: pid 7 from 192.0.2.7: Message accepted, qp 12 (1 recipients, 9 bytes)
END
echo "- the same qp in a second message to more recipients"
for rcpt in b c; do
	echo "spamdyke[8]: ALLOWED from: a@example.org to: $rcpt@example.net" \
	    "origin_ip: 192.0.2.8 origin_rdns: (unknown) auth: (unknown)" \
	    "encryption: (none) reason: 250_ok_1615286631_qp_15309"
done | strack -o tsv | cut -f 12-14,18
