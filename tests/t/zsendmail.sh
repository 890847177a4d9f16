# matchup's lines in sendmail's manner; others pass.
"$ROOT/contrib/qmailanalog/zsendmail" <"$ROOT/tests/samples/matchup.txt"
