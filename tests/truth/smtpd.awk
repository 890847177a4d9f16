# Group the lines of a real SMTP service's log by connection, in the simplest
# way: follow the order in which the pids of the server's children open and
# end.  Prints what `strack' prints, and with -v all=1 what `strack -a' does.
# -v qpsmtpd=1: a number in front is a pid, whatever follows.
# -v tls=1: of a log of sslserver, which names another process at the end:
# such lines are left out, and a connection goes on until its pid comes anew.
#
# text[p] are the lines of the open connection p, nth[p] its number.

function flush_run() {
	if (run != "" && all)
		printf "%s\n", run
	run = ""
}

function emit(p) {
	flush_run()
	printf "%s\n", text[p]
	delete text[p]
	delete ok[p]
	delete came[p]
	delete tapped[p]
	delete waits[p]
	delete told[p]
	if (ip[p] != "")
		delete from[ip[p], p]
	delete ip[p]
}

function add(p) {
	flush_run()
	if (!(p in text)) {
		text[p] = ""
		nth[p] = ++n
	}
	text[p] = text[p] $0 "\n"
}

# The number in front of s; "" if there is none.
function number(s) {
	return match(s, /^[0-9]+/) ? substr(s, 1, RLENGTH) + 0 : ""
}

# The number behind the text that s begins with; "" if it is another.
function behind(s, before, after,  p) {
	if (index(s, before) != 1)
		return ""
	s = substr(s, length(before) + 1)
	p = number(s)
	return p != "" && index(substr(s, length(p "") + 1), after) == 1 ? p : ""
}

# The pid in a body that is not the server's.
function pid_of(s,  p) {
	# qpsmtpd's child says for whom it works
	if (match(s, /^[0-9]+ \(queue\) [^ ]+: \(for [0-9]+\)/)) {
		s = substr(s, 1, RLENGTH)
		return number(substr(s, index(s, "(for ") + 5))
	}
	if ((p = behind(s, "qmail-smtpd[", "]: ")) != "" ||
	    (p = behind(s, "jgreylist[", "]: ")) != "" ||
	    (p = behind(s, "spamdyke[", "]: ")) != "" ||
	    (p = behind(s, "simscan:[", "]:")) != "" ||
	    (p = behind(s, "qmail-smtpd: pid ", " ")) != "" ||
	    (p = behind(s, "qmail-popup: pid ", " ")) != "" ||
	    (p = behind(s, "mail recv: pid ", " ")) != "" ||
	    (p = behind(s, "sslserver: tls ", " accept")) != "" ||
	    (s ~ /^[0-9]+ [<>] / || (qpsmtpd && s ~ /^[0-9]+ /)) && \
	    (p = number(s)) != "")
		return p
	if (index(s, "rblsmtpd: ") == 1)
		return behind(substr(s, index(s, " pid ") + 1), "pid ", ":")
	if (match(s, /for pid: [0-9]+/))
		return substr(s, RSTART + 9, RLENGTH - 9) + 0
	return ""
}

# The one open connection from the address that CHKUSER or jgreylist names.
function by_address(s,  part, p, only, m, address) {
	if (index(s, "CHKUSER ") == 1 && (m = index(s, "> rcpt <")) > 0) {
		m = split(substr(s, 1, m - 1), part, ":")
		address = part[m]
	} else if (index(s, "jgreylist: ") == 1) {
		split(substr(s, 12), part, ": ")
		address = part[1]
	} else
		return ""
	only = ""
	for (p in ip)
		if (ip[p] == address) {
			if (only != "")
				return ""
			only = p
		}
	return only
}

# Unix seconds, less a constant.
function seconds(label,  i, v) {
	for (i = 10; i <= 17; i++)
		v = 16 * v + index("0123456789abcdef", substr(label, i, 1)) - 1
	return v
}

# recordio goes on behind the end, but not for more than a minute.
function expire(now,  p) {
	for (p in waits)
		if (now - last[p] > 60)
			emit(p)
}

function server(what, p) {
	if (p == "")
		return 0
	if (what == "pid" || what == "ok" || what == "deny") {
		if ((p in text) && (what == "pid" || !(p in came) || p in ok))
			emit(p)
		add(p)
		if (what == "pid")
			came[p] = 1
		else
			ok[p] = 1
		if (what == "pid" || !(p in ip)) {
			ip[p] = what == "pid" ? word[3] : ""
			sub(/^from /, "", ip[p])
		}
		return 1
	}
	add(p)
	waits[p] = 1
	if (!(p in tapped) || p in told)
		emit(p)
	return 1
}

{
	body = $0
	if (body ~ /^@/) {
		body = substr(body, 27)
		expire(seconds($1))
	}
	# a forged line has two
	if (match(body, /^@[0-9a-f]+ /) && RLENGTH == 26)
		body = substr(body, 27)
	sub(/^[A-Z][a-z][a-z] [ 0-9][0-9] [0-9:]+ [a-z0-9]+ /, "", body)
	sub(/^smtpd: [0-9.]+ /, "", body)
	if (index(body, "qmail: ") == 1)
		body = ""
}

body !~ /^tcpserver: end [0-9]+ status [0-9]+.*[^0-9]$/ &&
match(body, /^(tcp|ssl)server: (pid|ok|deny|end) [0-9]+/) {
	split(substr(body, RSTART, RLENGTH), word, " ")
	what = word[2]
	p = word[3] + 0
	word[3] = substr(body, RLENGTH + 2)
	if (server(what, p)) {
		last[p] = seconds($1)
		next
	}
}

tls && body ~ /^sslserver: ended by / { next }

{
	p = pid_of(body)
	if (p == "")
		p = by_address(body)
	if (p == "") {
		run = run $0 "\n"
		next
	}
	add(p)
	last[p] = seconds($1)
	if (body ~ /^[0-9]+ [<>] /) {
		tapped[p] = 1
		if (body ~ /^[0-9]+ > \[EOF\]$/) {
			told[p] = 1
			if (p in waits)
				emit(p)
		}
	}
}

END {
	for (p in text)
		at[nth[p]] = p
	for (i = 1; i <= n; i++)
		if (i in at) {
			printf "%s\n", text[at[i]]
			delete text[at[i]]
		}
	flush_run()
}
