# qsend-stats against what was really sent and delivered, and against numbers
# that awk counts by the rules of the log.  README tells where the logs come
# from.
. tests/lib.sh

if ! have gzip; then
	skip truth-qsend-stats "needs gzip"
	finish
fi

here=$ROOT/tests/truth
cd "$TMP" || exit 111
for f in "$here"/*/*.log.gz "$here"/*/sink.csv.gz; do
	name=${f#"$here"/}
	gzip -dc "$f" >"$(echo "${name%.gz}" | tr / -)"
done

# "row SECTION": its rows as lines "[KEY.]COLUMN VALUE".
row() {
	awk -F '\t' -v section="$1" '
	$3 != section { next }
	$1 == "columns" { for (i = 4; i <= NF; i++) name[i] = $i }
	$1 == "types" { key = $4 == "text" }
	$1 == "row" {
		for (i = 4 + key; i <= NF; i++)
			print (key ? $4 "." : "") name[i], $i
	}'
}

# Every number of the summary is that which awk has counted.
for log in small-send rotated-send stamps-multilog-t more-jgreylist \
    more-jms1_cdb; do
	awk -f "$here/qsend-stats.awk" $log.log | sort >want
	qsend-stats -s summary -o tsv $log.log | row summary >got.all
	awk 'NR == FNR { want[$1]; next } $1 in want' want got.all |
	    sort >got
	same "truth-qsend-stats $log" want got
	[ "$(wc -l <got)" -eq 18 ] ||
	    not_ok "truth-qsend-stats $log" "numbers are missing"
done

# What the sinks took is what was delivered to remote hosts, but for what they
# took while qmail-send lay killed, or its children were (README).
while read -r log missing; do
	took=$(awk -F , '$6 == 250' "$log-sink.csv" | wc -l)
	qsend-stats -s attempts -o tsv "$log-send.log" | row attempts >got
	echo "remote.success $((took - missing))" >want
	grep '^remote.success ' got >got.one
	same "truth-qsend-stats-sink $log" want got.one
done <<'END'
small 4
rotated 7
END

# qmail-qstat said so when the log ended.
qsend-stats -s summary -o tsv small-send.log | row summary |
    grep '^open ' >got
echo 'open 44' >want
same truth-qsend-stats-queue want got

# One run through all loggers: the same numbers, whatever the stamps are.
qsend-stats -s summary,attempts,senders,failures -o tsv \
    stamps-multilog-t.log | grep -v '^row.*summary' >want
alike=
for log in stamps-*.log; do
	qsend-stats -s summary,attempts,senders,failures -o tsv "$log" |
	    grep -v '^row.*summary' | sed 's/ at the end$//' >got
	# loggers without stamps know no times
	cut -f 1-9 want >want.cut
	cut -f 1-9 got | cmp -s want.cut - || alike="$alike $log"
done
if [ -z "$alike" ]; then
	ok truth-qsend-stats-stamps
else
	not_ok truth-qsend-stats-stamps "other numbers:$alike"
fi

# One run as three forms of syslog, which rsyslogd begins and ends itself.
for form in traditional iso rfc5424; do
	qsend-stats -s summary -o tsv "syslog-syslog-$form.log" |
	    row summary | grep -v -e '^from ' -e '^to ' -e '^period ' >$form
done
same truth-qsend-stats-iso traditional iso
same truth-qsend-stats-rfc5424 traditional rfc5424

# The sums agree for every log, cut anywhere: "at COUNT LOG" gives pairs of a
# byte to begin at and how many to take.
at() {
	awk -v k="$1" -v n="$(wc -c <"$2")" 'BEGIN {
		srand(9)
		while (k-- > 0)
			print int(rand() * n) + 1, int(rand() * n / 2)
	}'
}

wrong=
for log in small-send rotated-send more-jms1_cdb syslog-syslog-iso; do
	at 9 $log.log >places
	while read -r from n; do
		tail -c "+$from" $log.log | head -c "$n" |
		    qsend-stats -s balance >got 2>&1 ||
		    wrong="$wrong $log-$from-$n"
	done <places
done
if [ -z "$wrong" ]; then
	ok truth-qsend-stats-cut
else
	not_ok truth-qsend-stats-cut "sums do not agree:$wrong"
fi

# Percentiles: those of the sorted times, within the width of a bucket.
qsend-stats -s latency -o tsv small-send.log | row latency >got
awk '
function seconds(s,  i, v, n) {
	for (i = 10; i <= 17; i++)
		v = 16 * v + index("0123456789abcdef", substr(s, i, 1)) - 1
	for (i = 18; i <= 25; i++)
		n = 16 * n + index("0123456789abcdef", substr(s, i, 1)) - 1
	return v % 100000 + n / 1e9
}
$2 == "info" { sub(/:$/, "", $4); if (!($4 in birth)) birth[$4] = $1 }
$2 == "end" {
	if ($4 in birth && !($4 in deferred))
		printf "%.6f\n", seconds($1) - seconds(birth[$4])
	delete birth[$4]
	delete deferred[$4]
}
$2 == "starting" { sub(/:$/, "", $4); msg[$4] = $6 }
$2 == "delivery" { sub(/:$/, "", $3); if ($4 !~ /success|failure/)
	deferred[msg[$3]] }
' small-send.log | sort -n >all.times
awk '
NR == FNR { t[n = NR] = $1; next }
BEGIN { split("500 900 950 990", p, " ") }
$1 ~ /^in$/ || /^in queue\./ {
	sub(/^in queue\./, "")
	got[$1] = $2
}
END {
	if (got["count"] != n)
		print "count: " got["count"] ", not " n
	for (i = 1; i in p; i++) {
		at = int((n * p[i] + 999) / 1000)
		is = got["p" p[i] / 10]
		if (is < t[at] * 0.9375 || is > t[at] * 1.0625)
			print "p" p[i] / 10 ": " is ", not " t[at]
	}
	if (got["max"] - t[n] > 2e-6 || t[n] - got["max"] > 2e-6)
		print "max: " got["max"] ", not " t[n]
}' all.times got >wrong
none truth-qsend-stats-percentiles wrong
finish
