# The last score of a spam scanner in each group of lines that strack prints,
# or nothing: one line for each group.

function found(s) {
	sub(/^[^-0-9]*/, "", s)
	score = s
}

/^$/ {
	print score
	score = ""
	next
}
/simscan:\[[0-9]+\]:[A-Z ]+ \(-?[0-9]/ {
	match($0, /simscan:\[[0-9]+\]:[A-Z ]+ \(-?[0-9.]+/)
	text = substr($0, RSTART, RLENGTH)
	sub(/.*\(/, "", text)
	found(text)
	next
}
/(score|hits)=-?[0-9]/ {
	match($0, /(score|hits)=-?[0-9.]+/)
	found(substr($0, RSTART + 5, RLENGTH - 5))
}
