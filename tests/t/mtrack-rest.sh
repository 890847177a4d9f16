# The rest of a line that was cut at a rotation has no stamp: it goes on with
# the line before it.  In a log without stamps there is no such thing.
cd "$TMP" || exit
printf '%s\n' '@400000006b01000100000000 new msg 1' \
    '@400000006b01000200000000 starting delivery 1: msg 1 to local x@x.org' \
    >one
printf '%s' '@400000006b01000300000000 delivery 1: failure: this_was_cut_in_' \
    >>one
printf '%s\n' 'two/' 'and another rest' \
    '@400000006b01000400000000 status: local 0/10 remote 0/20' \
    'a rest of nobody' '@400000006b01000500000000 end msg 1' >two
mtrack -a one two
echo "- the next file begins with a stamp: then it was never finished"
printf '%s\n' '@400000006b01000400000000 end msg 1' >three
mtrack -a one three
echo "- a log without stamps"
printf 'new msg 1\nunknown\nend msg 1\n' | mtrack -a
