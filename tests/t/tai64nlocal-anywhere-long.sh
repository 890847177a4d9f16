# -a: a label that lies across the pieces of 64 KiB in which a long line is
# read, with each of its bytes at the edge; and what only begins like one.
line() {	# bytes before the label, the label, what follows
	awk -v n="$1" 'BEGIN {
		for (s = "x"; length(s) < n; )
			s = s s
		printf "%s", substr(s, 1, n)
	}'
	printf '%s%s' "$2" "$3"
}
l=@400000006b01173a075bcd15
n=65508
while [ $n -le 65538 ]; do
	line $n $l ' end
' | tai64nlocal -a | tail -c 36 | sed "s/^/$n /"
	n=$((n + 1))
done
echo 25 digits, cut after each
n=65508
while [ $n -le 65537 ]; do
	line $n $l '0 end
' | tai64nlocal -a | tail -c 31 | sort -u
	n=$((n + 1))
done | uniq -c | sed 's/^ *//'
echo 40 digits, cut after each
n=65494
while [ $n -le 65537 ]; do
	line $n "@$(line 40 '' '' | tr x 7)" ' end
' | tai64nlocal -a | tail -c 46 | sort -u
	n=$((n + 1))
done | uniq -c | sed 's/^ *//'
echo at the end of the input
for n in 65510 65511 65512 65535; do
	line $n $l '' | tai64nlocal -a | tail -c 30
	echo
	line $n @400000006b01173a '' | tai64nlocal -a | tail -c 18
	echo
done
echo without -a, the start of a line alone
line 65519 $l "$l" | tai64nlocal | tail -c 51
echo
line 0 $l "$(line 70000 '' '')$l" | tai64nlocal | cut -c 1-34
line 0 $l "$(line 70000 '' '')$l" | tai64nlocal | tail -c 27
