# -b: an ended message waits for its bounce's "info" an hour of log time, and
# no longer.  Two bounces may wait; a stranger's qp joins nothing.
log() {
	cat <<E
@400000006b01000000000000 new msg 1
@400000006b01000000000000 bounce msg 1 qp 11
@400000006b01000000000000 bounce msg 1 qp 12
@400000006b01000000000000 end msg 1
@400000006b01000100000000 new msg 2
@400000006b01000100000000 info msg 2: bytes 6 from <> qp 12 uid 0
@400000006b01000100000000 end msg 2
@400000006b01000200000000 info msg 9: bytes 6 from <a@example.org> qp 11 uid 0
@400000006b010${1}00000000 new msg 3
@400000006b010${1}00000000 info msg 3: bytes 6 from <> qp 11 uid 0
@400000006b010${1}00000000 end msg 3
E
}
echo "- 3599 seconds"
log e0f | mtrack -b
echo "- 3600 seconds"
log e10 | mtrack -b
echo "- the log ends: what waits has ended, and is not open"
log e0f | sed 4q | mtrack -b
log e0f | sed 4q | mtrack -b -r open
echo "$?"
