# A line cut by a rotation goes on in the next file, however short that is;
# but where the next file begins with a label, it was never finished.
printf 'new msg 5' >"$TMP/a"
printf '12\n' >"$TMP/b"
mtrack "$TMP/a" "$TMP/b"
echo --
printf '@400000006b0119fb08fa550c new msg 6\n' >"$TMP/c"
mtrack "$TMP/a" "$TMP/c"
