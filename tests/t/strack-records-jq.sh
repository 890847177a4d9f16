# The examples of contrib/records that use jq.
command -v jq >/dev/null || {
	echo "skip: jq is not installed"
	exit
}
page=$ROOT/contrib/records
anew=$ROOT/tests/anew.awk
cd "$ROOT/tests/samples" || exit
awk -v run='jq ' -f "$anew" "$page" >"$TMP/script"
grep -c eval "$TMP/script"
sh "$TMP/script" >"$TMP/page"
diff "$page" "$TMP/page" && echo same
