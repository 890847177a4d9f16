# What sagredo's qmail-smtpd tells in a record.
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
echo "- an envelope for each recipient, then the message"
records <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: ok 7 mx:192.0.2.9:25 host.example.org:192.0.2.1::1
qmail-smtpd[7]: auth: auth-success type=plain user=<joe@example.net>
qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=x.example.org mailfrom=joe@example.net rcptto=a@example.com relay=yes rcpthosts= size= authuser=joe@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.9 localport=25 remoteip=192.0.2.1 remoteport=1 remotehost=host.example.org qp= pid=7
qlogenvelope: result=rejected code=550 reason=chkuser detail=nomailbox helo=x.example.org mailfrom=joe@example.net rcptto=b@example.net relay=yes rcpthosts= size= authuser=joe@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.9 localport=25 remoteip=192.0.2.1 remoteport=1 remotehost=host.example.org qp= pid=7
qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=x.example.org mailfrom=joe@example.net rcptto=a@example.com,c@example.com relay=yes rcpthosts= size=1234 authuser=joe@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.9 localport=25 remoteip=192.0.2.1 remoteport=1 remotehost=host.example.org qp=2630 pid=7
tcpserver: end 7 status 0
END
echo "- an accepted envelope is no message yet"
records <<'END'
qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=x mailfrom=a@example.org rcptto=b@example.net relay=no rcpthosts=yes size= authuser= authtype= encrypted= sslverified=no localip=192.0.2.9 localport=25 remoteip=192.0.2.2 remoteport=1 remotehost= qp= pid=8
qlogreceived: result=rejected code=554 reason=queuereject detail=spam helo=x mailfrom=a@example.org rcptto=b@example.net relay=no rcpthosts=yes size=9 authuser= authtype= encrypted= sslverified=no localip=192.0.2.9 localport=25 remoteip=192.0.2.2 remoteport=1 remotehost= qp= pid=8
tcpserver: end 8 status 0
END
echo "- other lines"
records <<'END'
tcpserver: pid 9 from 192.0.2.3
qmail-smtpd[9]: rbl: ip=192.0.2.3 query=3.2.0.192.rbl.example.org result=reject message='listed'
qmail-smtpd: read failed (connection closed by the client before the quit cmd): a@example.org from 192.0.2.3 to (null) helo x
tcpserver: end 9 status 256
tcpserver: pid 10 from 192.0.2.4
qmail-smtpd[10]: auth: auth-failed type=login user=<ann>
qlogenvelope: result=rejected code=535 reason=authfailed detail=login helo=x mailfrom= rcptto= relay=no rcpthosts= size= authuser=ann authtype=login encrypted=ssl sslverified=no localip=192.0.2.9 localport=465 remoteip=192.0.2.4 remoteport=1 remotehost= qp= pid=10
tcpserver: end 10 status 0
END
