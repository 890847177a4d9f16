# For the oracles of mtrack and matchup: logs to compare them on.  What the
# program prints goes to $TMP/got, and what it should print to $TMP/want, by
# differs LOG of the test, which is 0 if they are not the same.
# shellcheck shell=sh

for c in tests/bench/gen.c tests/hostile.c; do
	p=${c##*/}
	p=${p%.c}
	./compile -o "$TMP/$p.o" "$c" && ./load -o "$TMP/$p" "$TMP/$p.o" ||
	    exit 111
done

# "compare LOG WHAT": remember if they differ, and how.
compare() {
	differs "$1" || return
	wrong="$wrong $2"
	cp "$TMP/want" "$TMP/want.kept"
	cp "$TMP/got" "$TMP/got.kept"
}

# "report NAME": of all that was compared since the last one.
report() {
	if [ -z "$wrong" ]; then
		ok "$1"
	else
		not_ok "$1" "differs:$wrong"
		diff -u "$TMP/want.kept" "$TMP/got.kept" | cut -c 1-150 |
		    head -n 40
	fi
	wrong=
}

# "damaged NAME SEED...": a busy queue with restarts, and what a careless
# hand leaves of it.
damaged() {
	name=$1
	shift
	for percent in 0 1 5 20; do
		for seed; do
			"$TMP/gen" send 60000 "$seed" gap=900 restart=120 \
			    defer=30 retry=3 |
			    awk -v seed="$seed" -v percent=$percent \
				-f tests/oracle/mutate.awk >"$TMP/log"
			compare "$TMP/log" "$seed"
		done
		report "$name: $percent % damaged"
	done
}

# "collide NAME BYTES SEED...": the lines of tests/hostile.c without these
# bytes, all told to come from one good logger.
collide() {
	name=$1 without=$2
	shift 2
	form='((new|info|end|bounce) msg |starting d|delivery |status: '
	form=$form'|warning: ).*'
	for seed; do
		"$TMP/hostile" "$seed" 600 0 | tr -d "$without" |
		    tr '\200-\377' '?' |
		    awk -v form="$form" 'match($0, form) {
				printf "@400000006b0117%02x00000001 %s\n",
				    int(NR / 4) % 256, substr($0, RSTART)
			}' >"$TMP/log"
		compare "$TMP/log" "$seed"
	done
	report "$name: all numbers collide"
}

wrong=
