# Operands are files, in the order given; - is standard input.  One that
# cannot be read is reported, and the code is 111 at the end.
cd "$TMP" || exit
echo '@400000006b01173a00000001 a' >a
printf '@400000006b01173a00000002 b, no newline' >b
echo '@400000006b01173a00000003 stdin' | tai64nlocal b a - a
echo "$?"
printf 'c, @400000006b01173a00000004' >c
tai64nlocal -a c a
tai64nlocal a missing a
echo "$?"
tai64nlocal . a
echo "$?"
tai64nlocal <.
echo "$?"
tai64nlocal -- -e
echo "$?"
