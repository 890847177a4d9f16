# -F: what is there, then what comes; TERM ends it.
. "$ROOT/tests/follow.sh"
: >out
: >err
mlcat -F d log >out 2>err &
pid=$!
for i in 1 2 3 4 5 6 7 8 9; do
	[ "$(wc -l <err)" -eq 2 ] || sleep 0.2
done
mkdir d
line 1 >d/current
seen 'line 1'
printf '%s not fin' ${s}0200000000 >>d/current
mv d/current d/${s}0300000000.s
echo 'ished' >d/${s}0400000000.s
line 4 >>d/${s}0400000000.s
line 5 >d/current
seen 'line 5'
line 6 >log
seen 'line 6'
: >log
sleep 0.6
line 7 >>log
seen 'line 7'
mv log log.1
line 8 >>log.1
line 9 >log
seen 'line 9'
kill -TERM $pid
wait $pid
echo "exit $?"
cat out
cat err
line 1 >log
mlcat -F -S now log >out &
pid=$!
sleep 0.3
kill -INT $pid
kill -HUP $pid
wait $pid
echo "exit $?"
cat out
mlcat -F; echo $?
mlcat -F - ; echo $?
