# contrib/smtpd: questions that admins of SME Server ask of the last N days.
command -v mlcat >/dev/null || {
	echo "skip: mlcat is not there"
	exit
}
cd "$TMP" || exit
scripts=$ROOT/contrib/smtpd
now=$(date +%s)

# "at SECONDS LINE": so many seconds ago
at() {
	printf '@%x%08x %s\n' $((4611686018427387914 + now - $1)) 500 "$2"
}

# "visit SECONDS PID IP LINE ...": a connection with these lines
visit() {
	ago=$1 pid=$2
	at "$ago" "tcpserver: pid $pid from $3"
	at "$ago" "tcpserver: ok $pid mx:192.0.2.9:25 host.example.org:$3::5"
	shift 3
	for line; do
		at "$ago" "$line"
	done
	at "$ago" "tcpserver: end $pid status 0"
}

terse() {
	printf '7 logging::logterse plugin: ` 192.0.2.1\thost\thelo\t%s\t%s' \
	    '<anna@example.org>' '<bob@example.net>'
	printf '\t%s\t%s\t%s' "$1" "$2" "$3"
}

{
	visit 200000 5 192.0.2.5 'mail recv: pid 5 from <old@example.com> qp 9'
	visit 100000 6 192.0.2.6 'mail recv: pid 6 from <a@example.com> qp 8'
	visit 7200 8 192.0.2.1 "$(terse queued '' '<1@example.org>')"
	visit 7100 9 192.0.2.2 \
	    'rblsmtpd: 192.0.2.2 pid 9: 451 http://bl.example.net/?192.0.2.2'
	visit 7000 10 2001:db8::1 'mail recv: pid 10 from <b@example.org> qp 1'
	visit 6900 11 192.0.2.3 'jgreylist[11]: 192.0.2.3: GREY first time'
	visit 6800 12 192.0.2.2 'rblsmtpd: 192.0.2.2 pid 12: 553 Go away'
	visit 6700 10 2001:db8::1 'mail recv: pid 10 from <c@example.net> qp 2'
} | sed 's/ 7 logging/ 8 logging/' >log

echo "- denied-by-list"
"$scripts/denied-by-list" log
echo "- dispositions"
"$scripts/dispositions" --days 2 log
echo "- dispositions-by-domain"
"$scripts/dispositions-by-domain" --days=2 --to root@example.org log
echo "- delivered-lately"
"$scripts/delivered-lately" --days 2 log | sed 's/^[^	]*/TIME/'
echo "- wrong use"
"$scripts/denied-by-list" --days many log
echo "$?"
"$scripts/dispositions" --dais 2 log
echo "$?"
"$scripts/dispositions-by-domain" --to 'root
Bcc: all' log
echo "$?"
"$scripts/would-refuse" 'list; rm' log
echo "$?"
"$scripts/delivered-lately" --help | head -n 1
