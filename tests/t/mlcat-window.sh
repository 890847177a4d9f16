# -S and -U: half open, by the stamp of each line.
cd "$TMP" || exit 111
s=@400000006553f1
for n in 1 2 3 4 5; do
	echo "${s}0${n}00000000 line $n"
	echo " and more of it"
done >log
mlcat -S ${s}0200000000 -U ${s}0400000000 log
echo "--- in pipes, too"
# shellcheck disable=SC2002
cat log | mlcat -S ${s}0500000000
mlcat -S ${s}0500000000 <log
echo "--- times"
mlcat -S '2023-11-14 22:13:13' -U '2023-11-14T22:13:14Z' log | tai64nlocal
mlcat -lS '2023-11-14 22:12:46' -U '@1699999967' log | tai64nlocal -l
echo "--- nothing"
mlcat -S tomorrow log; echo $?
mlcat -S now log; echo $?
mlcat -S ${s}0400000000 -U ${s}0300000000 log; echo $?
echo bare >bare
mlcat -U now bare; echo $?
mlcat -U now bare log | head -n 1
: >empty
mlcat -U now empty; echo $?
mlcat -U now -p state log; echo $?
mlcat -U now -F log; echo $?
