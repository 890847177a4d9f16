# When deliveries were done: ddelays 0.3, 0.5, 1 and 404 are a quarter each.
# Of many, one line for each percent from 10 on; equal ones count once for avg.
z=$ROOT/contrib/qmailanalog
"$z/zddist" <"$ROOT/tests/samples/matchup.txt"
for done in 1009.5 1009.9 1010.2 1010.4 1002 1002 1002 1002 1002 1002; do
	echo "d k 1000 1000 $done 1 <> local.a 1 1 x"
done | "$z/zddist" | tail -n 5
"$z/zddist" </dev/null | tail -n 1
