# -S and -U on a log without stamps are wrong use; an empty log is not.
echo "new msg 1" | mtrack -S 2026-11-20
echo "$?"
echo "new msg 1" | mtrack -a -U 2026-11-20
echo "$?"
mtrack -S 2026-11-20 </dev/null
echo "$?"
printf 'new msg 1\n@400000006b01000100000000 new msg 2\nrest\n' |
    mtrack -S @1
echo "$?"
