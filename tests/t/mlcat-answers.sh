# The examples of contrib/answers, and what they print.
page=$ROOT/contrib/answers
cp "$ROOT"/tests/samples/*.log "$TMP"
cd "$TMP" || exit
awk -v run=mlcat -f "$ROOT/tests/anew.awk" "$page" >script
grep -c eval script
sh script >page
diff "$page" page && echo same
