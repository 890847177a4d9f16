# A line comes through while more is awaited.
mkfifo "$TMP/in" "$TMP/out" || exit
qplogtail <"$TMP/in" >"$TMP/out" &
exec 8>"$TMP/in" 9<"$TMP/out"
for n in 1 2; do
	echo "$n Accepted connection 0/9 from 192.0.2.$n / x" >&8
	read -r line <&9
	echo "$line"
done
exec 8>&-
wait "$!"
echo "$?"
