# -t: some recipient of the message; a@d also matches d-a@d, the form in a
# virtual domain.
log() {
	n=0
	for r in bob@example.com Bob@EXAMPLE.com example.com-bob@example.com \
	    other.com-bob@example.com bob@sub.example.com \
	    jimbob@example.com other-bob@example.com; do
		n=$((n + 1))
		echo "new msg $n"
		echo "starting delivery $n: msg $n to remote $r"
		echo "starting delivery 9$n: msg $n to local two@example.org"
		echo "end msg $n"
	done
}
for t in bob@example.com @example.com bob@ BOB@ two@example.org \
    example.com-bob@example.com '<bob@example.com>' '<>'; do
	echo "-t '$t'"
	log | mtrack -t "$t" | sed -n 's/.* msg \(.\) to remote/\1/p'
done
echo "- all criteria must hold, in one message"
log | mtrack -t bob@example.com -t two@example.org -m 3
log | mtrack -t bob@example.com -t bob@sub.example.com
echo "$?"
