# -n: the name stands behind all stamps, and is a tag to others.
cd "$TMP" || exit 111
cat >'a b' <<'END'
no stamp
@400000006553f10000000001 label
 goes on
@400000006553f10000000001 2023-11-14 22:13:26.000000001  both
2023-11-14 22:13:26.5 local
Nov 14 22:13:26 mx1 smtpd: 1700000006.123456 tcpserver: status: 0/20
@400000006553f10000000001 {send} named before
@400000006553f10000000001 {not a name} body
@400000006553f10000000001
END
mlcat -n 'a b'
mlcat -n <'a b' | head -n 2 | tail -n 1
mlcat -n ./'a b' | mlcat -n - | head -n 2 | tail -n 1
echo "--- mtrack keeps them apart"
printf '@400000006553f1000000000%d %s\n' 1 'new msg 7' 2 'end msg 7' >send
cp send other
mlcat -mn send other | mtrack
