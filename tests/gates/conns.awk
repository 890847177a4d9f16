# What a log forces strack to hold, at most: the bytes of the lines of open
# connections, how many those are, and 1.6 bytes for each byte and 200 for
# each connection.  A pid that comes again has lost its end.

function hold(p) {
	if (!(p in size))
		conns++
	size[p] += length($0) + 1
	bytes += length($0) + 1
	if (bytes > peak_bytes)
		peak_bytes = bytes
	if (conns > peak_conns)
		peak_conns = conns
	need = 1.6 * bytes + 200 * conns
	if (need > peak)
		peak = need
}

function let_go(p) {
	if (!(p in size))
		return
	conns--
	bytes -= size[p]
	delete size[p]
}

$2 == "tcpserver:" && $3 == "pid" { let_go($4 + 0) }

$2 == "tcpserver:" && $3 ~ /^(pid|ok|deny|end)$/ { hold($4 + 0) }

$2 == "tcpserver:" && $3 == "end" { let_go($4 + 0) }

$2 == "rblsmtpd:" { hold($5 + 0) }

$2 ~ /^(qmail-smtpd|jgreylist|simscan:)\[[0-9]+\]:/ {
	split($2, part, /[][]/)
	hold(part[2] + 0)
}

END { printf "%d %d %d\n", peak, peak_bytes, peak_conns }
