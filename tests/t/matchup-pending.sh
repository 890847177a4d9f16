# Descriptor 5 gets what is open, as log lines for the next run.
cd "$TMP" || exit
cat >log <<'L'
@400000006b01000100000000 info msg 5: bytes 9 from <A@x.org> qp 11 uid 1
@400000006b01000200000000 starting delivery 7: msg 5 to remote C@x.org
@400000006b01000300000000 delivery 7: deferral: later/
@400000006b01000500000000 starting delivery 8: msg 5 to remote C@x.org
@400000006b01000500000000 starting delivery 9: msg 6 to local d@x.org
@400000006b01000600000000 new msg 7
L
printf '@400000006b0100070000' >>log
matchup log 5>pending
cat pending
echo
echo "- goes on"
(cat pending; cat <<'L') | matchup 5>pending.2
0000 delivery 9: success: ok/
@400000006b01000700000000 delivery 8: success: ok/
@400000006b01000700000000 end msg 5
L
cat pending.2
