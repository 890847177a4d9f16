# -m by message number, -q by qp.
log() {
	echo "info msg 7: bytes 1 from <a@example.org> qp 70 uid 700"
	echo "end msg 7"
	echo "info msg 70: bytes 1 from <a@example.org> qp 7 uid 700"
	echo "bounce msg 70 qp 71"
}
log | mtrack -m 7
log | mtrack -q 7
log | mtrack -m 70 -q 7 -f a@example.org
log | mtrack -q 71
echo "$?"
for o in -m -q; do
	for v in x 7x '' -7 99999999999999999999; do
		log | mtrack $o "$v"
		echo "$?"
	done
done
