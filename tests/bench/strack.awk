# Lines of an SMTP service's log, grouped by connection: each group at its end,
# those still open last.  For logs with a time stamp of one word.

function add(p) {
	if (p in text)
		text[p] = text[p] $0 "\n"
}

function show(p) {
	if (p in text)
		print text[p]
	delete text[p]
}

$2 == "tcpserver:" && $3 == "pid" {
	show($4)
	seen[$4] = ++n
	text[$4] = $0 "\n"
	next
}

$2 == "tcpserver:" {
	if ($3 == "ok" || $3 == "deny" || $3 == "end")
		add($4)
	if ($3 == "end")
		show($4)
	next
}

$2 == "rblsmtpd:" { add($5 + 0); next }

$2 ~ /^(qmail-smtpd|jgreylist|simscan:)\[[0-9]+\]:/ {
	split($2, part, /[][]/)
	add(part[2])
}

END {
	for (p in text)
		order[seen[p]] = p
	for (i = 1; i <= n; i++)
		if (i in order)
			print text[order[i]]
}
