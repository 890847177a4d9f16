# For the examples of manuals and README: a line "$ COMMAND" is a command (a \
# or | at its end continues it) and the lines up to the next one are its
# output, both streams; a line "..." means: and so on.
# shellcheck shell=sh

# Give a block's commands as a script that prints each and runs it.
script() {
	awk '
	function quoted(s) {
		gsub(/\047/, "\047\\\047\047", s)
		return "\047" s "\047"
	}
	!more && !/^\$ / { next }
	{
		print "printf \"%s\\n\" " quoted($0)
		command = more ? command "\n" $0 : substr($0, 3)
		more = /[\\|]$/
		if (!more)
			print "eval " quoted(command)
	}' "$1"
}

# The block with marks between its commands, and without the empty lines at
# the end of their output.
block() {
	awk '
	/^$/ { blank++; next }
	/^\$ / { print "--"; blank = 0 }
	{
		for (; blank > 0; blank--)
			print ""
		print
	}' "$1"
}

# "prefix A B": B, with the lines dropped for which A has "...".
prefix() {
	awk '
	NR == FNR { want[++n] = $0; next }
	skipping && $0 != "--" { next }
	{ i++ }
	skipping { skipping = 0 }
	want[i] == "..." { print "..."; skipping = 1; next }
	{ print }' "$1" "$2"
}

# "example FILE": what it should be and what it is go to $TMP/want and
# $TMP/got.  It runs in a copy of tests/samples, in which tests and contrib
# are links to those of the tree.
example() {
	rm -rf "$TMP/run"
	mkdir "$TMP/run"
	cp -R tests/samples/. "$TMP/run"
	ln -s "$ROOT/tests" "$ROOT/contrib" "$TMP/run" 2>/dev/null
	script "$1" >"$TMP/script"
	(cd "$TMP/run" && sh "$TMP/script") >"$TMP/raw" 2>&1 </dev/null
	block "$TMP/raw" >"$TMP/got0"
	block "$1" >"$TMP/want"
	prefix "$TMP/want" "$TMP/got0" >"$TMP/got"
}

# "blocks BASE": those of README, each to a file BASEn: every indented block
# from its first line "$ ..." on.
blocks() {
	awk -v base="$1" '
	/^(    |\t)/ {
		line = $0
		sub(/^(    |\t)/, "", line)
		if (out == "" && line ~ /^\$ /) {
			out = base (++n)
			blank = 0
		}
		if (out == "")
			next
		for (; blank > 0; blank--)
			print "" >out
		print line >out
		next
	}
	/^$/ { blank++; next }
	{ out = "" }
	' README
}
