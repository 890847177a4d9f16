# Who may include whom: only what stands on a lower level, or earlier on the
# same level in the Makefile's LIB; a .c includes its own header first.
# A new module is one word in this table.
. tests/lib.sh

cat >"$TMP/levels" <<'END'
0 die str list event
1 out packed in map pool
2 args tai civil stamp header show when window net cell enhanced reason shape tidy hist tally dump human table view listing page form row pick client group state bisect unpack logdir logfile mark chain feed merge
4 carry source queue family ledger classic outcome smtp conn record track top hours balance threshold sections stats flow load delay schedule alike cause party domain pending under_way sendcount sendshow refusal verdict echo keep listname topdomain exitname mailcheck greylist scan visit conntext smtpcount smtpcolumn smtptop smtpdomain smtpcheck smtptime smtpshow
END

# The modules of the library in the Makefile's order, one a line.
sed -n '/^LIB *=/,/[^\\]$/p' Makefile | words |
    sed -n 's/^src.\(.*\)\.o$/\1/p' >"$TMP/order"

# Every file as "FILE MODULE", every include of our own as "FILE > HEADER";
# modules are named without src/, so those of level 3 are dialect/NAME.
set -- src/*.[ch] src/dialect/*.[ch]
{
	printf '%s\n' "$@" | sed 's|src/\(.*\)\..$|& 0 \1|'
	grep -n '^[ 	]*#[ 	]*include[ 	]*"' "$@" |
	    sed 's/^\(.*\):\([0-9]*\):[^"]*"\([^"]*\)".*/\1 \2 > \3/'
} | sort -k 1,1 -k 2,2n | sed 's/ [0-9]* / /' >"$TMP/includes"
grep -l '^main(' "$@" >"$TMP/programs"

awk '
FILENAME ~ /levels$/ {
	for (i = 2; i <= NF; i++)
		level[$i] = $1
	next
}
FILENAME ~ /order$/ {
	place[$1] = FNR
	next
}
FILENAME ~ /programs$/ {
	program[$1] = 1
	next
}
function level_of(module) {
	if (module ~ /^dialect\//)
		return 3
	return module in level ? level[module] : 9
}
# header-only modules are not in LIB: last on their level
function place_of(module) {
	return module in place ? place[module] : 9999
}
function wrong(why) {
	print file ": " why
}
NF == 2 {
	file = $1
	me = $2
	mine = program[file] ? 5 : level_of(me)
	first = 1
	if (mine == 9 && me != "version")
		wrong("not in the table of levels")
	next
}
{
	it = $3
	sub(/\.h$/, "", it)
	if (mine == 3 && it !~ /\// && it != "str" && it != "event")
		it = "dialect/" it
	if (file ~ /\.c$/ && mine < 5 && first && it != me)
		wrong("its own header does not come first")
	first = 0
	if (it == me)
		next
	its = level_of(it)
	if ($3 !~ /\.h$/)
		wrong("includes what is no header: " $3)
	else if (it == "version") {
		if (me != "args")
			wrong("version.h is for args alone")
	} else if (its == 9)
		wrong("includes " $3 ", which is on no level")
	else if (mine == 3 && it != "str" && it != "event")
		wrong("a dialect includes " $3)
	else if (its > mine || (its == mine && place_of(it) >= place_of(me)))
		wrong("includes " $3 ", which is not below it")
}
' "$TMP/levels" "$TMP/order" "$TMP/programs" "$TMP/includes" >"$TMP/wrong"
none includes "$TMP/wrong"

# A .c of the library without any include of its own header.
awk '
{ seen[$1] = seen[$1] " " $3 " " }
END {
	for (file in seen) {
		header = file
		if (!sub(/\.c$/, ".h", header) || !(header in seen))
			continue
		sub(/.*\//, "", header)
		if (!index(seen[file], " " header " "))
			print file ": not its own header"
	}
}' "$TMP/includes" >"$TMP/own"
none own-headers "$TMP/own"

# What the Makefile builds is what is there.
(printf '%s\n' src/*.c src/dialect/*.c | grep -vxF -f "$TMP/programs"
sed 's|.*|src/&.c|' "$TMP/order") | sort | uniq -u |
    sed 's/$/: not both in src and in LIB/' >"$TMP/lib"
none library-list "$TMP/lib"
finish
