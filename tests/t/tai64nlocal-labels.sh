# A label at the start of a line becomes local time, whatever byte follows it.
tai64nlocal <<'END'
@400000006b01173a075bcd15 new msg 93
@400000006b01173a075bce09 info msg 93: bytes 5 from <> qp 9 uid 7
@400000006b01173b00000000	tab
@400000006b01173b000003e7:colon
@400000006b01173b3b9ac9ff
@400000006b01173c00000000 @400000006b01173d00000000 one only
status: local 0/10 remote 0/20
END
