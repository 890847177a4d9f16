# A line that was cut where a file was full is joined; one that was never
# finished gets a newline.
mkdir "$TMP/d" && cd "$TMP/d" || exit 111
s=@400000006553f1
printf '%s one\n%s cut he' ${s}0000000001 ${s}0000000002 >${s}0100000000.s
printf 're, and ' >${s}0200000000.s
printf 'here\n%s never fini' ${s}0300000000 >${s}0300000001.u
printf '%s last' ${s}0400000000 >current
for options in '' -m -n "-S ${s}0000000002"; do
	echo "--- $options"
	# shellcheck disable=SC2086
	mlcat $options .
	echo '|'
done
echo "--- two directories"
mlcat . .
echo '|'
echo "--- files"
mlcat @*.s current
echo '|'
printf 'a' >a
printf 'b\n' >b
printf '%s stamped\n' ${s}0000000001 >c
mlcat a b
mlcat a a c
mlcat -n a b
