# Of a qmail-send log with labels, the lines about the deliveries that taken.csv
# lists, into the file -v lines=NAME; and the seconds from the end of the
# injection to the end of the SMTP session that took each of these mails.
#
#	awk -v lines=NAME -f csv.awk -f taken.awk injected.csv taken.csv log

FILENAME ~ /injected/ {
	fields($0, f)
	seq[f[4] " " f[5]] = f[1]
	injected[f[1]] = f[3]
	next
}

# seq, recipient, end of the session.  As seconds of that day, which are exact.
FILENAME ~ /taken/ {
	fields($0, f)
	taken[f[1] " " f[2]] = \
	    (f[3] - 1795234000) - (injected[f[1]] - 1795234000)
	next
}

{ line[NR] = $0 }

# bytes N from <S> qp Q uid U, where nobody has written the like into S
$2 == "info" {
	m = substr($4, 1, length($4) - 1)
	mail[m] = seq[$(NF - 2) " " $NF]
	info[m] = NR
}

$2 == "starting" {
	d = substr($4, 1, length($4) - 1)
	what[d] = mail[$6] " " tolower($9)
	msg[d] = $6
	start[d] = NR
}

# What one attempt deferred another repeats: the last counts, as if it were
# the only one.
$2 == "delivery" && $4 == "success:" {
	d = substr($3, 1, length($3) - 1)
	if (d in what && what[d] in taken) {
		keep[info[msg[d]]] = keep[start[d]] = keep[NR] = 1
		print taken[what[d]]
		delete taken[what[d]]
	}
	delete what[d]
}

$2 == "end" && info[$4] in keep { keep[NR] = 1 }

END {
	for (i = 1; i <= NR; i++)
		if (i in keep)
			print line[i] >lines
}
