# For the tests of the split law: laws/split.c with the programs linked in.
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154	# every: for the tests; law: of them

# A program with sanitizers takes ten times as long to start; and the cuts
# that one compiler has passed do not depend on the next.
every=1
[ -z "$ASAN_OPTIONS$AGAIN" ] || every=23

# "linked PROGRAM...": $TMP/split-PROGRAM.  Each runs ten thousands of times;
# static ones start in half of the time, where the linker can make them.
linked() {
	./compile -o "$TMP/split.o" tests/laws/split.c || return 1
	for p; do
		set -- "$TMP/split-$p" "$TMP/split.o" "$TMP/$p.o" \
		    src/libqtrack.a
		./compile -Dmain=program_main -o "$TMP/$p.o" "src/$p.c" &&
		    { ./load -static -o "$@" 2>/dev/null || ./load -o "$@"; } ||
		    return 1
	done
}

# "cuts PROGRAM NAME LOG OPTIONS-OF-SPLIT MODE OPTION..."
cuts() {
	program=$1
	what="$law: $1 $2"
	cut_log=$3
	how=$4
	here=$TMP/dir.$1.$2
	shift 4
	mkdir "$here"
	# shellcheck disable=SC2086
	if "$TMP/split-$program" $how "$cut_log" "$here" "$@" \
	    >"$here/said" 2>&1; then
		ok "$what: $*: $(tail -n 1 "$here/said")"
	else
		not_ok "$what: $*" "$(tail -n 1 "$here/said")"
		head -n 5 "$here/said" | sed 's/^/    /'
	fi
}
