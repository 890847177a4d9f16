# -p: the inode of the file that was printed last is now that of a later one.
command -v gzip >/dev/null || { echo "skip: gzip is not installed"; exit; }
cd "$TMP" || exit 111
s=@400000006553f1
line() {
	echo "${s}0${1}00000000 line $1"
}
# "reuse FROM TO": the second name has what standard input has, and the inode
# of the first.
reuse() {
	cat >"$1"
	mv "$1" "$2"
}
echo "--- of a compressed one"
mkdir d
(line 1; line 2) >d/current
mlcat -p place d
gzip <d/current >d/${s}0280000000.s.gz
(line 3; line 4; line 5) | gzip | reuse d/current d/${s}0580000000.s.gz
line 6 >d/current
mlcat -p place d
echo "--- nothing of it had been printed: its only line was cut"
mkdir e
line 1 >e/${s}0180000000.s
printf '%s line 2 is c' ${s}0200000000 >e/${s}0280000000.s
mlcat -p place e
cp e/${s}0280000000.s full
(echo ut; line 3) | reuse e/${s}0280000000.s e/${s}0380000000.s
cp full e/${s}0280000000.s
line 4 >e/current
mlcat -p place e
