# 0 done, 1 nothing was selected, 100 called wrongly, 111 trouble.
echo "tcpserver: end 7 status 0" >"$TMP/log"
code() {
	strack "$@" "$TMP/log" >/dev/null
	echo "$*: $?"
}
code
code -k 7
code -k 8
code -a -k 8
code -c -k 8
code -o tsv -k 8
code -o json
echo "- called wrongly"
code -x
code --nope
code -o csv
code -o ''
code -a -o tsv
code -o json -a
code -M 1k
code -M ''
for letter in i f t u k r e S U o M p; do
	strack "-$letter"
	echo "$?"
done
# shellcheck disable=SC2046
code $(awk 'BEGIN { for (i = 0; i < 65; i++) print "-k 7" }')
echo "- trouble"
cd "$TMP" || exit
mkdir dir
strack nowhere log dir
echo "$?"
strack -p nowhere/state log
echo "$?"
echo "- no input"
strack </dev/null
echo "$?"
strack -k 7 </dev/null
echo "$?"
strack - <log
echo "$?"
echo "- version"
strack --version | sed 's/[0-9][0-9.]*/N/'
