# A window of time: what came earlier is there before, what goes later is
# there after it; results know their starts.  Without stamps there is none.
cat >"$TMP/log" <<'END'
@400000006b01100a00000000 info msg 11: bytes 10 from <a@x.org> qp 7 uid 1000
@400000006b01100a00000000 starting delivery 1: msg 11 to local b@x.org
@400000006b01100a00000000 info msg 12: bytes 20 from <a@x.org> qp 7 uid 1000
@400000006b01101400000000 info msg 13: bytes 30 from <a@x.org> qp 7 uid 1000
@400000006b01101500000000 delivery 1: success: did_1+0+0/
@400000006b01101600000000 end msg 11
@400000006b01101700000000 starting delivery 2: msg 13 to local b@x.org
@400000006b01101e00000000 info msg 14: bytes 40 from <a@x.org> qp 7 uid 1000
@400000006b01101e00000000 delivery 2: success: did_1+0+0/
@400000006b01101f00000000 end msg 12
@400000006b01101f00000000 end msg 13
END
echo 'end msg 14' >>"$TMP/log"
for w in '-U @1795231754' '-S @1795231754 -U @1795231764' '-S @1795231764' \
    '-S @1795231760 -U @1795231761'; do
	echo "$ $w"
	# shellcheck disable=SC2086
	qsend-stats $w -s balance,senders,latency -o tsv "$TMP/log" |
	    grep ^row
done
# What came after the window is not listed, what has left since is told.
echo '@400000006b01102000000000 info msg 15: bytes 9 from <> qp 7 uid 1' \
    >>"$TMP/log"
for w in '-U @1795231754' '-U @1795231770'; do
	echo "$ $w -s open"
	# shellcheck disable=SC2086
	qsend-stats $w -s open -o tsv "$TMP/log" | grep -e ^row -e ^note
done
echo "$ nothing"
qsend-stats -s problems </dev/null
qsend-stats -s problems -U 2026-01-01 "$TMP/log"
sed 's/^@[0-9a-f]* //' "$TMP/log" | qsend-stats -S 2026-01-01
echo "exit $?"
