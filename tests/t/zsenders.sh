# What senders and uids sent; xdelay has the attempts for messages that are in
# the queue still: 0.2 + 3 + 1.5 + 10.  Sorted by uid as a number.
z=$ROOT/contrib/qmailanalog
(cat "$ROOT/tests/samples/matchup.txt"
echo "m 1 2 30 1 0 0 <anna@x.org> 16 64") >"$TMP/m"
"$z/zsenders" <"$TMP/m"
echo ---
"$z/zsuids" <"$TMP/m"
