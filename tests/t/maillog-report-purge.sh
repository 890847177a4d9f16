# Archived lines are purged by their own time, whatever their file is called.
cd "$TMP" || exit
. "$ROOT/tests/report.sh"
cat >conf <<END
LOG=send
ARCHIVE=$TMP/archive
PURGE=30
END
mkdir -p archive/2019 archive/2020
lines_at 2020-02-08 old gone | gzip -c >archive/2020/new.gz
{ lines_at 2020-02-08 gone 'also gone'; lines_at 2020-02-09 first
lines_at 2020-03-01 second; } | gzip -c >archive/2020/both.gz
lines_at 2020-02-09 'of the first day' | gzip -c >archive/2019/kept.gz
echo 'no stamp' | gzip -c >archive/2019/bare.gz
maillog-report -nC conf | sed "s|$TMP|TMP|; 1,/^Archive/d"
find archive -type f | sort
echo "== and now"
maillog-report -C conf | sed "s|$TMP|TMP|; 1,/^Archive/d"
find archive -type f -name '*.gz' | sort
gzip -dc archive/2020/both.gz archive/2019/kept.gz | tai64nlocal

echo "== nothing but an old line is to be told"
rm send/@*
: >send/current
today 2020-03-20
maillog-report -C conf 2020-01-01 | sed "s|$TMP|TMP|"
maillog-report -C conf 2020-01-01
