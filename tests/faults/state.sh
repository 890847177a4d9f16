# Carried work is replaced whole or not at all, and by one run at a time.
# shellcheck disable=SC3045	# most shells have ulimit -f; others skip
. tests/lib.sh

if [ $# -eq 0 ]; then		# of each program, in its own directory
	for p in mtrack strack matchup qsend-stats smtpd-stats; do
		mkdir "$TMP/$p"
		TMP=$TMP/$p sh "$0" "$p" || bad=1
	done
	finish
fi
p=$1
cd "$TMP" || exit 111
s=@400000006553f10000000001

# Two logs that leave much open, and the states that they lead to.
log() {
	awk -v s="$s" -v from="$1" 'BEGIN {
		for (i = from; i < from + 3000; i++) {
			print s " new msg " i
			print s " info msg " i ": bytes 1 from <a@x.org> " \
			    "qp 1 uid 0"
			print s " tcpserver: pid " i " from 10.0.0.1"
			print s " qmail-smtpd[" i "]: MAIL FROM:<a@x.org>"
			if (i % 3 == 0) {
				print s " end msg " i
				print s " tcpserver: end " i " status 0"
			}
		}
	}'
}
log 1 >one.log
log 10001 >two.log
"$p" -p state one.log >one.out
cp state old
"$p" -p state two.log >two.out
cp state new
cat old new >/dev/null || not_ok "$p-state" "is not written"

# whole NAME: the state is the old or the new one.
whole() {
	if cmp -s state old || cmp -s state new; then
		ok "$1"
	else
		not_ok "$1" "neither the old state nor the new one"
	fi
}

# Killed at any moment; what a killed run leaves behind does not disturb.
# First count how long a run takes, in turns of this loop.
turns() {
	i=0
	while [ ! -s "$1" ] && [ $i -lt "$2" ]; do
		i=$((i + 1))
	done
}

cp old state
("$p" -p state two.log >killed.out; echo >ended) &
turns ended 1000000
whole_run=$i
wait
wrong=
for moment in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23; do
	cp old state
	"$p" -p state two.log >killed.out &
	pid=$!
	turns never $((whole_run * moment / 20))
	kill -9 "$pid"
	wait "$pid"
	cmp -s state old || cmp -s state new || wrong="$wrong $moment"
	cmp -s state old || continue
	"$p" -p state two.log >again.out || wrong="$wrong rerun:$moment"
	cmp -s state new && cmp -s again.out two.out ||
	    wrong="$wrong rerun:$moment"
done 2>/dev/null
if [ -z "$wrong" ]; then
	ok "$p-state-killed"
else
	not_ok "$p-state-killed" "wrong at moments:$wrong"
fi

# A full disk while the state is written: no file may be longer than 512 B.
if (ulimit -f 1) 2>/dev/null; then
	cp old state
	(
		trap '' XFSZ
		ulimit -f 1
		"$p" -p state two.log 2>err.pipe
		echo $? >code
	) | cat >full.out
	code=$(cat code)
	cp err.pipe err
	expect "$p-state-full" 111 "$p: fatal: unable to write "
	same "$p-state-full-old" old state
	same "$p-state-full-output" two.out full.out
	cp old state
	(ulimit -f 1; "$p" -p state two.log; :) 2>/dev/null | cat >full.out
	whole "$p-state-full-signal"
else
	skip "$p-state-full" "ulimit -f is not supported"
fi
rm -f state.new

# Output that does not go out: the state stays, so that a rerun repeats it.
if [ -c /dev/full ]; then
	cp old state
	"$p" -p state two.log 2>err >/dev/full
	code=$?
	expect "$p-state-output-full" 111 "$p: fatal: unable to write output: "
	same "$p-state-output-full-old" old state
	"$p" -P two.log 4<old 5>/dev/full 2>err >out
	code=$?
	expect "$p-state-descriptor-full" 111 "$p: fatal: unable to write "
else
	skip "$p-state-output-full" "no /dev/full"
fi

# Where no state can be.
attempt "$p" -p nowhere/state two.log
expect "$p-state-no-directory" 111 "$p: fatal: unable to .*nowhere/state"
mkdir isdir
attempt "$p" -p isdir two.log
expect "$p-state-is-directory" 111 "$p: .*unable to .*isdir"

# A second run while the first one works; then TERM is the end of its input.
cp old state
mkfifo pipe.in pipe.out
"$p" -p state <pipe.in >pipe.out 2>err.first &
pid=$!
(exec >/dev/null 2>&1; sleep 20; kill -9 "$pid") &
dog=$!
exec 3>pipe.in 4<pipe.out
printf '%s\n' "$s new msg 77777" "$s tcpserver: pid 77777 from 10.0.0.1" \
    "$s end msg 1" "$s tcpserver: end 1 status 0" >&3
until_end() {
	while read -r line; do
		case $line in
		*" end msg 1" | *" end 1 status 0" | "m "*) return ;;
		esac
	done
	not_ok "$p-state-first" "does not answer"
}
: >empty
report=
is_report "$p" && report=yes
if [ -n "$report" ]; then
	# it says nothing before its end; but this is more than a pipe holds
	awk -v s="$s" 'BEGIN {
		for (i = 0; i < 9000; i++)
			print s " end msg " i
	}' >&3
else
	until_end <&4	# now it has read the state, and holds the lock
fi
attempt "$p" -p state two.log
expect "$p-state-locked" 111 "$p: fatal: unable to lock state"
[ -s out ] && not_ok "$p-state-locked" "writes output"
same "$p-state-locked-old" old state
kill -TERM "$pid"
wait "$pid"
code=$?
cat <&4 >/dev/null
exec 3>&- 4<&-
kill "$dog" 2>/dev/null
cp err.first err
expect "$p-state-term" 0 ""
attempt "$p" -p state empty
expect "$p-state-after-term" 0 ""
if [ "$p" = matchup ]; then
	sed -n 's/^#message 1 \([0-9]*\) .*/new msg \1/p' state >opened
else
	"$p" state >opened 2>&1
fi
if [ -n "$report" ]; then
	:			# laws/report.sh has it
elif grep -q -e 'new msg 77777' -e ' pid 77777 ' opened &&
    ! grep -q -e 'new msg 1$' -e ' pid 1 ' opened; then
	ok "$p-state-term-carried"
else
	not_ok "$p-state-term-carried" "what was open is not in the state"
fi

# What is no state of ours is not replaced by one.
cp one.log log
echo '#qtrack 1 other' >other
attempt "$p" -p log two.log
expect "$p-state-log" 100 "$p: fatal: a log, not a state, is in log"
same "$p-state-log-stays" one.log log
attempt "$p" -p other two.log
expect "$p-state-other" 100 "$p: fatal: another program's state is in other"

# A damaged state: reported, set aside in the new one, and no reason to stop.
for damage in head cut noise; do
	case $damage in
	head) (echo "precious"; cat old) >state ;;
	cut) dd if=old of=state bs=1000 count=3 2>/dev/null ;;
	noise) awk 'BEGIN { for (i = 0; i < 999; i++)
	    printf "precious%c%c\377\n", 1 + i % 31, 128 + i % 99 }' >state ;;
	esac
	attempt "$p" -p state two.log
	[ $damage = cut ] && : >err
	# what is missing in a cumulative report is missed by its sums
	ends=0
	[ "$report,$damage" = yes,cut ] && ends=1
	expect "$p-state-damaged-$damage" $ends \
	    "$([ $damage = cut ] || echo "$p: warning: ")"
	tail -n 4 two.out >want
	tail -n 4 out >got
	[ -n "$report" ] ||
	    same "$p-state-damaged-$damage-output" want got
	if [ $damage = cut ] || grep -q precious state; then
		ok "$p-state-damaged-$damage-aside"
	else
		not_ok "$p-state-damaged-$damage-aside" "it is lost"
	fi
	attempt "$p" -p state empty
	expect "$p-state-damaged-$damage-once" $ends \
	    "$([ $ends = 0 ] || echo "$p: warning: sums do not agree: ")"
done
finish
