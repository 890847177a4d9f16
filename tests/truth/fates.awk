# Does the fate that each group shows equal what became of the mail?
#
#	mtrack LOG | awk -f csv.awk -f fates.awk \
#	    injected.csv sink.csv local.csv prog.csv -
#
# Prints each difference but those in -v except="KIND:WHO=MORE ...", and at
# last what was compared: for each recipient the number of deliveries that
# succeeded with what the SMTP sinks accepted and the mailboxes hold, and of
# those that did not with what programs refused; for each message (X-Seq) and
# recipient, that no success is shown which the other side does not know.
#
# A message's number is known from injected.csv by its qp and uid; that of a
# forwarded copy from the line `did_0+1+0/qp_Q/' of the message it was made
# from; that of a bounce from `bounce msg M qp Q'.

# Seconds of a label, less 2^62 and some.
function time(s,  i, v) {
	v = 0
	for (i = 10; i <= 17; i++)
		v = v * 16 + index("0123456789abcdef", substr(s, i, 1)) - 1
	s = substr(s, 18)
	nano = 0
	for (i = 1; i <= 8; i++)
		nano = nano * 16 + index("0123456789abcdef", substr(s, i, 1)) - 1
	return sprintf("%d.%09d", v, nano)
}

FILENAME ~ /injected/ {
	fields($0, f)
	seq_of[f[4] " " f[5], ++many[f[4] " " f[5]]] = f[1]
	injected++
	next
}

# ip, mode, from, rcpt, code of RCPT, code after DATA, X-Seq, note
FILENAME ~ /sink/ {
	fields($0, f)
	if (f[6] == 250) {
		to = tolower(logged(unquoted(bare(f[4]))))
		accepted[to]++
		accepted_of[f[7] " " to]++
		accepts++
	}
	next
}

# box, kind, seq, delivered to, return path
FILENAME ~ /local/ {
	fields($0, f)
	if (f[1] == "box")
		next
	filed[tolower(logged(bare(f[4])))]++
	files++
	next
}

# time, local@host, seq, exit code, pid: those that did not succeed
FILENAME ~ /prog/ {
	fields($0, f)
	if (f[4] != 0 && f[4] != 99)
		runs[tolower(logged(bare(f[2])))]++
	next
}

# The groups.  Bodies begin behind the label.

function end_group(  i) {
	if (lines == 0)
		return
	n++
	group_qp[n] = qp
	group_uid[n] = uid
	group_sender[n] = sender
	group_at[n] = at
	group_deliveries[n] = deliveries
	for (i = 1; i <= deliveries; i++) {
		chan[n, i] = c[i]
		rcpt[n, i] = tolower(r[i])
		fate[n, i] = result[i]
		text[n, i] = t[i]
	}
	if (qp == "")
		strangers++
	qp = info = ""
	deliveries = lines = 0
	split("", index_of)
}

$0 == "" {
	end_group()
	next
}

{
	lines++
	body = substr($0, 27)
}

body ~ /^info msg / {
	if (info != "" && info != body)
		print "two messages in a group: " $0
	info = body
	qp = $(NF - 2)
	uid = $NF
	sender = $8
	at = time($1)
	next
}

body ~ /^bounce msg / {
	bounced[++bounces] = $6 " " time($1)
	from_group[bounces] = n + 1
	next
}

body ~ /^starting delivery / {
	d = $4 + 0
	index_of[d] = ++deliveries
	c[deliveries] = $8
	r[deliveries] = $9
	result[deliveries] = "none"
	next
}

body ~ /^delivery / {
	d = $3 + 0
	if (!(d in index_of))
		print "a result without its start: " $0
	result[index_of[d]] = $4
	t[index_of[d]] = $5
	if (match($5, /^did_[0-9]+\+[0-9]+\+[0-9]+\/qp_[0-9]+/)) {
		q = substr($5, 1, RLENGTH)
		sub(/.*_/, "", q)
		forwarded[++forwards] = q " " time($1)
		forward_of[forwards] = n + 1
	}
}

# Number of the message: the info line with this qp and uid nearest in order.
function number_all(  i, k, q) {
	for (i = 1; i <= n; i++) {
		by_qp[group_qp[i]] = by_qp[group_qp[i]] " " i
	}
	# groups come in order of their ends: number those of the same qp by
	# the time of their info
	for (i = 1; i <= n; i++) {
		q = group_qp[i] " " group_uid[i]
		if (!(q in many) || group_qp[i] == "")
			continue
		rank = 1
		k = split(by_qp[group_qp[i]], same, " ")
		for (j = 1; j <= k; j++)
			if (group_uid[same[j]] == group_uid[i] &&
			    group_at[same[j]] < group_at[i])
				rank++
		if ((q, rank) in seq_of) {
			seq[i] = seq_of[q, rank]
			numbered_itself[i]
			numbered++
		}
	}
}

# The number of what came of a message, by a qp: the nearest one in time, and
# after it if it is a bounce.
function hand_on(from, what, after,  p, k, x, best, away) {
	if (!(from in seq))
		return 0
	split(what, p, " ")
	k = split(by_qp[p[1]], same, " ")
	best = 0
	for (x = 1; x <= k; x++) {
		away = group_at[same[x]] - p[2]
		if ((after && away < 0) || (same[x] in numbered_itself))
			continue
		if (away < 0)
			away = -away
		if (!best || away < least) {
			best = same[x]
			least = away
		}
	}
	if (!best || best in seq)
		return 0
	seq[best] = seq[from]
	return 1
}

function hand_on_all(  i, changed) {
	do {
		changed = 0
		for (i = 1; i <= forwards; i++)
			changed += hand_on(forward_of[i], forwarded[i], 0)
		for (i = 1; i <= bounces; i++)
			changed += hand_on(from_group[i], bounced[i], 1)
		handed += changed
	} while (changed)
}

# How many of its kind did a successful local delivery do?  What programs
# print stands before that, with nothing between.
function did(s, which,  p) {
	if (!match(s, /did_[0-9]+\+[0-9]+\+[0-9]+\/(qp_[0-9]+\/)?$/))
		return 0
	split(substr(s, RSTART + 4), p, "+")
	return p[which] + 0
}

# Is this difference one that the corpus names?
function named(k, more) {
	return index(" " except " ", " " k "=" more " ") > 0
}

function differ(what, k, log_says, truth) {
	log_says += 0
	truth += 0
	if (log_says == truth)
		return
	if (named(what ":" k, truth - log_says))
		excepted++
	else
		printf "%s: %s: the log says %d, the other side %d\n", what, k,
		    log_says, truth
}

# A retry after success, or the like, would show here.
function deliver(i, j,  k, f0, to) {
	to = rcpt[i, j]
	f0 = fate[i, j]
	attempts[chan[i, j] " " f0]++
	if (chan[i, j] == "remote" && f0 == "success:") {
		good[to]++
		goods++
		if (i in seq)
			good_of[seq[i] " " to]++
	}
	if (chan[i, j] == "local" && f0 == "success:") {
		put[to] += did(text[i, j], 1)
		puts += did(text[i, j], 1)
	}
	if (chan[i, j] == "local" && f0 != "success:" && to in runs)
		bad_runs[to]++
}

END {
	end_group()
	number_all()
	hand_on_all()
	for (i = 1; i <= n; i++)
		for (j = 1; j <= group_deliveries[i]; j++)
			deliver(i, j)
	for (k in good_of)
		if (good_of[k] > accepted_of[k])
			differ("more", k, good_of[k], accepted_of[k])
	for (k in good)
		all_remote[k]
	for (k in accepted)
		all_remote[k]
	for (k in all_remote)
		differ("remote", k, good[k], accepted[k])
	for (k in put)
		all_local[k]
	for (k in filed)
		all_local[k]
	for (k in all_local)
		differ("local", k, put[k], filed[k])
	for (k in runs)
		differ("program", k, bad_runs[k], runs[k])
	printf "%d messages (%d older than the log), %d of %d injected, " \
	    "%d made of these\n", n, strangers, numbered, injected, handed
	printf "remote: %d successes, %d accepted; ", goods, accepts
	printf "local: %d and %d files; %d differences that are named\n",
	    puts, files, excepted
}
