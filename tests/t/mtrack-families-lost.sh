# -b: a message whose end was lost, and that waits for its bounce, has ended:
# a result for it that comes late is nobody's.
mtrack -ab <<'L'
@400000006b01000100000000 bounce msg 5 qp 9
@400000006b01000200000000 starting delivery 7: msg 5 to local x@example.org
@400000006b01000300000000 new msg 5
@400000006b01000400000000 end msg 5
@400000006b01000500000000 delivery 7: success: late/
@400000006b01000600000000 new msg 6
@400000006b01100100000000 end msg 6
L
