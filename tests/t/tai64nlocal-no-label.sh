# What is not "@" and exactly 24 digits at the start of a line is copied.
tai64nlocal <<'END'
@hello
@
@@
@4000000065
@400000006b01173a075bcd1 23 digits
@400000006b01173a075bcd15 a label, and then none of the same second
@400000006b01173a075bcd15a 25 digits
@400000006b01173a075bcd15A 25 digits
@400000006b01173a075bcd1g a g
@40000000 6b01173a075bcd15 a space
400000006b01173a075bcd15 no @
 @400000006b01173a075bcd15 not in the first column
x @400000006b01173a075bcd15
#400000006b01173a075bcd15

END
