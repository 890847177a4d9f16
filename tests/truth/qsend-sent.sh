# qsend-stats against what was really sent and delivered, as the injector, the
# SMTP sinks, the mailboxes and the programs in them recorded it (README).
. tests/lib.sh

if ! have gzip; then
	skip truth-qsend-sent "needs gzip"
	finish
fi

here=$ROOT/tests/truth
cd "$TMP" || exit 111

# All sections as lines "SECTION [KEY.]COLUMN VALUE"; `tried' is added.
cells() {
	awk -F '\t' '
	$1 == "columns" { for (i = 4; i <= NF; i++) name[i] = $i }
	$1 == "types" { key = $4 == "text" }
	$1 == "row" {
		tried = 0
		for (i = 4 + key; i <= NF; i++) {
			print $3, (key ? $4 "." : "") name[i], $i
			if (name[i] ~ /^(success|deferral|failure)$/)
				tried += $i
		}
		if (key)
			print $3, $4 ".tried", tried
	}'
}

# Codes and messages are keys too, but not the first column of their sections.
keyed() {
	awk -F '\t' -v OFS='\t' '
	$3 == "codes" && /^(columns|types|row)/ {
		code = $NF
		for (i = NF; i > 4; i--)
			$i = $(i - 1)
		$4 = code
	}
	{ print }'
}

# "sent LOG NUMBERS RECORDS DIFFERENCE...": all numbers that the records tell.
sent() {
	log=$1 numbers=$2 records=$3
	shift 3
	gzip -dc "$here/$log.log.gz" >lines
	sed -e 's/^@[0-9a-f]* //' \
	    -e 's/^[^ ]* mx1 qmail: [0-9]*\.[0-9]* //' lines >bodies
	for f in $records; do
		gzip -dc "$here/${log%/*}/$f.gz" >"$f"
	done
	# shellcheck disable=SC2086 # $records are several
	awk -v but="$*" -f "$here/csv.awk" -f "$here/sent.awk" \
	    $records bodies | sort >want
	qsend-stats -s all -n 100000 -o tsv lines | keyed | cells >rows
	awk '
	NR == FNR { want[$1 " " $2]; next }
	($1 " " $2) in want' want rows | sort >got
	same "truth-qsend-sent $log" want got
	[ "$(wc -l <want)" -eq "$numbers" ] || not_ok \
	    "truth-qsend-sent $log" "compared $(wc -l <want), not $numbers"
}

# Five mails were taken by a sink while qmail-send lay killed (-9), and three
# sessions with a sink that is slow were not over when its record ended.  Where
# the sender has a newline in it, qmail-remote takes the sink's replies for
# those to other commands: two are no 554.
sent small/send 314 "injected.csv sink.csv local.csv prog.csv queue" \
    attempts:remote.success=-5 codes:554.count=-2 \
    hosts:127.0.0.10.attempts=-3 hosts:127.0.0.14.attempts=+1

# Seven were taken while processes were being killed, and twelve attempts have
# no result.  Three messages were in the queue before.
sent rotated/send 102 "injected.csv sink.csv local.csv prog.csv" \
    attempts:remote.success=-7 hosts:127.0.0.10.attempts=-2 \
    hosts:127.0.0.11.attempts=-2 hosts:127.0.0.14.attempts=-6 \
    summary:recipients=+3

sent stamps/multilog-t 50 "injected.csv sink.csv local.csv"

# One mail came by SMTP, of 543 bytes; a slow sink as above.
sent syslog/syslog-iso 69 "injected.csv sink.csv local.csv" \
    hosts:127.0.0.14.attempts=+1 \
    summary:entered=+1 summary:recipients=+1 \
    uids:7791.messages=+1 uids:7791.bytes=+543

# What clients were told was accepted came into the queue (uid 7791).
while read -r log accepted; do
	gzip -dc "$here/more/$log.log.gz" | qsend-stats -s uids -o tsv |
	    cells | grep '^uids 7791.messages' >got
	echo "uids 7791.messages $accepted" >want
	same "truth-qsend-sent-clients $log" want got
done <<'END'
jms1_cdb 336
jgreylist 97
END

# Latency: from the end of the injection to the end of the SMTP session is what
# it was from `info' to `success', but for the scheduler's whims: 30 ms, and the
# width of a bucket (1/16).
for f in injected taken; do
	gzip -dc "$here/small/$f.csv.gz" >$f.csv
done
gzip -dc "$here/small/send.log.gz" | head -n 20000 >lines
awk -v lines=some -f "$here/csv.awk" -f "$here/taken.awk" \
    injected.csv taken.csv lines | sort -n >seconds
qsend-stats -s latency -o tsv some | cells >rows
awk '
NR == FNR { t[NR] = $1; total += $1; next }
sub(/^latency remote delivery\./, "") { got[$1] = $2 }
function near(name, is, width) {
	if (got[name] - is > width || is - got[name] > width)
		print name ": " got[name] ", not " is
}
END {
	n = FNR == NR ? 0 : length(t)
	near("count", 400, 0)
	near("count", n, 0)
	near("mean", total / n, 0.03)
	near("max", t[n], 0.03)
	for (p = 50; p <= 99; p += p < 90 ? 40 : p < 95 ? 5 : 4)
		near("p" p, t[int((n * p + 99) / 100)],
		    0.03 + t[int((n * p + 99) / 100)] / 16)
}' seconds rows >wrong
none truth-qsend-sent-latency wrong
finish
