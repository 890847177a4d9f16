# Compressed files; and those that cannot be unpacked.
command -v gzip >/dev/null || { echo "skip: gzip is not installed"; exit; }
cd "$TMP" || exit 111
s=@40000000655
mkdir d bin
for n in 1 2 3 4; do
	echo "${s}${n}000000000000 line $n" >d/${s}${n}000100000000.s
done
gzip d/${s}1000100000000.s
cp d/${s}1000100000000.s.gz good.gz
# stand-ins, which show how they are called
for p in xz zstd bzip2; do
	printf '#!/bin/sh\necho "%s $*"\ncat\n' $p >bin/$p
done
chmod +x bin/*
mv d/${s}2000100000000.s d/${s}2000100000000.s.xz
mv d/${s}3000100000000.s d/${s}3000100000000.s.zst
mv d/${s}4000100000000.s d/${s}4000100000000.s.bz2
echo "${s}5000000000000 line 5" >d/current
(PATH=$TMP/bin:$PATH; mlcat d)
echo "--- a window: only what it needs is unpacked"
(PATH=$TMP/bin:$ROOT/src; mlcat -S ${s}5000000000000 d)
echo "--- a file"
mlcat good.gz
echo "--- damaged, or no program: the others are printed"
head -c 20 good.gz >bad.gz
mlcat bad.gz good.gz 2>err
echo "exit $?"
grep mlcat err
# shellcheck disable=SC2123	# no gzip in it
(PATH=$ROOT/src; mlcat -m good.gz d/current; echo "exit $?")
echo "--- what is new: no further than that"
mkdir e
cp bad.gz e/${s}1000100000000.s.gz
echo "${s}2000000000000 line 2" >e/current
mlcat -p place e 2>err
echo "exit $?"
cp good.gz e/${s}1000100000000.s.gz
mlcat -p place e
