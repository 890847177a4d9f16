# matchup's lines, from the groups of mtrack.awk, whose lines are numbered
# there: "NUMBER LABEL LINE".  Each line is printed behind the number of
# the one that it comes from, to be sorted by it.  Only for labels of this
# century.

BEGIN {
	hex = "0123456789abcdef"
}

function value(s,  v, i) {
	for (i = 1; i <= length(s); i++)
		v = 16 * v + index(hex, substr(s, i, 1)) - 1
	return v
}

# "SECONDS.NANOSECONDS" of a label that begins with @40000000; 10 s are TAI's.
function decimal(label) {
	return sprintf("%d.%09d", value(substr(label, 10, 8)) - 10,
	    value(substr(label, 18, 8)))
}

function clear() {
	told = k = d = z = 0
	split("", start)
	split("", whom)
}

function result(n,  letter, reason) {
	if (!(n in start))
		return
	reason = $0
	letter = "z"
	if (sub(/^success: ?/, "", reason)) {
		letter = "k"
		k++
	} else if (sub(/^failure: ?/, "", reason)) {
		letter = "d"
		d++
	} else {
		if (!sub(/^deferral: ?/, "", reason))
			reason = "report_mangled"
		z++
	}
	gsub(/ /, "_", reason)
	print line "\td " letter " " (told ? birth : start[n]) " " start[n] \
	    " " time " " (told ? bytes : 0) " " (told ? sender : "?") " " \
	    whom[n] " " (told ? qp " " uid : "? ?") " " reason
	delete start[n]
}

# A group, or a run of nobody's lines, ends.
$0 == "" {
	clear()
	next
}

{
	line = $1
	body = $0
	sub(/^[0-9]* /, "", body)
}

body !~ /^@[0-9a-f]+ / {
	print line "\t? " body
	next
}

{
	time = decimal($2)
	$0 = body = substr(body, 27)
}

body ~ /^info msg [0-9]+: bytes [0-9]+ from <.*> qp [0-9]+ uid [0-9]+( |$)/ {
	if (told)
		next
	told = 1
	birth = time
	bytes = $5
	sender = body
	sub(/^[^<]*/, "", sender)
	sub(/> qp [0-9]* uid [0-9]*.*$/, ">", sender)
	sender = tolower(sender)
	gsub(/ /, "_", sender)
	qp = body
	sub(/.*> qp /, "", qp)
	uid = qp
	sub(/ .*/, "", qp)
	sub(/[0-9]* uid /, "", uid)
	sub(/[^0-9].*/, "", uid)
	next
}

body ~ /^starting delivery [0-9]+: msg [0-9]+ to [^ ]/ {
	n = $3
	sub(/:.*/, "", n)
	rest = body
	sub(/^[^:]*: msg [0-9]* to /, "", rest)
	channel = rest
	sub(/ .*/, "", channel)
	sub(/^[^ ]* ?/, "", rest)
	gsub(/ /, "_", rest)
	start[n] = time
	whom[n] = channel "." tolower(rest)
	next
}

body ~ /^delivery [0-9]+: (success:|failure:|deferral:|report mangled, )/ {
	n = $2
	sub(/:.*/, "", n)
	sub(/^[^:]*: /, "", body)
	$0 = body
	result(n)
	next
}

body ~ /^end msg [0-9]+( |$)/ {
	if (told)
		print line "\tm", birth, time, bytes, k + 0, d + 0, z + 0, \
		    sender, qp, uid
	next
}

body ~ /^new msg [0-9]+( |$)/ || $1 == "status:" {
	next
}

$1 == "number" || $1 == "local" || $1 == "remote" {
	next
}

$1 == "running" || $1 == "exiting" {
	next
}

{
	mark = $1 == "warning:" || $1 == "alert:" ? "" : "? "
	print line "\t" mark time " " body
}
