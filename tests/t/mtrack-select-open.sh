# -r open: what has not ended when the input does.  With -p it is printed, and
# still carried.
cd "$TMP" || exit
log() {
	echo "new msg 1"
	echo "new msg 2"
	echo "end msg 1"
}
echo "- without -p"
log | mtrack -r open
echo "- with -p, twice"
log | mtrack -r open -p state
echo "$?"
mtrack -r open -p state </dev/null
echo "- with -p, but not asked for"
mtrack -p state </dev/null
echo "- it ends: nothing is open"
echo "end msg 2" | mtrack -r open -p state
echo "$?"
