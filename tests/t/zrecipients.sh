# What recipients and their hosts got, and who is quickest.
z=$ROOT/contrib/qmailanalog
"$z/zrecipients" <"$ROOT/tests/samples/matchup.txt"
echo ---
"$z/zrhosts" <"$ROOT/tests/samples/matchup.txt"
echo ---
"$z/zrxdelay" <"$ROOT/tests/samples/matchup.txt"
echo ---
# the last @ counts; who has none is his own host
"$z/zrhosts" <<'END' | tail -n 3
d k 1 1 2 5 <> local.a@b@x.org 1 1 x
d k 1 1 2 3000000000 <> local.c 1 1 x
d k 1 1 2 3000000000 <> local.c 1 1 x
END
