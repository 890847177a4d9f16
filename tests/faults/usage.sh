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
strack -r nonsense
strack -r bounce
strack -i x
strack -i 192.0.2.0/33
strack -i
strack -k x
strack -k -1
strack -e (
strack -S nonsense
strack -o text
strack -o tsv -a
strack -o json -P
strack -P -c
strack -P -p state
strack -M 0
mlcat -S nonsense
mlcat -U 2026-13-01
mlcat -U now -p state
mlcat -U now -F x
mlcat -F
mlcat -p state -
END

printf 'new msg 1\nend msg 1\ntcpserver: end 1 status 0\n' >"$TMP/bare"
for p in mtrack strack; do
	[ $p = mtrack ] && l=m || l=k	# the number of what is tracked
	wrong "$p -S on a log without stamps" "$p" -S 2026-01-01 "$TMP/bare"
	attempt "$p" "-$l" 77 "$TMP/bare"
	expect "$p: nothing selected is 1" 1 ""
	attempt "$p" "-$l" 1 "$TMP/bare"
	expect "$p: something selected is 0" 0 ""
	attempt "$p" "$TMP/bare" 4<&- 5>&-
	expect "$p: descriptors 4 and 5 do not matter without -P" 0 ""
	attempt "$p" -P 4<&- 5>&- <"$TMP/bare"
	expect "$p -P without descriptor 5" 100 "$p: fatal: "
	attempt "$p" -P 4<&- 5>"$TMP/state" <"$TMP/bare"
	expect "$p -P without descriptor 4" 0 ""
	attempt "$p" -P "-$l" 77 4<&- 5>"$TMP/state" <"$TMP/bare"
	expect "$p: with -P never 1" 0 ""
done
finish
