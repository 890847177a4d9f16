#!/bin/sh
# qplogtail: one short line for each event in qpsmtpd's log that matters.
# qploggrep runs it, too; see qplogtail(1) and qploggrep(1).

LC_ALL=C
export LC_ALL
name=${QPLOGTAIL_NAME:-qplogtail}

. src/sh/say.sh
. src/sh/options.sh

help() {
	cat <<'END'
usage: qplogtail [-e regex] [-o form] [file ...]
Print the events of qpsmtpd's log, one line each, its fields parted by tabs:
    PID IP N/MAX               a connection was accepted
    PID IP DISPOSITION DETAILS what became of a message (logterse), or who
                               refused it; for a queued one its sender and
                               recipients, else the reason
    PID IP SECONDS sec.        the connection has ended (connection_time)
  -e   only lines of the log that match this extended regular expression,
       in upper or lower case
  -o   plain: no time stamps (the default); stamped: the stamp is the first
       field, as it is in the log
Watch a server:
    tail -F /var/log/qpsmtpd/current | qplogtail
What a client has got:
    qploggrep 192.0.2.7 /var/log/qpsmtpd/current | tai64nlocal
END
}

# One line at a time must come through.  fflush() is part of POSIX since
# 2024, and all awks in use have it; mawk also wants to be told not to wait
# until its input buffer is full.
the_awk() {
	case $(awk -W version </dev/null 2>&1) in
	mawk*) awk -W interactive "$@" ;;
	*) awk "$@" ;;
	esac
}

# Copy standard input, or a file; nothing is said if nobody reads any more.
copy() {
	said=$(cat "$@" 2>&1 >&4) && return
	case $said in
	'' | *"roken pipe"*) exit 0 ;;
	esac
	why=${said##*: }
	return 1
}

# What is in the files, one behind the other.  A code that is not 0 goes to
# descriptor 3.
feed() {
	for file; do
		if [ "$file" = - ]; then
			copy && continue
			say "fatal: unable to read input: $why"
		else
			copy -- "$file" && continue
			say "warning: unable to read $file: $why"
		fi
		echo 111 >&3
	done 4>&1
}

# shellcheck disable=SC2016	# $ is awk's
program='
function take() {
	ate = substr(rest, 1, RLENGTH)
	rest = substr(rest, RLENGTH + 1)
	return 1
}

# A time stamp: a label, a date, seconds, those of syslog and of ctime(3).
function eat_stamp() {
	if (match(rest, /^@[0-9a-fA-F]+ /))
		return RLENGTH == 26 && take()
	return (match(rest, /^[0-9]+\.[0-9]+ /) || match(rest, date) ||
	    match(rest, syslog) || match(rest, ctime)) && take()
}

# "mx1 qpsmtpd[123]: " or "mx1[123]: ": who; its number may be the pid.
function eat_host() {
	if (!match(rest, /^[^][ :]+\[[0-9]+\]: /) &&
	    !(dated && rest !~ /^([0-9]+|[^ ]*:) / &&
	    match(rest, /^[^ ]+ [^][ :]+(\[[0-9]+\])?: /)))
		return 0
	take()
	tag_pid = ""
	if (match(ate, /\[[0-9]+\]: $/))
		tag_pid = substr(ate, RSTART + 1, RLENGTH - 4)
	place = place substr(ate, 1, length(ate) - RLENGTH)
	return 1
}

# All that may stand in front; the first stamp is kept.
function eat_front() {
	stamp = place = tag_pid = ""
	dated = 0
	while (eat_stamp()) {
		if (stamp == "")
			stamp = substr(ate, 1, length(ate) - 1)
		dated = ate ~ /[T:]/
	}
	if (match(rest, /^\{[^ }]+\} /) && take())
		place = ate
	if (eat_host())
		while (eat_stamp())
			;
}

# Which address a pid has; two tables of limited size, the newer one first.
function remember(id, ip) {
	if (!((place id) in newer) && ++remembered > 65536) {
		split("", older)
		for (k in newer)
			older[k] = newer[k]
		split("", newer)
		remembered = 1
	}
	newer[place id] = ip
}

function ip_of(id) {
	id = place id
	return id in newer ? newer[id] : id in older ? older[id] : "-"
}

function forget(id) {
	id = place id
	if (id in newer)
		remembered--
	delete newer[id]
	delete older[id]
}

# For a terminal: bytes that are not plain text as \xHH.
function visible(s,	shown, c) {
	shown = ""
	while (match(s, /[^\t -~]/)) {
		c = substr(s, RSTART, 1)
		shown = shown substr(s, 1, RSTART - 1) \
		    (c in code ? code[c] : "?")
		s = substr(s, RSTART + 1)
	}
	return shown s
}

function say(id, ip, what, details,	line) {
	if (chosen && tolower($0) !~ pattern &&
	    (ip == "-" || tolower(ip) !~ pattern))
		return
	line = id "\t" ip "\t" what
	if (details != "")
		line = line "\t" details
	if (stamped && stamp != "")
		line = stamp "\t" line
	print terminal ? visible(line) : line
	fflush()
	said++
}

# The fields of logterse; the first one is "` IP".
function terse(text,	f, n, i, ip, why) {
	n = split(text, f, "\t")
	if (n < 6)
		return 0
	ip = f[1]
	sub(/.* /, "", ip)
	remember(id, ip)
	if (f[6] == "queued") {
		say(id, ip, f[6], f[4] " -> " f[5])
		return 1
	}
	if (n > 8 && f[n] == "msg denied before queued")
		n--
	why = f[8]
	for (i = 9; i <= n; i++)
		why = why " " f[i]
	say(id, ip, f[6], why)
	return 1
}

# The name of the plugin; what it says is left.
function eat_plugin(	name) {
	if (match(rest, /^\([^)]*\) [^ ]+: /) ||
	    match(rest, /^[^ ]+ plugin( \([^)]*\))?: /) ||
	    match(rest, /^[^ ]+: /)) {
		take()
		name = ate
		sub(/^\([^)]*\) /, "", name)
		sub(/ .*/, "", name)
		sub(/(:[0-9]+)?:?$/, "", name)
		sub(/.*::/, "", name)
		return name
	}
	return ""
}

function connection_time(	ip) {
	if (match(rest, /^Connection time from [^ ]+: /) && take()) {
		ip = substr(ate, 22, length(ate) - 23)
		remember(id, ip)
	}
	if (match(rest, /^[0-9]+(\.[0-9]*)? s/)) {
		say(id, ip_of(id), substr(rest, 1, RLENGTH - 2) " sec.")
		forget(id)
	}
}

# hosts_allow speaks of a client that has no process of its own yet.
function hosts_allow(	ip) {
	if (rest !~ /^fail/ && rest !~ /^Too many/)
		return
	sub(/^fail(ed)?[:,] */, "", rest)
	sub(/ *Denying connection.*/, "", rest)
	ip = "-"
	if (match(rest, / from [0-9a-fA-F.:]+/))
		ip = substr(rest, RSTART + 6, RLENGTH - 6)
	sub(/:$/, "", ip)
	say(id, ip, "hosts_allow", rest)
}

function earlytalker(name) {
	if (rest !~ /^fail/ && rest !~ /^remote( host)? started/)
		return
	sub(/^fail(ed)?[:,] */, "", rest)
	say(id, ip_of(id), name, rest)
}

function plugin(	name) {
	if (rest ~ /^[^ ] [0-9a-fA-F.:]+\t/ && terse(rest))
		return
	sub(/^[^ (] /, "", rest)		# of logging/adaptive
	name = eat_plugin()
	if (name == "logterse")
		terse(rest)
	else if (name == "connection_time")
		connection_time()
	else if (name == "hosts_allow")
		hosts_allow()
	else if (name == "earlytalker" || name == "check_earlytalker")
		earlytalker(name)
}

# What qpsmtpd itself says; 0 if it is something else.
function core(	word) {
	if (match(rest, /^Accepted connection [0-9]+\/[0-9]+ from [^ ]+/)) {
		split(rest, word, " ")
		remember(id, word[5])
		say(id, word[5], word[3])
	} else if (rest ~ /^Too many connections: [0-9]+ >= [0-9]+/) {
		split(rest, word, " ")
		say(id, "-", word[4] "/" (word[6] + 0), "too many connections")
	} else if (match(rest, /^connect from: [0-9a-fA-F.:]+:[0-9]+/)) {
		split(rest, word, " ")
		sub(/:[0-9]+$/, "", word[3])
		remember(id, word[3])
	} else if (rest ~ /^Connection from / &&
	    match(rest, /\[[0-9a-fA-F.:]+\]$/))
		remember(id, substr(rest, RSTART + 1, RLENGTH - 2))
	else if (rest ~ /^cleaning up after [0-9]+/)
		forget(substr(rest, 19) + 0)
	else
		return 0
	return 1
}

# The client of a deny line; that of a newer sslserver comes without a pid line.
function denied(id, client,	ip) {
	ip = ip_of(id)
	if (ip == "-" && match(client, /:[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+:/))
		ip = substr(client, RSTART + 1, RLENGTH - 2)
	return ip
}

# qpsmtpd under tcpserver or sslserver.
function server(	word) {
	split(rest, word, " ")
	if (word[2] == "status:" && match(word[3], /^[0-9]+\/[0-9]+/))
		load[place] = substr(word[3], 1, RLENGTH)
	else if (word[2] == "pid" && word[4] == "from" && word[5] != "") {
		remember(word[3], word[5])
		say(word[3], word[5], place in load ? load[place] : "-")
	} else if (word[2] == "deny") {
		sub(/:/, "", word[1])
		say(word[3], denied(word[3], word[5]), word[1],
		    "connection denied")
	} else if (word[2] == "end")
		forget(word[3])
}

BEGIN {
	pattern = tolower(ENVIRON["QPLOGTAIL_REGEX"])
	chosen = ENVIRON["QPLOGTAIL_CHOSEN"]
	two = "[0-9][0-9]"
	time = two ":" two ":" two "([.,][0-9]+)?"
	day = "[A-Z][a-z][a-z] [ 0-9][0-9]"
	date = "^" two two "-" two "-" two "[ _T]" time "(Z|[-+][0-9:]+)? "
	syslog = "^" day " " time " "
	ctime = "^[A-Z][a-z][a-z] " day " " time " [0-9]+ "
	for (i = 1; i < 256; i++)
		code[sprintf("%c", i)] = sprintf("\\x%02x", i)
}

{
	rest = $0
	eat_front()
	if (rest ~ /^(tcp|ssl)server: /) {
		server()
		next
	}
	id = tag_pid
	if (match(rest, /^[0-9]+ /) || (id == "" && match(rest, /^[^ ]+ /))) {
		take()
		id = substr(ate, 1, length(ate) - 1)
	}
	if (id != "" && !core())
		plugin()
}

END { exit chosen && !said }
'

# Not every awk tells when it cannot write; cat does.  The codes of all parts
# of the pipe, and what they complain of, are the output.
run() {
	exec 3>&1
	feed "$@" | {
		the_awk -v "terminal=$terminal" -v "stamped=$stamped" \
		    "$program" 2>&3 5>&-
		echo $? >&3
	} | {
		cat 2>&3 >&5
		echo $? >&3
	}
}

# The worst of the codes, and why; warnings of awk are left out.
finish() {
	case $1 in
	*"roken pipe"*) exit 111 ;;
	esac
	why=$(printf '%s\n' "$1" | sed -n 's/^cat: .*: //p')
	[ -z "$why" ] || fatal 111 "unable to write output: $why"
	worst=0
	for code in $(printf '%s\n' "$1" | sed -n '/^[0-9]*$/p'); do
		[ "$code" -le 1 ] || code=111
		[ "$code" -le "$worst" ] || worst=$code
	done
	why=$(printf '%s\n' "$1" | sed -n '/^[0-9]*$/!{p;q;}')
	[ "$worst" -le 1 ] || [ -z "$why" ] || fatal 111 "$why"
	exit "$worst"
}

help_or_version "$@"

QPLOGTAIL_CHOSEN='' QPLOGTAIL_REGEX='' stamped=0
while getopts :e:o: option; do
	case $option in
	e) QPLOGTAIL_CHOSEN=1 QPLOGTAIL_REGEX=$OPTARG ;;
	o)
		case $OPTARG in
		plain) stamped=0 ;;
		stamped) stamped=1 ;;
		*) fatal 100 "-o takes plain or stamped, not $OPTARG" ;;
		esac
		;;
	*) bad_option ;;
	esac
done
shift $((OPTIND - 1))
export QPLOGTAIL_CHOSEN QPLOGTAIL_REGEX

[ -z "$QPLOGTAIL_CHOSEN" ] ||
    awk 'BEGIN { x = "a" ~ tolower(ENVIRON["QPLOGTAIL_REGEX"]); exit }' \
    </dev/null >/dev/null 2>&1 ||
    fatal 100 "bad regular expression: $QPLOGTAIL_REGEX"

terminal=0
[ -t 1 ] && terminal=1
(exec 5>&1) 2>/dev/null ||
    fatal 111 "unable to write output: Bad file descriptor"
exec 5>&1
[ $# -gt 0 ] || set -- -
finish "$(run "$@")"
