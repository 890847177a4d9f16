# A connection of which nothing is heard for 86,400 s is given up; for 3,600
# s, if the server has not spoken of it.
log() {
	cat <<'END'
@400000006b01000000000000 tcpserver: pid 7 from 192.0.2.1
@400000006b01000000000000 tcpserver: ok 8 mx:192.0.2.9:25 :192.0.2.2::1
@400000006b01000000000000 qmail-smtpd[9]: MAIL FROM:<a@example.org>
END
}
# $1: so many seconds later, in hexadecimal
later() {
	printf '@40000000%08x%s\n' $((0x6b010000 + $1)) \
	    "00000000 tcpserver: pid 10 from 192.0.2.3"
}
for s in 3600 3601 86400 86401; do
	echo "- $s s later"
	(log; later $s) | strack | sed 's/^.\{25\} //'
done
echo "- with a line between, the time counts from there"
(log; later 80000; later 160000) | strack -c
(log; later 80000 | sed 's/pid 10/pid 11/'
    echo '@400000006b01388100000000 qmail-smtpd[7]: x'; later 86401) |
    strack | sed 's/^.\{25\} //'
