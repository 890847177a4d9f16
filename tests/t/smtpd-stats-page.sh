# The page, ready to be mailed: problems first, at most 80 columns.
cd "$ROOT/tests/samples" || exit
smtpd-stats smtpd.log
smtpd-stats -s all tls.log | awk 'length($0) > 80 { print NR ": too wide" }'
