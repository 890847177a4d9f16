# A state: cumulative, a report by itself, added to another; damaged.
cat >"$TMP/a" <<'END'
@400000006b01100000000000 info msg 11: bytes 10 from <a@x.org> qp 7 uid 1000
@400000006b01100000000000 starting delivery 2: msg 11 to local b@x.org
END
cat >"$TMP/b" <<'END'
@400000006b01100100000000 delivery 2: success: did_1+0+0/
@400000006b01100100000000 end msg 11
END
cd "$TMP" || exit
for log in a b; do
	qsend-stats -p st -s balance,latency -o tsv $log | grep ^row
done
cat st
echo '$ the report of a state, of two, of a log and a state'
qsend-stats -s balance -o tsv st | grep messages
cat st st | qsend-stats -s balance -o tsv | grep '^row.*messages'
rm st
qsend-stats -p st -s balance -o tsv a >out
(cat b st; echo; cat b) | qsend-stats -s balance -o tsv | grep ^row
echo '$ a damaged one'
sed 's/^#sum sums.*/#sum sums 1 2 three/; /^#end/d' st >st2
qsend-stats -p st2 -s summary -o tsv b | grep ^row
grep '^#?' st2
(echo notes; cat b) >notes
qsend-stats -p notes -s balance -o tsv b | grep '^row.*lines'
grep '^#?' notes
echo '$ a log is none'
cp b log
qsend-stats -p log b
cmp b log
