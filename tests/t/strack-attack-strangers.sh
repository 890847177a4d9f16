# Lines of processes that no open connection bears the pid of: sslserver's
# parents, children with pids of their own.  What fits one connection goes to
# it, what fits several equally to none.
echo "- ended by X: the next pid, or the only one near that is encrypted"
strack -a <<'E'
sslserver: pid 100 from 192.0.2.1
sslserver: pid 102 from 192.0.2.2
sslserver: pid 200 from 192.0.2.3
sslserver: pid 300 from 192.0.2.4
sslserver: tls 100 accept TLSv1.3:TLS_AES_256_GCM_SHA384
sslserver: tls 102 accept TLSv1.3:TLS_AES_256_GCM_SHA384
sslserver: tls 200 accept TLSv1.3:TLS_AES_256_GCM_SHA384
sslserver: ended by 97 status 0
sslserver: ended by 103 status 0
sslserver: ended by 180 status 0
sslserver: ended by 299 status 0
sslserver: ended by 101 status 0
sslserver: ended by 195 status 256
sslserver: ended by 195 status 256
E
echo "- a child's pid is greater, its parent silent and alone from there"
strack -a <<'E'
tcpserver: pid 500 from 192.0.2.1
tcpserver: pid 501 from 192.0.2.2
tcpserver: pid 502 from 192.0.2.2
tcpserver: pid 503 from 192.0.2.3
tcpserver: pid 504 from 192.0.2.4
qmail-smtpd[490]: MFCHECK pass [192.0.2.4] below
qmail-smtpd[510]: MFCHECK pass [192.0.2.1] above
qmail-smtpd[511]: MFCHECK pass [192.0.2.2] several
qmail-smtpd[503]: MFCHECK pass [192.0.2.3] itself
qmail-smtpd[512]: MFCHECK pass [192.0.2.3] another
qmail-smtpd[510]: MFCHECK pass [192.0.2.1] again
tcpserver: end 512 status 0
tcpserver: end 500 status 0
tcpserver: end 501 status 0
tcpserver: end 502 status 0
tcpserver: end 503 status 0
tcpserver: end 504 status 0
qmail-smtpd[510]: MFCHECK pass [192.0.2.1] late
E
