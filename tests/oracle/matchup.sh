# matchup prints what two slow programs do that were written from the rules
# alone: mtrack.awk says which lines belong together, matchup.awk what they
# amount to; and what qmailanalog 0.70 prints (qmailanalog.awk), but for its
# defects, which are listed here by name.
. tests/lib.sh
. tests/oracle.sh

# "differs LOG": from what both say together
differs() {
	awk -v all=1 -v numbered=1 -f tests/oracle/mtrack.awk "$1" |
	    awk -f tests/oracle/matchup.awk | sort -n -k 1,1 |
	    cut -f 2- >"$TMP/want"
	matchup "$1" >"$TMP/got" 2>&1
	! cmp -s "$TMP/want" "$TMP/got"
}

damaged oracle-matchup 1 2 3 4 5 6
collide oracle-matchup '\000\r' 1 2 3 4 5 6 7 8 9 10 11 12

for f in tests/samples/send.log tests/truth/*/send.log.gz; do
	case $f in
	*.gz)
		have gzip || continue
		gzip -dc "$f" >"$TMP/log"
		;;
	*)
		cp "$f" "$TMP/log"
	esac
	compare "$TMP/log" "$f"
done
report "oracle-matchup: samples"

# 0.70's lines: it wants decimal stamps.  "as_old NAME LOG LINES": so many
# lines differ, all of them by that defect.
as_old() {
	tai64nlocal -e "$2" >"$TMP/decimal"
	awk -v pending="$TMP/pending" -f tests/oracle/qmailanalog.awk \
	    "$TMP/decimal" >"$TMP/old"
	matchup "$2" >"$TMP/new" 5>"$TMP/fifth"
	n=$(diff "$TMP/old" "$TMP/new" | grep -c '^>')
	if [ "$n" -eq "$3" ]; then
		ok "qmailanalog: $1"
	else
		not_ok "qmailanalog: $1" "$n lines differ, not $3"
		diff "$TMP/old" "$TMP/new" | head -n 6 | cut -c 1-200
	fi
}

# A message that is announced again, when qmail-send has died, is born anew
# in 0.70: only the birth of such a message differs.
as_old nothing tests/samples/s6.log 0
as_old announced-again tests/samples/send.log 3
for f in old new; do
	awk '$1 == "d" { $3 = "" } $1 == "m" { $2 = "" } { print }' \
	    "$TMP/$f" >"$TMP/$f.births"
done
same "qmailanalog: nothing but births" "$TMP/old.births" "$TMP/new.births"

# What is left for the next run: the order is our own, and deliveries that a
# restart has cut off are not in it (0.70 keeps them for ever).
sort "$TMP/pending" >"$TMP/old.sorted"
sort "$TMP/fifth" >"$TMP/new.sorted"
comm -13 "$TMP/old.sorted" "$TMP/new.sorted" |
    grep -v '^1795235304.480271500 ' >"$TMP/wrong"
none "qmailanalog: pending, nothing added" "$TMP/wrong"
comm -23 "$TMP/old.sorted" "$TMP/new.sorted" |
    grep -v -e ' starting delivery ' >"$TMP/wrong"
none "qmailanalog: pending, stale deliveries" "$TMP/wrong"

# That and the rest of the log make up the whole; also what 0.70 has left.
sed 900q tests/samples/send.log >"$TMP/first"
sed 1,900d tests/samples/send.log >"$TMP/second"
matchup "$TMP/first" >"$TMP/1" 5>"$TMP/pending"
cat "$TMP/pending" "$TMP/second" | matchup >"$TMP/2"
matchup tests/samples/send.log >"$TMP/want"
cat "$TMP/1" "$TMP/2" >"$TMP/got"
same "qmailanalog: pending and more log" "$TMP/want" "$TMP/got"
tai64nlocal -e "$TMP/first" |
    awk -v pending="$TMP/pending" -f tests/oracle/qmailanalog.awk >"$TMP/1"
cat "$TMP/pending" "$TMP/second" | matchup >"$TMP/2"
cat "$TMP/1" "$TMP/2" >"$TMP/got"
same "qmailanalog: its pending and more log" "$TMP/want" "$TMP/got"
finish
