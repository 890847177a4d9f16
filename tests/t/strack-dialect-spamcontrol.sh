# What SPAMCONTROL, s/qmail and aQmail tell in a record.
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
echo "- a recipient is accepted, or refused; there are no messages"
records <<'END'
sslserver: pid 302 from 2001:db8::2
sslserver: ok 302 mx::::25 v6.example.org:2001:db8::2::55393
qmail-smtpd: pid 302 Accept::TLS::TLS_AES_256_GCM_SHA384 P:ESMTPS S:2001:db8::2:v6.example.org != 'none'
sslserver: tls 302 accept TLSv1.3:TLS_AES_256_GCM_SHA384
qmail-smtpd: pid 302 Accept::AUTH::login P:ESMTPSA S:2001:db8::2:v6.example.org ?= 'joe'
qmail-smtpd: pid 302 Accept::SNDR::Relay_Client P:ESMTPSA S:2001:db8::2:v6.example.org H:x.example.org F:joe@example.net T:a@example.com
qmail-smtpd: pid 302 Reject::RCPT::Failed_Rcptto P:ESMTPSA S:2001:db8::2:v6.example.org H:x.example.org F:joe@example.net T:b@example.net
sslserver: ended by 301 status 0
qmail-smtpd: pid 305 Accept::RCPT::Recipients_Cdb P:ESMTP S:192.0.2.5:unknown H: F: T:b@example.net
tcpserver: end 305 status 0
END
echo "- what was accepted is taken back if the message is refused"
records <<'END'
qmail-smtpd: pid 306 Accept::RCPT::Recipients_Cdb P:ESMTP S:192.0.2.6:unknown H:x F:a@example.org T:b@example.net
qmail-smtpd: pid 306 Reject::DATA::Virus_Infected P:ESMTP S:192.0.2.6:unknown H:x F:a@example.org T:b@example.net 'AV scanner'
tcpserver: end 306 status 0
END
echo "- a fake F: and T: in HELO; IPv6; user with a quote"
records <<'END'
qmail-smtpd: pid 307 Reject::SNDR::Bad_Helo P:ESMTP S:2001:db8::7:unknown H:x F:fake@example.com T:fake@example.com F:a@example.org T:b@example.net '@'
tcpserver: end 307 status 0
qmail-smtpd: pid 308 Accept::AUTH::plain P:ESMTPA S:192.0.2.8:unknown H:x F:a@example.org T:b@example.net ?~ 'joe' ?~ 'x'
tcpserver: end 308 status 0
END
echo "- qmail-popup"
records <<'END'
sslserver: pid 402 from 192.0.2.2
qmail-popup: pid 402 Accept::AUTH::Apop P:POP3S S:192.0.2.2:unknown ?~ 'joe'
sslserver: ended by 401 status 0
tcpserver: pid 403 from 192.0.2.3
qmail-popup: pid 403 Reject::AUTH::User P:POP3 S:192.0.2.3:unknown ?~ 'ann'
tcpserver: end 403 status 256
END
