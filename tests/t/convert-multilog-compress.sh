# -z compresses the days before today.  Late lines for a day that has been
# compressed come to its end, also without -z.
command -v gzip >/dev/null || { echo "skip: gzip is not installed"; exit; }
cd "$TMP" || exit
mkdir log out
echo '@400000005eb1540a00000000 one' >log/@400000005eb1540b00000000.s
f=log/@400000005eb1540b00000000.s
printf '@40000000ffffffffffffffff some day\n' >>"$f"
printf '@400000005eb1540c00000000 two, cu' >>"$f"
convert-multilog -vz -d out log=log
ls out
f=log/@400000005eb1540c00000000.s
printf 't off\n@400000005eb2a60c00000000 late\n' >"$f"
printf '@400000005eb1540c00000000 three\n' >>"$f"
convert-multilog -v -d out log=log
ls out
gzip -dc out/log.2020-05-05.gz

echo "== somebody else's file is left alone"
echo x >out/log.2020-05-05
convert-multilog -z -d out log=log 2>err
echo "$?"
sed "s|$TMP/||g" err
ls out
