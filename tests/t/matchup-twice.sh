# Clocks are put back: 02:10 behind 02:50 is the second one, also when a state
# is between them.
cd "$TMP" || exit
TZ=CET-1CEST,M3.5.0,M10.5.0/3
export TZ
a='2026-10-25 02:50:00.000000000 info msg 5: bytes 1 from <> qp 2 uid 3'
b='2026-10-25 02:10:00.000000000 end msg 5'
printf '%s\n' "$a" "$b" | matchup
echo "$a" | matchup -p state
tail -n 4 state
echo "$b" | matchup -p state
