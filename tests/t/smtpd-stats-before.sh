# A connection of which only the end is known was open before, and how long it
# lasted is not known.
l='@400000006b01100a00000000'
smtpd-stats -s balance,durations,exits <<END
$l tcpserver: end 7 status 0
$l tcpserver: pid 8 from 192.0.2.1
@400000006b01101400000000 tcpserver: end 8 status 256
$l qmail-smtpd[9]: AUTH failed [192.0.2.1] joe
END
