#!/bin/sh
# Gates: memory.  A program's own memory is the peak of its resident set, less
# what the same program has at the end of an empty input.  tai64nlocal: under
# 1 MB.  mtrack: under 2 MB and 1.6 bytes for each byte of open lines and 200
# bytes for each open message, with -b 64 more for each message held.
# strack: the same for connections.  matchup: under 2 MB and 640 bytes for each
# open message, its sender and its recipients included.

. tests/gate.sh
sh tests/bench/tools "$tmp" || exit 111

# One delivery with a text of 10 MB, as a log of its own; and the text alone.
long_line() {
	head -c 10000000 /dev/zero | tr '\0' x >"$tmp/alone"
	{
		echo "@400000006b01174a000001f4 new msg 1"
		echo "@400000006b01174a000001f4 info msg 1:" \
		    "bytes 1 from <> qp 1 uid 1"
		echo "@400000006b01174a000001f4 starting delivery 1:" \
		    "msg 1 to local a@example.org"
		printf '@400000006b01174a000001f4 delivery 1: failure: '
		cat "$tmp/alone"
		echo
		echo "@400000006b01174a000001f4 end msg 1"
	} >"$tmp/long"
	echo >>"$tmp/alone"
}

# peak LOG COMMAND...: bytes
peak() {
	log=$tmp/$1
	shift
	rm -f "$tmp/cost"
	"$tmp/cpu" "$tmp/cost" "$@" <"$log" >/dev/null 2>"$tmp/error" &&
	    awk '{ print 1024 * $2 }' "$tmp/cost"
}

# gate LOG LIMIT WHY COMMAND...
gate() {
	log=$1
	limit=$2
	why=$3
	shift 3
	name="$*, $log log"
	name=${name#src/}
	if ! all=$(peak "$log" "$@") || ! none=$(peak empty "$@"); then
		echo "not ok $name - it failed"
		status=1
		return
	fi
	detail="$(((all - none) / 1000)) kB, under $((limit / 1000)) kB$why"
	if [ "$((all - none))" -lt "$limit" ]; then
		echo "ok $name - $detail"
	else
		echo "not ok $name - $detail"
		status=1
	fi
}

# gate_mtrack LOG EACH FAMILIES [OPTION...]: where the log sets the limit
gate_mtrack() {
	log=$1
	held=$(awk -v each="$2" -v families="$3" -f tests/gates/open.awk \
	    "$tmp/$log") || exit 111
	shift 3
	limit=$((2000000 + ${held%% *}))
	held=${held#* }
	gate "$log" "$limit" \
	    " (holds $((${held% *} / 1000)) kB of ${held#* } messages)" \
	    src/mtrack "$@"
}

# gate_strack LOG [OPTION...]
gate_strack() {
	log=$1
	held=$(awk -f tests/gates/conns.awk "$tmp/$log") || exit 111
	shift
	limit=$((2000000 + ${held%% *}))
	held=${held#* }
	gate "$log" "$limit" \
	    " (holds $((${held% *} / 1000)) kB of ${held#* } connections)" \
	    src/strack "$@"
}

# gate_matchup LOG [OPTION...]
gate_matchup() {
	log=$1
	held=$(awk -f tests/gates/open.awk "$tmp/$log") || exit 111
	shift
	gate "$log" "$((2000000 + ${held##* } * 640))" \
	    " (holds ${held##* } messages)" src/matchup "$@"
}

: >"$tmp/empty"
"$tmp/gen" send 20000000 1 >"$tmp/send" || exit 111
"$tmp/gen" backlog 20000000 1 >"$tmp/backlog" || exit 111
"$tmp/gen" oneline 300000 1 >"$tmp/oneline" || exit 111
long_line

for log in send long alone; do
	gate "$log" 1000000 "" src/tai64nlocal
done
for log in send backlog oneline; do
	gate_mtrack "$log" 200 0
	gate_mtrack "$log" 264 1 -b
done
gate_mtrack long 200 0
for log in send backlog oneline long; do
	gate_matchup "$log"
done
gate_matchup backlog -o tsv
gate alone 2000000 " (holds nothing)" src/matchup
gate alone 2000000 " (holds nothing)" src/mtrack

# A busy service; one whose ends are all lost; and a pid on each line.
"$tmp/gensmtpd" 20000000 1 >"$tmp/smtpd" || exit 111
"$tmp/gensmtpd" 20000000 1 lost=1000 pids=4194304 >"$tmp/endless" || exit 111
awk -v kind=lost -v lines=300000 -f tests/gates/hostile.awk >"$tmp/lost"
awk -v kind=idle -v lines=100000 -f tests/gates/hostile.awk >"$tmp/idle"
for log in smtpd endless lost idle; do
	gate_strack "$log"
	gate_strack "$log" -o tsv
done
gate alone 2000000 " (holds nothing)" src/strack

# What is open, and with -d no more: a few tables.
for log in smtpd endless lost idle; do
	held=$(awk -f tests/gates/conns.awk "$tmp/$log") || exit 111
	gate "$log" "$((4000000 + ${held##* } * 640))" \
	    " (holds ${held##* } connections)" src/smtpd-stats -d
done
gate smtpd 12000000 "" src/smtpd-stats

# One connection that is larger than what may be held.
awk -v kind=recipients -v lines=300000 -f tests/gates/hostile.awk \
    >"$tmp/large" || exit 111
gate large 8000000 " (-M 4)" src/strack -M 4
gate large 16000000 " (-M 4)" src/strack -M 4 -o tsv
# Senders, recipients and hosts, each of them once, of 50,000 domains.
awk 'BEGIN {
	for (i = 1; i <= 100000; i++) {
		print "info msg 7: bytes 1 from <sender" i \
		    "@x.example.org> qp 1 uid 1"
		print "starting delivery " i ": msg 7 to remote recipient" i \
		    "@e" i % 50000 ".example.org"
		print "delivery " i ": success: 10." int(i / 65536) "." \
		    int(i / 256) % 256 "." i % 256 \
		    "_accepted_message./Remote_host_said:_250_ok/"
		print "end msg 7"
	}
}' >"$tmp/strings"
strings=$(src/qsend-stats -o dump "$tmp/strings" | grep -c '^#+')
gate strings $((4000000 + 192 * strings)) " ($strings strings)" \
    src/qsend-stats -s summary
gate strings 12000000 " (50,000 domains)" src/qsend-stats -d -s summary
gate send 12000000 "" src/qsend-stats -d
gate alone 4000000 " (holds nothing)" src/qsend-stats
gate large 12000000 " (-M 8)" src/smtpd-stats -M 8
exit "$status"
