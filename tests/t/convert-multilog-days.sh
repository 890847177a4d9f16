# Each line goes to the day of its own stamp, in local time, whatever file it
# was in.  An unstamped line goes with the line before it, also if that one
# was in another file or run; what a rotation had cut is joined again.
cd "$TMP" || exit
export TZ=CET-1CEST,M3.5.0,M10.5.0/3
mkdir log out
cat >log/@4000000067e87b9a00000000.s <<'END'
of the day that comes first
@4000000067e8747100000000 half past eleven
@4000000067e87b791dcd6500 last second of the 29th
without a stamp
@4000000067e87b7a00000000 midnight
again without one
@4000000067e87b791dcd6500 a clock that went back
END
printf '@4000000067e8979a00000000 clocks are put forward\ncu' \
    >log/@4000000067e89f0000000000.u
convert-multilog -v -d out mail=log
echo "$?"

printf 't here\nbehind it\n@4000000067e9bee93b9ac9ff last of the 30th, cut' \
    >log/@4000000067e9beea00000000.s
convert-multilog -d out mail=log
printf '2025-04-07 12:00:00 a rest may begin anyhow\n' \
    >log/@4000000067e9beeb00000000.s
printf '@4000000067e9beeb00000000 the 31st\n@4000000067e9beec00000000 lost e' \
    >>log/@4000000067e9beeb00000000.s
convert-multilog -d out mail=log
printf '@4000000067e9beed00000000 after that\n' \
    >log/@4000000067e9beee00000000.s
convert-multilog -d out mail=log
ls log
for f in out/mail.*; do
	echo "== $f"
	cat "$f"
done
