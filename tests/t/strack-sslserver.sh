# sslserver's "ended by" names the parent of the process that bears the pid.
echo "- 0.12: the encrypted connection whose pid is the next"
strack -a <<'END'
sslserver: status: 1/30/0
sslserver: pid 302 from 2001:db8::2
sslserver: ok 302 mail.example.net::::465 v6.example.net:2001:db8::2::55393
sslserver: pid 306 from 192.0.2.6
sslserver: tls 302 accept TLSv1.3:TLS_AES_256_GCM_SHA384
qmail-smtpd: pid 302 Accept::RCPT::Recipients_Cdb P:ESMTPS S:2001:db8::2:v6.example.net H:x F:a@example.org T:b@example.net
sslserver: ended by 301 status 0
sslserver: status: 1/30/0
END
echo "- of those that have said their last words, the next above"
strack -a <<'END'
sslserver: pid 302 from 192.0.2.2
sslserver: pid 306 from 192.0.2.6
sslserver: pid 310 from 192.0.2.10
sslserver: tls 310 accept
sslserver: tls 306 accept
sslserver: ended by 303 status 0
sslserver: ended by 307 status 256
END
echo "- two fit equally: it ends none"
strack -a <<'END'
sslserver: pid 304 from 192.0.2.4
sslserver: pid 306 from 192.0.2.6
sslserver: tls 304 accept TLSv1.3:TLS_AES_256_GCM_SHA384
sslserver: tls 306 accept TLSv1.3:TLS_AES_256_GCM_SHA384
sslserver: ended by 301 status 0
END
echo "- a denied client has no pid line, and one process"
strack -a <<'END'
sslserver: deny 657 mail.example.net:0.0.0.0:25 :192.0.2.5::
sslserver: ended by 657 status 25600
END
echo "- before 0.10 the parent says what TLS it is"
strack -a <<'END'
sslserver: pid 401 from 192.0.2.1
sslserver: ok 401 mail.example.net:192.0.2.9:465 :192.0.2.1::1
sslserver: pid 407 from 192.0.2.7
sslserver: ssl 400 accept TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384
qmail-smtpd: pid 401 Accept::AUTH::login P:ESMTPSA S:192.0.2.1:unknown ?= 'joe'
sslserver: end 400 status 0
END
