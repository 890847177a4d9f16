# Join names (reverse.awk), dig's answers, and connections with their scores.
#	awk -f answers.awk NAMES ANSWERS CANDIDATES
# The text of a list is its owner's to choose: no control byte comes out.

BEGIN { OFS = "\t" }

FILENAME == ARGV[1] {
	split($0, part, "\t")
	address[tolower(part[1])] = part[2]
	next
}

FILENAME == ARGV[2] {
	name = tolower($1)
	sub(/\.$/, "", name)
	if (!(name in address))
		next
	ip = address[name]
	if ($4 == "A")
		a[ip] = a[ip] (a[ip] == "" ? "" : ",") $5
	if ($4 == "TXT") {
		text = $0
		sub(/^[^"]*"/, "", text)
		sub(/"$/, "", text)
		gsub(/[\001-\037\177]/, "?", text)
		txt[ip] = txt[ip] (txt[ip] == "" ? "" : " ") text
	}
	next
}

{
	split($0, f, "\t")
	if (f[6] in a)
		print f[2], (f[15] == "" ? "nothing" : f[15]), \
		    f[16] (f[17] == "" ? "" : "/" f[17]), f[1], f[6], \
		    "<" f[12] ">", f[13], a[f[6]], txt[f[6]]
}
