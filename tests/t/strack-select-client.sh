# -i: an address or a network, IPv4 or IPv6; all -i must hold.
log() {
	cat <<'END'
tcpserver: pid 1 from 192.0.2.7
tcpserver: end 1 status 0
tcpserver: pid 2 from 192.0.2.70
tcpserver: end 2 status 0
tcpserver: pid 3 from ::ffff:192.0.2.7
tcpserver: end 3 status 0
tcpserver: pid 4 from 2001:db8:1::7
tcpserver: end 4 status 0
tcpserver: pid 5 from 2001:DB8:0001:0:0:0:0:8
tcpserver: end 5 status 0
spamdyke[6]: DENIED_RBL_MATCH from: a@192.0.2.7 to: b@example.net origin_ip: 198.51.100.6 origin_rdns: 192.0.2.7 auth: (unknown)
tcpserver: end 6 status 0
rblsmtpd: 192.0.2.7 pid 8: 451 listed
tcpserver: end 8 status 0
tcpserver: pid 9 from
tcpserver: end 9 status 0
END
}
for i in 192.0.2.7 192.0.2.70 192.0.2.64/26 192.0.2.0/24 0.0.0.0/0 \
    ::ffff:192.0.2.7 '[192.0.2.7]' 2001:db8:1::7 2001:db8::/32 \
    2001:db8:1:0::8/125 ::/0 198.51.100.6 '192.0.2.0/24 -i 192.0.2.64/26'; do
	# shellcheck disable=SC2086
	echo "-i $i: $(log | strack -i $i |
	    sed -n 's/.*end \([0-9]*\).*/\1/p' | tr '\n' ' ')"
done
for i in 192.0.2 192.0.2.7/33 192.0.2.256 2001:db8::/129 host.example.org \
    192.0.2.7/ ''; do
	log | strack -i "$i"
	echo "$?"
done
