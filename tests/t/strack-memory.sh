# -M: when open connections need more, the oldest are printed so far.
awk 'BEGIN {
	for (i = 1; i <= 20000; i++)
		print "tcpserver: pid " i " from 192.0.2.1"
	for (i = 1; i <= 20000; i++)
		print "tcpserver: end " i " status 0"
}' >"$TMP/log"
strack -c -M 64 "$TMP/log"
strack -M 1 "$TMP/log" >"$TMP/out"
echo "$?"
head -n 4 "$TMP/out"
echo "- every line once, some connections in two groups"
grep . "$TMP/out" | sort >"$TMP/a"
sort "$TMP/log" | cmp - "$TMP/a" && echo same
groups=$(grep -c '^$' "$TMP/out")
[ "$groups" -gt 20000 ] && [ "$groups" -le 40000 ] && echo more
