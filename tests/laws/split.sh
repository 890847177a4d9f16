# Split law: however a log is cut in two, run(A) and run(state + B) print
# what one run prints, and leave the same state, byte for byte.  A damaged
# state stops nothing, and nothing of the new log is lost.
# shellcheck disable=SC2317	# logs are made by the functions of their names
. tests/lib.sh

./compile -Dmain=program_main -o "$TMP/mtrack.o" src/mtrack.c &&
    ./compile -o "$TMP/split.o" tests/laws/split.c &&
    ./load -o "$TMP/split" "$TMP/split.o" "$TMP/mtrack.o" src/libqtrack.a ||
    exit 111

# A program with sanitizers takes ten times as long to start.
every=1
[ -z "$ASAN_OPTIONS" ] || every=23

# A line with the next label.
s() {
	i=$((i + 1))
	printf '@400000006b01%04x00000001 %s\n' "$i" "$1"
}

# Restarts by each of the three rules, in time and after warnings; announced
# again, the same and another; numbers used again; lost starts and ends;
# bounces that do not come, hours that pass, a clock that is set back.
restart() {
	i=0
	s 'delivery 7: success: lost_start/'
	s 'new msg 11'
	s 'info msg 11: bytes 5 from <a@x.org> qp 7 uid 1'
	s 'starting delivery 1: msg 11 to local b@x.org'
	s 'status: local 1/10 remote 0/20'
	s 'new msg 11'
	s 'info msg 11: bytes 5 from <a@x.org> qp 7 uid 1'
	s 'new msg 11'
	s 'delivery 1: deferral: x/'
	s 'rest of it'
	s 'starting delivery 2: msg 11 to local b@x.org'
	s 'status: local 0/10 remote 0/20'
	s 'warning: unable to open local/3/11'
	s 'status: local 0/10 remote 0/20'
	s 'delivery 2: success: x/'
	s 'new msg 11'
	s 'info msg 11: bytes 6 from <> qp 8 uid 1'
	s 'new msg 14'
	s 'starting delivery 1: msg 11 to remote c@x.org'
	s 'starting delivery 2: msg 14 to remote c@x.org'
	s 'status: exiting'
	s 'delivery 1: success: stale/'
	s 'starting delivery 5: msg 11 to remote c@x.org'
	s 'delivery 5: report mangled, will defer'
	s 'starting delivery 3: msg 12 to remote d@x.org'
	s 'bounce msg 12 qp 9'
	s 'end msg 12'
	s 'end msg 12'
	s 'new msg 13'
	s 'info msg 13: bytes 6 from <> qp 9 uid 1'
	s 'triple bounce: discarding bounce/13'
	s 'end msg 13'
	s '# not a comment'
	s 'starting delivery 9: msg 21 to local b@x.org'
	s 'new msg 21'
	printf 'rest of a line\n'
	s 'delivery 9: success: so_it_was_the_old_one/'
	printf 'rest of a line that ended 21\n'
	s 'bounce msg 22 qp 10'
	s 'starting delivery 10: msg 22 to local b@x.org'
	s 'new msg 22'
	s 'end msg 22'
	i=40000
	s 'hours later'
	s 'bounce msg 23 qp 11'
	s 'end msg 23'
	s 'new msg 24'
	s 'starting delivery 11: msg 25 to local b@x.org'
	s 'starting delivery 12: msg 24 to local b@x.org'
	s 'bounce msg 25 qp 12'
	s 'end msg 25'
	s 'delivery 12: success: of_24/'
	s 'bounce msg 26 qp 13'
	s 'starting delivery 13: msg 26 to local b@x.org'
	s 'new msg 26'
	s 'end msg 26'
	s 'delivery 13: success: late/'
	s 'end msg 24'
	s 'info msg 27: bytes 6 from <> qp 15 uid 1'
	s 'bounce msg 27 qp 14'
	s 'new msg 27'
	s 'end msg 27'
	s 'starting delivery 14: msg 27 to local b@x.org'
	s 'bounce msg 29 qp 16'
	s 'starting delivery 15: msg 29 to local b@x.org'
	s 'new msg 29'
	s 'delivery 15: success: so_it_was_the_old_one/'
	s 'end msg 29'
	s 'starting delivery 16: msg 29 to local b@x.org'
	s 'bounce msg 33 qp 19'
	s 'bounce msg 34 qp 19'
	s 'bounce msg 33 qp 19'
	s 'end msg 34'
	s 'info msg 35: bytes 6 from <> qp 20 uid 1'
	s 'starting delivery 17: msg 35 to local b@x.org'
	s 'new msg 35'
	s 'starting delivery 18: msg 36 to local b@x.org'
	s 'status: exiting'
	s 'info msg 35: bytes 6 from <> qp 20 uid 1'
	i=50000
	s 'new msg 28'
	s 'bounce msg 30 qp 17'
	s 'bounce msg 30 qp 18'
	s 'info msg 31: bytes 6 from <> qp 17 uid 1'
	s 'end msg 30'
	i=60000
	s 'the hour of msg 30 has passed, and its family has not ended'
	i=50100
	s 'info msg 32: bytes 6 from <> qp 18 uid 1'
	s 'end msg 31'
	s 'info msg 38: bytes 6 from <> qp 19 uid 1'
	s 'info msg 39: bytes 6 from <> qp 19 uid 1'
	s 'end msg 39'
	s 'end msg 38'
	s 'end msg 33'
}

# The rest of a line, lines like those of a state, NULs, CR LF, bad stamps,
# an unfinished last line.
rests() {
	i=0
	s 'new msg 11'
	printf 'info msg 11: bytes 5 from <a@x.org> qp 7 uid 1\n'
	printf '#? set aside?\n#end\n#run\n#at 1 2 1\n#qtrack 1 mtrack\n'
	s 'starting delivery 1: msg 11 to local b@x.org'
	printf 'rest of the line\nand more\n#end\n\n'
	s 'x'
	printf '#unstamped of nobody\n\n\000\000\n#middle\n#skip\n'
	s 'new msg 12^' | tr '^' '\r'
	s 'info msg 12: bytes 3 from <b@x> qp 8 uid 2^' | tr '^' '\r'
	printf '@400000006b012fff00000001 starting delivery 2: msg 12 to '
	printf 'local a\000b\r\n\r\n@4000\n@400000006b013fff00000001\n'
	s ''
	s 'delivery 1: success: ok/'
	s 'end msg 11'
	printf 'rest of an ended one\nlast line without newline'
}

# Three machines with the same numbers; splogger's pieces.
syslog() {
	while read -r host line; do
		printf 'Nov 21 05:00:01 %s: 1795235270.00000%s\n' \
		    "$host" "$line"
	done <<'E'
mx1 qmail 1 new msg 5
mx1 qmail 1 info msg 5: bytes 1 from <a@x> qp 1 uid 1
mx2 qmail 1 new msg 5
mx1 qmail 2 starting delivery 1: msg 5 to local x@x
mx2 qmail 3 starting delivery 1: msg 5 to local y@x
mx1 qmail 4 delivery 1: failure: AAA
mx2 qmail2 4 new msg 5
mx1 qmail 4+BBB
mx2 qmail 4+of nobody
mx1 qmail 4+more
mx1 qmail 5 bounce msg 5 qp 77
mx1 qmail 5 end msg 5
mx1 qmail 5+rest of an end
mx2 qmail 6 info msg 5: bytes 1 from <> qp 77 uid 1
mx1 qmail 6 info msg 9: bytes 1 from <> qp 77 uid 1
mx1 qmail 6+rest
mx1 qmail 6 end msg 9
E
	echo 'Nov 21 05:00:01 mx1 qmail: last message repeated 2 times'
}

# Tags of mlcat, and IndiMail's queues.
queues() {
	i=0
	s '{a} new msg 5'
	s '{b} new msg 5'
	s '{a} info msg 5: bytes 1 from <z@x> qp 1 uid 1'
	printf 'a rest of a\n'
	s '{b} starting delivery 1: msg 5 to local x@x'
	s '{a} starting delivery 1: msg 5 to local y@x'
	printf '{b} unstamped\n'
	s '{a} delivery 1: success: /'
	printf ' tail\n'
	s '{b} status: exiting'
	s '{a} end msg 5'
	s '{} new msg 5'
	s '{b c} new msg 5'
	s 'new msg 6 queue1'
	s 'new msg 6 queue2'
	s 'info msg 6: bytes 1 from <z@x> qp 1 uid 1 queue1'
	s 'info msg 6: bytes 1 from <z@x> qp 2 uid 1 queue2'
	s 'starting delivery 1.1: msg 6 to local a@x queue1'
	s 'status: local 1/10 remote 0/20 queue1'
	s 'starting delivery 1.2: msg 6 to local a@x queue2'
	s 'status: local 1/10 remote 0/20 queue2'
	s 'delivery 1.2: success: did_0+0+1/ queue2'
	s 'status: local 0/10 remote 0/20 queue2'
	s 'status: local 0/10 remote 0/20 queue1'
	s 'delivery 1.1: success: did_0+0+1/ queue1'
	s 'local: z@x a@x 6 1 bytes queue2 opendir mode'
	s 'end msg 6 queue2'
	s 'end msg 6 qmail-send: queue1'
}

# 200 kB in an open message, and as much of nobody.
long() {
	awk 'BEGIN {
		printf "delivery 1: success: "
		for (i = 0; i < 20000; i++)
			printf "%09d/", i
		print "\nnew msg 1"
		print "starting delivery 1: msg 1 to local a@x"
		printf "delivery 1: success: "
		for (i = 0; i < 20000; i++)
			printf "%09d/", i
		print "\nnew msg 2"
	}'
}

for log in restart rests syslog queues long; do
	$log >"$TMP/$log"
done

# "cuts NAME LOG OPTIONS-OF-SPLIT MODE OPTION..."
cuts() {
	what="split: $1"
	cut_log=$2
	how=$3
	here=$TMP/dir.$1
	shift 3
	mkdir "$here"
	# shellcheck disable=SC2086
	if "$TMP/split" $how "$cut_log" "$here" "$@" >"$here/said" 2>&1; then
		ok "$what: $*: $(tail -n 1 "$here/said")"
	else
		not_ok "$what: $*" "$(tail -n 1 "$here/said")"
		head -n 5 "$here/said" | sed 's/^/    /'
	fi
}

# A real log: a busy minute of tests/truth/rotated, whose programs were
# killed again and again; in it are a line cut by a rotation and its rest.
real() {
	if ! have gzip; then
		skip "split: a real log" "needs gzip"
		return
	fi
	gzip -dc tests/truth/rotated/send.log.gz |
	    sed -n 3900,6000p >"$TMP/real"
	cuts real "$TMP/real" "-c -s $every" P -b
	n=0
	while read -r mode; do
		n=$((n + 1))
		# shellcheck disable=SC2086
		cuts "real-$n" "$TMP/real" "-c -s $((every * 29))" $mode
	done <<'E'
P
p
p -a
p -b
p -ab
p -f @example.net
p -b -r bounce -f <>
p -t @reject.example.com -r failure
p -a -S @1795235270 -U @1795235290
p -b -S @1795235270 -U @1795235290
p -a -e Sorry -e did_
P -e did_0
E
}

hostile() {
	for log in restart rests syslog queues; do
		cuts $log-bytes "$TMP/$log" "-n -s $every" P -b
		cuts $log-damage "$TMP/$log" "-t -s $every" P -b
		n=0
		while read -r mode; do
			n=$((n + 1))
			# shellcheck disable=SC2086
			cuts $log-$n "$TMP/$log" "-cn -s $((every * 29))" $mode
		done <<'E'
P
p
p -a
p -b
p -ab -e msg
p -b -f <>
p -S @1795227641 -U @1795227651
E
	done
	for step in 4999 16384 65535 65536 65537; do
		cuts long-$step "$TMP/long" "-cn -s $step" P
	done
	cuts long-p "$TMP/long" "-cn -s 32771" p -b -e 000009999
}

# The processor of the real multilog: all lines of its files and of the state
# together are the lines that came, each once.
multilog_law() {
	if ! have multilog; then
		skip "split: multilog" "needs daemontools"
		return
	fi
	log=$TMP/real
	[ -f "$log" ] || log=$TMP/restart
	for options in '' b; do
		dir=$TMP/log$options
		multilog s4096 n9999 "!mtrack -P$options" "$dir" <"$log" 2>&1
		cat "$dir"/@* "$dir/current" "$dir/state" |
		    grep -v -e '^$' -e '^#' | sort >"$TMP/got"
		sort "$log" >"$TMP/want"
		same "split: multilog -P$options" "$TMP/want" "$TMP/got"
		(set -- "$dir"/@*s && [ -e "$1" ]) ||
		    not_ok "split: multilog" "idle"
	done
	# a state that somebody spoilt: multilog goes on, and so does the log
	echo spoilt >"$dir/state"
	multilog s4096 n9999 "!mtrack -Pb 2>/dev/null" "$dir" <"$log" 2>&1
	cat "$dir"/@* "$dir/current" "$dir/state" |
	    grep -v -e '^$' -e '^#' | sort -u >"$TMP/got"
	sort -u "$log" >"$TMP/want"
	same "split: multilog with a spoilt state" "$TMP/want" "$TMP/got"
	grep -q '^#? spoilt' "$dir/state" ||
	    not_ok "split: multilog with a spoilt state" "it is not kept"
}

(
	bad=0
	real
	multilog_law
	exit $bad
) >"$TMP/real.said" &
hostile
wait "$!" || bad=1
cat "$TMP/real.said"
finish
