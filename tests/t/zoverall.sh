# qmailanalog's totals; each number here was added up by hand: 3 messages with
# 2 + 1 + 1 recipients and 3 + 1 + 1 attempts, qtimes 404 + 0.75 + 0.5; of 7
# deliveries, ddelays 0.3 + 404 + 0.5 + 1, xdelays 0.2 + 3 + 1.5 + 0.5 + 0.5 +
# 10 + 1, from 1000.5 to 3001.
z=$ROOT/contrib/qmailanalog
"$z/zoverall" <"$ROOT/tests/samples/matchup.txt"
"$z/zoverall" </dev/null | tail -n 3
echo "? x" | "$z/zoverall" | tail -n 1
echo "d z @4000 @4000 @4000 0 ? local.a ? ? x" | "$z/zoverall" | tail -n 4
