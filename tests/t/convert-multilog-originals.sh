# Files are removed, or renamed (-r), or kept and remembered (-k).
cd "$TMP" || exit
mkdir log out
echo '@400000005eb1540a00000000 one' >log/@400000005eb1540b00000000.s
echo '@400000005eb1540a00000000 now' >log/current
echo '@400000005eb1540a00000000 no' >log/@foo.s
convert-multilog -k -d out log=log 2>err
echo "$?"
sed "s|$TMP/||g" err
rm log/@foo.s
echo '@400000005eb1540c00000000 two' >log/@400000005eb1540d00000000.s
convert-multilog -kv -d out log=log
convert-multilog -kv -d out log=log
ls log
cat out/log.*
cat out/.convert-multilog/book/log

echo "== -r"
echo '@400000005eb1540e00000000 three' >log/@400000005eb1540f00000000.s
convert-multilog -r -d out log=log
ls log

echo "== removed"
echo '@400000005eb1541000000000 four' >log/@400000005eb1541100000000.u
convert-multilog -d out log=log
ls log
cat out/log.*
cat out/.convert-multilog/book/log
