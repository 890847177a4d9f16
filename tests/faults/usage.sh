# Called wrongly: code 100, one line, and no output.
. tests/lib.sh

# "wrong NAME PROGRAM WORD..."
wrong() {
	name=$1
	shift
	attempt "$@" </dev/null
	[ ! -s "$TMP/out" ] || not_ok "usage: $name" "writes output"
	expect "usage: $name" 100 "${1##*/}: fatal: ."
}

for p in $(programs); do
	wrong "$p -Z" "$p" -Z
	wrong "$p --nothing" "$p" --nothing
	wrong "$p --help x" "$p" --help x
	wrong "$p --version x" "$p" --version x
	wrong "$p x --help is no help" "$p" -Z --help
	for letter in $(optstring "$p" | fold -w 1 |
	    awk '$0 == ":" { print last } { last = $0 }'); do
		wrong "$p -$letter without argument" "$p" "-$letter"
	done
done

while read -r words; do
	# shellcheck disable=SC2086
	wrong "$words" $words
done <<'END'
mtrack -r nonsense
mtrack -m x
mtrack -m -1
mtrack -q 99999999999999999999
mtrack -e (
mtrack -S nonsense
mtrack -S 2026-13-01
mtrack -S 2026-11-20T
mtrack -U
mtrack -M 0
mtrack -M x
strack -r nonsense
strack -r bounce
strack -i x
strack -i 192.0.2.0/33
strack -i
strack -k x
strack -k -1
strack -e (
strack -S nonsense
strack -o text
strack -o tsv -a
strack -o json -P
strack -P -c
strack -P -p state
strack -M 0
matchup -o text
matchup -o
matchup -S nonsense
matchup -U 2026-13-01
matchup -M 0
matchup -M x
matchup -P -p state
qsend-stats -s nonsense
qsend-stats -s summary,
qsend-stats -o nonsense
qsend-stats -A nonsense
qsend-stats -A verp,
qsend-stats -n 0
qsend-stats -n x
qsend-stats -L x
qsend-stats -M 0
qsend-stats -S nonsense
qsend-stats -w open
qsend-stats -w open>x
qsend-stats -w nothing>1
qsend-stats -P -p state
qsend-stats -P -o tsv
smtpd-stats -o xml
smtpd-stats -s nonsense
smtpd-stats -A nonsense
smtpd-stats -w nonsense
smtpd-stats -w nonsense:connections>1
smtpd-stats -w funnel:nonsense>1
smtpd-stats -n 0
smtpd-stats -M 0
smtpd-stats -S nonsense
smtpd-stats -U 2026-13-01
smtpd-stats -P -p state
mlcat -S nonsense
mlcat -U 2026-13-01
mlcat -U now -p state
mlcat -U now -F x
mlcat -F
mlcat -p state -
END

printf '%s\n' 'new msg 1' 'end msg 1' 'tcpserver: pid 1 from 192.0.2.1' \
    'tcpserver: end 1 status 0' >"$TMP/bare"
for p in mtrack strack; do
	[ $p = mtrack ] && l=m || l=k	# the number of what is tracked
	wrong "$p -S on a log without stamps" "$p" -S 2026-01-01 "$TMP/bare"
	attempt "$p" "-$l" 77 "$TMP/bare"
	expect "$p: nothing selected is 1" 1 ""
	attempt "$p" "-$l" 1 "$TMP/bare"
	expect "$p: something selected is 0" 0 ""
	attempt "$p" "$TMP/bare" 4<&- 5>&-
	expect "$p: descriptors 4 and 5 do not matter without -P" 0 ""
	attempt "$p" -P 4<&- 5>&- <"$TMP/bare"
	expect "$p -P without descriptor 5" 100 "$p: fatal: "
	attempt "$p" -P 4<&- 5>"$TMP/state" <"$TMP/bare"
	expect "$p -P without descriptor 4" 0 ""
	attempt "$p" -P "-$l" 77 4<&- 5>"$TMP/state" <"$TMP/bare"
	expect "$p: with -P never 1" 0 ""
done

stamp=@400000006553f10000000001
printf '%s new msg 1\n%s end msg 1\n' $stamp $stamp >"$TMP/stamped"
wrong "matchup -S on a log without stamps" matchup -S 2026-01-01 "$TMP/bare"
attempt matchup -S 2026-01-01 "$TMP/stamped"
expect "matchup: nothing in the window is 1" 1 ""
attempt matchup -o tsv -S 2020-01-01 "$TMP/stamped"
expect "matchup: something in the window is 0" 0 ""
attempt matchup -P 4<&- 5>&- <"$TMP/bare"
expect "matchup -P without descriptor 5" 100 "matchup: fatal: "
attempt matchup -P -S 2026-01-01 4<&- 5>"$TMP/state" <"$TMP/stamped"
expect "matchup: with -P never 1" 0 ""

wrong "smtpd-stats -S on a log without stamps" smtpd-stats -S 2026-01-01 \
    "$TMP/bare"
attempt smtpd-stats -w 'connections<5' "$TMP/bare"
expect "smtpd-stats: a threshold that is hit is 1" 1 \
    "smtpd-stats: warning: connections<5: 1\$"
attempt smtpd-stats -w 'connections>5' "$TMP/bare"
expect "smtpd-stats: one that is not hit is 0" 0 ""
attempt smtpd-stats -P 4<&- 5>&- <"$TMP/bare"
expect "smtpd-stats -P without descriptor 5" 100 "smtpd-stats: fatal: "
attempt smtpd-stats -P -w 'connections<5' 4<&- 5>"$TMP/state" <"$TMP/bare"
expect "smtpd-stats: with -P never 1" 0 "smtpd-stats: warning: "

# Descriptor 5 of qmailanalog: open and to be written, or none of our matter.
attempt matchup "$TMP/stamped" 5>&-
expect "matchup: descriptor 5 closed" 0 ""
attempt matchup "$TMP/stamped" 5</dev/null
expect "matchup: descriptor 5 is only read" 0 ""
attempt matchup -p "$TMP/file" "$TMP/stamped" 5>"$TMP/fifth"
expect "matchup: descriptor 5 with -p" 0 ""
[ ! -s "$TMP/fifth" ] || not_ok "matchup: descriptor 5 with -p" "is written"
if [ -c /dev/full ]; then
	sed 's/new msg 1/info msg 1: bytes 1 from <> qp 1 uid 1/; 2d' \
	    "$TMP/stamped" >"$TMP/open"
	attempt matchup "$TMP/open" 5>/dev/full
	expect "matchup: descriptor 5 is full" 111 \
	    "matchup: fatal: unable to write descriptor 5: "
fi
wrong "qsend-stats -S on a log without stamps" \
    qsend-stats -S 2026-01-01 "$TMP/bare"
attempt qsend-stats -w 'left<100' "$TMP/bare"
expect "qsend-stats: a threshold is 1" 1 \
    "qsend-stats: warning: left<100: 1"
attempt qsend-stats -P -w 'left<100' 4<&- 5>"$TMP/state" <"$TMP/bare"
expect "qsend-stats: with -P never 1" 0 "qsend-stats: warning: left<100: 1"
attempt qsend-stats -P 4<&- 5>&- <"$TMP/bare"
expect "qsend-stats -P without descriptor 5" 100 "qsend-stats: fatal: "
finish
