# -e: an extended regular expression that some line matches, stamp and all;
# several must all hold, though not in one line.
log() {
	cat <<'E'
@400000006b01000100000000 new msg 1
@400000006b01000200000000 starting delivery 1: msg 1 to remote x@example.org
@400000006b01000300000000 delivery 1: failure: no_such_user/
@400000006b01000400000000 end msg 1
@400000006b01000500000000 starting delivery 2: msg 2 to remote x@example.org
@400000006b01000600000000 delivery 2: success: a(b)c/
E
}
for e in 'no_such|nothing' '^@4.* 1$' 'x@example.org$' NO_SUCH 'a\(b' \
    '/$' '^new' '6b0100050+ '; do
	echo "-e $e"
	log | mtrack -e "$e" | grep -c 'starting'
done
echo "- two"
log | mtrack -e new -e no_such | grep -c .
log | mtrack -e success -e no_such
echo "$?"
echo "- bad ones"
for e in 'a(b' '['; do
	log | mtrack -e "$e" 2>&1 | sed 's/\(expression: \).*/\1.../'
	log | mtrack -e "$e" 2>/dev/null
	echo "$?"
done
echo "- a line with a NUL"
printf 'new msg 1\000 tail\nnew msg 2 \000 tail\n' | mtrack -e tail
