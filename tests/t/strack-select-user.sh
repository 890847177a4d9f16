# -u: a user that a line names, as the client has sent it, logged in or not;
# the record has only who logged in.
log() {
	cat <<'END'
qmail-smtpd[1]: AUTH successful [192.0.2.1] joe@example.net
tcpserver: end 1 status 0
qmail-smtpd[2]: AUTH failed (bad password) [192.0.2.2] Joe@example.net
tcpserver: end 2 status 0
qmail-smtpd: pid 3 Accept::AUTH::plain P:ESMTPA S:192.0.2.3:unknown H:x F:a@example.org T:b@example.net ?~ 'joe'
tcpserver: end 3 status 0
spamdyke[4]: ALLOWED from: a@example.org to: b@example.net origin_ip: 192.0.2.4 origin_rdns: (unknown) auth: joe smith
tcpserver: end 4 status 0
tcpserver: ok 5 mx:192.0.2.9:25 :192.0.2.5:joe:1
tcpserver: end 5 status 0
END
}
for u in joe joe@example.net joe@ @example.net 'joe smith' smith; do
	echo "-u $u: $(log | strack -u "$u" |
	    sed -n 's/.*end \([0-9]*\).*/\1/p' | tr '\n' ' ')"
done
log | strack -o tsv | cut -f 4,8
