# Is each bounce in one family (-b) with the message that it is about, and
# nothing else?  awk -f families.awk LOG GROUPS, both with labels.
#
# The bounce of `bounce msg M qp Q' is the next message from <> or <#@[]> with
# that qp.  Prints what is wrong, then what was seen.

FNR == 1 { file++ }

# after a kill -9 one message may be announced twice, with another label
{ body = substr($0, 27) }

file == 1 && $2 == "bounce" && $3 == "msg" {
	wait[$6] = $0
	next
}

file == 1 && $2 == "info" {
	match($0, / from <[^ ]*> qp [0-9]+ uid /)
	split(substr($0, RSTART + 7, RLENGTH), w, " ")
	if ((w[1] == ">" || w[1] == "#@[]>") && w[3] in wait) {
		about[body] = wait[w[3]]
		delete wait[w[3]]
		joins++
	}
	next
}

file == 1 { next }

$0 == "" {
	for (l in infos) {
		members++
		if (l in about) {
			if (about[l] in bounces)
				joined++
			else
				print "without its message: " l
		} else
			roots++
	}
	if (roots > 1)
		print roots " messages that are not related: " $0
	if (members > largest)
		largest = members
	roots = members = 0
	split("", infos)
	split("", bounces)
	families++
	next
}

$2 == "info" { infos[body] }

$2 == "bounce" { bounces[$0] }

$2 == "triple" {
	triple++
	for (l in infos)
		if (l ~ / from <#@\[\]> qp /)
			next
	print "a triple bounce of no double bounce: " $0
}

END {
	if (joins != joined)
		print joins - joined " bounces stand apart"
	printf "%d groups, %d bounces joined, %d triple, at most %d in one\n",
	    families, joined, triple, largest
}
