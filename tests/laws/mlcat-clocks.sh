# Windows over stamps in local time, on the days on which clocks change: what
# bisection finds in a file is what is found in a pipe, line by line, and what
# awk finds by the labels that the stamps were made of.
. tests/lib.sh

zone=Europe/Berlin
[ -f /usr/share/zoneinfo/$zone ] || zone=CET-1CEST,M3.5.0,M10.5.0/3
TZ=$zone
export TZ

# "labels WHEN": lines from 14 hours before then to 12 hours after it, with
# steps of a second to 20 minutes: shorter than the hour that comes twice.
labels() {
	awk -v t="$(($1 - 50400))" -v end="$(($1 + 43200))" 'BEGIN {
		srand(7)
		for (i = 1; t < end; i++) {
			printf "@40000000%08x%08x line %d", t + 10,
			    int(rand() * 999999999), i
			for (k = int(rand() * 80); k > 0; k--)
				printf " word"
			print ""
			if (rand() < 0.05)
				print "no stamp " i
			r = rand()
			t += r < 0.98 ? 1 + int(r * 40) : int(rand() * 1200)
		}
	}'
}

# "edges WHEN": pairs of times, every half an hour about then, and at random.
edges() {
	awk -v t="$1" 'BEGIN {
		srand(8)
		for (i = -10; i <= 10; i++) {
			a = t + i * 1800
			if (i % 3 == 0)
				a += int(rand() * 900)
			printf "%d %d\n", a, a + 1 + int(rand() * 9000)
		}
	}'
}

# "by_labels FROM TO": the lines of that window, without their stamps.
by_labels() {
	awk -v from="$(printf '@40000000%08x00000000' $(($1 + 10)))" \
	    -v to="$(printf '@40000000%08x00000000' $(($2 + 10)))" '
	/^@/ { t = $1 }
	t >= from && t < to' "$TMP/labels" | sed 's/^@[^ ]* //'
}

without_stamps() {
	sed 's/^2026-[0-9-]* [0-9:.]* //'
}

# "changes NAME WHEN": clocks change then.
changes() {
	labels "$2" >"$TMP/labels"
	tai64nlocal "$TMP/labels" >"$TMP/local"
	[ "$(wc -c <"$TMP/local")" -gt 500000 ] ||
	    not_ok "mlcat-clocks: $1" "the log is too short to be searched"
	wrong=
	edges "$2" >"$TMP/edges"
	while read -r from to; do
		set -- "$1" -S "@$from" -U "@$to"
		name=$1
		shift
		by_labels "$from" "$to" >"$TMP/want"
		mlcat "$@" "$TMP/local" >"$TMP/got"
		# shellcheck disable=SC2002	# a pipe is not searched
		cat "$TMP/local" | mlcat "$@" >"$TMP/piped"
		without_stamps <"$TMP/got" | cmp -s - "$TMP/want" ||
		    wrong="$wrong $from"
		cmp -s "$TMP/got" "$TMP/piped" || wrong="$wrong piped:$from"
		set -- "$name"
	done <"$TMP/edges"
	if [ -z "$wrong" ]; then
		ok "mlcat-clocks: $1"
	else
		not_ok "mlcat-clocks: $1" "$(echo "$wrong" | cut -c 1-200)"
	fi
}

changes back 1792890000		# 2026-10-25 01:00 UTC
changes forward 1774746000	# 2026-03-29 01:00 UTC
finish
