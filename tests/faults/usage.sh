# Called wrongly: code 100, one line, and no output.
. tests/lib.sh

# "wrong NAME PROGRAM WORD..."
wrong() {
	name=$1
	shift
	attempt "$@" </dev/null
	[ ! -s "$TMP/out" ] || not_ok "usage: $name" "writes output"
	expect "usage: $name" 100 "${1##*/}: fatal: ."
}

for p in $(programs); do
	wrong "$p -Z" "$p" -Z
	wrong "$p --nothing" "$p" --nothing
	wrong "$p --help x" "$p" --help x
	wrong "$p --version x" "$p" --version x
	wrong "$p x --help is no help" "$p" -Z --help
	for letter in $(optstring "$p" | fold -w 1 |
	    awk '$0 == ":" { print last } { last = $0 }'); do
		wrong "$p -$letter without argument" "$p" "-$letter"
	done
done

while read -r words; do
	# shellcheck disable=SC2086
	wrong "$words" $words
done <<'END'
mtrack -r nonsense
mtrack -m x
mtrack -m -1
mtrack -q 99999999999999999999
mtrack -e (
mtrack -S nonsense
mtrack -S 2026-13-01
mtrack -S 2026-11-20T
mtrack -U
mtrack -M 0
mtrack -M x
END

printf 'new msg 1\nend msg 1\n' >"$TMP/bare"
wrong "mtrack -S on a log without stamps" mtrack -S 2026-01-01 "$TMP/bare"
attempt mtrack -m 77 "$TMP/bare"
expect "nothing selected is 1" 1 ""
attempt mtrack -m 1 "$TMP/bare"
expect "something selected is 0" 0 ""
attempt mtrack "$TMP/bare" 4<&- 5>&-
expect "descriptors 4 and 5 do not matter without -P" 0 ""
attempt mtrack -P 4<&- 5>&- <"$TMP/bare"
expect "mtrack -P without descriptor 5" 100 "mtrack: fatal: "
attempt mtrack -P 4<&- 5>"$TMP/state" <"$TMP/bare"
expect "mtrack -P without descriptor 4" 0 ""
attempt mtrack -P -m 77 4<&- 5>"$TMP/state" <"$TMP/bare"
expect "with -P never 1" 0 ""
finish
