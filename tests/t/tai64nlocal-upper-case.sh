# Digits may be of either case, as in what is typed by hand.
tai64nlocal <<'END'
@400000006B01173A075BCD15 upper
@400000006b01173A075bCd15 mixed
@400000006B01173B075BCD15 upper
@400000006b01173b075bcd15 lower
END
