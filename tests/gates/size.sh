#!/bin/sh
# Gates: static programs, linked against musl and stripped, are small, and do
# next to nothing when there is nothing to read.

. tests/gate.sh
needs size musl-gcc

cp -R Makefile conf-cc conf-ld src "$tmp" || exit 111
# as conf-cc and conf-ld say
echo "musl-gcc -Os -ffunction-sections -fno-asynchronous-unwind-tables \
-std=c11" >"$tmp/conf-cc"
echo "musl-gcc -static -s -Wl,--gc-sections" >"$tmp/conf-ld"
if ! (cd "$tmp" && make clean && make) >"$tmp/log" 2>&1; then
	echo "not ok size - it does not build against musl"
	tail -n 5 "$tmp/log"
	exit 1
fi

# gate NAME MEASURED LIMIT UNIT
gate() {
	if [ "${2:-$3}" -lt "$3" ]; then
		echo "ok $1 - $2 $4, under $3"
	else
		echo "not ok $1 - ${2:-unknown} $4, under $3"
		status=1
	fi
}

# Instructions that an empty input takes.
count() {
	valgrind --tool=callgrind --callgrind-out-file="$tmp/out" \
	    "$tmp/src/$1" </dev/null >/dev/null 2>&1 &&
	    awk '$1 == "summary:" || $1 == "totals:" { print $2; exit }' \
	    "$tmp/out"
}

gate "tai64nlocal, static" "$(($(wc -c <"$tmp/src/tai64nlocal")))" 64000 bytes
gate "mtrack, static" "$(($(wc -c <"$tmp/src/mtrack")))" 160000 bytes
gate "strack, static" "$(($(wc -c <"$tmp/src/strack")))" 272000 bytes
gate "matchup, static" "$(($(wc -c <"$tmp/src/matchup")))" 110000 bytes
gate "mlcat, static" "$(($(wc -c <"$tmp/src/mlcat")))" 100000 bytes
for program in tai64nlocal mtrack strack matchup mlcat; do
	most=5000
	[ $program != mlcat ] || most=6000	# it looks for files
	if command -v valgrind >/dev/null; then
		gate "$program, empty input" "$(count "$program")" $most \
		    instructions
	else
		echo "skip: $program, empty input: valgrind not installed"
	fi
done
exit "$status"
