# The lines of each message come together when it ends, in input order, and
# an empty line after them; messages still open come last, by first line.
mtrack <<'E'
@400000006b01000100000000 status: local 0/10 remote 0/20
@400000006b01000200000000 new msg 30
@400000006b01000200000001 info msg 30: bytes 7 from <a@example.org> qp 5 uid 9
@400000006b01000300000000 new msg 10
@400000006b01000300000001 info msg 10: bytes 8 from <> qp 6 uid 9
@400000006b01000400000000 starting delivery 1: msg 10 to local b@example.com
@400000006b01000400000001 status: local 1/10 remote 0/20
@400000006b01000500000000 new msg 20
@400000006b01000500000001 starting delivery 2: msg 30 to remote c@example.net
@400000006b01000600000000 delivery 1: success: did_1+0+0/
@400000006b01000600000001 status: local 0/10 remote 1/20
@400000006b01000600000002 end msg 10
@400000006b01000700000000 delivery 2: deferral: later/
E
