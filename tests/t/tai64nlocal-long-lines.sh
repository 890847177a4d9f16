# A long line is read in pieces of 64 KiB: only the first begins a line.
line() {	# a label, this many bytes, and what follows
	awk -v n="$1" 'BEGIN {
		for (s = "x"; length(s) < n; )
			s = s s
		printf "@400000006b01173a075bcd15 %s", substr(s, 1, n)
	}'
	echo "$2"
}
l=@400000006b01173a075bcd15
for o in -u -i -a; do
	line 65510 "$l" | tai64nlocal $o | tail -c 32
done
line 65536 '2026-11-21 03:59:44.5 x' | tail -c +27 | tai64nlocal -r |
    tail -c 25
line 65510 '2026-11-21 03:59:44.5 x' | tai64nlocal -r | tail -c 25
echo as many bytes as there should be
for n in 4000 4030 4040 4070 4100 32000 65508 65509 65510 65511 131000; do
	line $n ' end' >"$TMP/line"
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
		cat "$TMP/line" "$TMP/line"
	done | tai64nlocal | awk -v n=$n '
	{ bytes += length($0) - n }
	/ end$/ { ends++ }
	END { print n, bytes, ends }'
done
