# What cannot be read is reported; the rest is printed.
cd "$TMP" || exit 111
mkdir empty
echo line >log
mlcat nothing log empty; echo $?
mlcat -m nothing log empty; echo $?
mlcat log; echo $?
mlcat -S x log; echo $?
mlcat -p /nothing/place log; echo $?
echo "- called wrongly"
for option in -S -p -z; do
	mlcat $option; echo $?
done
