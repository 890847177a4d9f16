# Operands are files, - is standard input.  One that cannot be read is
# reported; the rest is done, and the code is 111.
cd "$TMP" || exit
mkdir dir
echo "1 Accepted connection 0/9 from 192.0.2.1 / x" >./-a
echo "1 connection_time: 1.0 s." >b
qplogtail -- -a b
echo "$?"
echo "1 connection_time: 2.0 s." | qplogtail -- -a - b
qplogtail missing b dir 2>err
echo "$?"
cat err
qplogtail <&- 2>&1
echo "$?"
qplogtail </dev/null
echo "$?"
