# Only in.c reads, only out.c and die.c write, and nobody prints
# with stdio.
. tests/lib.sh

# The code alone: without comments and what stands in quotes.
awk '
FNR == 1 { inside = 0 }
{
	gsub(/\047\\?.\047/, "0")
	gsub(/"([^"\\]|\\.)*"/, "\"\"")
	line = ""
	for (rest = $0; rest != ""; )
		if (inside) {
			if ((i = index(rest, "*/")) == 0)
				break
			rest = substr(rest, i + 2)
			inside = 0
		} else if ((i = index(rest, "/*")) > 0) {
			line = line substr(rest, 1, i - 1)
			rest = substr(rest, i + 2)
			inside = 1
		} else {
			line = line rest
			rest = ""
		}
	sub(/\/\/.*/, "", line)
	print FILENAME ":" FNR ": " line
}' src/*.[ch] src/dialect/*.[ch] >"$TMP/code"

# "calls NAME 'FUNCTION|FUNCTION' FILE...": only these files call these.
calls() {
	test=$1
	what=$2
	shift 2
	grep -E "[^a-zA-Z0-9_]($what)[ 	]*\\(" "$TMP/code" |
	    awk -v allowed=" $* " '
		{ f = $1; sub(/:.*/, "", f) }
		index(allowed, " " f " ") == 0' >"$TMP/wrong"
	none "$test" "$TMP/wrong"
}

calls read-only-in 'read|pread|readv|recv|mmap' src/in.c
calls write-only-out 'write|pwrite|writev|sendfile' src/out.c src/die.c
calls no-stdio '[a-z]*printf|f?puts|f?putc|putchar|fwrite|perror|f?getc|fgets'
calls exit-only-die 'exit|_exit|abort' src/die.c src/out.c src/args.c
finish
