# What rblsmtpd tells in a record: 451 defers, 553 rejects.
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
rblsmtpd: 192.0.2.1 pid 7: 451 http://rbl.example.org/?192.0.2.1
tcpserver: end 7 status 0
tcpserver: pid 8 from 192.0.2.2
rblsmtpd: 192.0.2.2 pid 8: 553 Blocked - see http://rbl.example.org/
tcpserver: end 8 status 0
tcpserver: pid 9 from 192.0.2.3
rblsmtpd: 192.0.2.3 pid 9: greetdelay: 20
tcpserver: end 9 status 0
rblsmtpd:  pid 10 from 192.0.2.4: 451 later
rblsmtpd:  pid 10 from 192.0.2.4: Sender <a@example.org>
rblsmtpd:  pid 10 from 192.0.2.4: Recipient <b@example.net>
tcpserver: end 10 status 0
END
