# Little memory: top lists become approximate, and say so; the sums stay exact.
awk 'BEGIN {
	for (i = 1; i <= 20000; i++)
		print "info msg " i ": bytes 1 from <" \
		    (i % 10 ? "a" i : "often") "@example.org> qp 1 uid 1\n" \
		    "end msg " i
}' | qsend-stats -M 1 -n 1 -s summary,senders,sender_domains -o tsv |
    grep -e '^row.*senders' -e '^note' -e '^row.*domains' |
    sed 's/too low by [0-9,]*/too low by N/; s/and [0-9,]* more/and N more/' |
    awk -F '\t' '$3 == "senders" && $1 == "row" {
	print $4, ($5 > 1500 && $5 <= 2000) ? "about 2000" : $5; next }
	{ print }'
