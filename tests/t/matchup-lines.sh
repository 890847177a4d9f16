# qmailanalog's lines: a message, its deliveries, and all other lines.
cd "$TMP" || exit
cat >log <<'L'
@400000006b01000100000000 status: local 0/10 remote 0/20
@400000006b01000100000000 new msg 5
@400000006b0100020000000a info msg 5: bytes 1000 from <Anna@X.org> qp 11 uid 1001
@400000006b01000300000000 starting delivery 1: msg 5 to local Bert@here.net
@400000006b01000300000000 starting delivery 2: msg 5 to remote carl@Far.org
@400000006b01000400000000 starting delivery 3: msg 5 to remote dora@far.org
@400000006b010004000003e8 delivery 1: success: did_1+0+0/
@400000006b01000400000000 starting delivery 4: msg 6 to local
@400000006b01000500000000 delivery 2: deferral: Connected_to_192.0.2.1_but_connection_died._(#4.4.2)/
@400000006b01000500000000 delivery 4: success: did_0+0+1/
@400000006b01000500000000 delivery 99: success: its_start_is_not_in_the_log/
@400000006b01000600000000 end msg 6
@400000006b01000600000000 warning: trouble in select
@400000006b01000700000000 alert: unable to reread locals
@400000006b01000800000000 starting delivery 5: msg 5 to remote carl@Far.org
@400000006b01000900000000 delivery 5: report mangled, will defer
@400000006b01000900000000 delivery 3: failure: Sorry,_no_such_user/
@400000006b01000a00000000 bounce msg 5 qp 12
@400000006b01000a00000000 end msg 5
@400000006b01000b00000000 triple bounce: discarding bounce/7
@400000006b01000b00000000 status: qmail-todo stop processing asap
@400000006b01000b00000000 something else
rest of it

@400000006b01000c3c000000 
@400000006b01000c00000000 info msg 8: bytes 1 from <> qp 1 uid
L
matchup log
echo "- case kept"
matchup -C log | sed 3q
