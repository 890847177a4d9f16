# What a log forces mtrack to hold, at most: the bytes of open lines, the
# open messages, and 1.6 bytes for each byte and `each' for each message.
# With -v families=1 as under -b: an ended message is held until all of its
# family have ended and its bounce has been seen.

function hold(m) {
	if (!(m in family)) {
		family[m] = ++families_seen
		opens[family[m]] = 1
		members[family[m]] = 1
		messages++
	}
	size[family[m]] += length($0) + 1
	bytes += length($0) + 1
	if (bytes > peak_bytes)
		peak_bytes = bytes
	if (messages > peak_messages)
		peak_messages = messages
	need = 1.6 * bytes + each * messages
	if (need > peak)
		peak = need
}

function let_go(f) {
	if (opens[f] + awaited[f] > 0)
		return
	bytes -= size[f]
	messages -= members[f]
	delete size[f]
	delete members[f]
	delete opens[f]
	delete awaited[f]
}

# Message m is the bounce that family f waits for.
function join(m, f, alone) {
	alone = family[m]
	family[m] = f
	size[f] += size[alone]
	members[f]++
	opens[f]++
	awaited[f]--
	delete size[alone]
	delete members[alone]
	delete opens[alone]
}

$2 == "new" { hold($4 + 0) }

$2 == "info" {
	hold($4 + 0)
	if (families && ($8 == "<>" || $8 == "<#@[]>") && $10 in waits) {
		join($4 + 0, waits[$10])
		delete waits[$10]
	}
}

$2 == "bounce" {
	hold($4 + 0)
	if (families) {
		waits[$6] = family[$4 + 0]
		awaited[family[$4 + 0]]++
	}
}

$2 == "triple" {
	split($NF, path, "/")
	hold(path[2] + 0)
}

$2 == "starting" {
	msg[$4 + 0] = $6 + 0
	hold($6 + 0)
}

$2 == "delivery" {
	hold(msg[$3 + 0])
	delete msg[$3 + 0]
}

$2 == "end" {
	hold($4 + 0)
	opens[family[$4 + 0]]--
	let_go(family[$4 + 0])
	delete family[$4 + 0]
}

END { printf "%d %d %d\n", peak, peak_bytes, peak_messages }
