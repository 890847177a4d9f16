# What `strack -o tsv' says of each connection, next to what its client saw:
#	awk -f records.awk CLIENT.csv LOG RECORDS
# -v tells=1: the log says of each message or recipient that it was accepted;
# -v qps=1: and which qp a message got; -v rules=1: tcprules names users.
# Prints a line for each difference:
#	address:port column: what the record has, not what the client had
# and how many were compared.  A client that left before the end may not have
# seen its refusal; one of the kind pregreet has said another HELO before.

function csv(s,  i, c, quoted, field) {
	split("", col)
	n = 1
	for (i = 1; i <= length(s); i++) {
		c = substr(s, i, 1)
		if (c == "\"")
			quoted = !quoted
		else if (c == "," && !quoted)
			n++
		else
			col[n] = col[n] c
	}
}

FNR == 1 { file++ }

file == 1 && FNR == 1 {
	csv($0)
	for (i = 1; i <= n; i++)
		at[col[i]] = i
	next
}

# The client: replies with a qp, and whether 250 came for a recipient.
file == 1 {
	csv($0)
	key = col[at["ip"]] ":" col[at["port"]]
	known[key] = 1
	helo[key] = ("helo" in at) ? col[at["helo"]] : ""
	auth[key] = ("auth" in at) ? col[at["auth"]] : \
	    ("users" in at) ? col[at["users"]] : ""
	stayed[key] = col[at["end"]] == "quit"
	early[key] = col[at["kind"]] == "pregreet"
	m = split(col[at["replies"]], reply, / [|] /)
	replies[key] = m
	for (i = 1; i <= m; i++) {
		code = substr(reply[i], 1, 3)
		if (code >= 500 || code == "-ER")
			no[key]++
		else if (code >= 400)
			later[key]++
		else if (code == 250)
			yes[key]++
		if (match(reply[i], / qp [0-9]+/)) {
			qp[key] = qp[key] "," \
			    substr(reply[i], RSTART + 4, RLENGTH - 4)
			messages[key]++
		}
	}
	next
}

# Seconds of the day, with microseconds.
function label(s,  i, v, u) {
	for (i = 10; i <= 17; i++)
		v = 16 * v + index("0123456789abcdef", substr(s, i, 1)) - 1
	for (i = 18; i <= 25; i++)
		u = 16 * u + index("0123456789abcdef", substr(s, i, 1)) - 1
	return sprintf("%d.%06d", (v - 10) % 86400, u / 1000)
}

function clock(s,  part) {
	split(substr(s, 12), part, /[:+]/)
	return sprintf("%d.%s", 3600 * part[1] + 60 * part[2] + part[3],
	    substr(s, 21, 6))
}

# The log: which port each pid has, by the time of its first line.
file == 2 && $1 ~ /^@/ && $2 ~ /^(tcp|ssl)server:$/ {
	if ($3 == "pid")
		first[$4] = label($1)
	else if (($3 == "ok" || $3 == "deny") && NF >= 6) {
		if (!($4 in first))
			first[$4] = label($1)
		port[$4, first[$4]] = substr($6, match($6, /[0-9]*$/))
		id[$4] = $4 SUBSEP first[$4]
		delete first[$4]
	} else if ($3 == "end" && ($4 in id)) {
		w = $6 + 0
		status[id[$4]] = w % 128 ? 128 + w % 128 : int(w / 256)
		delete id[$4]
	}
}

file == 2 { next }

# Programs and the client's records escape odd bytes in their own ways.
function plain(s) {
	gsub(/\\x[0-9a-f][0-9a-f]|\\[nrt]/, "", s)
	gsub(/[^A-Za-z0-9.]/, "", s)
	return s
}

function differs(column, is, was) {
	print key " " column ": " is ", not " was
	wrong++
}

FNR == 1 {
	split($0, name, "\t")
	for (i in name)
		at[name[i] "="] = i
	next
}

function of(column) {
	return col[at[column "="]]
}

{
	split("", col)
	split($0, col, "\t")
	records++
	is = of("pid") SUBSEP clock(of("start"))
	key = of("ip") ":" port[is]
	if (port[is] == "" || !(key in known)) {
		strange++
		if (port[is] != "" && of("ip") !~ /^127\.0\.0\.1$/)
			print "no client: pid " of("pid") " " key
		next
	}
	delete known[key]
	met++
	result = of("result")
	count[result == "" ? "silent" : result]++
	if (of("helo") != "" && !early[key] &&
	    plain(of("helo")) != plain(helo[key]))
		differs("helo", of("helo"), helo[key])
	if ((is in status) && of("status") != status[is])
		differs("status", of("status"), status[is])
	if (result == "denied" && replies[key] > 0)
		differs("result", result, replies[key] " replies")
	if (result == "rejected" && stayed[key] && !no[key])
		differs("result", result, "5xx")
	if (result == "deferred" && stayed[key] && !later[key])
		differs("result", result, "4xx")
	if (result == "accepted" && yes[key] < 2)
		differs("result", result, "250")
	over = of("end") != ""
	if (tells && over && messages[key] && result != "accepted")
		differs("result", result, "accepted")
	if (qps && stayed[key] && !messages[key] && result == "accepted")
		differs("result", result, "no message")
	if (qps && over && of("qp") != substr(qp[key], 2))
		differs("qp", of("qp"), substr(qp[key], 2))
	if (qps && over && of("messages") + 0 != messages[key] + 0)
		differs("messages", of("messages"), messages[key] + 0)
	if (!rules && of("user") != "" &&
	    index(plain(auth[key]), plain(of("user"))) == 0)
		differs("user", of("user"), auth[key])
}

END {
	printf "%d records, %d clients' (", records, met
	split("accepted rejected deferred denied silent", word, " ")
	for (i = 1; i <= 5; i++)
		printf "%s%d %s", (i == 1 ? "" : ", "), count[word[i]], word[i]
	printf "), %d others, %d differences\n", strange, wrong
}
