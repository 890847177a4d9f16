# Thresholds: a line for each hit, and code 1; -P never says 1.
cat >"$TMP/log" <<'END'
@400000006b01100400000000 info msg 11: bytes 2500 from <a@x.org> qp 7 uid 1000
@400000006b01100400000000 starting delivery 1: msg 11 to local b@x.org
@400000006b01100500000000 delivery 1: deferral: no/
@400000006b01100500000000 starting delivery 2: msg 11 to local c@x.org
@400000006b01100600000000 delivery 2: success: did_1+0+0/
@400000006b01100700000000 info msg 12: bytes 2500 from <b@x.org> qp 7 uid 1000
END
for w in 'deferral>49.9%' 'deferral>50%' 'open>1' 'open>2' 'entered<2' \
    'entered<3' sender:messages\>0 'latency:p95>1.5' 'latency:p95>2' \
    'recipients:deferral>10%' 'bytes>4999' \
    nothing\>1 senders:sender\>1 'open>5%' 'open=1' '>1' 'open>' \
    'open>1.2345' 'nothing:open>1'; do
	echo "$ -w $w"
	qsend-stats -w "$w" "$TMP/log" >/dev/null
	echo "exit $?"
done
echo '$ -P'
qsend-stats -P -w 'open>1' <"$TMP/log" 5>"$TMP/st" >"$TMP/copy"
cmp "$TMP/copy" "$TMP/log"
qsend-stats -P -w 'open>1' <"$TMP/log" 5>"$TMP/st" >/dev/null
echo "exit $?"
