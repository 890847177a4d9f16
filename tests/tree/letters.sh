# Option letters: what getopt(3) is given in src/NAME.c, or getopts in
# src/NAME.sh, the usage lines of --help, the SYNOPSIS of man/NAME.1 and the
# table in man/qtrack.7 agree.
#
# Expected are: args_next("LETTERS") in the source (macros may be part of it);
# "usage: NAME [-abc] [-f sender]" with its continuation lines indented; .Fl
# in the SYNOPSIS; and in qtrack.7 one list ".Bl -column" whose rows hold,
# parted by tabs or Ta, the letter, its meaning, and at the end the programs
# that know it:
#
#	.It Fl a Ta labels anywhere in the line Ta tai64nlocal
#	.It Sy S Ta lines since then Ta mtrack, strack
#
# A letter may have several rows, and a row several lines.
. tests/lib.sh

# One letter a line, sorted; what is no letter or digit is dropped.
letters() {
	fold -w 1 | grep '^[a-zA-Z0-9]$' | sort -u
}

of_source() {
	optstring "$1" | letters
}

of_help() {
	"src/$1" --help | awk 'NR > 1 && !/^ /{ exit } { print }' |
	    tr '[]' '  ' | words |
	    sed -n 's/^-\([a-zA-Z0-9][a-zA-Z0-9]*\)$/\1/p' | letters
}

of_synopsis() {
	sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/p' "man/$1.1" |
	    awk '{ for (i = 1; i < NF; i++)
		if ($i ~ /^\.?Fl$/ && $(i + 1) !~ /^[-\\]/) print $(i + 1) }' |
	    letters
}

# The table's rows as "LETTER PROGRAM".
table() {
	awk '
	function row(	n, cell, i, k, word) {
		gsub(/[ \t\n]+\.?Ta[ \t]+/, "\t", item)
		n = split(item, cell, "\t")
		sub(/^\.It */, "", cell[1])
		gsub(/Fl|Sy|Em|Ic|Cm|Li|[-"\\& ]/, "", cell[1])
		if (n < 3 || length(cell[1]) != 1)
			return
		k = split(cell[n], word, /[ ,\n]+/)
		for (i = 1; i <= k; i++)
			print cell[1], word[i]
	}
	/^\.Bl .*-column/ { inside = 1; item = "" }
	!inside { next }
	/^\.(It|El)/ { row(); item = "" }
	/^\.El/ { inside = 0 }
	{ item = item (item == "" ? "" : "\n") $0 }
	' man/qtrack.7
}

# "agree NAME WHAT FILE": the file's letters are those of the source.
agree() {
	diff "$TMP/source.$1" "$3" |
	    sed -n "s|^< |$1: not in $2: -|p; s|^> |$1: only in $2: -|p"
}

for p in $(programs) $(scripts); do
	of_source "$p" >"$TMP/source.$p"
done
[ -f man/qtrack.7 ] && table | sort -u >"$TMP/table"
for p in $(programs) $(scripts); do
	[ -s "$TMP/source.$p" ] || [ -f "src/$p.sh" ] ||
	    echo "$p: no args_next(\"LETTERS\")"
	of_help "$p" >"$TMP/help"
	agree "$p" --help "$TMP/help"
done >"$TMP/wrong"
none letters-help "$TMP/wrong"

for p in $(programs) $(scripts); do
	[ -f "man/$p.1" ] || continue
	of_synopsis "$p" >"$TMP/synopsis"
	agree "$p" "man/$p.1" "$TMP/synopsis"
done >"$TMP/wrong"
none letters-synopsis "$TMP/wrong"

if [ -f man/qtrack.7 ]; then
	for p in $(programs) $(scripts); do
		sed -n "s/^\(.\) $p\$/\1/p" "$TMP/table" >"$TMP/rows"
		agree "$p" "man/qtrack.7" "$TMP/rows"
	done >"$TMP/wrong"
	none letters-table "$TMP/wrong"
else
	skip letters-table "no man/qtrack.7"
fi
finish
