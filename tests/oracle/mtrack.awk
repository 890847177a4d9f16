# mtrack, written a second time, slowly and without looking at the first: what
# it prints for a log of one IndiMail queue or none.  With -v all=1 as with
# -a.  Of DESIGN's rules all but memory, state, selection and families.
#
# A group is g: lines in text[g], its number in num[g].  at[s, m] is the open
# group of message m of the source s; doubt[g] is the group that had the
# number before, as long as it is not known whether g is the same message.

function flush_run() {
	if (run != "" && all)
		printf "%s\n", run
	run = ""
}

function emit(g) {
	if (text[g] != "")
		printf "%s\n", text[g]
	text[g] = ""
	gone[g] = 1
}

function make(m) {
	at[src, m] = ++groups
	num[groups] = m
	of[groups] = src
	return groups
}

function is_open(m) {
	return (src, m) in at
}

# The group's number is free, and it is over.
function close_group(g,  k) {
	if (at[of[g], num[g]] == g)
		delete at[of[g], num[g]]
	for (k in flight)
		if (flight[k] == g)
			delete flight[k]
	for (k in last)
		if (last[k] == g)
			delete last[k]
}

function lose(g) {
	flush_run()
	close_group(g)
	emit(g)
}

# The message with this number is another than the one before.
function decide(g,  was) {
	if (g in doubt) {
		was = doubt[g]
		delete doubt[g]
		lose(was)
	}
}

function open_group(m) {
	if (!is_open(m))
		return make(m)
	decide(at[src, m])
	return at[src, m]
}

function add(g) {
	flush_run()
	text[g] = text[g] line "\n"
	last[src] = g
}

function finish(g) {
	close_group(g)
	emit(g)
	delete last[src]
}

function nobodys() {
	run = run line "\n"
	delete last[src]
}

function restart(  k, part) {
	for (k in flight) {
		split(k, part, SUBSEP)
		if (part[1] == src)
			delete flight[k]
	}
	high[src] = 0
}

# "12" of "12: more" or "12 more", or of "12" alone; else "".
function number(s, after,  n) {
	if (match(s, /^[0-9]+/) == 0 || RLENGTH > 15)
		return ""
	n = substr(s, 1, RLENGTH)
	s = substr(s, RLENGTH + 1)
	if (index(s, after) != 1 && !(after == " " && s == ""))
		return ""
	sub(/^0+/, "", n)
	return n == "" ? "0" : n
}

# The last number behind a slash that ends a path; else "".
function path_number(s,  n, found) {
	found = ""
	while ((n = index(s, "/")) > 0) {
		s = substr(s, n + 1)
		if (s ~ /^[0-9]+($|[ ;:,!>])/) {
			match(s, /^[0-9]+/)
			found = substr(s, 1, RLENGTH)
			sub(/^0+/, "", found)
		}
	}
	return found
}

# Is this a label?
function label(s) {
	return s ~ /^@[0-9a-fA-F]*$/ && length(s) == 25
}

# Take what stands before the body off `body`.
function head(  n) {
	timed = more = 0
	if (label(substr(body, 1, 25)) && substr(body, 26, 1) ~ /^ ?$/) {
		body = substr(body, 27)
		timed = 1
	}
	while (match(body, dated) || match(body, epoch)) {
		body = substr(body, RLENGTH + 1)
		timed = 1
	}
	if (match(body, syslog) || match(body, zoned)) {
		body = substr(body, RLENGTH + 1)
		timed = 1
		src = ""
		if (match(body, names)) {
			n = split(substr(body, 1, RLENGTH - 2), word, " ")
			sub(/\[[0-9]*\]$/, "", word[n])
			src = word[1] "\t" word[n]
			body = substr(body, RLENGTH + 1)
		}
		if (match(body, /^[0-9]+\.[0-9]+[ +]/)) {
			more = substr(body, RLENGTH, 1) == "+"
			body = substr(body, RLENGTH + 1)
		}
	} else if (timed)
		src = ""
	known = known || timed
}

BEGIN {
	info_form = "^info msg [0-9]+: bytes [0-9]+ from .* qp [0-9]+ " \
	    "uid [0-9]+( |$)"
	dated = "^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][ _T]" \
	    "[0-9][0-9]:[0-9][0-9]:[0-9][0-9]\\.[0-9]+  ?"
	epoch = "^[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]" \
	    "\\.[0-9]+ "
	syslog = "^[A-Z][a-z][a-z] [ 0-9][0-9] [0-9][0-9]:[0-9][0-9]:" \
	    "[0-9][0-9] "
	zoned = "^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:" \
	    "[0-9][0-9]:[0-9][0-9](\\.[0-9]+)?[+-][0-9][0-9]:[0-9][0-9] "
	names = "^[A-Za-z0-9.-]+ (mail\\.[a-z]+ )?[a-z][a-z0-9]*" \
	    "(\\[[0-9]+\\])?: "
}

{
	body = $0
	line = numbered ? NR " " body : body
	sub(/\r$/, "", body)
	head()
}

more || (known && !timed && kind(body) == "") {
	if (src in last)
		add(last[src])
	else
		run = run line "\n"
	next
}

{ act(kind(body)) }

# What is this?  Sets m, d, info, zero.
function kind(s,  w, rest, i, n) {
	if (index(s, "new msg ") == 1)
		return (m = number(substr(s, 9), " ")) == "" ? "" : "new"
	if (index(s, "end msg ") == 1)
		return (m = number(substr(s, 9), " ")) == "" ? "" : "end"
	if (index(s, "info msg ") == 1) {
		m = number(substr(s, 10), ": bytes ")
		if (m == "" || s !~ /: bytes [0-9]+ from /)
			return ""
		# cut by splogger, it does not tell enough
		if (s !~ info_form)
			return s ~ / from </ ? "note" : ""
		info = s
		sub(/^info msg [0-9]+/, "", info)
		return "info"
	}
	if (index(s, "starting delivery ") == 1) {
		d = number(substr(s, 19), ": msg ")
		if (d == "")
			return ""
		rest = substr(s, index(s, ": msg ") + 6)
		return (m = number(rest, " to ")) == "" ? "" : "start"
	}
	if (index(s, "delivery ") == 1) {
		d = number(substr(s, 10), ": ")
		rest = substr(s, index(s, ": ") + 2)
		if (d == "" ||
		    rest !~ /^(success:|deferral:|failure:|report mangled, )/)
			return ""
		return "result"
	}
	if (index(s, "bounce msg ") == 1) {
		m = number(substr(s, 12), " qp ")
		if (s !~ /^bounce msg [0-9]+ qp [0-9]+( |$)/)
			return ""
		return m == "" ? "" : "bounce"
	}
	if (s ~ /^(triple|double) bounce: discarding bounce\//) {
		m = number(substr(s, 34), " ")
		return m == "" ? "" : "discard"
	}
	if (s ~ /^(warning|warn|alert): /) {
		m = path_number(s)
		return "trouble"
	}
	if (s == "status: exiting" || s == "running" || s == "exiting")
		return "exit"
	if (s ~ /^status: [^ ]+ [0-9]+\/[0-9]+/) {
		zero = 1
		n = split(s, w, " ")
		for (i = 3; i <= n && w[i] ~ /^[0-9]+\/[0-9]+$/; i += 2)
			if (w[i] !~ /^0+\//)
				zero = 0
		return "status"
	}
	return ""
}

function act(what,  g, was) {
	if (what == "" || what == "trouble") {
		if (what != "" && m != "" && is_open(m))
			add(at[src, m])
		else
			nobodys()
		return
	}
	if (what == "status") {
		if (!due[src] && zero)
			restart()
		due[src] = 0
		nobodys()
		return
	}
	if (what == "start") {
		if (d + 0 <= high[src] + 0)
			restart()
		high[src] = d
		due[src] = 1
		g = open_group(m)
		begun[g] = 1
		flight[src, d] = g
		add(g)
		return
	}
	if (what == "result") {
		due[src] = 1
		if (!((src, d) in flight)) {
			nobodys()
			return
		}
		g = flight[src, d]
		delete flight[src, d]
		add(g)
		# of one whose number has been announced again: it was another
		if (is_open(num[g]) && doubt[at[src, num[g]]] == g &&
		    (at[src, num[g]] in doubt)) {
			delete doubt[at[src, num[g]]]
			finish(g)
		}
		return
	}
	due[src] = 0
	if (what == "exit") {
		restart()
		nobodys()
	} else if (what == "new") {
		if (is_open(m) && ((g = at[src, m]) in said || g in begun)) {
			was = g
			g = make(m)
			doubt[g] = was
		} else
			g = is_open(m) ? at[src, m] : make(m)
		add(g)
	} else if (what == "info") {
		on_info()
	} else {
		g = open_group(m)
		add(g)
		if (what == "end")
			finish(g)
	}
}

function on_info(  g, was) {
	g = is_open(m) ? at[src, m] : 0
	if (g && (g in doubt) && said[doubt[g]] == info) {
		was = doubt[g]
		text[was] = text[was] text[g]
		text[g] = ""
		delete doubt[g]
		at[src, m] = g = was
	} else if (g) {
		decide(g)
		if (((g in said) && said[g] != info) ||
		    ((g in begun) && !(g in said))) {
			lose(g)
			g = 0
		}
	}
	if (!g)
		g = make(m)
	said[g] = info
	add(g)
}

END {
	for (g = 1; g <= groups; g++)
		if (!(g in gone))
			emit(g)
	flush_run()
}
