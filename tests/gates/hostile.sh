#!/bin/sh
# Gates: logs made to be slow cost strack no more than a few thousand
# instructions a line, counted by callgrind.  A harmless one takes about 600,
# and 2,100 with -o tsv; what is not linear would take a hundred times as much.

if ! command -v valgrind >/dev/null; then
	echo "skip: hostile: valgrind not installed"
	exit 0
fi
LC_ALL=C
TZ=UTC0
export LC_ALL TZ
tmp=$(mktemp -d "${TMPDIR:-/tmp}/qtrack.XXXXXX") || exit 111
trap 'rm -rf "$tmp"' EXIT
trap 'exit 111' HUP INT TERM
status=0

# count KIND [OPTION...]: instructions a line
count() {
	kind=$1
	shift
	[ -f "$tmp/$kind" ] || awk -v kind="$kind" -v lines=60000 \
	    -f tests/gates/hostile.awk >"$tmp/$kind" || return 1
	valgrind --tool=callgrind --callgrind-out-file="$tmp/out" \
	    src/strack "$@" <"$tmp/$kind" >/dev/null 2>"$tmp/error"
	[ "$?" -le 1 ] &&
	    awk '$1 == "summary:" || $1 == "totals:" {
			print int($2 / 60000)
			exit
		}' "$tmp/out"
}

# gate LIMIT KIND [OPTION...]
gate() {
	limit=$1
	kind=$2
	shift 2
	name="strack${*:+ $*}, $kind"
	is=$(count "$kind" "$@")
	if [ -z "$is" ]; then
		echo "not ok $name - it failed"
		sed 1q "$tmp/error"
		status=1
	elif [ "$is" -le "$limit" ]; then
		echo "ok $name - $is instructions a line, at most $limit"
	else
		echo "not ok $name - $is instructions a line, at most $limit"
		status=1
	fi
}

for kind in harmless lost sudden ends recipients nobodys-ends unclear-ends \
    leaving one-address addresses recorded children parents; do
	gate 2500 "$kind"
done
gate 5000 services	# half of that is the header of syslog
gate 7000 tagged
gate 2500 one-address -a
gate 2500 leaving -r rejected
gate 2500 recipients -t nobody@example.net
for kind in harmless recipients messages; do
	gate 4000 "$kind" -o tsv
	gate 4000 "$kind" -o json
done
for kind in sudden addresses; do	# a record a line, or in three
	gate 12000 "$kind" -o tsv
	gate 12000 "$kind" -o json
done
exit "$status"
