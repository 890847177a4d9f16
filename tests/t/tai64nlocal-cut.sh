# A log that is cut between two lines gives the same as the whole.
cat >"$TMP/log" <<'END'
@400000006b01173a075bcd15 new msg 93
@400000006b01173a075bce09 status: local 0/10 remote 0/20
no label @400000006b01173a075bcd15
2026-11-21 02:39:34.123456789 text
@400000006b01173b075bcd15 end msg 93
@hello

@400000006b01173b075bcd16 new msg 93 @400000006b01173b075bcd16
1795228774.123456 new msg 93
@400000006b01173c075bcd17
@400000006b01173b075bcd18 back
END
for o in -u -i -e -l -a -r -al -rl; do
	tai64nlocal $o <"$TMP/log" >"$TMP/whole"
	for n in 0 1 2 3 4 5 6 7 8 9 10; do
		head -n $n "$TMP/log" | tai64nlocal $o >"$TMP/parts"
		tail -n +$((n + 1)) "$TMP/log" | tai64nlocal $o >>"$TMP/parts"
		cmp "$TMP/whole" "$TMP/parts" || echo "$o, cut after $n"
	done
	echo "$o" "$(sed -n 1p "$TMP/whole")"
done
