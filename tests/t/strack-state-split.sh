# Cut anywhere, a log gives the same: run by run what one run gives.
cd "$TMP" || exit
log=$ROOT/tests/samples/tls.log
strack "$log" >whole
strack -a "$log" >whole.a
size=$(wc -c <"$log")
for at in 1 25 26 27 $((size / 3)) $((size / 2 + 7)) $((size - 1)); do
	for a in '' -a; do
		rm -f state
		# shellcheck disable=SC2086
		{
			head -c "$at" "$log" | strack $a -p state
			tail -c "+$((at + 1))" "$log" | strack $a -p state
			strack $a state
		} >parts
		cmp parts "whole${a:+.a}" && echo "at $at $a: same"
	done
done | sed 's/at [0-9]*/at .../' | sort | uniq -c | sed 's/^ *//'
