# What no line of a log could tell is not logged, and never 0: a server alone,
# a server and rblsmtpd, nothing.
cd "$ROOT/tests/samples" || exit

# "told": the first row of some sections, by the names of the columns
told() {
	smtpd-stats -s summary,clients,hours -o tsv | awk -F '\t' '
	    $1 == "columns" { n = split($0, name) }
	    $1 == "row" && !shown[$3]++ {
		for (i = 4; i <= n; i++)
			if (name[i] ~ /^(connections|rejected|deferred)$/ ||
			    name[i] ~ /^(refusals|accepted|viruses)$/ ||
			    name[i] ~ /^(pop3_logins|recipients_deferred)$/)
				print $3, name[i], $i
	    }'
}
echo '$ tcpserver alone'
grep 'tcpserver: ' smtpd.log | grep -v 'tcpserver: deny' | told
echo '$ tcpserver, and rblsmtpd that refuses nobody for now'
{
	grep 'tcpserver: ' smtpd.log
	echo '@400000006b01100400000000 rblsmtpd: 127.1.0.119 pid 5: 553 no'
} | told
echo '$ nothing'
told </dev/null
