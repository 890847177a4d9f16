# 0 done, 1 nothing was selected, 100 called wrongly, 111 trouble.
echo "1 Accepted connection 0/9 from 192.0.2.1 / x" >"$TMP/log"
code() {
	"$@" "$TMP/log" >/dev/null
	echo "$*: $?"
}
code qplogtail
code qplogtail -e ACCEPTED
code qplogtail -e accepted.twice
code qplogtail -o stamped
code qplogtail -o other
code qplogtail -e '['
code qplogtail -x
code qplogtail --nope
qplogtail -e
echo "$?"
qplogtail --version | sed 's/[0-9.]*$/N/'
qplogtail -h | head -n 1
if [ -c /dev/full ]; then
	qplogtail "$TMP/log" >/dev/full
else
	echo "qplogtail: fatal: unable to write output:" \
	    "No space left on device"
	false
fi || echo full
