# -F -p: who is told to end has kept its place; who is killed prints again
# what has come since its place was kept, and nothing is left out.
. "$ROOT/tests/follow.sh"
# "begin OUTPUT": follow, from the place that was kept.
begin() {
	out=$1
	: >"$out"
	mlcat -F -p place d >"$out" &
	pid=$!
}
finish() {
	kill "$1" "$pid"
	wait "$pid" 2>/dev/null
	echo "exit $?"
	cat "$out"
}
mkdir d
line 1 >d/current
begin first
seen 'line 1'
mv d/current d/${s}0180000000.s
line 2 >d/current
printf '%s line 3 is c' ${s}0300000000 >>d/current
seen 'line 2'
mlcat -p place d 2>err; echo "a second one: exit $?"
finish -TERM
echo ut >>d/current
mv d/current d/${s}0380000000.s
line 4 >d/current
begin second
seen 'line 4'
finish -KILL
line 5 >>d/current
begin third
seen 'line 5'
finish -HUP
mlcat -p place d; echo "exit $?"
