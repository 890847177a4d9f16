# A program or script has its manual page, is named in README and NEWS, and has
# a transcript; its --help fits on a screen; --version names it.
. tests/lib.sh

: >"$TMP/wrong"
for p in $(programs) $(scripts); do
	[ -f "man/$p.1" ] || echo "$p: no man/$p.1"
	grep -qw -e "$p" README 2>/dev/null || echo "$p: not in README"
	grep -qw -e "$p" NEWS 2>/dev/null || echo "$p: not in NEWS"
	grep -qw -e "$p" tests/t/*.sh 2>/dev/null || echo "$p: not in tests/t"
	words <Makefile | grep -qx "src/$p" ||
	    echo "$p: not in the Makefile's PROGRAMS"
	words <Makefile | grep -qx "man/$p.1" ||
	    echo "$p: not in the Makefile's PAGES"
	grep -qx "/src/$p" .gitignore || echo "$p: not in .gitignore"
done >"$TMP/wrong"
none program-papers "$TMP/wrong"

for p in $(programs) $(scripts); do
	"src/$p" --help >"$TMP/help" 2>"$TMP/err" ||
	    echo "$p: --help is not exit 0"
	[ -s "$TMP/err" ] && echo "$p: --help writes to standard error"
	awk -v p="$p" '
	/\t/ { print p ": a tab in --help" }
	length($0) > 80 { print p ": --help is wider than 80 columns" }
	NR == 1 && index($0, "usage: " p " ") != 1 {
		print p ": --help does not begin with its usage"
	}
	END { if (NR > 24) print p ": --help has " NR " lines" }
	' "$TMP/help"
	"src/$p" --version | grep -q "^$p (qtrack) [0-9.]*[0-9]$" ||
	    echo "$p: --version is not \"$p (qtrack) N\""
done >"$TMP/wrong"
none program-help "$TMP/wrong"

grep -qw "$(sed -n 's/.*VERSION "\(.*\)"/\1/p' src/version.h)" NEWS \
    2>"$TMP/wrong" || echo "src/version.h: not in NEWS" >"$TMP/wrong"
none version-news "$TMP/wrong"
finish
