# A line that arrives on a pipe is answered before the next one is awaited;
# a program that was stopped, or whose reader is slow, goes on unharmed.
. tests/lib.sh

s=@400000006553f10000000001
cat >"$TMP/lines" <<END
$s new msg 1
$s info msg 1: bytes 9 from <a@example.org> qp 5 uid 0
$s starting delivery 1: msg 1 to local b@example.org
$s delivery 1: success: did_0+0+1/
$s end msg 1
$s tcpserver: pid 1 from 10.0.0.1
$s tcpserver: ok 1 mx:10.0.0.9:25 h:10.0.0.1::7
$s tcpserver: end 1 status 0
END

# Kill what hangs: after 10 s its reader sees the end.
watch() {
	pid=$!
	(exec >/dev/null 2>&1; sleep 10; kill -9 "$pid") &
	dog=$!
}

done_watching() {
	kill "$dog" 2>/dev/null
	wait "$dog" 2>/dev/null
}

mkfifo "$TMP/in" "$TMP/out"
for p in $(programs); do
	is_report "$p" && continue
	"$p" <"$TMP/lines" >"$TMP/want"
	"$p" <"$TMP/in" >"$TMP/out" &
	watch
	exec 3>"$TMP/in" 4<"$TMP/out"
	while read -r line; do
		echo "$line" >&3
	done <"$TMP/lines"
	first=
	read -r first <&4
	if [ "$first" = "$(head -n 1 "$TMP/want")" ]; then
		ok "$p-answers-at-once"
	else
		not_ok "$p-answers-at-once" "\"$first\""
	fi
	exec 3>&- 4<&-
	wait "$pid" 2>/dev/null
	done_watching
done

stop_and_go() {
	for _ in 1 2 3; do
		kill -STOP "$pid"
		kill -WINCH "$pid"
		kill -CONT "$pid"
	done
}

# Stop and continue while it waits for input, and while its output is full.
awk -v s="$s" 'BEGIN {
	for (i = 1; i < 20000; i++) {
		print s " new msg " i "\n" s " end msg " i
		print s " tcpserver: pid " i " from 10.0.0.1"
		print s " tcpserver: end " i " status 0"
	}
}' >"$TMP/many"
for p in $(programs); do
	"$p" "$TMP/many" >"$TMP/want"
	"$p" <"$TMP/in" >"$TMP/out" &
	watch
	exec 3>"$TMP/in" 4<"$TMP/out"
	kill -STOP "$pid"
	kill -CONT "$pid"
	cat "$TMP/many" >&3 &
	writer=$!
	# a report prints at its end, which it awaits as long as 3 is open
	is_report "$p" && stop_and_go
	exec 3>&-
	read -r first <&4
	is_report "$p" || stop_and_go
	{ echo "$first"; cat <&4; } >"$TMP/got"
	exec 4<&-
	wait "$pid"
	code=$?
	wait "$writer"
	done_watching
	same "$p-stopped" "$TMP/want" "$TMP/got"
	[ "$code" -eq 0 ] || not_ok "$p-stopped" "exit $code"
done
finish
