# "{NAME} " of mlcat -n is part of every pid; a line without stamp and name
# has that of the line before it.
strack <<'END'
@400000006b01000100000000 {smtpd} tcpserver: pid 7 from 192.0.2.1
@400000006b01000100000000 {subm} tcpserver: pid 7 from 192.0.2.2
@400000006b01000200000000 {smtpd} qmail-smtpd[7]: MAIL FROM:<a@example.org>
@400000006b01000200000000 {subm} qmail-smtpd[7]: MAIL FROM:<b@example.org>
the rest of it
@400000006b01000300000000 {smtpd} tcpserver: end 7 status 0
@400000006b01000300000000 tcpserver: end 7 status 0
@400000006b01000400000000 {subm} tcpserver: end 7 status 256
END
