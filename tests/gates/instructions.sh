#!/bin/sh
# Gates: instructions a line of each program, counted by callgrind, so that no
# quiet machine is needed; those that an empty input takes do not count.

. tests/gate.sh
needs instructions valgrind
sh tests/bench/tools "$tmp" || exit 111

"$tmp/gen" send 4000000 1 >"$tmp/send" || exit 111
"$tmp/gen" send 4000000 1 lists=0 >"$tmp/few" || exit 111
"$tmp/gen" backlog 4000000 1 >"$tmp/backlog" || exit 111
"$tmp/gensmtpd" 4000000 1 >"$tmp/smtpd" || exit 111
: >"$tmp/empty"
someone=$(awk -v from=25000 -f tests/bench/someone.awk "$tmp/send")

# count LOG COMMAND...: instructions
count() {
	log=$1
	shift
	instructions "$tmp/$log" "$@"
}

# a_line LOG COMMAND...: instructions a line, with one decimal
a_line() {
	log=$1
	shift
	all=$(count "$log" "$@") && none=$(count empty "$@") &&
	    awk -v all="$all" -v none="$none" -v n="$(wc -l <"$tmp/$log")" \
	    'BEGIN { if (all == 0) exit 1; printf "%.1f", (all - none) / n }'
}

while read -r limit log program options; do
	case $limit in
	'#'*)
		;;
	*)
		# the options are words of our own
		# shellcheck disable=SC2086
		gate "$program${options:+ $options}, $log log" \
		    "$(a_line "$log" "src/$program" $options)" "$limit"
		;;
	esac
done <tests/gates/limits

# Selecting one recipient may not cost more than printing everything.
gate "mtrack -t recipient" "$(a_line send src/mtrack -t "$someone")" \
    "$(a_line send src/mtrack)"

# With 80,000 messages open a line costs matchup at most twice as much.
awk 'BEGIN {
	for (i = 1; i <= 80000; i++)
		print "@400000006553f10000000001 info msg 9" 1000000 + i \
		    ": bytes 1 from <a" i "@example.org> qp " i " uid 1"
}' >"$tmp/open"
cat "$tmp/open" "$tmp/few" >"$tmp/deep"
deep=$(count deep src/matchup) && open=$(count open src/matchup) &&
    gate "matchup, 80,000 open" "$(awk -v n="$(wc -l <"$tmp/few")" \
	"BEGIN { printf \"%.1f\", ($deep - $open) / n }")" \
	"$(a_line few src/matchup | awk '{ print 2 * $1 }')"
exit "$status"
