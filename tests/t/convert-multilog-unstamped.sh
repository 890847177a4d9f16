# A log without stamps: lines are of the day on which their file was full.
# Stamps that people can read are as good as labels.
cd "$TMP" || exit
mkdir log out
printf 'one\ntw' >log/@4000000067e87a9a00000000.s
printf 'o\nthree\n' >log/@4000000067eaaaaa00000000.s
: >log/@4000000067eaaaab00000000.s
convert-multilog -d out bare=log

mkdir text
cat >text/@4000000067e87a9a00000000.s <<'END'
2025-03-30_23:59:59.99999 svlogd -tt
2025-03-31T00:00:00.00000 svlogd -ttt
@4000000067e9be1b00000000
behind it
2025-04-31 text
2025-04-01 00:00:00.5 s6-log T
END
convert-multilog -d out text
ls log text
for f in out/*.*; do
	echo "== $f"
	cat "$f"
done
