# What qsend-stats must report of a log, by the records beside it, as lines
# "SECTION [KEY.]COLUMN VALUE".
#
#	awk -f csv.awk -f sent.awk [-v but="SECTION:KEY.COLUMN=DIFFERENCE ..."] \
#	    injected.csv sink.csv local.csv [prog.csv] [queue] bodies
#
# Each difference that -v names is one that the records cannot tell.  Of the
# log, without stamps, only this is taken: how many bounces qmail-send made,
# and how much mail the mailboxes handed on, for nobody else recorded that.

{ sub(/\r$/, "") }		# the sinks' records have it

function must(section, what, n) {
	if (!((section, what) in value))
		order[++lines] = section SUBSEP what
	value[section, what] += n
}

# "Received: (qmail 29189 invoked by uid 510); 21 Nov 2026 04:11:29 -0000":
# the line that qmail-queue puts before the mail.  All was sent on one day
# with two digits; 7791 is qmaild, whose mail comes "from network".
function received(qp, uid) {
	return length("Received: (qmail " qp " invoked " \
	    (uid == 7791 ? "from network" : "by uid " uid) \
	    "); 21 Nov 2026 04:11:29 -0000") + 1
}

# seq, start, end, qp, uid, bytes, exit code, sender, number of recipients.
# The programs in mailboxes also run as 20001.
FILENAME ~ /injected/ {
	fields($0, f)
	must("summary", "entered", 1)
	must("summary", "recipients", f[9])
	if (f[5] == 20001)
		next
	must("uids", f[5] ".messages", 1)
	must("uids", f[5] ".bytes", f[6] + received(f[4], f[5]))
	next
}

# The reply that ended a session of the sinks, if it was not 250.
function refused(at_recipient, at_data, note) {
	if (note == "helo-rej")
		return 501
	if (at_data != "" && at_data != 250)
		return at_data
	sub(/^M/, "", at_recipient)
	if (at_recipient != "" && at_recipient != 250)
		return at_recipient
	return note ~ /^greet/ ? substr(note, 6) : ""
}

# ip, mode, from, rcpt, code of RCPT, code after DATA, X-Seq, note
FILENAME ~ /sink/ {
	fields($0, f)
	must("hosts", f[1] ".attempts", 1)
	must("attempts", "remote.success", f[6] == 250)
	if ((code = refused(f[5], f[6], f[8])) != "")
		must("codes", code ".count", 1)
	next
}

# box, kind, seq, delivered to: a file in a mailbox.  Kate's mail is written
# to two.
FILENAME ~ /local/ {
	fields($0, f)
	if (f[1] != "box")
		must("recipients", tolower(logged(bare(f[4]))) ".success",
		    f[4] ~ /^kate@/ ? 0.5 : 1)
	next
}

# time, local@host, seq, exit code, pid: trouble counts as an attempt.
FILENAME ~ /prog/ {
	fields($0, f)
	to = tolower(logged(bare(f[2])))
	if (f[4] == 100 || f[4] == 64)
		must("recipients", to ".failure", 1)
	else if (f[4] != 0 && f[4] != 99)
		must("recipients", to ".tried", 1)
	next
}

# What qmail-qread prints: a message, and its recipients, some "done".
FILENAME ~ /queue/ && /  #/ {
	match($0, /#[0-9]+/)
	at = "open " substr($0, RSTART + 1, RLENGTH - 1)
	queued[at] = substr($0, RSTART + RLENGTH)
	next
}

FILENAME ~ /queue/ && /^\t/ {
	waits[at]++
}

FILENAME ~ /queue/ {
	next
}

# "bounce msg M qp Q"
/^bounce msg / {
	must("summary", "bounces", 1)
	must("summary", "entered", 1)
	must("summary", "recipients", 1)
}

# "did_FILES+FORWARDS+PROGRAMS/qp_Q/" ends what qmail-local said.
match($0, /[: \/]did_[0-9]+[+][0-9]+[+][0-9]+\/qp_[0-9]+\/$/) {
	split(substr($0, RSTART + 1), part, "+")
	must("summary", "forwards", part[2])
	must("summary", "entered", 1)
	must("summary", "recipients", part[2])
}

# Two programs that send mail on, one to two, one to one address
/success: (forward|condredirect):_qp_[0-9]+\/did_0[+]0[+]1\/$/ {
	must("summary", "entered", 1)
	must("summary", "recipients", /: forward:/ ? 2 : 1)
}

function print_queue(  at, n, w) {
	for (at in queued) {
		n = split(queued[at], w, " ")
		print at ".bytes " w[1]
		print at ".sender " (w[2] == "<>" ? w[2] : \
		    substr(w[2], 2, length(w[2]) - 2))
		print at ".waiting " waits[at]
	}
}

END {
	n = split(but, difference, " ")
	for (i = 1; i <= n; i++) {
		match(difference[i], /=[^=]*$/)
		more = substr(difference[i], RSTART + 1)
		split(substr(difference[i], 1, RSTART - 1), part, ":")
		must(part[1], part[2], more)
	}
	for (i = 1; i <= lines; i++) {
		split(order[i], part, SUBSEP)
		print part[1], part[2], value[part[1], part[2]]
	}
	print_queue()
}
