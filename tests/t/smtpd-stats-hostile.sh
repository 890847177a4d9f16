# Text that anyone can put into the log: control bytes, half of UTF-8, markup,
# tabs, %n, 100 kilobytes.  No control byte comes out in any form.
cd "$TMP" || exit
esc=$(printf '\033[2J')
half=$(printf '\303')
long=$(head -c 100000 /dev/zero | tr '\0' x)
s() {
	printf '@400000006b01173a%08x %s\n' 500 "$1"
}
{
	s 'tcpserver: pid 7 from 192.0.2.1'
	printf '@400000006b01173a000001f4 tcpserver: ok 7 mx:192.0.2.9:25 '
	printf '<b>%s:192.0.2.1::5\n' "$esc"
	s "qmail-smtpd[7]: badhelo: <$esc%n	x$half> at 192.0.2.1"
	s "qmail-smtpd[7]: badhelo: <$long> at 192.0.2.1"
	s "qmail-smtpd[7]: MAIL FROM:<a	b$esc@x.<i>$half>"
	s "qmail-smtpd[7]: RCPT TO:<\"a>b$esc\"@%n%s.\\>"
	s "qmail-smtpd[7]: AUTH failed (bad password) [192.0.2.1] $esc	$half"
	s "rblsmtpd: 192.0.2.1 pid 7: 553 http://$esc<script>.$half/"
	s "simscan:[7]:VIRUS:0.1s:$esc<b>$half:192.0.2.1:a@x.test:b@y.test"
	s "$esc	strange"
	s 'tcpserver: end 7 status 0'
	s "tcpserver: pid 8 from $esc"
} >log
for form in text tsv json dump; do
	smtpd-stats -s all -o $form log >out
	echo "$form $?"
	# control bytes
	tr -d '\n\t\040-\176\200-\377' <out | wc -c | tr -d ' '
	awk 'length($0) > 4500' out
done
smtpd-stats -s senders,recipients,users,lists,viruses,hosts -o tsv log |
    grep '^row' | cut -f 3-
smtpd-stats -s lists,users -o json log | grep -o '"[^"]*u001b[^,]*'
