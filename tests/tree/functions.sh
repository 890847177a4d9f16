# No function is over 60 lines: from the { in column 1 to the } in column 1.
. tests/lib.sh

awk '
FNR == 1 { open = 0 }
/^\{/ { open = FNR; name = last; sub(/\(.*/, "", name) }
/^}/ && open {
	print FNR - open + 1, FILENAME, name
	open = 0
}
!open && /^[a-zA-Z_].*\(/ { last = $0 }
' src/*.[ch] src/dialect/*.[ch] | sort -n >"$TMP/sizes"

awk '$1 > 60 { print $2 ": " $3 " has " $1 " lines" }' "$TMP/sizes" \
    >"$TMP/long"
none "function-length - $(awk '
{ n[NR] = $1 }
END { print NR " functions, median " n[int((NR + 1) / 2)] \
    ", longest " n[NR] " lines" }' "$TMP/sizes")" "$TMP/long"
finish
