# CHKUSER tells no pid, and writes what the client says as it is: a line goes
# to the only connection from the address that it names; where that is not
# clear, or there are several, to nobody.
log() {
	cat <<'E'
tcpserver: pid 1 from 192.0.2.1
tcpserver: pid 2 from 192.0.2.2
tcpserver: pid 3 from 192.0.2.3
tcpserver: pid 4 from 192.0.2.3
CHKUSER rejected rcpt: from <a@example::> remote <x:unknown:192.0.2.1> rcpt <b> rcpt <y:unknown:192.0.2.2> rcpt <c@example> : not existing recipient
CHKUSER rejected rcpt: from <a> remote <y:unknown:192.0.2.2> rcpt <d@example::> remote <x:unknown:192.0.2.1> rcpt <c@example> : not existing recipient
CHKUSER accepted rcpt: from <a@example::> remote <x:y:192.0.2.2:unknown:192.0.2.1> rcpt <e@example> : found existing recipient
CHKUSER accepted rcpt: from <a@example::> remote <x:unknown:192.0.2.3> rcpt <f@example> : found existing recipient
CHKUSER rejected sender: from <a@example|remoteinfo/auth:|chkuser-identify:> remote <helo:x|remotehostip:192.0.2.1|remotehostname:u|remotehostip:192.0.2.2> rcpt <> : invalid sender MX domain
CHKUSER accepted rcpt: from <a@example::> remote <x:unknown:192.0.2.9> rcpt <g@example> : found existing recipient
CHKUSER accepted rcpt: from <a@example::> remote <
tcpserver: end 1 status 0
tcpserver: end 2 status 0
tcpserver: end 3 status 0
tcpserver: end 4 status 0
E
}

log | strack -a
log | strack -o tsv | cut -f 4,5,11,12,14
