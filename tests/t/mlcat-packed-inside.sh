# Full files that a processor such as !gzip has compressed, without telling so
# in the name; and files that only seem to be.
command -v gzip >/dev/null || { echo "skip: gzip is not installed"; exit; }
cd "$TMP" || exit 111
s=@400000006553f1
line() {
	echo "${s}0${1}00000000 line $1"
}
mkdir d bin e
(line 1; line 2) | gzip >d/${s}0280000000.s
(line 3; printf '%s line 4 is c' ${s}0400000000) | gzip >d/${s}0480000000.s
(echo ut; line 5) >d/current
mlcat d
echo "--- a window, in it and behind it"
mlcat -S ${s}0200000000 -U ${s}0300000001 d
mlcat -S ${s}0500000000 d
echo "--- one file"
mlcat d/${s}0280000000.s
echo "--- stand-ins for the others show that they are asked"
for p in xz zstd bzip2; do
	printf '#!/bin/sh\necho "%s $*"\ncat\n' $p >bin/$p
done
chmod +x bin/*
printf '\3757zXZ\000x\n' >e/x
printf '(\265/\375x\n' >e/z
printf 'BZhx\n' >e/b
(PATH=$TMP/bin:$PATH; mlcat e/x e/z e/b | tr -cd '[:alnum:] \n-')
echo "--- what a client has put there is text, and stays"
forged() {
	line 6 | gzip
	echo ' is no line'
	line 7
}
forged >e/forged
mlcat e/forged | cmp - e/forged && mlcat -m e/forged | cmp - e/forged &&
    echo the same
printf '\037\213\010 and so on\n' >e/start
mlcat e/start | cmp - e/start && echo the same
if command -v bzip2 >/dev/null; then
	(line 6 | bzip2; echo ' is no line') >e/forged
	mlcat e/forged | cmp - e/forged
fi
echo "--- no program"
# shellcheck disable=SC2123	# no gzip in it
(PATH=$ROOT/src; mlcat d/current d/${s}0280000000.s; echo "exit $?")
echo "--- what is new"
mlcat -p place d | tail -n 2
line 6 >>d/current
gzip <d/current >d/${s}0680000000.s
rm d/current
line 7 >d/current
mlcat -p place d
