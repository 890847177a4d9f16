# IPv6 addresses bring colons into fields that are cut at colons; so does what
# an identd says.
log() {
	cat <<'E'
tcpserver: pid 5 from 2001:db8::2
tcpserver: ok 5 here.example:2001:db8::1:25 mx.example:2001:db8::2::40123
tcpserver: end 5 status 0
sslserver: pid 6 from ::1
sslserver: ok 6 mail.example.net::::465 :::1::33063
sslserver: tls 6 accept TLSv1.3:TLS_AES_256_GCM_SHA384
qmail-smtpd: pid 6 Reject::AUTH::login P:ESMTPSA S:::1:unknown H:a:b::1 ?~ '::2'
tcpserver: pid 7 from 2001:db8:1:2:3:4:5:7
tcpserver: ok 7 here:2001:db8::1:25 :2001:db8:1:2:3:4:5:7:2001:db8::bad:40124
qmail-smtpd: pid 7 from 2001:db8:1:2:3:4:5:7: Received EHLO ::ffff:192.0.2.1: New session
tcpserver: end 7 status 0
tcpserver: pid 8 from ::ffff:192.0.2.8
tcpserver: ok 8 here:::ffff:192.0.2.25:25 mx.example:::ffff:192.0.2.8::40125
rblsmtpd: ::ffff:192.0.2.8 pid 8: 451 2001:db8::9 pid 9: 553
tcpserver: end 8 status 0
tcpserver: pid 9 from 2001:db8::9
tcpserver: deny 9 here:2001:db8::1:25 :2001:db8::9::40126
tcpserver: end 9 status 25600
qmail-smtpd[10]: MFCHECK fail [2001:db8::a] x:y
qmail-smtpd[10]: validrcptto [2001:db8::a] not found: [::1]@[2001:db8::b]
jgreylist[11]: 2001:db8::b: GREY first time
E
}

log | strack -o tsv | cut -f 4,5,6,7,8,9,14
echo "-- from 2001:db8::/126, 2001:db8::b, 192.0.2.8 and ::1"
for net in 2001:db8::/126 2001:db8::b 192.0.2.8 ::1; do
	log | strack -c -i $net
	log | strack -o tsv -i $net | cut -f 4 | sed 1d | tr '\n' ' '
	echo
done
