# Lines of qmail-send's log, grouped by message: each group at its end, those
# still open last.  For logs with a time stamp of one word.

function add(m) {
	if (!(m in text))
		seen[m] = ++n
	text[m] = text[m] $0 "\n"
}

$2 == "status:" { next }

$2 == "new" || $2 == "info" || $2 == "bounce" { add($4 + 0); next }

$2 == "starting" { msg[$4 + 0] = $6 + 0; add($6 + 0); next }

$2 == "delivery" {
	d = $3 + 0
	if (d in msg) {
		add(msg[d])
		delete msg[d]
	}
	next
}

$2 == "triple" || $2 == "double" {
	split($NF, path, "/")
	add(path[2] + 0)
	next
}

$2 == "end" {
	add($4 + 0)
	print text[$4 + 0]
	delete text[$4 + 0]
}

END {
	for (m in text)
		order[seen[m]] = m
	for (i = 1; i <= n; i++)
		if (i in order)
			print text[order[i]]
}
