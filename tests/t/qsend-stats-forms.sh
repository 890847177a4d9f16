# The forms for programs; -A; what is absent, and what is not logged.
cat >"$TMP/log" <<'END'
@400000006b01100400000000 info msg 11: bytes 2500 from <Anna+Shop@Example.ORG> qp 7 uid 1000
@400000006b01100400000000 starting delivery 1: msg 11 to local b@x.org
@400000006b01100500000000 delivery 1: success: did_0+2+0/qp_9/
@400000006b01100500000000 starting delivery 2: msg 12 to suppl0 c@x.org
@400000006b01100600000000 delivery 3: success: lost/
@400000006b01100600000000 end msg 11
END
qsend-stats -A plus -s summary,balance,senders,uids,latency,concurrency,open \
    -o tsv "$TMP/log"
qsend-stats -s attempts,recipients,other -o json "$TMP/log"
qsend-stats -o dump "$TMP/log" | grep -v '^#hist.* 0 0 0 0 0$'
