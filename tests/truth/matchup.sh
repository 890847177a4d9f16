# Every start, result and end that grep finds in a log, cut anywhere, is in one
# record of matchup's or in its state.
. tests/lib.sh

count() {
	grep -c -e "$1" "$2"
}

# "agree LOG": what does not add up
agree() {
	rm -f "$TMP/state"
	matchup -o tsv -p "$TMP/state" "$1" >"$TMP/tsv"
	awk -F '\t' '
	$1 == "delivery" && $13 == "lost" { lost++ }
	$1 == "delivery" && $13 != "lost" { n[$13]++ }
	$1 == "delivery" && $13 != "lost" && $2 != "" { known++ }
	$1 == "message" && $13 == "done" { done++ }
	END {
		print n["success"] + 0, n["failure"] + 0, \
		    n["deferral"] + 0, done + 0, known + lost + 0
	}' "$TMP/tsv" >"$TMP/sums"
	read -r success failure deferral ended started <"$TMP/sums"
	[ "$success" -eq "$(count ' delivery [0-9]*: success: ' "$1")" ] ||
	    echo "$1: successes"
	[ "$failure" -eq "$(count ' delivery [0-9]*: failure: ' "$1")" ] ||
	    echo "$1: failures"
	[ "$deferral" -eq "$(count \
	    ' delivery [0-9]*: \(deferral: \|report mangled\)' "$1")" ] ||
	    echo "$1: deferrals"
	[ "$ended" -eq "$(count ' end msg [0-9]*$' "$1")" ] ||
	    echo "$1: ends"
	[ "$((started + $(count '^#delivery ' "$TMP/state")))" -eq \
	    "$(count ' starting delivery [0-9]*: msg ' "$1")" ] ||
	    echo "$1: starts"
}

for f in tests/samples/send.log tests/truth/*/send.log.gz; do
	case $f in
	*.gz)
		have gzip || continue
		gzip -dc "$f" >"$TMP/whole"
		;;
	*)
		cp "$f" "$TMP/whole"
	esac
	lines=$(wc -l <"$TMP/whole")
	for part in 1 2 3 5 7 10; do
		sed "$((lines * part / 10))q" "$TMP/whole" >"$TMP/log"
		agree "$TMP/log"
		sed "1,$((lines * part / 11))d" "$TMP/whole" >"$TMP/log"
		agree "$TMP/log"
	done >"$TMP/wrong"
	none "matchup adds up: $f" "$TMP/wrong"
done
finish
