# Does a generated log keep qmail-send's rules?  Prints what is wrong, then
# what the log is like.  Every delivery's result must have its start in the
# same life, every status line must agree with the counters, a message may
# end only when all its recipients are done, and bounce only if one failed.

function bad(why) {
	if (++wrong <= 20)
		print "line " NR ": " why ": " $0
}

# The state of deliveries in flight is lost: their recipients wait again.
function restart(  d, m) {
	for (d in msg) {
		m = msg[d]
		flying[m]--
		waits[m, to[d]]++
		waiting[m]++
		lost++
	}
	split("", msg)
	now["local"] = now["remote"] = last = 0
	lives++
}

function peak() {
	if (open > peak_open)
		peak_open = open
}

{
	if ($1 !~ /^@[0-9a-f]+$/ || length($1) != 25 || $1 < label)
		bad("label")
	same += $1 == label
	label = $1
	size += length($0) + 1
	kind[$2]++
	body = substr($0, 27)
}

due && $2 != "status:" { bad("a status line is missing") }

ending && body != "end msg " ending { bad("no end after a bounce") }

$2 == "status:" {
	if (body == "status: exiting") {
		if (now["local"] + now["remote"] > 0)
			bad("deliveries are under way")
		leaving = 0
		exits++
		gone = 1
		next
	}
	if (body !~ /^status: local [0-9]+\/[0-9]+ remote [0-9]+\/[0-9]+( exitasap)?$/)
		bad("grammar")
	if (!due) {
		if ($4 !~ /^0\// || $6 !~ /^0\//)
			bad("counters at a start")
		if (lives > 0 && !gone)
			kills++
		gone = 0
		restart()
	}
	split($4, l, "/")
	split($6, r, "/")
	if (l[1] != now["local"] || r[1] != now["remote"])
		bad("counters")
	if (l[1] > l[2] + 0 || r[1] > r[2] + 0)
		bad("more than there are slots")
	leaving = $7 == "exitasap"
	due = 0
	next
}

gone { bad("after the exit") }

$2 == "new" {
	m = $4 + 0
	if (body !~ /^new msg [0-9]+$/)
		bad("grammar")
	if (m in info)
		bad("new while open")
	if (!(m in is)) {
		is[m]
		open++
		if (m in used)
			reused++
		used[m]
	}
	fresh = m
	peak()
	next
}

$2 == "info" {
	m = $4 + 0
	if (body !~ /^info msg [0-9]+: bytes [0-9]+ from <[^ ]*> qp [0-9]+ uid [0-9]+$/)
		bad("grammar")
	if (m != fresh)
		bad("info without new")
	# before a kill -9 this may be said twice
	if (!(m in start))
		said[m] = body
	sender[m] = $8
	if ($10 in bounced) {
		if ($8 != bounced[$10])
			bad("sender of a bounce")
		delete bounced[$10]
		joined++
	}
	next
}

$2 == "starting" {
	if (body !~ /^starting delivery [0-9]+: msg [0-9]+ to (local|remote) [^ ]+@[^ ]+$/)
		bad("grammar")
	d = $4 + 0
	m = $6 + 0
	if (d != ++last)
		bad("number of the delivery")
	if (!(m in said) || leaving)
		bad("start")
	info[m]
	start[m]
	starts++
	if (waits[m, $9] > 0) {
		waits[m, $9]--
		waiting[m]--
		again++
	} else
		rcpts++
	flying[m]++
	now[$8]++
	msg[d] = m
	channel[d] = $8
	to[d] = $9
	due = 1
	next
}

$2 == "delivery" {
	d = $3 + 0
	due = 1
	if (body !~ /^delivery [0-9]+: ((success|deferral|failure): [^ ]*|report mangled, will defer)$/)
		bad("grammar")
	if (!(d in msg)) {
		bad("result without a start")
		next
	}
	m = msg[d]
	result[$4]++
	flying[m]--
	now[channel[d]]--
	if ($4 == "deferral:" || $4 == "report") {
		waits[m, to[d]]++
		waiting[m]++
	} else if ($4 == "failure:")
		failed[m]
	delete msg[d]
	next
}

$2 == "bounce" || $2 == "triple" {
	m = $4 + 0
	if (split($NF, part, "/") == 2)
		m = part[2] + 0
	if (!(m in failed))
		bad("bounce without a failure")
	want = $2 == "triple"
	if (want != (sender[m] == "<#@[]>"))
		bad("which bounce")
	if ($2 == "bounce")
		bounced[$6] = sender[m] == "<>" ? "<#@[]>" : "<>"
	ending = m
	delete failed[m]
	next
}

$2 == "end" {
	if (body !~ /^end msg [0-9]+$/)
		bad("grammar")
	m = $4 + 0
	if (!(m in start) || waiting[m] > 0 || flying[m] > 0)
		bad("not done")
	if (m in failed)
		bad("no bounce")
	delete info[m]
	delete start[m]
	delete said[m]
	delete is[m]
	delete waiting[m]
	delete flying[m]
	ending = ""
	open--
	next
}

{ bad("unknown") }

END {
	for (q in bounced)
		unjoined++
	printf "%d wrong; %d lines of %.1f bytes, %.1f %% status, ", wrong,
	    NR, size / NR, 100 * kind["status:"] / NR
	printf "%.1f %% share a stamp\n", 100 * same / NR
	printf "%d messages (%d of a used number), at most %d open; ",
	    kind["new"], reused, peak_open
	printf "%d ends; %d exits, %d kills, %d deliveries lost\n",
	    kind["end"], exits, kills, lost
	printf "%d recipients, %d starts (%d again): %d successes, ", rcpts,
	    starts, again, result["success:"]
	printf "%d deferrals, %d failures, %d mangled\n", result["deferral:"],
	    result["failure:"], result["report"]
	printf "%d bounces (%d not yet seen), %d triple\n", kind["bounce"],
	    unjoined, kind["triple"]
	exit wrong > 0
}
