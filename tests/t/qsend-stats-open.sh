# What is in the queue: schedule, lifetime, what is under way, what was there
# before the log; messages that were only announced are not yet in it.
cat >"$TMP/log" <<'END'
@400000006b01100000000000 starting delivery 1: msg 10 to local old@x.org
@400000006b01100000000000 delivery 1: deferral: no/
@400000006b01100000000000 info msg 11: bytes 10 from <a@x.org> qp 7 uid 1000
@400000006b01100000000000 starting delivery 2: msg 11 to local b@x.org
@400000006b01100000000000 starting delivery 3: msg 11 to remote c@x.org
@400000006b01100100000000 delivery 2: deferral: no/
@400000006b01100100000000 delivery 3: deferral: no/
@400000006b01106400000000 starting delivery 4: msg 11 to local b@x.org
@400000006b01106400000000 delivery 4: deferral: no/
@400000006b01106400000000 info msg 12: bytes 20 from <> qp 7 uid 1000
@400000006b01106400000000 starting delivery 5: msg 12 to local b@x.org
@400000006b01106500000000 new msg 13
END
qsend-stats -s open "$TMP/log"
echo
qsend-stats -s open -L 1000 -n 2 -o tsv "$TMP/log" | grep -e ^row -e ^note
