# -M: the oldest messages are given up, with one warning.
cd "$TMP" || exit
awk 'BEGIN {
	for (i = 1; i <= 30000; i++)
		print "@400000006b01000100000000 info msg " i \
		    ": bytes 1 from <a@x.org> qp 1 uid 1"
	print "@400000006b01000200000000 end msg 1"
	print "@400000006b01000200000000 end msg 30000"
}' >log
matchup -M 2 log
echo "exit $?"
matchup -M 2 -o tsv log 2>/dev/null | cut -f 1,2,13 | sort | uniq -c |
    awk '$4 != "lost" { print $2, $3, $4 } $4 == "lost" { n++ }
	END { print (n > 20000 && n < 29999) ? "most are lost" : n " lost" }'
