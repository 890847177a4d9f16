# -c counts the groups that would be printed.
log() {
	printf 'new msg %d\n' 1 2 3
	echo "status: exiting"
	echo "end msg 1"
	echo "status: exiting"
}
for o in -c -ac -bc '-c -m 2' '-c -r open' '-c -m 9' '-acm 9'; do
	# shellcheck disable=SC2086
	echo "$o: $(log | mtrack $o; echo "exit $?")"
done
mtrack -c </dev/null
echo "$?"
