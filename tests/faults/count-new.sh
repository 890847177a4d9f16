# contrib/count-new: killed at any of its steps, or one of them failing, it
# counts every line once.  The report is a stand-in that keeps the lines.
. tests/lib.sh
. tests/crash.sh

skip=3			# every third step; an odd number for both ways to kill
[ "${KILLS:-0}" -lt 100 ] || skip=1
mkdir "$TMP/count" "$TMP/bin" && cd "$TMP/count" || exit 111
PATH=$TMP/bin:$PATH
printf '#!/bin/sh\n' >"$TMP/bin/sync"
cat >"$TMP/bin/keep" <<'END'
#!/bin/sh
# keep -p STATE: the state is all the lines that ever came
{ touch "$2" && { cat "$2" && cat; } >"$2.new" && mv "$2.new" "$2" &&
    cat "$2"; } || exit 111
END
printf '#!/bin/sh\ncat >/dev/null\nexit 111\n' >"$TMP/bin/fails"
chmod +x "$TMP/bin"/*

for way in killed_at fails_at; do
	rm -rf state log all
	k=$((1 - skip))
	while [ "$k" -lt 99 ]; do
		k=$((k + skip))
		more_log
		"$way" "$k" "cat cp mkdir mkfifo mlcat mv rm" \
		    "$ROOT/contrib/count-new" state log keep
		[ $(($(wc -l <taken))) -ge "$k" ] || {
			cp killed.out "$TMP/out"
			break
		}
		again "$ROOT/contrib/count-new" state log keep
		[ "$code" -eq 0 ] || cat "$TMP/err"
	done >wrong
	cmp all state/now/counts >>wrong 2>&1
	cmp all "$TMP/out" >>wrong 2>&1
	none "count-new $way its steps" wrong
	[ "$k" -gt 10 ] || not_ok "count-new $way its steps" "only $k"
done

more_log
attempt "$ROOT/contrib/count-new" state log fails
expect "count-new with a report that fails" 111 "count-new: fatal: fails ended"
attempt "$ROOT/contrib/count-new" state log keep
same "count-new after that" all "$TMP/out"
attempt "$ROOT/contrib/count-new" state nothing keep
[ "$code" -eq 111 ] || not_ok "count-new without a log" "exit $code"
attempt "$ROOT/contrib/count-new" state
expect "count-new without operands" 100 "usage: count-new "
finish
