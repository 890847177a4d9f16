# A full file is rewritten, and again before what follows it is there: the
# line that was cut where it ends comes once.
. "$ROOT/tests/follow.sh"
# The full file as another one, as a processor or a compressor leaves it.
rewrite() {
	cp full d/new
	mv d/new d/${s}0400000000.s
}
mkdir d
line 1 >d/current
: >out
mlcat -F d >out 2>err &
pid=$!
seen 'line 1'
(line 1; line 2; printf '%s line 3 is c' ${s}0300000000) >full
cp full d/new
rm d/current
mv d/new d/${s}0400000000.s
seen 'line 2'
rewrite
sleep 0.6
(echo ut; line 5) >d/${s}0600000000.s
line 7 >d/current
seen 'line 7'
kill -TERM $pid
wait $pid
echo "exit $?"
cat out
cat err
