# For the scripts in tests/tree, laws, faults ...: one line for each test.
# shellcheck shell=sh

: "${TMP:?an empty directory: see tests/run}" "${ROOT:?}"
bad=0

ok() {
	printf 'ok %s\n' "$1"
}

# "not_ok NAME WHY"
not_ok() {
	printf 'not ok %s - %s\n' "$1" "$2"
	bad=1
}

skip() {
	printf 'skip: %s: %s\n' "$1" "$2"
}

# "none NAME FILE": the file lists what is wrong; nothing may be.
none() {
	if [ -s "$2" ]; then
		not_ok "$1" "see below"
		head -n 40 "$2" | cat -v | sed 's/^/    /'
	else
		ok "$1"
	fi
}

# "same NAME A B": both files hold the same bytes.
same() {
	if cmp -s "$2" "$3"; then
		ok "$1"
	else
		not_ok "$1" "outputs differ"
		cat -v "$2" >"$TMP/first.v"
		cat -v "$3" >"$TMP/second.v"
		diff -u "$TMP/first.v" "$TMP/second.v" | cut -c 1-200 |
		    head -n 40
	fi
}

# "attempt COMMAND...": run it; then $code, $TMP/out and $TMP/err tell.
attempt() {
	"$@" >"$TMP/out" 2>"$TMP/err"
	code=$?
}

# "expect NAME CODE TEXT": the attempt ended with this code and said this in
# one line; an empty TEXT: it said nothing.
expect() {
	if [ "$code" -ne "$2" ]; then
		not_ok "$1" "exit $code, not $2: $(head -n 1 "$TMP/err")"
	elif [ "$(wc -l <"$TMP/err")" -ne "$(test -z "$3"; echo $?)" ]; then
		not_ok "$1" "not as many messages as it should give"
		head -n 5 "$TMP/err" | sed 's/^/    /'
	elif ! grep -q -e "^$3" "$TMP/err" && [ -n "$3" ]; then
		not_ok "$1" "says \"$(cat "$TMP/err")\", not \"$3\""
	else
		ok "$1"
	fi
}

have() {
	command -v "$1" >/dev/null 2>&1
}

# The words of the input, one on a line; a lone \ is none.
words() {
	awk '{ for (i = 1; i <= NF; i++) if ($i != "\\") print $i }'
}

# The names of the programs: every src/NAME.c that has a main().
programs() {
	grep -l '^main(' src/*.c | sed 's/^src.//; s/\.c$//'
}

# Is program $1 a report, which prints a page at the end of its input?
is_report() {
	[ "${1%-stats}" != "$1" ]
}

# The names of the scripts.
scripts() {
	for f in src/*.sh; do
		f=${f#src/}
		echo "${f%.sh}"
	done
}

# What program or script $1 gives to getopt(3), macros expanded: "abf:".
optstring() {
	if [ -f "src/$1.sh" ]; then
		sed -n 's/^while getopts \([^ ]*\) .*/\1/p' "src/$1.sh"
		return
	fi
	./compile -E "src/$1.c" 2>/dev/null | grep -v '^#' | tr '\n' ' ' |
	    sed -n 's/.*args_next( *\("[^)]*"\) *).*/\1/p' | tr -d '" '
}

# Exit with the right code; the last line of a script.
finish() {
	exit "$bad"
}
