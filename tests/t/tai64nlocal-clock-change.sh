# Around both changes of clocks, second by second.
TZ='EST5EDT,M3.2.0,M11.1.0'
export TZ
tai64nlocal <<'END'
@4000000069ad1e7800000000 winter time
@4000000069ad1e7900000000 its last second
@4000000069ad1e7a00000000 summer time
@400000006ae6c75a00000000 01:00, for the first time
@400000006ae6d56900000000 the last second of summer time
@400000006ae6d56a00000000 01:00 again
@400000006ae6e37900000000
@400000006ae6e37a00000000
END
