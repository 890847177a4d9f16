# What chkuser tells in a record: its lines bear no pid.
records() {
	strack -o tsv | awk -F '\t' '
	NR == 1 { split($0, name); next }
	{
		for (i = 1; i <= NF; i++)
			if ($i != "")
				printf "%s=%s ", name[i], $i
		print "|"
	}'
}
records <<'END'
tcpserver: pid 7 from 192.0.2.1
tcpserver: pid 8 from 2001:db8::2
tcpserver: pid 9 from 192.0.2.3
CHKUSER accepted sender: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <> : sender accepted
CHKUSER accepted rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <b@example.net> : found existing recipient
CHKUSER rejected rcpt: from <a@example.org::> remote <x:unknown:192.0.2.1> rcpt <c@example.net> : not existing recipient
CHKUSER rejected rcpt: from <|remoteinfo/auth:joe|chkuser-identify:> remote <helo:x|y|remotehostname:h.example.org|remotehostip:2001:db8::2> rcpt <d@example.net> : max number of recipients
CHKUSER rejected sender: from <a@x.example::> remote <:host.example.org:192.0.2.3> rcpt <> : temporary DNS problem
tcpserver: end 7 status 0
tcpserver: end 8 status 0
tcpserver: end 9 status 0
END
echo "- a greeting that imitates a recipient: whose it is, is in doubt"
records <<'END'
tcpserver: pid 7 from 192.0.2.1
CHKUSER rejected rcpt: from <a@example.org::> remote <x> rcpt <z:unknown:192.0.2.1> rcpt <c@example.net> : not existing recipient
tcpserver: end 7 status 0
END
