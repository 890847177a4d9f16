# mtrack groups as a second, slow program does that was written from the
# rules alone (mtrack.awk): generated logs, the same with lines dropped,
# doubled and moved, logs in which all numbers collide, and the samples.
. tests/lib.sh
. tests/oracle.sh

# "differs LOG": is it grouped in another way?  With and without -a.
differs() {
	awk -v all=0 -f tests/oracle/mtrack.awk "$1" >"$TMP/want"
	mtrack "$1" >"$TMP/got" 2>&1
	cmp -s "$TMP/want" "$TMP/got" || return 0
	awk -v all=1 -f tests/oracle/mtrack.awk "$1" >"$TMP/want"
	mtrack -a "$1" >"$TMP/got" 2>&1
	cmp -s "$TMP/want" "$TMP/got" && return 1
}

damaged oracle-mtrack 1 2 3 4 5 6 7 8
collide oracle-mtrack '\000' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
for f in tests/samples/*.log; do
	[ ! -f "$f" ] || compare "$f" "$f"
done
report "oracle-mtrack: samples"
finish
