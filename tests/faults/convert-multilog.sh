# convert-multilog killed at any moment, with a full disk, twice at once: no
# line is lost, and none is there twice.  tests/long/run has more of it.
. tests/lib.sh
. tests/crash.sh

kills=${KILLS:-15}
skip=5			# every fifth step; an odd number for both ways to kill
[ "$kills" -lt 100 ] || skip=1

have gzip || { skip convert-multilog-faults "no gzip"; finish; }
# each test has a directory of its own
fresh() {
	mkdir "$TMP/$1" && cd "$TMP/$1" || exit 111
	step=0
	: >wrong
}

mkdir "$TMP/bin"
PATH=$TMP/bin:$PATH
printf '#!/bin/sh\n' >"$TMP/bin/sync"	# nothing has to outlive the machine
chmod +x "$TMP/bin/sync"

# Killed before a step that changes something, or while it goes on.
fresh steps
k=$((1 - skip))
while [ "$k" -lt 99 ]; do
	k=$((k + skip))
	more_log
	killed_at "$k" "cat dd gzip mkdir mv rm sync" \
	    convert-multilog -z -d out log=log
	[ "$code" -eq 137 ] || break
	again convert-multilog -d out log=log
	[ "$code" -eq 0 ] || cat "$TMP/err" >>wrong
done
check_log >>wrong	# the step in which it went wrong is in the lines
none "convert-multilog killed at its steps" wrong
[ "$k" -gt 40 ] || not_ok "convert-multilog killed at its steps" "only $k"

# Killed whenever it may be; often the next run has to clean up.
if sleep 0.01 2>/dev/null; then
	fresh moments
	for t in $(moments "$kills" 0.15); do
		more_log
		killed_after "$t" convert-multilog -z -d out log=log
		case $code in
		0 | 137) ;;
		*) grep -v 'in use by another run' killed.err ;;
		esac >>wrong
	done
	again convert-multilog -d out log=log
	[ "$code" -eq 0 ] || cat "$TMP/err" >>wrong
	check_log >>wrong
	none "convert-multilog killed at $kills moments" wrong
else
	skip "convert-multilog killed at moments" "no sleep of less than 1 s"
fi

# Two at once: one does the work, or each a part of it.
fresh two
while [ "$step" -lt 6 ]; do
	more_log
	convert-multilog -d out log=log 2>other &
	attempt convert-multilog -d out log=log
	wait "$!" || cat other >>said
	[ "$code" -eq 0 ] || cat "$TMP/err" >>said
done
again convert-multilog -d out log=log
grep -v ': fatal: .* is in use by another run$' said >wrong
[ -s said ] || echo "they never met" >>wrong
check_log >>wrong
none "convert-multilog twice at once" wrong

# A step fails, as on a full disk: originals stay, and no part is left behind.
fresh fails
k=0
while [ "$k" -lt 99 ]; do
	k=$((k + skip))
	more_log
	fails_at "$k" "cat dd gzip mkdir mv sync" \
	    convert-multilog -z -d out log=log
	grep -h '^length' out/.convert-multilog/book/* >>wrong 2>/dev/null
	[ "$(grep -c . killed.err)" -le 2 ] || cat killed.err >>wrong
	again convert-multilog -d out log=log
	[ "$code" -eq 0 ] || cat "$TMP/err" >>wrong
	[ "$(($(wc -l <taken)))" -ge "$k" ] || break
done
check_log >>wrong
none "convert-multilog whose steps fail" wrong
[ "$k" -gt 30 ] || not_ok "convert-multilog whose steps fail" "only $k"

# The logger takes current away between a look at its size and its number.
fresh rotates
more_log
mkdir log/event
echo "one more" >log/current
printf '#!/bin/sh\nmv log/current log/@4000000000000000000000ff.s\n' \
    >"$TMP/bin/s6-svc"
printf '#!/bin/sh\nrm -f log/current\nPATH=%s exec ls "$@"\n' \
    "${PATH#*:}" >"$TMP/bin/ls"
chmod +x "$TMP/bin/s6-svc" "$TMP/bin/ls"
attempt convert-multilog -a -d out log=log
rm "$TMP/bin/s6-svc" "$TMP/bin/ls"
cat "$TMP/err" >>wrong
[ "$code" -eq 0 ] || echo "exit $code" >>wrong
none "convert-multilog while the log rotates" wrong

# A limit of one block (512 or 1024 bytes) for files is a disk that is full.
fresh full
while [ "$step" -lt 16 ]; do
	more_log
done
(
	ulimit -f 1
	attempt convert-multilog -d out log=log
	echo "$code" >code
) 2>/dev/null
[ "$(cat code)" -ne 0 ] || echo "not full" >>wrong
[ "$(find log -type f | wc -l)" -eq 64 ] || echo "lost originals" >>wrong
again convert-multilog -d out log=log
[ "$code" -eq 0 ] || cat "$TMP/err" >>wrong
check_log >>wrong
none "convert-multilog on a full disk" wrong
finish
