# Turn a page like contrib/records into a script that prints it anew, with what its
# examples print now.  They stand in blocks indented by four; "$ " begins a
# command, which goes on in lines indented by two more.  Only those are run
# whose text matches `run` and does not match `pass`, where it is not empty.
function quoted(s) {
	gsub(/\047/, "\047\\\047\047", s)
	return "\047" s "\047"
}

function copy(line) {
	print "printf \"%s\\n\" " quoted(line)
}

function end_command() {
	if (command != "")
		print "(eval " quoted(command) ") 2>&1 | sed \"s/^/    /\""
	command = ""
}

function end_block(	i) {
	alive = text ~ /\n    \$ / && text ~ run && (pass == "" || text !~ pass)
	for (i = 1; i <= n; i++) {
		if (!alive) {
			copy(lines[i])
		} else if (lines[i] ~ /^    \$ /) {
			end_command()
			copy(lines[i])
			command = substr(lines[i], 7)
		} else if (lines[i] ~ /^      / && command != "") {
			copy(lines[i])
			command = command "\n" lines[i]
		} else
			end_command()
	}
	end_command()
	n = 0
	text = ""
}

/^    / {
	lines[++n] = $0
	text = text "\n" $0
	next
}

{
	end_block()
	copy($0)
}

END { end_block() }
