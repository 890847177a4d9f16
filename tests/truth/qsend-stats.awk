# A qmail-send log (with TAI64N labels) in numbers, as "NAME VALUE": counted by
# the rules of qmail-send-log(5), and by nothing of qsend-stats.

function count(name, n) {
	sum[name] += n
}

{ count("read", 1) }

$2 == "new" { fresh[$4] = 1 }

$2 == "info" && $3 == "msg" {
	m = $4
	sub(/:$/, "", m)
	what = $6 $8 $10
	if (m in open && open[m] == what)
		next			# announced again
	if (m in open)
		count("lost", 1)
	open[m] = what
	count("entered", 1)
	count("bytes", $6)
	if ($8 == "<#@[]>")
		count("double_bounces", 1)
}

$2 == "starting" {
	d = $4
	sub(/:$/, "", d)
	if (d + 0 <= last + 0)
		cut()
	last = d
	if (!($6 in open)) {
		open[$6] = "?"
		count("before", 1)
	}
	under_way[d] = 1
	count("started", 1)
}

function cut(  d) {
	for (d in under_way)
		count("cut", 1)
	split("", under_way)
	last = 0
}

$2 == "status:" && $3 == "exiting" { cut() }

$2 == "status:" && $3 == "local" {
	if (!told && $4 ~ /^0\// && $6 ~ /^0\//) {
		cut()
		count("restarts", 1)
	}
}

$2 == "delivery" {
	d = $3
	sub(/:$/, "", d)
	how = $4
	sub(/:$/, "", how)
	if (how == "report")
		how = "deferral"
	if (d in under_way)
		count(how, 1)
	else
		count("stray", 1)
	delete under_way[d]
	if (how == "success" && match($5, /did_[0-9]+[+][0-9]+[+]/)) {
		split(substr($5, RSTART + 4, RLENGTH), part, "+")
		if (d in under_way || 1)
			forwards += part[2]
	}
}

$2 == "bounce" { count("bounces", 1) }
$3 == "bounce:" && $4 == "discarding" { count("discarded", 1) }
$2 == "warning:" { count("warnings", 1) }
$2 == "alert:" { count("alerts", 1) }

$2 == "end" {
	if (!($4 in open))
		count("before", 1)
	delete open[$4]
	count("left", 1)
}

# qmail-send writes a status line behind each start and each result only
$2 != "warning:" && $2 != "alert:" {
	told = $2 == "starting" || $2 == "delivery"
}

END {
	for (m in open)
		count("open", 1)
	for (d in under_way)
		count("under_way", 1)
	split("entered bytes left open lost started success deferral " \
	    "failure cut under_way stray bounces double_bounces discarded " \
	    "restarts warnings alerts", names, " ")
	for (i = 1; i in names; i++)
		print names[i], sum[names[i]] + 0
}
