# -r: labels stay, and what is no time stays.
tai64nlocal -r <<'END'
@400000006b01173a075bcd15 2026-11-21 02:39:34.123456789  s6-log t T
@400000006B01173A075BCD15 in capitals
new msg 5
 2026-11-21 02:39:34 not at the start
2026-02-29 02:39:34 no such day
2026-11-21 24:00:00 no such hour
2026-11-21 02:39:61 no such second
2026-11-21 02:39
2026-11-21 02:39:34.12345678901 eleven digits
2026-11-21 02:39:34.0999999999 ten, but small
2026-11-21 02:39:34.5abc is no label's end
1795228774 no fraction
1795228774.1234567890 ten digits
127.0.0.1 an address
Now 21 02:39:34 no such month
<22>2 2026-11-21T02:39:34Z no such version
<22>1 - mx1 qmail - - - no time
-- Boot 0123 --

END
