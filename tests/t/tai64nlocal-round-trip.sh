# From labels to each form and back: the same labels.
awk 'BEGIN {
	srand(7)
	for (i = 0; i < 400; i++)
		printf "@40000000%04x%04x%04x%04x %d\n", rand() * 65536,
		    rand() * 65536, rand() * 15258, rand() * 65536, i
}' >"$TMP/labels"
grep -c '^@[0-9a-f]\{24\} ' "$TMP/labels"
for TZ in UTC 'XYZ3:04:05' '<+0545>-5:45'; do
	export TZ
	for form in '' -i -e -u -iu -l -li; do
		leap=$(echo "$form" | tr -cd lu)
		# shellcheck disable=SC2086	# may be empty
		tai64nlocal $form <"$TMP/labels" | tee "$TMP/text" |
		    tai64nlocal -r${leap:-} >"$TMP/back"
		left=$(grep -c '^@' "$TMP/text")
		cmp "$TMP/labels" "$TMP/back" &&
		    echo "TZ=$TZ ${form:-default}: $left labels left"
	done
done
