# contrib/smtpd/would-refuse: who would be refused by a block list today, asked
# of a DNS server on the loopback address.
for tool in mlcat dig perl; do
	command -v $tool >/dev/null || {
		echo "skip: $tool is not installed"
		exit
	}
done
cd "$TMP" || exit
now=$(date +%s)

# "visit PID IP LINE": a connection, ten minutes ago
visit() {
	label=$(printf '@%x00000500' $((4611686018427387914 + now - 600)))
	echo "$label tcpserver: pid $1 from $2"
	echo "$label $3"
	echo "$label tcpserver: end $1 status 0"
}

{
	visit 5 192.0.2.1 \
	    'simscan:[5]:CLEAN (1.50/5.00):0.1s:x:192.0.2.1:a@b.test:c@d.test'
	visit 6 192.0.2.2 \
	    'qmail-smtpd[6]: badmailfrom: <x@y.test> at 192.0.2.2'
	visit 7 192.0.2.3 'rblsmtpd: 192.0.2.3 pid 7: 451 http://bl.test/'
	visit 8 192.0.2.4 'mail recv: pid 8 from <e@f.test> qp 3'
	visit 9 2001:db8::1 'mail recv: pid 9 from <g@h.test> qp 4'
	visit 10 192.0.2.1 'mail recv: pid 10 from <i@j.test> qp 5'
} >log

six=1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2
mkfifo ready
perl "$ROOT/tests/blocklist.pl" 20 1.2.0.192 2.2.0.192 3.2.0.192 "$six" \
    >ready &
server=$!
read -r port <ready
DIG="dig @127.0.0.1 -p $port"
export DIG
"$ROOT/contrib/smtpd/would-refuse" bl.test log | sed 's/^[^	]*/TIME/'
echo "- a list with nobody on it"
"$ROOT/contrib/smtpd/would-refuse" other.test log
echo "$?"
kill "$server"
