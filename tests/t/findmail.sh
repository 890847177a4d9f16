# One message in three places: archived, converted, and in the directory of
# the log; it is found whole, whatever day is asked for.
cd "$TMP" || exit
. "$ROOT/tests/report.sh"
cat >conf <<END
LOG=send
LOG=smtpd
ARCHIVE=$TMP/archive
CONVERTED=$TMP/converted
END
rm -rf send
mkdir -p send archive/2020/03 converted
lines_at 2020-03-06 'new msg 7' \
    'info msg 7: bytes 9 from <ann@example.net> qp 3 uid 4' \
    'starting delivery 1: msg 7 to remote bob@example.org' |
    gzip -c >archive/2020/03/send.2020-03-06.gz
lines_at 2020-03-07 'delivery 1: deferral: no' | tai64nlocal \
    >converted/send.2020-03-07
lines_at 2020-03-08 'starting delivery 2: msg 7 to remote bob@example.org' |
    tai64nlocal | gzip -c >converted/send.2020-03-08.gz
lines_at 2020-03-08 'delivery 2: deferral: not yet' \
    >send/@400000005e64ac4a00000000.s
lines_at 2020-03-09 'starting delivery 3: msg 7 to remote bob@example.org' \
    'delivery 3: success: ok' 'end msg 7' >send/current
# what is archived is not read again
lines_at 2020-03-06 'starting delivery 9: msg 7 to remote x@example.org' \
    >send/@400000005e62095000000000.s

findmail -C conf -t bob@example.org
for day in 2020-03-06 2020-03-07 2020-03-09 2020-03-10; do
	findmail -C conf -c -f ann@example.net -S "$day" -U "$day 23:59"
	echo "$?"
done
findmail -C conf -c -t x@example.org
echo "== of one directory only what it has"
findmail -t bob@example.org send
