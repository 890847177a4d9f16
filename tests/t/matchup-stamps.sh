# Decimal stamps, whatever the log has; ? where there are none.
cd "$TMP" || exit
one() {
	printf '%sinfo msg 5: bytes 1 from <> qp 2 uid 3\n%send msg 5\n' \
	    "$1" "$1" | matchup
}
one '@400000006b01000100000000 '
one '@3fffffff6b010001000001f4 '
one '@400000006b0100013b9aca05 '
one '@3ffffffffffffff61dcd6500 '
one '1795233271.123456 '
one '2026-11-21 03:54:31.500000000 '
one '2026-11-21T03:54:31.500000+01:00 mx1 qmail: 1795233271.123456 '
one ''
echo "- leap seconds"
printf '@400000006b01000100000000 %s\n' \
    'info msg 5: bytes 1 from <> qp 2 uid 3' 'end msg 5' | matchup -l
