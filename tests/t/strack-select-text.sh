# -e: some line of the group matches; its stamp is part of it.
log() {
	cat <<'END'
@400000006b01000100000000 tcpserver: pid 7 from 192.0.2.1
@400000006b01000100000000 tcpserver: pid 8 from 192.0.2.2
@400000006b01000200000000 rblsmtpd: 192.0.2.1 pid 7: 451 Listed in rbl.example.org
@400000006b01000200000000 qmail-smtpd[8]: MAIL FROM:<rbl@example.org>
@400000006b01000300000000 tcpserver: status: 1/20
@400000006b01000300000000 tcpserver: end 7 status 0
@400000006b01000400000000 tcpserver: end 8 status 256
END
}
try() {
	echo "$*: $(log | strack "$@" |
	    sed -n 's/.*end \([0-9]*\).*/\1/p' | tr '\n' ' ')"
}
try -e rbl
try -e 'rbl\.example'
try -e RBL
try -e '^@400000006b0100040'
try -e 'status (0|256)$'
try -e rbl -e FROM
try -e 'pid 7.*451 '
try -e '1/20'
log | strack -a -e '1/20'
(log | strack -e '('; echo "$?") 2>&1 | sed 's/expression: .*/expression: .../'
printf 'qmail-smtpd[9]: a\0b\ntcpserver: end 9 status 0\n' | strack -ce 'a b'
