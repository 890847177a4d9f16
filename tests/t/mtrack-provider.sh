# A hosting provider's log of deliveries: the lines of a message follow on
# each other, without a number.
log() {
	cat <<-'END'
	2021-03-09 11:10:37, init, <a@example.org>
	2021-03-09 11:10:37, try, 11, remote, b@example.com
	2021-03-09 11:10:37, try, 12, local, c@example.net
	2021-03-09 11:10:38, result, 12, success, did_1+0+0/
	2021-03-09 11:10:39, result, 11, deferral, Sorry,_no_route_(#4.4.1)/
	2021-03-09 11:20:00, init, <>
	2021-03-09 11:20:00, try, 13, remote, a@example.org
	2021-03-09 11:20:02, result, 13, failure, User_unknown_(#5.1.1)/
	2021-03-09 11:20:03, from, not@a.delivery
	2021-03-09 11:30:00, init, <a@example.org>
	END
}

echo " - each message"
log | mtrack
echo " - what became of b's"
log | mtrack -t b@example.com
echo " - bounces that failed"
log | mtrack -f '<>' -r failure
echo " - what is no delivery"
log | mtrack -a | grep -B 1 -A 1 not@a.delivery
echo " - in two runs"
log | head -n 4 | mtrack -p "$TMP/state"
log | tail -n +5 | mtrack -p "$TMP/state"
