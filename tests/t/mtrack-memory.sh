# -M: what is over the limit is printed so far, the oldest group first, with
# one warning; no line is lost or comes twice.
cd "$TMP" || exit
awk 'BEGIN {
	for (i = 0; i < 30000; i++)
		print "new msg " i
	for (i = 0; i < 30000; i++)
		print "end msg " i
}' >log
mtrack -M 1 log >out
echo "$?"
grep . out | sort >got
sort log | cmp - got && echo "all lines are there"
sed 4q out
echo "- a long line alone is more than that"
awk 'BEGIN {
	print "new msg 1"
	print "starting delivery 1: msg 1 to local x@example.org"
	printf "delivery 1: success: "
	for (i = 0; i < 300000; i++)
		printf "%09d/", i
	print "\nend msg 1"
}' >log
mtrack -M 1 log >out
echo "$?"
grep . out | cmp - log && echo "it is there"
for m in 0 x 1x ''; do
	mtrack -M "$m" </dev/null
	echo "$?"
done
