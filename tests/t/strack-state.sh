# The state is more log: what is open, and what log lines cannot say.  It is
# read with or without -p.
cd "$TMP" || exit
strack -p state <<'END'
@400000006b01000100000000 {smtpd} tcpserver: pid 7 from 192.0.2.1
@400000006b01000100000000 {subm} tcpserver: pid 7 from 192.0.2.2
@400000006b01000200000000 {smtpd} CHKUSER accepted rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <b@example.net> : found existing recipient
@400000006b01000200000000 {smtpd} tcpserver: status: 1/20
@400000006b01000300000000 {subm} qmail-smtpd[7]: RCPTCHECK error: first
second
#third
@400000006b01000300000000 {smtpd} tcpserver: end 8 status 0
END
echo "@400000006b01000600000000 {subm} tcpserver: en" | tr -d '\n' |
    strack -p state
cat state
echo
echo "- without -p"
strack state
echo "- with more log"
(cat state; echo "d 7 status 0"
    echo "@400000006b01000700000000 {smtpd} tcpserver: end 7 status 0") | strack
echo "- the same, carried"
(echo "d 7 status 0"
    echo "@400000006b01000700000000 {smtpd} tcpserver: end 7 status 0") |
    strack -p state
cat state
