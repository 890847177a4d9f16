#!/bin/sh
# Gates: logs made to be slow cost strack no more than a few thousand
# instructions a line, counted by callgrind.  A harmless one takes about 600,
# and 2,100 with -o tsv; what is not linear would take a hundred times as much.

. tests/gate.sh
needs hostile valgrind

# count KIND [OPTION...]: instructions a line
count() {
	kind=$1
	shift
	[ -f "$tmp/$kind" ] || awk -v kind="$kind" -v lines=60000 \
	    -f tests/gates/hostile.awk >"$tmp/$kind" || return 1
	n=$(instructions "$tmp/$kind" src/strack "$@") &&
	    [ -n "$n" ] && echo $((n / 60000))
}

# bound LIMIT KIND [OPTION...]
bound() {
	limit=$1
	kind=$2
	shift 2
	gate "strack${*:+ $*}, $kind" "$(count "$kind" "$@")" "$limit"
}

for kind in harmless lost sudden ends recipients nobodys-ends unclear-ends \
    leaving one-address addresses recorded children parents; do
	bound 2500 "$kind"
done
bound 5000 services	# half of that is the header of syslog
bound 7000 tagged
bound 2500 one-address -a
bound 2500 leaving -r rejected
bound 2500 recipients -t nobody@example.net
for kind in harmless recipients messages; do
	bound 4000 "$kind" -o tsv
	bound 4000 "$kind" -o json
done
for kind in sudden addresses; do	# a record a line, or in three
	bound 12000 "$kind" -o tsv
	bound 12000 "$kind" -o json
done
exit "$status"
