# The tables of qsend-stats from the lines of matchup, in one pass: senders,
# recipients, their domains, hosts and uids with messages, bytes, results, mean
# and longest time; hours; reasons with what differs masked; percentiles.

function domain(a) {
	sub(/.*@/, "", a)
	return a
}

function came(table, who, size) {
	messages[table, who]++
	bytes[table, who] += size
}

function went(table, who, how, time) {
	results[table, who, how]++
	if (how == "k") {
		sum[table, who] += time
		if (time > most[table, who])
			most[table, who] = time
	}
}

$1 == "m" {
	s = tolower($8)
	came("sender", s, $4)
	came("sender domain", domain(s), $4)
	came("uid", $10, $4)
	hour = int($2 / 3600)
	entered[hour]++
	size[hour] += $4
	left[int($3 / 3600)]++
	queue[++queued] = $3 - $2
}

$1 == "d" {
	s = tolower($7)
	r = tolower($8)
	channel = r
	sub(/[.].*/, "", channel)
	sub(/^[a-z0-9]*[.]/, "", r)
	time = $5 - $3
	if (!(($3, $9, r) in seen)) {
		seen[$3, $9, r]
		came("recipient", r, $6)
		came("recipient domain", domain(r), $6)
	}
	went("sender", s, $2, time)
	went("sender domain", domain(s), $2, time)
	went("uid", $10, $2, time)
	went("recipient", r, $2, time)
	went("recipient domain", domain(r), $2, time)
	done[int($5 / 3600), $2]++
	by_channel[channel, $2]++
	attempt[channel, ++attempts[channel]] = $5 - $4
	if ($2 == "k")
		delivery[channel, ++deliveries[channel]] = time
	if (match($11, /[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+/) &&
	    channel != "local") {
		host = substr($11, RSTART, RLENGTH)
		came("host", host, $6)
		went("host", host, $2, $5 - $4)
	}
	if ($2 != "k") {
		reason = $11
		gsub(/[^_\/:,;()]*[0-9@][^_\/:,;()]*/, "*", reason)
		reasons[$2, reason]++
		if (match($11, /[245][.][0-9]+[.][0-9]+/))
			codes[substr($11, RSTART, RLENGTH), $2]++
	}
}

END {
	for (i in messages) {
		split(i, key, SUBSEP)
		who = key[1] SUBSEP key[2]
		print messages[i], bytes[i] + 0, results[who, "k"] + 0,
		    results[who, "z"] + 0, results[who, "d"] + 0,
		    sum[who] + 0, most[who] + 0, key[1], key[2] | "sort -rn"
	}
	for (i in reasons)
		print reasons[i], i | "sort -rn"
	for (i in queue)
		print queue[i] | "sort -n"
	for (i in delivery)
		print delivery[i] | "sort -n"
	for (i in attempt)
		print attempt[i] | "sort -n"
}
