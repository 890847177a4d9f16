# -S and -U: what ended then; earlier lines tell when it came.
cd "$TMP" || exit
cat >log <<'L'
@400000006b01000100000000 info msg 5: bytes 9 from <a@x.org> qp 11 uid 1
@400000006b01000200000000 starting delivery 7: msg 5 to remote c@x.org
@400000006b01000300000000 delivery 7: deferral: later/
@400000006b01000300000000 something
@400000006b01000500000000 starting delivery 8: msg 5 to remote c@x.org
@400000006b01000600000000 delivery 8: success: ok/
something else
@400000006b01000700000000 end msg 5
L
matchup -S @1795227644 -U @1795227645 log
echo "exit $?"
matchup -S @1795227645 log
echo "exit $?"
matchup -U @1795227640 log
echo "exit $?"
