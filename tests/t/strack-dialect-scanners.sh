# What simscan, vchkpw, spamd and others behind qmail-smtpd tell in a record.
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
echo "- simscan: a subject with colons; the last verdict decides"
records <<'END'
tcpserver: pid 7 from 192.0.2.1
mail recv: pid 7 from <a@example.org> qp 2630
simscan:[7]:CLEAN (0.30/5.00/5.00):0.0298s:Re: a: b:192.0.2.1:a@example.org:b@example.net,c@example.net
tcpserver: end 7 status 0
tcpserver: pid 8 from 192.0.2.2
simscan:[8]: starting: work dir: /var/qmail/simscan/1
simscan:[8]:SPAM REJECT (9.30/5.00/5.00):0.1s:win_ money:192.0.2.2:x@example.com:b@example.net
tcpserver: end 8 status 0
tcpserver: pid 9 from 192.0.2.3
simscan:[9]:CLEAN (-1.00/5.00/5.00):0.1s:hello:192.0.2.3:x@example.com:b@example.net
simscan:[9]:VIRUS:0.2s:Eicar-Test-Signature:192.0.2.3:x@example.com:b@example.net
tcpserver: end 9 status 0
END
echo "- vchkpw is known by the client's address, spamd has none"
records <<'END'
2026-11-21T05:00:01+00:00 mx1 smtpd: tcpserver: pid 7 from 192.0.2.1
2026-11-21T05:00:02+00:00 mx1 vpopmail[99]: vchkpw-smtp: (PLAIN) login success joe@example.net:192.0.2.1
2026-11-21T05:00:02+00:00 mx1 spamd[44]: spamd: clean message (0.3/5.0) for qscand:1000 in 0.3 seconds, 19 bytes.
2026-11-21T05:00:03+00:00 mx1 smtpd: tcpserver: end 7 status 0
END
