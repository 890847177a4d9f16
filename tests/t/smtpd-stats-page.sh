# The page, ready to be mailed: problems first, at most 80 columns.
cd "$ROOT/tests/samples" || exit
smtpd-stats smtpd.log
smtpd-stats -s all tls.log | awk 'length($0) > 80 { print NR ": too wide" }'
echo '$ about a page of 60 lines'
for log in *.log "$ROOT"/tests/truth/smtpd/*.log; do
	for p in qsend-stats smtpd-stats; do
		$p "$log" | awk -v what="$p ${log##*/}" '
		    length($0) > 80 { print what ": too wide: " $0 }
		    END { if (NR > 70) print what ": " NR " lines" }'
	done
done
