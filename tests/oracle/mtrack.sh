# mtrack groups as a second, slow program does that was written from the
# rules alone (mtrack.awk): generated logs, the same with lines dropped,
# doubled and moved, logs in which all numbers collide, and the samples.
. tests/lib.sh

for c in tests/bench/gen.c tests/hostile.c; do
	p=${c##*/}
	p=${p%.c}
	./compile -o "$TMP/$p.o" "$c" && ./load -o "$TMP/$p" "$TMP/$p.o" ||
	    exit 111
done

# "differs LOG": is it grouped in another way?  With and without -a.
differs() {
	awk -v all=0 -f tests/oracle/mtrack.awk "$1" >"$TMP/want"
	mtrack "$1" >"$TMP/got" 2>&1
	cmp -s "$TMP/want" "$TMP/got" || return 0
	awk -v all=1 -f tests/oracle/mtrack.awk "$1" >"$TMP/want"
	mtrack -a "$1" >"$TMP/got" 2>&1
	cmp -s "$TMP/want" "$TMP/got" && return 1
}

report() {
	if [ -z "$2" ]; then
		ok "$1"
	else
		not_ok "$1" "differs:$2"
		diff -u "$TMP/want.kept" "$TMP/got.kept" | cut -c 1-150 |
		    head -n 40
	fi
}

keep() {
	cp "$TMP/want" "$TMP/want.kept"
	cp "$TMP/got" "$TMP/got.kept"
}

# A busy queue with restarts, and what a careless hand leaves of it.
for percent in 0 1 5 20; do
	wrong=
	for seed in 1 2 3 4 5 6 7 8; do
		"$TMP/gen" send 60000 $seed gap=900 restart=120 defer=30 \
		    retry=3 >"$TMP/whole"
		awk -v seed=$seed -v percent=$percent \
		    -f tests/oracle/mutate.awk "$TMP/whole" >"$TMP/log"
		if differs "$TMP/log"; then
			wrong="$wrong $seed"
			keep
		fi
	done
	report "oracle-mtrack: $percent % damaged" "$wrong"
done

# The lines of tests/hostile.c, all told to come from one good logger.
form='((new|info|end|bounce) msg |starting d|delivery |status: |warning: ).*'
wrong=
for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
	"$TMP/hostile" $seed 600 0 | tr -d '\000' | tr '\200-\377' '?' |
	    awk -v form="$form" 'match($0, form) {
			printf "@400000006b0117%02x00000001 %s\n",
			    int(NR / 4) % 256, substr($0, RSTART)
		}' >"$TMP/log"
	if differs "$TMP/log"; then
		wrong="$wrong $seed"
		keep
	fi
done
report "oracle-mtrack: all numbers collide" "$wrong"

wrong=
for f in tests/samples/*.log; do
	if [ -f "$f" ] && differs "$f"; then
		wrong="$wrong $f"
		keep
	fi
done
report "oracle-mtrack: samples" "$wrong"
finish
