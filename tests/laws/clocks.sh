# Split law in the hour that clocks show twice, for logs whose stamps are local
# time: which of the two is meant hangs on the lines before, which a state must
# not forget.
. tests/lib.sh

export TZ=CET-1CEST,M3.5.0,M10.5.0/3

# "t MM:SS TEXT": a line of this night between two and three.
t() {
	echo "2026-10-25 02:$1.000000000 $2"
}

# 11 begins in the first of the two hours and ends in the second; 12 is silent
# for an hour; 13 waits for a bounce, whose hour passes only in the second; a
# line that is nobody's is the first of the second hour.
send() {
	t 05:00 'info msg 11: bytes 5 from <a@x.org> qp 7 uid 1'
	t 10:00 'info msg 12: bytes 6 from <a@x.org> qp 8 uid 1'
	t 30:00 'info msg 13: bytes 7 from <b@x.org> qp 9 uid 1'
	t 31:00 'starting delivery 1: msg 13 to local c@x.org'
	t 31:01 'delivery 1: failure: no/'
	t 31:02 'bounce msg 13 qp 10'
	t 31:03 'end msg 13'
	t 50:00 'starting delivery 2: msg 11 to remote d@x.org'
	t 05:00 'status: local 0/10 remote 1/20'
	t 10:00 'delivery 2: success: 192.0.2.7_accepted_message./Remote_/'
	t 20:00 'info msg 14: bytes 8 from <c@x.org> qp 10 uid 1'
	t 32:00 'end msg 14'
	t 33:00 'end msg 11'
	t 34:00 'end msg 12'
}

smtp() {
	t 05:00 'tcpserver: pid 7 from 192.0.2.1'
	t 05:01 'qmail-smtpd[7]: AUTH successful [192.0.2.1] joe'
	t 30:00 'tcpserver: pid 8 from 192.0.2.2'
	t 40:00 'tcpserver: end 7 status 0'
	t 50:00 'tcpserver: pid 9 from 192.0.2.3'
	t 02:00 'tcpserver: status: 2/20'
	t 04:00 'tcpserver: pid 10 from 192.0.2.4'
	t 06:00 'tcpserver: end 8 status 0'
	t 20:00 'qmail-smtpd[9]: AUTH failed [192.0.2.3] joe'
	t 45:00 'tcpserver: end 9 status 256'
	t 46:00 'tcpserver: end 10 status 0'
}

send >"$TMP/send"
smtp >"$TMP/smtp"

# "law PROGRAM LOG OPTION...": cut behind each line.
law() {
	program=$1
	log=$2
	shift 2
	rm -f "$TMP/one" "$TMP/two"
	"$program" -p "$TMP/one" "$@" "$log" >"$TMP/want"
	n=$(wc -l <"$log")
	i=0
	while [ "$((i += 1))" -lt "$n" ]; do
		rm -f "$TMP/two"
		head -n "$i" "$log" | "$program" -p "$TMP/two" "$@" >"$TMP/got"
		[ "$program" = "${program%-stats}" ] || : >"$TMP/got"
		tail -n "+$((i + 1))" "$log" |
		    "$program" -p "$TMP/two" "$@" >>"$TMP/got"
		sed '1!{/^start	/d;}' "$TMP/got" >"$TMP/got.once"
		cmp "$TMP/want" "$TMP/got.once" &&
		    cmp "$TMP/one" "$TMP/two" || echo "cut behind line $i"
	done >"$TMP/wrong" 2>&1
	none "clocks: $program $*" "$TMP/wrong"
}

since='2026-10-25 02:00+01:00'
until='2026-10-25 02:25+01:00'
law mtrack "$TMP/send"
law mtrack "$TMP/send" -b
law mtrack "$TMP/send" -a
law mtrack "$TMP/send" -S "$since" -U "$until"
law strack "$TMP/smtp"
law strack "$TMP/smtp" -S "$since" -U "$until"
law strack "$TMP/smtp" -o tsv
law matchup "$TMP/send" -o tsv
law qsend-stats "$TMP/send" -s summary,latency,hours -o tsv
law smtpd-stats "$TMP/smtp" -s summary,durations,hours -o tsv
law smtpd-stats "$TMP/smtp" -s all -o json -S "$since" -U "$until"

# The first hour is that of summer time, UTC + 2; the second is UTC + 1.
strack -o tsv "$TMP/smtp" | cut -f 1-4 | sed 's/\.000000000//g' >"$TMP/got"
tr ' ' '\t' >"$TMP/want" <<'E'
start end seconds pid
2026-10-25T02:05:00+02:00 2026-10-25T02:40:00+02:00 2100.000000 7
2026-10-25T02:30:00+02:00 2026-10-25T02:06:00+01:00 2160.000000 8
2026-10-25T02:50:00+02:00 2026-10-25T02:45:00+01:00 3300.000000 9
2026-10-25T02:04:00+01:00 2026-10-25T02:46:00+01:00 2520.000000 10
E
same "clocks: strack's records" "$TMP/want" "$TMP/got"
finish
