# -e: seconds since 1970, of 12 digits at most; not before that, and not with
# ten digits behind the point.
tai64nlocal -e <<'END'
@400000006b01173a075bcd15 new msg 93
@400000000000000a00000001 1970
@400000000000000900000001 before
@400000006b01173a3b9ac9ff
@400000006b01173a3b9aca00 more than a second
@400000e8d4a5100900000000 12 digits
@400000e8d4a5100a00000000 13 digits
@410000000000000000000000 no year
no label
END
