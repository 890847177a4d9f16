# A configuration that is not understood, and other trouble.
cd "$TMP" || exit
. "$ROOT/tests/report.sh"
attempt() {
	maillog-report "$@" >out 2>err
	code=$?
	sed "s|$TMP/||g" err out | head -n 3
	echo "$code"
}
attempt -x
attempt -C
attempt --days
attempt --days 0 send
attempt --days x send
attempt 2020-02-30 send
attempt -C nothing
while read -r line; do
	printf '# comment\n\n%s\n' "$line" >conf
	attempt -C conf send
done <<'END'
XYZ=1
LEAP=maybe
PURGE=many
REPORT=qsend-stats
rm -rf $HOME
LOG=$(touch "made by LOG")
END
printf 'TO=you\nMAILER=sendmale -t\n' >conf
attempt -C conf send
attempt nothing send
attempt nothing
stand_in qsend-stats 'cat >/dev/null; exit 1'
attempt send
stand_in qsend-stats 'cat >/dev/null; exit 111'
attempt send
stand_in qsend-stats 'exit 0'
attempt send
echo 'REPORT=*:no-such-stats' >conf
attempt -C conf send
attempt qmail=send
printf 'without stamp\n' >send/current
attempt send
ls
