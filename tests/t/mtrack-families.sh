# -b: a message, its bounce and its double bounce are one group, members whole
# and in order of their first line; each of them finds it.
log() {
	cat <<'E'
@400000006b01000100000000 new msg 1
@400000006b01000100000000 info msg 1: bytes 5 from <a@example.org> qp 10 uid 0
@400000006b01000200000000 new msg 2
@400000006b01000200000000 starting delivery 1: msg 1 to remote b@example.com
@400000006b01000300000000 delivery 1: failure: no/
@400000006b01000300000000 bounce msg 1 qp 11
@400000006b01000300000000 end msg 1
@400000006b01000400000000 info msg 2: bytes 5 from <c@example.org> qp 11 uid 0
@400000006b01000400000000 new msg 1
@400000006b01000400000000 info msg 1: bytes 6 from <> qp 11 uid 0
@400000006b01000400000000 starting delivery 2: msg 1 to remote a@example.org
@400000006b01000500000000 delivery 2: failure: no/
@400000006b01000500000000 bounce msg 1 qp 12
@400000006b01000500000000 end msg 1
@400000006b01000600000000 end msg 2
@400000006b01000600000000 new msg 3
@400000006b01000600000000 info msg 3: bytes 7 from <#@[]> qp 12 uid 0
@400000006b01000700000000 triple bounce: discarding bounce/3
@400000006b01000700000000 end msg 3
E
}
echo "- all"
log | mtrack -b
echo "- from either end"
for o in '-q 10' '-q 12' '-m 3' '-f <#@[]>' '-t b@example.com'; do
	# shellcheck disable=SC2086
	log | mtrack -b $o | grep -c .
done
echo "- one member must meet all criteria"
log | mtrack -b -q 10 -t b@example.com | grep -c .
log | mtrack -b -q 10 -m 3
echo "$?"
echo "- the bounce is still open"
log | sed 14d | sed '/msg 3/d; /triple/d' | mtrack -b
