# The examples of contrib/records that use sqlite3.
command -v sqlite3 >/dev/null || {
	echo "skip: sqlite3 is not installed"
	exit
}
page=$ROOT/contrib/records
anew=$ROOT/tests/anew.awk
cd "$ROOT/tests/samples" || exit
awk -v run='sqlite3 ' -f "$anew" "$page" >"$TMP/script"
grep -c eval "$TMP/script"
sh "$TMP/script" >"$TMP/page"
diff "$page" "$TMP/page" && echo same
