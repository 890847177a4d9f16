# -c: how many groups there are; checked against awk on a real log.
log=$ROOT/tests/samples/smtpd.log
# One line for each connection: its pid, how often the pid was used before,
# and its words, where a word is what spamdyke says first, "deny" or "end".
awk '
{
	if (match($2, /^spamdyke\[/)) {
		pid = substr($2, 10) + 0
		word = $3
	} else if ($3 == "pid" || $3 == "ok" || $3 == "deny" || $3 == "end") {
		pid = $4
		word = $3
	} else
		next
	key = pid "." used[pid] + 0
	if (!(key in words))
		order[++n] = key
	words[key] = words[key] " " word
	if (word == "end")
		used[pid]++
}
END {
	for (i = 1; i <= n; i++)
		print words[order[i]] " "
}' "$log" >"$TMP/words"
both() {
	echo "$1: $(grep -c "$2" "$TMP/words")"
	shift 2
	strack -c "$@" "$log"
}
both all .
both accepted ' ALLOWED ' -r accepted
both denied ' deny ' -e ': deny '
both refused ' \(DENIED_\|deny\)' -r rejected -r deferred
both listed ' DENIED_RBL_MATCH ' -e DENIED_RBL
echo "open: $(grep -vc ' end ' "$TMP/words")"
strack -c -r open "$log"
echo "- records, counted"
strack -c -o tsv "$log"
strack -o tsv "$log" | sed 1d | wc -l | tr -d ' '
strack -o json "$log" | wc -l | tr -d ' '
echo "- none"
strack -c </dev/null
echo "$?"
strack -c -k 1 "$log"
echo "$?"
