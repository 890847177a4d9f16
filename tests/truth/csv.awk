# For awk scripts that read the records beside the logs.

# The fields of a CSV line into f[]; returns how many.
function fields(s, f,  n, c) {
	split("", f)
	n = 0
	for (;;) {
		n++
		if (substr(s, 1, 1) == "\"") {
			f[n] = ""
			s = substr(s, 2)
			while ((c = index(s, "\"")) > 0) {
				f[n] = f[n] substr(s, 1, c - 1)
				s = substr(s, c + 1)
				if (substr(s, 1, 1) != "\"")
					break
				f[n] = f[n] "\""
				s = substr(s, 2)
			}
		} else if ((c = index(s, ",")) > 0) {
			f[n] = substr(s, 1, c - 1)
			s = substr(s, c)
		} else {
			f[n] = s
			s = ""
		}
		if (s == "")
			return n
		s = substr(s, 2)
	}
}

# The csv escapes what is no printable ASCII, and the backslash.
function bare(s,  at, out) {
	while ((at = index(s, "\\")) > 0) {
		out = out substr(s, 1, at - 1)
		s = substr(s, at + 1)
		if (substr(s, 1, 1) == "\\")
			out = out "\\"
		else
			out = out "_"
		s = substr(s, substr(s, 1, 1) == "x" ? 4 : 2)
	}
	return out s
}

# What qmail-send logs for this address.
function logged(s) {
	gsub(/[^!-$&-~]/, "_", s)
	return s
}

# qmail-remote quotes what SMTP must not see bare: "a b"@host.
function unquoted(s,  at, x, out) {
	if (s !~ /^".*"@[^@]*$/)
		return s
	match(s, /"@[^@]*$/)
	at = substr(s, RSTART + 1)
	s = substr(s, 2, RSTART - 2)
	while ((x = index(s, "\\")) > 0) {
		out = out substr(s, 1, x - 1) substr(s, x + 1, 1)
		s = substr(s, x + 2)
	}
	return out s at
}
