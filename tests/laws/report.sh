# Laws of the reports.  Split: however a log is cut in two, what run(state + B)
# prints is what one run prints, and so is the last state; as a processor of
# multilog it copies its input.  Merge: dumps of parts, added, are the dump of
# the whole.
. tests/lib.sh
. tests/cuts.sh

law=report-split
linked qsend-stats && sh tests/bench/tools "$TMP" || exit 111

s() {
	i=$((i + 1))
	printf '@400000006b%06x00000001 %s\n' $((65536 + i)) "$1"
}

# Restarts, lost starts and ends, a message announced again and another that
# has its number, unstamped lines, lines like those of a state, NULs, lines
# that nobody understands, an unfinished last line; later, IndiMail's queues.
odd() {
	i=0
	s 'delivery 7: success: lost_start/'
	s 'status: local 0/10 remote 0/20'
	s 'new msg 11'
	s 'info msg 11: bytes 5 from <A@x.org> qp 7 uid 1'
	s 'starting delivery 1: msg 11 to local b@x.org'
	s 'status: local 1/10 remote 0/20'
	s 'new msg 11'
	s 'info msg 11: bytes 5 from <A@x.org> qp 7 uid 1'
	s 'delivery 1: deferral: Sorry,_(#4.4.1)/'
	printf 'rest of it\n#end\n#qtrack 1 mtrack\n\n'
	s 'warning: unable to open local/3/11'
	s 'starting delivery 2: msg 11 to remote b@x.org'
	s 'status: local 0/10 remote 20/20'
	s 'starting delivery 3: msg 12 to remote b@y.org'
	s 'nobody knows 17'
	s 'delivery 2: success: 192.0.2.7_accepted_message./Remote_host_said:_2'
	s 'status: local 0/10 remote 1/20'
	s 'new msg 11'
	s 'info msg 11: bytes 6 from <> qp 8 uid 2'
	s 'starting delivery 1: msg 11 to remote c@x.org'
	s 'status: local 0/10 remote 1/20'
	s 'delivery 1: failure: 192.0.2.7_does_not_like_recipient./Remote_'
	s 'bounce msg 11 qp 9'
	s 'end msg 11'
	s 'info msg 13: bytes 6 from <#@[]> qp 9 uid 1'
	s 'starting delivery 2: msg 13 to local p@x.org'
	s 'status: exiting'
	s 'alert: out of memory, sleeping...^' | tr '^' '\000'
	s 'starting delivery 1: msg 13 to local p@x.org'
	s 'delivery 1: report mangled, will defer'
	s 'triple bounce: discarding bounce/13'
	s 'end msg 13'
	s 'new msg 6 queue1'
	s 'info msg 6: bytes 1 from <z@x> qp 1 uid 1 queue1'
	s 'starting delivery 1.1: msg 6 to local a@x queue1'
	s 'status: local 1/10 remote 0/20 queue1'
	s 'end msg 12'
	printf '{b} new msg 5\n{b} info msg 5: bytes 9 from <a@b> qp 5 uid 5\n'
	s 'delivery 1.1: success: did_0+3+1/ queue1'
	s 'an unfinished line' | tr -d '\n'
}
odd >"$TMP/odd"

cuts qsend-stats odd-report "$TMP/odd" "-en -s $every" p -s all
cuts qsend-stats odd-copy "$TMP/odd" "-n -s $((every * 3))" P
cuts qsend-stats odd-damage "$TMP/odd" "-nt -s $((every * 5))" P
cuts qsend-stats odd-window "$TMP/odd" "-en -s $((every * 7))" p -o json \
    -S @1795227645 -U @1795227665
cuts qsend-stats odd-dump "$TMP/odd" "-en -s $((every * 11))" p -o dump -d

# A line of 200 kB, known and unknown.
awk 'BEGIN {
	print "new msg 1"
	print "starting delivery 1: msg 1 to local a@x"
	for (n = 0; n < 2; n++) {
		printf n ? "nobody " : "delivery 1: success: "
		for (i = 0; i < 20000; i++)
			printf "%09d/", i
		print ""
	}
}' >"$TMP/long"
cuts qsend-stats long "$TMP/long" "-en -s 21851" p -s all
cuts qsend-stats long-copy "$TMP/long" "-n -s 16384" P

if have gzip; then
	gzip -dc tests/truth/rotated/send.log.gz >"$TMP/whole"
	sed -n 3900,6000p "$TMP/whole" >"$TMP/real"
	cuts qsend-stats real "$TMP/real" "-e -s $((every * 13))" p -s all
	cuts qsend-stats real-copy "$TMP/real" "-s $((every * 41))" P
	cuts qsend-stats real-bytes "$TMP/real" \
	    "-en -s $((every * 1999))" p -o tsv
else
	skip "report: a real log" "needs gzip"
	"$TMP/gen" send 400000 3 >"$TMP/whole"
fi

# "counted": a dump without its levels.
counted() {
	grep -v '^#level '
}

# "at_end FILE...": what is open, and under way, at the end
at_end() {
	cat "$@" | qsend-stats -s summary -o tsv | awk -F '\t' '
	    $1 == "columns" && $3 == "summary" { split($0, name) }
	    $1 == "row" && $3 == "summary" {
		for (i = 4; i <= NF; i++)
			if (name[i] == "open" || name[i] == "under_way")
				print name[i], $i
	    }'
}

# "merge NAME LOG TIME...": parts by these times, added.
merge() {
	name=$1
	log=$2
	first=$3
	shift 3
	from=$first
	: >"$TMP/parts"
	for to; do
		qsend-stats -o dump -S "$from" -U "$to" "$log" >>"$TMP/parts"
		from=$to
	done
	qsend-stats -o dump -S "$first" -U "$to" "$log" >"$TMP/all"
	at_end "$TMP/all" >"$TMP/want"
	at_end "$TMP/parts" >"$TMP/got"
	same "report-merge: $name: what is open" "$TMP/want" "$TMP/got"
	counted <"$TMP/all" >"$TMP/want"
	qsend-stats -o dump <"$TMP/parts" | counted >"$TMP/got"
	same "report-merge: $name" "$TMP/want" "$TMP/got"
	qsend-stats -s balance <"$TMP/parts" >"$TMP/out" 2>&1 ||
	    not_ok "report-merge: $name" "the sums do not agree"
}

merge real "$TMP/whole" @1795235250 @1795235262 @1795235280.5 @1795235300 \
    @1795235400
"$TMP/gen" send 600000 5 >"$TMP/made"
merge made "$TMP/made" @1795233600 @1795233610 @1795233620.25 @1795233628 \
    @1795233700

# Where no work is in flight: two logs, one after the other.
"$TMP/gen" send 100000 6 restart=0 >"$TMP/one"
awk '{ print }' "$TMP/one" >"$TMP/two"
(qsend-stats -o dump "$TMP/one"; qsend-stats -o dump "$TMP/two") |
    qsend-stats -s summary -o tsv | grep '^row' | cut -f 7-9 >"$TMP/got"
qsend-stats -s summary -o tsv "$TMP/one" | grep '^row' |
    awk -F '\t' '{ print 2 * $7 "\t" 2 * $8 "\t" 2 * $9 }' >"$TMP/want"
same "report-merge: twice" "$TMP/want" "$TMP/got"

# A dump in the middle of a log, and a state that is not the first thing.
qsend-stats -p "$TMP/st" "$TMP/one" >"$TMP/want.1"
(cat "$TMP/two" "$TMP/st") | qsend-stats -o dump >"$TMP/got" 2>"$TMP/err"
(qsend-stats -o dump "$TMP/two"; qsend-stats -o dump "$TMP/one") |
    qsend-stats -o dump | sed 's/ *$//' >"$TMP/want"
# levels of the log itself come last, whatever else was read
sort "$TMP/want" >"$TMP/want.s"
sort "$TMP/got" | counted >"$TMP/got.s"
counted <"$TMP/want.s" >"$TMP/want.t"
same "report-merge: a state in the middle" "$TMP/want.t" "$TMP/got.s"
finish
