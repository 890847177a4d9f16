# A file with several names is read once, under the first.
cd "$TMP" || exit 111
s=@400000006553f1
line() {
	echo "${s}0${1}00000000 line $1"
}
mkdir d
line 1 >d/${s}0180000000.s
ln d/${s}0180000000.s d/${s}0280000000.s
line 3 >d/${s}0380000000.s
ln d/${s}0380000000.s other
line 4 >d/current
mlcat d
echo "--- just before current"
rm d/${s}0380000000.s
mlcat d
mlcat -p place d
line 5 >>d/current
mlcat -p place d
echo "--- current itself"
ln d/current d/${s}0580000000.s
mlcat d
rm d/current
line 6 >d/current
mlcat -p place d
