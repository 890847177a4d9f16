# -p: only what has come since, across rotations, truncation and compression.
command -v gzip >/dev/null || { echo "skip: gzip is not installed"; exit; }
cd "$TMP" || exit 111
mkdir d
s=@400000006553f1
new() {
	mlcat -p place "${1:-d}"
	echo "exit $?"
}
line() {
	echo "${s}0${1}00000000 line $1"
}
new
line 1 >d/current
new
new
printf '%s not fin' ${s}0200000000 >>d/current
new
echo ished >>d/current
line 3 >>d/current
mv d/current d/${s}0400000000.s
new
line 4 >d/current
new
echo "--- rewritten, with equal stamps"
(line 4; line 4; line 5) >>d/current
(line 4; line 4; line 4; line 5) | sed 's/line/changed/' >d/${s}0600000000.s
line 7 >d/current.new
mv d/current.new d/current
new
echo "--- compressed"
line 8 >>d/current
cp d/current d/${s}0900000000.s
gzip d/${s}0900000000.s
line 9 >d/current.new
mv d/current.new d/current
new
echo "--- a full file waits for its processor"
line 9 | sed 's/line/another/' >>d/current
ln d/current keep
mv d/current d/previous
echo "${s}1000000000 line 10" >d/current
touch -t 202001010000 d/previous
new
mv d/previous d/${s}0a00000000.s
new
echo "--- gone"
rm d/@*
echo "${s}2000000000 line 11" >d/current.new
mv d/current.new d/current
new
echo "--- a plain file"
line 1 >log
new log
line 2 >>log
mv log log.1
line 3 >log
new log
: >log
new log
line 4 >log
new log
echo "--- states"
sed 's/[0-9]\{9,\}/N/g; s/at [0-9]* [0-9]*/at D I/' place
echo nonsense >place
new
: >place
new
new /nothing
mlcat -p place; echo "exit $?"
