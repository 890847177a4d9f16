# 0 done, 1 nothing was selected, 100 called wrongly.
echo "new msg 1" >"$TMP/log"
code() {
	mtrack "$@" "$TMP/log" >/dev/null
	echo "$*: $?"
}
code
code -m 1
code -m 2
code -a -m 2
code -c -m 2
code -S 2026-11-20 -m 2
code -x
code --nope
mtrack -m
echo "$?"
mtrack </dev/null
echo "$?"
mtrack -m 1 </dev/null
echo "$?"
