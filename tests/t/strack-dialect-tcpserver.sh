# What tcpserver tells in a record: 0.88, ucspi-tcp6, IndiMail's.
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
echo "- 0.88: denied, a signal with a core dump, exit codes"
records <<'END'
tcpserver: status: 1/20
tcpserver: pid 7 from 192.0.2.1
tcpserver: deny 7 mx:192.0.2.9:25 host.example.org:192.0.2.1::1
tcpserver: end 7 status 25600
tcpserver: pid 8 from 192.0.2.2
tcpserver: ok 8 mx:192.0.2.9:25 :192.0.2.2:joe:2
tcpserver: end 8 status 139
tcpserver: pid 9 from 192.0.2.3
tcpserver: end 9 status 15
tcpserver: pid 10 from 192.0.2.4
tcpserver: end 10 status 256
END
echo "- ucspi-tcp6"
records <<'END'
tcpserver: pid 7 from 2001:db8::2
tcpserver: ok 7 mx:2001:db8::1:25 host.example.org:2001:db8::2::40123
tcpserver: end 7 status 0
END
echo "- IndiMail's"
records <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: ok 7 mx[192.0.2.9]25 host.example.org[192.0.2.1]:40123:maxperip=5
tcpserver: status: 0/20 sigchild, pid=7
tcpserver: pid 8 from 192.0.2.2
tcpserver: end 8 killed by signal 9
tcpserver: pid 9 from 192.0.2.3
tcpserver: end 9 stopped by signal 19
tcpserver: end 9 status 100
tcpserver: pid 10 from 192.0.2.4
tcpserver: end 192.0.2.4 perIPlimit 5
END
