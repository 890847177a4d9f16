# Only the lines with a qp, of a sender (with or without <>), to a recipient.
cd "$ROOT/contrib/qmailanalog" || exit
m=$ROOT/tests/samples/matchup.txt
./xqp 12 <"$m"
./xqp '?' <"$m"
./xqp 012 <"$m"
echo ---
./xsender dora@y.org <"$m"
./xsender '<dora@y.org>' <"$m"
./xsender '' <"$m"
./xsender '?' <"$m"
./xsender 'Dora@y.org' <"$m"
echo ---
./xrecipient local.bert@here.net <"$m"
./xrecipient bert@here.net <"$m"
./xsender 'a\n@x' <<'END'
m 1 2 30 1 0 0 <a\n@x> 16 64
END
echo ---
for x in xqp xsender xrecipient; do
	./$x <"$m"
	echo "$?"
done
