# No memory: code 111 and one line; state that was carried stays as it was.
# A program that needs none does its work with what it had at its start.
# shellcheck disable=SC3045	# most shells have ulimit -v; others skip
. tests/lib.sh

awk 'BEGIN {
	for (i = 1; i <= 100000; i++) {
		print "new msg " i
		print "info msg " i ": bytes 1 from <someone-" i \
		    "@example.org> qp 1 uid 0"
		print "tcpserver: pid " i " from 10.0.0.1"
		print "qmail-smtpd[" i "]: MAIL FROM:<someone@example.org>"
	}
}' >"$TMP/open"
printf 'new msg 1\ntcpserver: pid 1 from 10.0.0.1\n' >"$TMP/one"

# "limited KBYTES COMMAND...": with this much address space.
limited() {
	{
		(ulimit -v "$1" && shift && exec "$@") \
		    2>"$TMP/err" >"$TMP/out"
		code=$?
	} 2>/dev/null		# what the shell says of one that died
}

if ! (ulimit -v 1000000) 2>/dev/null; then
	skip memory "ulimit -v is not supported"
	finish
fi
for p in $(programs); do
	limited 100000 "$p" /dev/null
	if [ "$code" -ne 0 ]; then
		skip "$p-memory" "needs over 100 MB to begin (sanitizer?)"
		continue
	fi
	# the least with which it can begin
	least=1000
	limited $least "$p" /dev/null
	while [ "$code" -ne 0 ]; do
		least=$((least + 500))
		limited $least "$p" /dev/null
	done
	limited $((least + 2000)) "$p" "$TMP/open"
	if [ "$p" = tai64nlocal ] || [ "$p" = mlcat ]; then
		expect "$p-memory" 0 ""
		continue
	fi
	expect "$p-memory" 111 "$p: fatal: out of memory\$"
	"$p" -p "$TMP/state.$p" "$TMP/one" >"$TMP/out"
	cp "$TMP/state.$p" "$TMP/old.$p"
	limited $((least + 2000)) "$p" -p "$TMP/state.$p" "$TMP/open"
	expect "$p-memory-state" 111 "$p: fatal: out of memory\$"
	same "$p-memory-state" "$TMP/old.$p" "$TMP/state.$p"
done
finish
