# What several programs say of the same things counts once.
count() {
	smtpd-stats -s dispositions,recipients,senders,summary -n 20 -o tsv |
	    awk -F '\t' '
	$1 == "columns" { split($0, name) }
	$1 == "row" && $3 == "summary" {
		for (i = 7; i <= NF; i++)
			if ($i > 0 && $i != "?")
				printf "%s=%s ", name[i], $i
		print ""
	}
	$1 == "row" && $3 != "summary" {
		sub(/^row\tsmtpd-stats\t/, "")
		gsub(/\t/, " ")
		print
	}'
}
# "qlog KIND RESULT CODE REASON RCPT QP"
qlog() {
	echo "$1: result=$2 code=$3 reason=$4 detail= helo=x" \
	    "mailfrom=a@example.org rcptto=$5 relay=no rcpthosts= size=" \
	    "authuser= authtype= encrypted= sslverified=no localip=192.0.2.9" \
	    "localport=25 remoteip=192.0.2.1 remoteport=5 remotehost= qp=$6" \
	    "pid=7"
}
chkuser() {
	echo "CHKUSER $1:" \
	    "from <a@example.org|remoteinfo/auth:|chkuser-identify:>" \
	    "remote <helo:x|remotehostname:|remotehostip:192.0.2.1>" \
	    "rcpt <$2> : $3"
}
echo "- sagredo's: chkuser and qlog, envelope and message"
{
	echo 'tcpserver: pid 7 from 192.0.2.1'
	chkuser 'accepted sender' '' 'sender accepted'
	chkuser 'accepted rcpt' b@example.net 'found existing recipient'
	qlog qlogenvelope accepted 250 rcptto b@example.net ''
	chkuser 'rejected rcpt' c@example.net 'not existing recipient'
	qlog qlogenvelope rejected 550 chkuser c@example.net ''
	qlog qlogreceived accepted 250 queueaccept b@example.net 81
	echo 'tcpserver: end 7 status 0'
} | count
echo "- spamdyke's filter and traffic lines, one for each recipient"
dyke() {
	echo "spamdyke[7]: $1 from: a@example.org to: $2 origin_ip: 192.0.2.1" \
	    "origin_rdns: (unknown) auth: (unknown) encryption: (none)" \
	    "reason: $3"
}
{
	echo 'tcpserver: pid 7 from 192.0.2.1'
	echo 'spamdyke[7]: FILTER_RECIPIENT_BLACKLIST recipient: d@example.net'
	dyke DENIED_RECIPIENT_BLACKLISTED d@example.net '(empty)'
	dyke ALLOWED b@example.net 250_ok_1795234289_qp_81
	dyke ALLOWED c@example.net 250_ok_1795234289_qp_81
	echo 'tcpserver: end 7 status 0'
} | count
echo "- logterse beside qpsmtpd's own replies"
terse() {
	printf '7 (%s) logging::logterse: ` 192.0.2.1\thost\thelo\t%s\t%s' \
	    "$1" '<a@example.org>' '<b@example.net>'
	printf '\t%s\t%s\t%s\n' "$2" "$3" "$4"
}
{
	echo 'tcpserver: pid 7 from 192.0.2.1'
	terse deny rcpt_ok 901 'relaying denied'
	echo '7 550 relaying denied'
	terse queue queued '' '<1@example.org>'
	echo '7 250 Queued! 1795234289 qp 81 <1@example.org>'
	echo '7 (post-connection) connection_time: 1.5 s.'
	echo 'tcpserver: end 7 status 0'
} | count
echo "- simscan and what has queued the message; a virus takes it back"
{
	echo 'tcpserver: pid 7 from 192.0.2.1'
	echo 'mail recv: pid 7 from <a@example.org> qp 81'
	printf 'simscan:[7]:CLEAN (1.5/5.0):0.1s:x:192.0.2.1:%s:%s\n' \
	    a@example.org b@example.net
	echo 'tcpserver: end 7 status 0'
	session='P:ESMTP S:192.0.2.2:unknown H:x F:a@example.org T:b@y.net'
	echo "qmail-smtpd: pid 8 Accept::RCPT::Recipients_Cdb $session"
	echo "qmail-smtpd: pid 8 Reject::DATA::Virus_Infected $session 'x'"
	echo 'tcpserver: end 8 status 0'
} | count
