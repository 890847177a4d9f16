# The lines of a day are archived, once; later they are read from there.
cd "$TMP" || exit
. "$ROOT/tests/report.sh"
cat >conf <<END
LOG=send
EXCLUDE=sm*
LOG=smtpd
ARCHIVE=$TMP/old logs
END
maillog-report -nC conf | sed "s|$TMP|TMP|"
ls
maillog-report -C conf --days 2 | sed "s|$TMP|TMP|"
(cd 'old logs' && find . -type f | sort)
gzip -dc 'old logs/2020/03/send.2020-03-08.gz' | tai64nlocal

echo "== the log is gone; a day is still reported on"
rm send/@*
maillog-report -C conf 2020-03-08 | sed "s|$TMP|TMP|"

echo "== today is not over; what is longer replaces what is shorter"
{ lines_at 2020-03-09 three late; lines_at 2020-03-10 today; } >send/current
maillog-report -C conf 2020-03-10 | grep -e today -e archive
maillog-report -C conf 2020-03-09 | sed "s|$TMP|TMP|"
