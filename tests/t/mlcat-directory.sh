# The files of a directory, by name, then current; and what is never read.
mkdir "$TMP/d" && cd "$TMP/d" || exit 111
s=@400000006553f1
echo "${s}0000000001 one" >${s}0100000000.s
echo "${s}0200000001 two, not finished" >${s}0300000000.u
echo "${s}0400000001 three, unpacked" >${s}0500000000.s
echo "not whole" >${s}0500000000.s.gz
echo "${s}0600000001 four" >${s}0700000000.u
echo "not whole" >${s}0700000000.t
echo "processed" >${s}0900000000.s
echo "not processed" >${s}0900000000.u
echo "${s}1000000001 last" >current
for f in lock state newstate config x.s @1.s ${s}0500000000.s.old \
    ${s}0500000000.s.gz.tmp ${s}0500000000.x ${s}05000000000.s; do
	echo "never read: $f" >"$f"
done
mkdir ${s}0600000000.s
mlcat "$TMP/d" "$TMP/d/"
echo "--- both named"
mlcat -n . current
