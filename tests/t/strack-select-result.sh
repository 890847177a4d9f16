# -r: what was decided in the connection; several: any of them.
log() {
	cat <<'END'
mail recv: pid 1 from <a@example.org> qp 2630
tcpserver: end 1 status 0
spamdyke[2]: DENIED_RBL_MATCH from: a@example.org to: b@example.net origin_ip: 192.0.2.2 origin_rdns: (unknown) auth: (unknown)
tcpserver: end 2 status 0
spamdyke[3]: DENIED_GRAYLISTED from: a@example.org to: b@example.net origin_ip: 192.0.2.3 origin_rdns: (unknown) auth: (unknown)
tcpserver: end 3 status 0
tcpserver: pid 4 from 192.0.2.4
tcpserver: deny 4 mx:192.0.2.9:25 :192.0.2.4::1
tcpserver: end 4 status 25600
rblsmtpd: 192.0.2.5 pid 5: 451 listed
tcpserver: end 5 status 0
rblsmtpd: 192.0.2.6 pid 6: 553 listed
tcpserver: end 6 status 0
spamdyke[7]: ALLOWED from: a@example.org to: b@example.net origin_ip: 192.0.2.7 origin_rdns: (unknown) auth: (unknown)
spamdyke[7]: DENIED_OTHER from: a@example.org to: c@example.net origin_ip: 192.0.2.7 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: 553_no_such_user
spamdyke[7]: DENIED_GRAYLISTED from: a@example.org to: d@example.net origin_ip: 192.0.2.7 origin_rdns: (unknown) auth: (unknown)
tcpserver: end 7 status 0
qmail-smtpd[8]: AUTH successful [192.0.2.8] joe
tcpserver: end 8 status 0
qmail-smtpd[9]: AUTH failed [192.0.2.9] joe
tcpserver: end 9 status 0
tcpserver: pid 10 from 192.0.2.10
mail recv: pid 10 from <a@example.org> qp 2631
END
}
for r in accepted rejected deferred open 'accepted -r open' \
    'rejected -r deferred' 'deferred -i 192.0.2.7' 'open -r rejected -k 10'; do
	# shellcheck disable=SC2086
	echo "-r $r: $(log | strack -o tsv -r $r | sed 1d | cut -f 4 |
	    tr '\n' ' ')"
done
log | strack -r accept
echo "$?"
log | strack -r denied
echo "$?"
