# The state is more log: what is open, and what log lines cannot say.  It is
# read with or without -p.
cd "$TMP" || exit
mtrack -p state <<'E'
@400000006b01000100000000 new msg 1
@400000006b01000200000000 starting delivery 1: msg 1 to local x@example.org
@400000006b01000200000000 starting delivery 2: msg 2 to local x@example.org
@400000006b01000300000000 end msg 2
@400000006b01000400000000 status: exiting
@400000006b01000500000000 starting delivery 1: msg 3 to local x@example.org
E
echo "@400000006b01000600000000 end" | tr -d '\n' | mtrack -p state
cat state
echo
echo "- without -p"
mtrack state
echo "- with more log"
(cat state; echo " msg 3"; echo "@400000006b01000700000000 end msg 1") | mtrack
echo "- the same, carried"
(echo " msg 3"; echo "@400000006b01000700000000 end msg 1") | mtrack -p state
cat state
