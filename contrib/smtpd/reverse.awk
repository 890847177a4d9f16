# "NAME TAB ADDRESS": the name under which a block list has each address.
#	awk -v list=ZONE -f reverse.awk
# What is no address is left out.

# The eight groups of an IPv6 address, four digits each; 0: it is none.
function nibbles(s,  half, a, b, n, m, i, k, all, gap) {
	k = split(s, half, "::")
	if (k > 2)
		return ""
	n = split(half[1], a, ":")
	m = k == 2 ? split(half[2], b, ":") : 0
	if (k == 1 ? n != 8 : n + m > 7)
		return ""
	gap = 8 - n - m
	for (i = 1; i <= 8; i++) {
		s = i <= n ? a[i] : i <= n + gap ? "0" : b[i - n - gap]
		if (s !~ /^[0-9a-fA-F]+$/ || length(s) > 4)
			return ""
		all = all substr("0000", length(s) + 1) s
	}
	return tolower(all)
}

function is_number(s) {
	return s ~ /^[0-9]+$/ && length(s) < 4 && s < 256
}

{
	ip = $1
	sub(/^::ffff:/, "", ip)
}
split(ip, part, ".") == 4 {
	if (is_number(part[1]) && is_number(part[2]) &&
	    is_number(part[3]) && is_number(part[4]))
		print part[4] "." part[3] "." part[2] "." part[1] "." \
		    list "\t" $1
	next
}
ip ~ /:/ {
	digits = nibbles(ip)
	if (digits == "")
		next
	name = list
	for (i = 1; i <= 32; i++)
		name = substr(digits, i, 1) "." name
	print name "\t" $1
}
