# Yesterday's report on standard output: each service by its own program, with
# some days before for context.
cd "$TMP" || exit
. "$ROOT/tests/report.sh"
maillog-report send smtpd
echo "== a day, several days; two services, of one is nothing known"
maillog-report 2020-03-08 send smtpd
maillog-report --days 2 mx1-send=send dns=smtpd
echo "== nothing to say"
maillog-report 2020-03-01 send smtpd
echo "$?"
