# For the gates: $tmp, $status, and a line for each gate.  They run at the top
# of the tree.
# shellcheck shell=sh
# shellcheck disable=SC2034	# status: the gate's exit code

LC_ALL=C
TZ=UTC0
export LC_ALL TZ
tmp=$(mktemp -d "${TMPDIR:-/tmp}/qtrack.XXXXXX") || exit 111
trap 'rm -rf "$tmp"' EXIT
trap 'exit 111' HUP INT TERM
status=0

# "needs NAME COMMAND"
needs() {
	command -v "$2" >/dev/null && return
	echo "skip: $1: $2 not installed"
	exit 0
}

# "instructions FILE COMMAND...": how many it takes to read this, counted by
# callgrind.  1 says that nothing was selected.
instructions() {
	input=$1
	shift
	valgrind --tool=callgrind --callgrind-out-file="$tmp/out" "$@" \
	    <"$input" >/dev/null 2>"$tmp/error"
	[ "$?" -le 1 ] &&
	    awk '$1 == "summary:" || $1 == "totals:" { print $2; exit }' \
	    "$tmp/out"
}

# "gate NAME INSTRUCTIONS-A-LINE LIMIT"
gate() {
	if [ -z "$2" ]; then
		echo "not ok $1 - it failed"
		sed 1q "$tmp/error"
		status=1
	elif awk -v is="$2" -v limit="$3" 'BEGIN { exit is > limit }'; then
		echo "ok $1 - $2 instructions a line, at most $3"
	else
		echo "not ok $1 - $2 instructions a line, at most $3"
		status=1
	fi
}
