# qmail-send is killed, and started anew.  What was under way is lost: the
# records say so.  A message that is announced again is the same.
cd "$TMP" || exit
cat >log <<'L'
@400000006b01000100000000 info msg 5: bytes 9 from <a@x.org> qp 11 uid 1
@400000006b01000200000000 starting delivery 7: msg 5 to local b@x.org
@400000006b01000200000000 starting delivery 8: msg 5 to remote c@x.org
@400000006b01000300000000 delivery 7: success: did_1+0+0/
@400000006b01000900000000 status: local 0/10 remote 0/20
@400000006b01000900000000 status: local 0/10 remote 0/20
@400000006b01000a00000000 new msg 5
@400000006b01000a00000000 info msg 5: bytes 9 from <a@x.org> qp 11 uid 1
@400000006b01000b00000000 starting delivery 1: msg 5 to remote c@x.org
@400000006b01000c00000000 delivery 8: success: of_the_dead_one/
@400000006b01000d00000000 delivery 1: success: ok/
@400000006b01000d00000000 end msg 5
@400000006b01000e00000000 info msg 6: bytes 9 from <a@x.org> qp 12 uid 1
@400000006b01000e00000000 starting delivery 2: msg 6 to remote c@x.org
@400000006b01000f00000000 info msg 6: bytes 8 from <b@x.org> qp 13 uid 1
L
matchup log
echo "- records"
matchup -o tsv log | cut -f 1-3,7-9,11,13,22-24 | tr '\t' '|'
