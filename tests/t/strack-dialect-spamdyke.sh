# What spamdyke tells in a record: one line for each recipient.
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
spamdyke[7]: FILTER_GRAYLISTED sender: a@example.org recipient: b@example.net path: /var/qmail/graylist/example.net/b
spamdyke[7]: DENIED_GRAYLISTED from: a@example.org to: b@example.net origin_ip: 192.0.2.1 origin_rdns: host.example.org auth: (unknown) encryption: (none) reason: (empty)
spamdyke[7]: ALLOWED from: a@example.org to: c@example.net origin_ip: 192.0.2.1 origin_rdns: host.example.org auth: joe encryption: TLS reason: 250_ok_1615286631_qp_15309
spamdyke[7]: ALLOWED from: a@example.org to: d@example.net origin_ip: 192.0.2.1 origin_rdns: host.example.org auth: joe encryption: TLS reason: 250_ok_1615286631_qp_15309
tcpserver: end 7 status 0
tcpserver: pid 8 from 192.0.2.2
spamdyke[8]: FILTER_RBL_MATCH ip: 192.0.2.2 rbl: rbl.example.org
spamdyke[8]: DENIED_RBL_MATCH from: (unknown) to: b@example.net origin_ip: 192.0.2.2 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: rbl.example.org
tcpserver: end 8 status 0
tcpserver: pid 9 from 192.0.2.3
spamdyke[9]: TIMEOUT from: (unknown) to: (unknown) origin_ip: 192.0.2.3 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: TIMEOUT
tcpserver: end 9 status 0
tcpserver: pid 10 from 192.0.2.4
spamdyke[10]: TLS_ENCRYPTED from: (unknown) to: (unknown) origin_ip: 192.0.2.4 origin_rdns: (unknown) auth: (unknown) encryption: TLS_PASSTHROUGH reason: (empty)
tcpserver: end 10 status 0
tcpserver: pid 11 from 192.0.2.5
spamdyke[11]: ALLOWED from: x to: y@example.com to: b@example.net origin_ip: 192.0.2.5 origin_rdns: (unknown) auth: (unknown)
tcpserver: end 11 status 0
END
