# maillog-report killed at any of its steps, and any of them failing: archives
# are there whole or not at all, and the next run makes good what is missing.
. tests/lib.sh
. tests/crash.sh
skip=5			# every fifth step; an odd number for both ways to kill
[ "${KILLS:-0}" -lt 100 ] || skip=1

have gzip || { skip maillog-report-faults "no gzip"; finish; }
mkdir "$TMP/report" && cd "$TMP/report" || exit 111
. "$ROOT/tests/report.sh"

stand_in sendmail 'cat >>mails'
cat >conf <<END
LOG=send
ARCHIVE=$PWD/archive
PURGE=30
TO=postmaster@example.org
END

# An archive with lines that are old, and nothing else yet.
fresh() {
	rm -rf archive mails
	mkdir archive
	{ lines_at 2020-02-08 gone; lines_at 2020-03-01 stays; } |
	    gzip -c >archive/both.gz
	lines_at 2020-02-08 gone | gzip -c >archive/old.gz
}

state() {
	find archive -type f ! -name '.lock*' | sort | while read -r f; do
		echo "$f"
		gzip -dc "$f"
	done
}

fresh
again maillog-report -C conf
state >want
[ "$(grep -c . want)" -eq 4 ] || cat want >wrong
for way in killed_at fails_at; do
	k=$((1 - skip))
	while [ "$k" -lt 99 ]; do
		k=$((k + skip))
		fresh
		"$way" "$k" "gzip mv rm sync sendmail" maillog-report -C conf
		[ $(($(wc -l <taken))) -ge "$k" ] || break
		find archive -name '*.gz' -exec gzip -t {} + 2>&1
		again maillog-report -C conf
		[ "$code" -eq 0 ] || cat "$TMP/err"
		grep -q '^Subject: ' mails || echo "$way $k: no mail"
		state | diff want -
	done >>wrong
	none "maillog-report $way its steps" wrong
	[ "$k" -gt 10 ] || not_ok "maillog-report $way its steps" "only $k"
done
finish
