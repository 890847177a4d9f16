# Trouble with the input: a message, the rest is read, and 111 at the end.
. tests/lib.sh

line='@400000006553f10000000001'
for i in 1 2; do
	for words in "new msg $i" "end msg $i" \
	    "tcpserver: pid $i from 10.0.0.1" "tcpserver: end $i status 0"; do
		printf '%s %s\n' "$line" "$words"
	done >"$TMP/$i"
done
mv "$TMP/1" "$TMP/one"
mv "$TMP/2" "$TMP/two"
: >"$TMP/empty"
mkdir "$TMP/dir"
ln -s loop "$TMP/loop"

for p in $(programs); do
	"$p" "$TMP/one" "$TMP/two" >"$TMP/both" 2>&1
	[ -s "$TMP/both" ] || not_ok "$p" "prints nothing"

	attempt "$p" <&-
	expect "$p-input-closed" 111 "$p: fatal: unable to read input: Bad"
	attempt "$p" "$TMP/one" "$TMP/two" <&-
	expect "$p-input-closed-files" 0 ""
	same "$p-input-closed-files" "$TMP/both" "$TMP/out"
	attempt "$p" "$TMP/one" - "$TMP/two" <&-
	expect "$p-input-closed-dash" 111 "$p: .*unable to read input: Bad"
	same "$p-input-closed-dash" "$TMP/both" "$TMP/out"

	attempt "$p" <"$TMP/dir"
	expect "$p-input-directory" 111 \
	    "$p: fatal: unable to read input: Is a directory"
	attempt "$p" <"$TMP/empty"
	expect "$p-input-empty" 0 ""
	is_report "$p" || same "$p-input-empty" "$TMP/empty" "$TMP/out"

	for x in dir nothing loop; do
		attempt "$p" "$TMP/one" "$TMP/$x" "$TMP/two"
		says="$p: .*unable to read $TMP/$x: [A-Z]"
		[ "$p-$x" != mlcat-dir ] || says="mlcat: .*no log files are in"
		expect "$p-operand-$x" 111 "$says"
		same "$p-operand-$x" "$TMP/both" "$TMP/out"
	done
	attempt "$p" "$TMP/one" "" "$TMP/two"
	expect "$p-operand-empty" 111 "$p: .*unable to read : "
	same "$p-operand-empty" "$TMP/both" "$TMP/out"

	attempt "$p" "$(printf '/nothing\033[2J\nx')"
	expect "$p-operand-control" 111 "$p: .*unable to read /nothing?\[2J?x"

	attempt "$p" - "$TMP/two" <"$TMP/one"
	expect "$p-operand-dash" 0 ""
	same "$p-operand-dash" "$TMP/both" "$TMP/out"
	attempt "$p" -- "$TMP/one" "$TMP/two"
	expect "$p-operand-behind---" 0 ""
	same "$p-operand-behind---" "$TMP/both" "$TMP/out"
done
finish
