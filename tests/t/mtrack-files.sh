# Operands are files, - is standard input.  One that cannot be read is
# reported; the rest is done, and the code is 111.
cd "$TMP" || exit
echo "new msg 1" >a
echo "end msg 1" >b
mtrack a b
echo "$?"
echo "starting delivery 1: msg 1 to local x@example.org" | mtrack a - b
mtrack b missing a
echo "$?"
echo "- with -p the state stays as it was, so that a rerun repeats it"
mtrack -p state a
cp state before
mtrack -p state b missing
echo "$?"
cmp state before && echo same
