# Which of sslserver's `ended by X' lines does strack give to the connection
# that ended then, as its client says?
#	awk -f ends.awk CLIENT.csv GROUPS
# An end is right within half a second of the client's; a client that was
# denied names no port.  Fails if one is wrong, or less are right than -v least
# says.

function seconds(s,  i, v, n) {
	for (i = 10; i <= 17; i++)
		v = 16 * v + index("0123456789abcdef", substr(s, i, 1)) - 1
	for (i = 18; i <= 25; i++)
		n = 16 * n + index("0123456789abcdef", substr(s, i, 1)) - 1
	return v - 10 + n / 1e9
}

FNR == 1 { file++ }

file == 1 {
	split($0, col, ",")
	ended[col[4] "::" col[5]] = col[3]
	next
}

# "HOST:IP::PORT" is the client.
$2 == "sslserver:" && $3 == "ok" {
	client = substr($6, index($6, ":") + 1)
	child = $4
}

$2 == "sslserver:" && $3 == "deny" { denied = 1 }

$2 == "sslserver:" && $3 == "ended" {
	end = seconds($1)
	parent = $5
}

$0 == "" {
	if (denied)
		denials++
	else if (client == "")
		parts++
	else if (!(client in ended))
		others++
	else if (end == "")
		open++
	else {
		late = end - ended[client]
		if (late >= -0.5 && late <= 0.5)
			right++
		else {
			wrong++
			printf "%s: %d ended by %d, %.1f s\n", client, child,
			    parent, late
		}
	}
	client = end = ""
	denied = 0
}

END {
	printf "%d right, %d wrong, %d without, ", right, wrong, open
	printf "%d denied, %d of other clients, %d parts\n", denials, others,
	    parts
	exit wrong || parts || right < least
}
