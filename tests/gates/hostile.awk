# Logs of `lines' lines that nobody would like to read, for strack:
#	awk -v kind=KIND -v lines=N -f hostile.awk

function say(text) {
	printf "@40000000%08x%08x %s\n", 1795233610 + n / 2000, n, text
	n++
}

function comes(pid, ip) {
	say("tcpserver: pid " pid " from " ip)
}

function address(i) {
	return "192.0." int(i / 250) % 250 "." i % 250
}

BEGIN {
	while (n < lines)
		more(i++)
}

function more(i,  pid) {
	pid = i + 1
	if (kind == "harmless") {
		comes(pid, "192.0.2.1")
		say("tcpserver: ok " pid " here:192.0.2.25:25 there:" \
		    "192.0.2.1::4711")
		say("qmail-smtpd[" pid "]: MAIL FROM:<a" i "@example.org>")
		say("tcpserver: end " pid " status 0")
	} else if (kind == "lost")
		comes(pid, "192.0.2.1")
	else if (kind == "idle") {
		comes(pid, address(i))
		say("tcpserver: ok " pid " mail.example.org:192.0.2.25:25 " \
		    "mx3.sabatiwa.example:" address(i) "::57511")
	} else if (kind == "sudden")
		say("qmail-smtpd[" pid "]: MFCHECK pass [192.0.2.1] example")
	else if (kind == "ends")
		say("tcpserver: end " pid " status 0")
	else if (kind == "recipients") {
		if (i == 0)
			comes(7, "192.0.2.1")
		say("qmail-smtpd: pid 7 from 192.0.2.1: Recipient <a" i \
		    "@example.org>")
	} else if (kind == "messages") {
		if (i == 0)
			comes(7, "192.0.2.1")
		say("qmail-smtpd: pid 7 from 192.0.2.1: Message accepted, " \
		    "qp " pid " (1 recipients, 5 bytes)")
	} else if (kind == "nobodys-ends")
		say("sslserver: ended by " pid " status 0")
	else if (kind == "unclear-ends") {
		if (i < lines / 2) {
			say("sslserver: pid " 2 * pid " from 192.0.2.1")
			say("sslserver: tls " 2 * pid " accept TLSv1.3:X")
		} else
			say("sslserver: ended by " 2 * pid - lines " status 0")
	} else if (kind == "leaving") {
		say("sslserver: tls " 9000000 - i " accept")
		say("sslserver: ended by 3 status 0")
	} else if (kind == "one-address") {
		if (i < lines / 2)
			comes(pid, "192.0.2.1")
		else
			chkuser("192.0.2.1")
	} else if (kind == "addresses") {
		comes(pid, address(i))
		chkuser(address(i))
		if (i > 5000)
			say("tcpserver: end " pid - 5000 " status 0")
	} else if (kind == "services")
		print "Nov 20 12:00:00 mx smtpd" n++ \
		    ": tcpserver: pid 7 from 192.0.2.1"
	else if (kind == "tagged")
		print "Nov 20 12:00:00 mx spamdyke[" ++n "]: DENIED_OTHER " \
		    "from: a to: b origin_ip: 192.0.2.1 origin_rdns: " \
		    "(unknown) auth: (unknown) encryption: (none)"
	else if (kind == "recorded") {
		comes(pid, "192.0.2.1")
		say(pid " < HELO x ")
		say("tcpserver: end " pid " status 0")
	} else if (kind == "children") {
		if (i == 0)
			comes(7, "192.0.2.1")
		say("qmail-smtpd[" 8 + i "]: MFCHECK pass [192.0.2.1] x")
	} else if (kind == "parents") {
		if (i == 0)
			say("sslserver: pid 9000000 from 192.0.2.1")
		say("sslserver: ssl " 9000000 - i % 16 " accept ")
	} else {
		print "no such kind: " kind
		exit 1
	}
}

function chkuser(ip) {
	say("CHKUSER accepted rcpt: from <a::> remote <x:unknown:" ip \
	    "> rcpt <c@example> : found existing recipient")
}
