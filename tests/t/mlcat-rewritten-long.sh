# The same with a line that is longer than the buffer, so that a part of it was
# printed when its file was rewritten: it goes on where it was.
cd "$TMP" || exit 111
s=@400000006553f1
line() {
	echo "${s}0${1}00000000 line $1"
}
# Wait until the output has so many bytes, at most 20 s.
grown() {
	i=0
	while [ "$(wc -c <out)" -lt "$1" ] && [ $i -lt 200 ]; do
		i=$((i + 1))
		sleep 0.1
	done
}
# The full file as another one, as a processor or a compressor leaves it.
rewrite() {
	cp full d/new
	mv d/new d/${s}0400000000.s
}
# Two lines with one stamp, the second 300 kB long and cut.
long() {
	echo "${s}0300000000 line 2b"
	printf '%s line 3 ' ${s}0300000000
	awk 'BEGIN { for (i = 0; i < 30000; i++) printf "%09d ", i }'
	printf 'is c'
}
# "run END": with what follows the full file at END.
run() {
	rm -rf d
	mkdir d
	line 1 >d/current
	: >out
	mlcat -F d >out 2>err &
	pid=$!
	grown 30
	(line 1; line 2; long) >full
	cp full d/new
	rm d/current
	mv d/new d/${s}0400000000.s
	grown 250000
	rewrite
	sleep 0.6
	rewrite
	(echo "$1"; line 5) >d/${s}0600000000.s
	line 7 >d/current
	grown 300160
	kill -TERM $pid
	wait $pid
	echo "exit $?"
	sed 's/ 0.* 000029999 / ... /' out
	wc -c <out | tr -d ' '
	cat err
}
run ut
echo "--- it is not finished"
run "$(line 4)"
