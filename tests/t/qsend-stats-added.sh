# Dumps added.  What is in the queue is no sum: of days that follow on each
# other the last one tells, of hosts each.  What the first of them left is
# handed over, and the sums agree.
cd "$TMP" || exit

# "day FILE DIGIT LINE...": lines of that hour
day() {
	file=$1
	hour=$2
	shift 2
	for line; do
		echo "@400000006b01${hour}0400000000 $line"
	done >"$file"
	qsend-stats -o dump "$file" >"$file.dump"
}
stuck='starting delivery 1: msg 11 to remote b@x.org'
day monday 10 'info msg 11: bytes 10 from <a@x.org> qp 7 uid 1000' \
    'info msg 12: bytes 10 from <a@x.org> qp 8 uid 1000' "$stuck" \
    'delivery 1: deferral: no/'
day tuesday 20 "$stuck" 'delivery 1: deferral: no/' 'end msg 13'
day wednesday 30 "$stuck" 'delivery 1: success: yes/' 'end msg 11' \
    'info msg 14: bytes 10 from <a@x.org> qp 9 uid 1000' \
    'starting delivery 2: msg 14 to remote b@x.org'
sed 's/^\(@[^ ]*\) /\1 {mx2} /' monday >other
qsend-stats -o dump other >other.dump
sed 's/^@[^ ]* //' monday >unstamped
qsend-stats -o dump unstamped >unstamped.dump

# "added FILE...": their balance, and what is known of open messages
added() {
	echo "$ $*"
	cat "$@" | qsend-stats -s balance,open -o tsv |
	    awk -F '\t' '($1 == "row" && $4 != "lines") || $1 == "note" {
		print $(NF) }'
}
added monday.dump
added monday.dump tuesday.dump
added monday.dump tuesday.dump wednesday.dump
added monday.dump other.dump
added monday.dump other.dump tuesday.dump
added monday.dump tuesday.dump wednesday
added monday.dump unstamped.dump tuesday.dump
echo '$ two quiet hosts, and the next day'
sed 's/^@400000006b01../@400000006b0120/' monday >late
for w in '@1795230000 @1795237000' '@1795237000 @1795240000'; do
	for log in monday late; do
		cat $log wednesday |
		    qsend-stats -o dump -S "${w% *}" -U "${w#* }"
	done >"${w%% *}"
done
added @1795230000
added @1795230000 @1795237000
echo '$ thresholds'
cat monday.dump tuesday.dump | qsend-stats -w 'open>1' >out
echo "exit $?"
cat monday.dump other.dump | qsend-stats -w 'open>1' >out
echo "exit $?"
echo '$ for people'
qsend-stats -s open monday.dump
echo '$ the same whatever is added first'
levels() {
	cat "$@" | qsend-stats -o dump | grep '^#level'
}
levels monday.dump tuesday.dump other.dump wednesday.dump | tee whole
levels wednesday.dump other.dump tuesday.dump monday.dump | cmp - whole
cat tuesday.dump other.dump | qsend-stats -o dump >two
levels wednesday.dump two monday.dump | cmp - whole
qsend-stats -o dump two | cmp - two
cat two monday.dump | qsend-stats -p state -s open wednesday - >out
cat state monday.dump >both
levels state | cmp - whole
