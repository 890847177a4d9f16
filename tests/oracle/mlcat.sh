# The real loggers write, rotating every 4 kB; what mlcat prints meanwhile is
# what was written, stamps aside: followed from the start, while it is stopped
# now and then, from the middle on, merged, and asked for news again and
# again, without a pause where svlogd's processor makes new files of the full
# ones.  MLCAT_LINES: how many lines (tests/bench/mlcat-load).
. tests/lib.sh

lines=${MLCAT_LINES:-3000}
cd "$TMP" || exit 111

# Some lines are longer than a file, and cut where it is full.
awk -v n="$lines" 'BEGIN {
	srand(11)
	for (i = 1; i <= n; i++) {
		printf "line %d ", i
		for (k = int(rand() * 20); k > 0; k--)
			printf "word "
		if (rand() < 0.004)
			for (k = 0; k < 400; k++)
				printf "a long line "
		print ""
	}
	print "the end"
}' >written

# Not all at once: the loggers are to write in many pieces.
slowly() {
	awk '{ print } NR % 300 == 0 { fflush(); system("sleep 0.01") }' \
	    written
}

# "logger NAME DIRECTORY": read standard input into it.
logger() {
	mkdir -p "$2"
	case $1 in
	multilog) multilog t s4096 n100000 "./$2" ;;
	processor) multilog t s4096 n100000 '!cat' "./$2" ;;
	s6-log) s6-log n100000 s4096 t "./$2" ;;
	svlogd | rewriter)
		printf 's4096\nn100000\n' >"$2/config"
		[ "$1" = svlogd ] || echo '!cat' >>"$2/config"
		svlogd -tt "./$2"
		;;
	esac
}

stripped() {
	sed 's/^@[0-9a-f]\{24\} //
	s/^[0-9]\{4\}-[0-9-]*_[0-9:]*\.[0-9]* //'
}

# Wait until the end was printed, at most a minute.
until_end() {
	i=0
	while ! tail -n 1 "$1" | grep -q 'the end$' && [ $i -lt 600 ]; do
		i=$((i + 1))
		sleep 0.1
	done
}

# "ended NAME PID OUTPUT": let it end; then it has printed all.
ended() {
	until_end "$3"
	kill -TERM "$2"
	wait "$2"
	code=$?
	stripped <"$3" >got
	same "$1" written got
	[ "$code" -eq 0 ] || not_ok "$1" "exit $code"
}

for l in multilog s6-log svlogd processor rewriter; do
	program=$l
	[ $l != processor ] || program=multilog
	[ $l != rewriter ] || program=svlogd
	if ! have "$program"; then
		skip "mlcat-$l" "$program is not installed"
		continue
	fi
	: >"out.$l"
	mlcat -F "dir.$l" >"out.$l" 2>/dev/null &
	first=$!
	mlcat -Fm "dir.$l" >"out2.$l" 2>/dev/null &
	second=$!
	slowly | logger $l "dir.$l" 2>/dev/null &
	writer=$!
	(while kill -STOP $second; do
		sleep 0.3
		kill -CONT $second
		sleep 0.2
	done) 2>/dev/null &
	stopper=$!
	sleep 0.3
	mlcat -F "dir.$l" >"out3.$l" 2>/dev/null &
	third=$!
	: >"news.$l"
	while kill -0 $writer 2>/dev/null; do
		mlcat -p "place.$l" "dir.$l" >>"news.$l" 2>/dev/null
		[ $l = rewriter ] || sleep 0.05
	done
	wait $writer
	mlcat -p "place.$l" "dir.$l" >>"news.$l"
	until_end "out2.$l"
	kill $stopper
	wait $stopper
	kill -CONT $second
	ended "mlcat-$l-follow" $first "out.$l"
	ended "mlcat-$l-follow-stopped" $second "out2.$l"
	ended "mlcat-$l-follow-late" $third "out3.$l"
	stripped <"news.$l" >got
	same "mlcat-$l-news" written got
	mlcat "dir.$l" | stripped >got
	same "mlcat-$l" written got
done 2>/dev/null
finish
