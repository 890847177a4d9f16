# How far connections came; what the log cannot tell is not logged.
funnel() {
	smtpd-stats -s funnel -o tsv | awk -F '\t' '
	$1 == "row" && $5 != 0 { print $5, $4 }'
}
echo "- nothing but a server"
printf '%s\n' 'tcpserver: pid 7 from ::1' 'tcpserver: end 7 status 0' | funnel
echo "- the last refusal counts, an acceptance more"
{
	echo 'tcpserver: pid 7 from 192.0.2.1'
	echo 'qmail-smtpd[7]: badhelo: <x> at 192.0.2.1'
	echo 'qmail-smtpd[7]: validrcptto [192.0.2.1] not found: a@b.test'
	echo 'tcpserver: end 7 status 0'
	echo 'tcpserver: pid 8 from 192.0.2.1'
	echo 'qmail-smtpd: pid 8 from 192.0.2.1: Message accepted, qp 5' \
	    '(1 recipients, 9 bytes)'
	echo 'qmail-smtpd: pid 8 from 192.0.2.1: Recipient domain not in' \
	    'rcpthosts <a@b.test>'
	echo 'tcpserver: end 8 status 0'
	echo 'tcpserver: pid 9 from 192.0.2.1'
	echo 'qmail-smtpd[9]: AUTH failed [192.0.2.1] joe'
	echo 'qmail-smtpd[9]: AUTH successful [192.0.2.1] joe'
	echo 'tcpserver: end 9 status 0'
} | funnel
echo "- exits"
for status in 0 256 25600 28416 11 139 9; do
	echo "tcpserver: pid 7 from 192.0.2.1"
	echo "tcpserver: end 7 status $status"
done | smtpd-stats -s exits
echo "- a log of refusals does not tell what was accepted"
{
	echo 'tcpserver: pid 7 from 192.0.2.1'
	echo 'rblsmtpd: 192.0.2.1 pid 7: 451 no'
	echo 'tcpserver: end 7 status 0'
} | sed 's/^/@400000004000000000000000 /' |
	smtpd-stats -s clients,hours,matrix -o tsv | grep '^row' | cut -f 3-
echo "- a virus without a name is one, too"
printf '%s\n' \
	'simscan:[3]:VIRUS:0.1674s:Eicar-Test-Signature:192.0.2.1:a@b:c@d' \
	'simscan:[2]:VIRUS:0.0913s::192.0.2.2:a@b:c@d' |
	smtpd-stats -s viruses,scans,summary -o tsv |
	awk -F '\t' '$3 == "summary" {
		for (i = 4; i <= NF; i++)
			if ($1 == "columns" && $i == "viruses")
				at = i
			else if ($1 == "row" && i == at)
				print "viruses", $i
	}
	$1 == "row" && $3 != "summary" { print $4, $5, $6 }'
echo "- a line that is not understood tells of nothing"
echo 'not of an SMTP service' | smtpd-stats -s funnel -o tsv |
	awk -F '\t' '$1 == "row" && $5 == 0 { print $5, $4 }'
