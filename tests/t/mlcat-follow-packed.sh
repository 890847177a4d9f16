# -F where full files are compressed: each line once, also of those that were
# closed and compressed between two looks.
command -v gzip >/dev/null || { echo "skip: gzip is not installed"; exit; }
. "$ROOT/tests/follow.sh"
# "rotate N": close the file whose last line is N, and compress it.
rotate() {
	mv d/current "d/${s}0${1}80000000.s"
	gzip "d/${s}0${1}80000000.s"
}
mkdir d
line 1 >d/current
rotate 1
line 2 >d/current
: >out
mlcat -F d >out 2>err &
pid=$!
seen 'line 2'
line 3 >>d/current
rotate 3
line 4 >d/current
seen 'line 4'
kill -STOP $pid
rotate 4
(line 5; printf '%s line 6 is c' ${s}0600000000) >d/current
rotate 6
(echo ut; line 7) >d/current
kill -CONT $pid
seen 'line 7'
line 8 >>d/current
seen 'line 8'
kill -TERM $pid
wait $pid
echo "exit $?"
cat out err
