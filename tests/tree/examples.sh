# The examples are true.  Run are
#
#   in a manual, the block ".Bd -literal ..." right behind a line
#   .\" test: NAME
#   in README, every indented block from its first line "$ ..." on.
#
# tests/readme writes README anew.
. tests/lib.sh
. tests/examples.sh

# Write each block to $TMP/ex/FILE:NAME, without its markup.
mkdir "$TMP/ex"
for f in man/*.[1-9]; do
	[ -f "$f" ] || continue
	awk -v base="$TMP/ex/${f##*/}:" '
	/^\.\\" test: / { name = $3; next }
	/^\.Bd -literal/ && name != "" { out = base name; name = ""; next }
	/^\.Ed/ { out = "" }
	{ name = "" }
	out != "" {
		gsub(/\\&/, "")
		gsub(/\\-/, "-")
		gsub(/\\\(aq/, "\047")
		gsub(/\\\(dq/, "\"")
		gsub(/\\\(ga/, "`")
		gsub(/\\\(ti/, "~")
		gsub(/\\\(ha/, "^")
		gsub(/\\e/, "\\")
		print >out
	}' "$f"
done
[ -f README ] && blocks "$TMP/ex/README:"

found=0
for e in "$TMP"/ex/*; do
	[ -f "$e" ] || continue
	found=1
	name=example-${e##*/}
	if [ ! -d tests/samples ]; then
		skip "$name" "no tests/samples"
		continue
	fi
	if grep -q gzip "$e" && ! have gzip; then
		skip "$name" "needs gzip"
		continue
	fi
	example "$e"
	same "$name" "$TMP/want" "$TMP/got"
done
[ "$found" -eq 1 ] || skip examples "no example is marked"
finish
