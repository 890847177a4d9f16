# Files are one input, in the order given; what cannot be read is left out.
cd "$TMP" || exit
printf 'tcpserver: pid 7 from 192.0.2.1\ntcpserver: o' >one
printf 'k 7 mx:192.0.2.9:25 :192.0.2.1::1\ntcpserver: end 7 status 0' >two
strack one two
echo "- a new line begins with a label"
(printf '@400000006b01000000000000 '; cat one) >one.l
(printf '@400000006b01000000000000 '; cat two) >two.l
strack -a one.l two.l
echo "- standard input, and a file that is not there"
strack one - nowhere <two
echo "$?"
