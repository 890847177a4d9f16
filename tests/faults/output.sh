# Trouble with standard output is never swallowed; a closed pipe is quiet.
. tests/lib.sh

# What every program prints, and much of it.
awk 'BEGIN {
	for (i = 1; i <= 5000; i++) {
		print "@400000006553f100000000" 10 + i % 90 " new msg " i
		print "@400000006553f100000000" 10 + i % 90 " end msg " i
		print "@400000006553f100000000" 10 + i % 90 \
		    " tcpserver: pid " i " from 10.0.0.1"
		print "@400000006553f100000000" 10 + i % 90 \
		    " tcpserver: end " i " status 0"
	}
}' >"$TMP/many"
head -n 4 "$TMP/many" >"$TMP/few"

full() {
	"$@" >/dev/full 2>"$TMP/err"
	code=$?
}

closed() {
	"$@" >&- 2>"$TMP/err"
	code=$?
}

# The code of the first command of the pipe goes through a file.
piped() {
	{ "$@" 2>"$TMP/err"; echo $? >"$TMP/code"; } | head -n 1 >"$TMP/out"
	code=$(cat "$TMP/code")
}

for p in $(programs); do
	if [ -c /dev/full ]; then
		for f in few many; do
			full "$p" "$TMP/$f"
			expect "$p-full-$f" 111 \
			    "$p: fatal: unable to write output: No space"
		done
	else
		skip "$p-full" "no /dev/full"
	fi

	closed "$p" "$TMP/few"
	expect "$p-output-closed" 111 "$p: fatal: unable to write output: Bad"
	closed "$p" "$TMP/nothing"
	expect "$p-output-closed-first" 111 \
	    "$p: fatal: unable to write output: Bad"

	# by the signal, or where that is ignored by its error
	# (a report goes into the pipe before anybody can close it)
	if ! is_report "$p"; then
		piped "$p" "$TMP/many"
		[ "$code" -le 128 ] || code=111
		expect "$p-pipe" 111 ""
		(
			trap '' PIPE
			piped "$p" "$TMP/many"
			expect "$p-pipe-error" 111 ""
		)
		"$p" "$TMP/few" | head -n 1 >"$TMP/out2"
		same "$p-pipe-line" "$TMP/out" "$TMP/out2"
	fi

	"$p" "$TMP/few" >"$TMP/out" 2>&-
	"$p" "$TMP/few" "$TMP/nothing" >"$TMP/out2" 2>&-
	same "$p-error-closed" "$TMP/out" "$TMP/out2"
done
finish
