# The examples of contrib/records, and what they print.
page=$ROOT/contrib/records
anew=$ROOT/tests/anew.awk
cd "$ROOT/tests/samples" || exit
awk -v run=strack -v pass='(jq|sqlite3) ' -f "$anew" "$page" >"$TMP/script"
grep -c eval "$TMP/script"
sh "$TMP/script" >"$TMP/page"
diff "$page" "$TMP/page" && echo same
