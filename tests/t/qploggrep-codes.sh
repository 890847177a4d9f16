# 0 found, 1 not found, 100 called wrongly, 111 trouble.
cd "$TMP" || exit
echo "-1- Accepted connection 0/9 from 192.0.2.1 / x" >log
code() {
	qploggrep "$@" 2>err
	echo "$*: $?"
	cat err
}
code accepted log
code accepted log missing
code none log
code -- -1- log
code -1- log
code '[' log
code
qploggrep accepted <log
qploggrep --version | sed 's/[0-9.]*$/N/'
qploggrep -h | head -n 1
