# qmailanalog 0.70's matchup, as it is known to behave, defects and all; for
# logs with decimal stamps.  What it leaves for its next run goes to the file
# `pending'.

# The digits that a field begins with.
function digits(s) {
	sub(/[^0-9].*/, "", s)
	return s == "" ? 0 : s + 0
}

function field(i) {
	return i <= NF ? $i : ""
}

# It never forgets a delivery but by its result, or by one with its number.
function result(  d, m, letter, reason) {
	d = digits(field(3))
	if (!(d in whose))
		return
	m = whose[d]
	letter = ""
	reason = field(5)
	if (field(4) ~ /^succ/) {
		letter = "k"
		k[m]++
	} else if (field(4) ~ /^fail/) {
		letter = "d"
		f[m]++
	} else if (field(4) ~ /^defer/) {
		letter = "z"
		z[m]++
	} else if (field(4) ~ /^report/) {
		letter = "z"
		reason = "report_mangled"
		z[m]++
	}
	letter = letter == "" ? "?" : "d " letter " "
	if (m in sender)
		print letter birth[m], start[d], $1, bytes[m], sender[m], \
		    rcpt[d], qp[m], uid[m], reason
	else
		print letter start[d], start[d], $1, 0, "?", rcpt[d], "?", \
		    "?", reason
	delete whose[d]
}

function forget(m) {
	delete sender[m]
}

{ word = $2 }

word == "status:" || word == "number" || word == "local" || word == "remote" {
	next
}

word == "starting" {
	d = digits(field(4))
	whose[d] = digits(field(6))
	start[d] = $1
	rcpt[d] = field(8) "." tolower(field(9))
	next
}

word == "delivery" {
	result()
	next
}

word == "new" {
	forget(digits(field(4)))
	next
}

word == "end" {
	m = digits(field(4))
	if (m in sender)
		print "m", birth[m], $1, bytes[m], k[m] + 0, f[m] + 0, \
		    z[m] + 0, sender[m], qp[m], uid[m]
	forget(m)
	next
}

word == "info" {
	m = digits(field(4))
	bytes[m] = digits(field(6))
	sender[m] = tolower(field(8))
	qp[m] = digits(field(10))
	uid[m] = digits(field(12))
	birth[m] = $1
	k[m] = f[m] = z[m] = 0
	next
}

word == "extra" {
	m = digits(field(3))
	if (m in sender) {
		k[m] = digits(field(4))
		z[m] = digits(field(5))
		f[m] = digits(field(6))
	}
	next
}

word == "running" || word == "exiting" {
	for (d in whose)
		delete whose[d]
	next
}

word == "warning:" || word == "alert:" {
	print
	next
}

{ print "? " $0 }

END {
	if (pending == "")
		exit
	for (m in sender) {
		print birth[m] " info msg " m ": bytes " bytes[m] " from " \
		    sender[m] " qp " qp[m] " uid " uid[m] >pending
		print birth[m] " extra " m, k[m] + 0, z[m] + 0, \
		    f[m] + 0 >pending
	}
	for (d in whose) {
		r = rcpt[d]
		sub(/\./, " ", r)
		print start[d] " starting delivery " d ": msg " whose[d] \
		    " to " r >pending
	}
}
