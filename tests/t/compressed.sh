# A compressed log has nothing to tell: a warning, and all else as for any
# other bytes.  Its first bytes may come one by one.
cd "$TMP" || exit
printf '\037\213\010\010 gzip' >a.gz
printf 'BZh91AY&SY bzip2' >b.bz2
printf 'BZh61AY&SY bzip2, another level' >c.bz2
printf '\3757zXZ\000\000 xz' >d.xz
printf '(\265/\375 zstd' >e.zst
printf '\037\235\220 compress' >f.Z
printf '\037\213 is no file of gzip' >g
printf 'BZh91AY&S' >h
for f in *; do
	echo "$ $f"
	tai64nlocal "$f" >"$TMP/out"
	echo "exit $?"
	cmp "$f" "$TMP/out"
	rm "$TMP/out"
done
echo '$ all that read logs'
for p in mtrack strack matchup qsend-stats smtpd-stats; do
	$p a.gz g b.bz2 >/dev/null
	$p <a.gz >/dev/null
done
echo '$ as a processor'
smtpd-stats -P <a.gz 5>state >copy
cmp copy a.gz
echo '$ byte by byte'
(
	printf '\037'
	sleep 0.1
	printf '\213'
	sleep 0.1
	printf '\010 gzip\n'
) | mtrack -a
