# mandoc(1) finds nothing to say about the manuals.  Whether the pages of
# others are installed here is not our matter; our own must exist.
. tests/lib.sh

cat man/*.[1-9] | sed -n 's/^\.Xr \([^ ]*\) \([0-9]\).*/\1.\2/p' |
while read -r x; do
	p=${x%.*}
	if [ -f "src/$p.c" ] || [ -f "contrib/$p" ]; then
		[ -f "man/$x" ] || echo "no man/$x"
	fi
done | sort -u >"$TMP/wrong"
none manual-references "$TMP/wrong"

if have mandoc; then
	for f in man/*.[1-9]; do
		[ -f "$f" ] || continue
		mandoc -Tlint -Wstyle "$f" 2>&1 |
		    grep -v -e 'referenced manual not found' \
		    -e 'outdated mandoc.db'
	done >"$TMP/wrong"
	none manual-lint "$TMP/wrong"
else
	skip manual-lint "mandoc is not installed"
fi
finish
