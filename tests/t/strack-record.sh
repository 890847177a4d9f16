# -o: every column, and what it is when the log does not tell.
log() {
	cat <<'END'
@400000006b001a2b00000000 sslserver: pid 302 from 2001:db8::2
@400000006b001a2b1dcd6500 sslserver: ok 302 mx::::465 v6.example.org:2001:db8::2::55393
@400000006b001a2c00000000 sslserver: tls 302 accept TLSv1.3:TLS_AES_256_GCM_SHA384
@400000006b001a2c00000000 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=x.example.org mailfrom=joe@example.net rcptto=a@example.com,b@example.com relay=yes rcpthosts= size=1234 authuser=joe@example.net authtype=plain encrypted= sslverified=no localip=2001:db8::1 localport=465 remoteip=2001:db8::2 remoteport=55393 remotehost=v6.example.org qp=2630 pid=302
@400000006b001a2d00000001 sslserver: ended by 301 status 256
@400000006b001a2e00000000 tcpserver: status: 1/20
@400000006b001a2e00000000 tcpserver: pid 400 from
@400000006b001a2f00000000 tcpserver: pid 401 from 192.0.2.1
@400000006b001a3000000000 tcpserver: end 401 status 9
END
}
log | strack -o tsv | tr '\t' '|'
log | strack -o json | tr ',' '\n'
echo "- no stamps, no times"
log | cut -c 27- | strack -o tsv | cut -f 1-4,17
log | cut -c 27- | strack -o json | cut -c 1-50
echo "- local time, and what a clock put back makes of it"
printf '%s\n' '@400000006b001a2b00000000 tcpserver: pid 7 from 192.0.2.1' \
    '@400000006b001a2a00000000 tcpserver: end 7 status 0' |
    TZ=XXX-5:30 strack -o tsv | cut -f 1-3
echo "- the end was lost: it has no time"
printf '%s\n' '@400000006b001a2b00000000 tcpserver: pid 7 from 192.0.2.1' \
    '@400000006b001a2c00000000 tcpserver: pid 7 from 192.0.2.2' |
    strack -o json | cut -d , -f 1-5
echo "- only the names of the columns"
strack -o tsv </dev/null
strack -o json </dev/null
