# Reasons, in the order of bytes.  A success may have none.
z=$ROOT/contrib/qmailanalog
(cat "$ROOT/tests/samples/matchup.txt"
echo "d k 1 2 3 10 <> local.x 1 1 ") >"$TMP/m"
"$z/zdeferrals" <"$TMP/m"
echo ---
"$z/zfailures" <"$TMP/m"
echo ---
"$z/zsuccesses" <"$TMP/m"
echo ---
"$z/zfailures" </dev/null | tail -n 1
