# The recipient of the first remote delivery after line `from'.
NR > from && $2 == "starting" && $7 == "to" && $8 == "remote" {
	print $9
	exit
}
