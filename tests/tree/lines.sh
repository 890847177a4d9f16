# No line is wider than 80 columns (a tab goes to the next eighth), and none
# ends in white space.  Here-documents are log text, and may be wider.
. tests/lib.sh

scripts=$(find .ci tests contrib -name tmp -prune -o -type f \
    \( -name '*.sh' -o -name run -o -path '.ci/*' \) -print | sort)
code=$(find src tests -name tmp -prune -o -name '*.[ch]' -print | sort)

# shellcheck disable=SC2086		# names without spaces
awk '
FNR == 1 { here = "" }
here != "" {
	word = $0
	sub(/^\t+/, "", word)
	if (word == here)
		here = ""
	next
}
/[ \t]$/ { print FILENAME ":" FNR ": white space at the end" }
FILENAME !~ /\.[ch]$/ && /<<-?[ "\047\\]*[A-Z]+/ {
	here = $0
	sub(/.*<<-?[ "\047\\]*/, "", here)
	sub(/[^A-Z].*/, "", here)
}
{
	line = $0
	while ((i = index(line, "\t")) > 0)
		line = substr(line, 1, i - 1) \
		    substr("        ", 1, 8 - (i - 1) % 8) substr(line, i + 1)
	if (length(line) > 80)
		print FILENAME ":" FNR ": " length(line) " columns"
}
' Makefile $code $scripts >"$TMP/wrong"
none line-form "$TMP/wrong"
finish
