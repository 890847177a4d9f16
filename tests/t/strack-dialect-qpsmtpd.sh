# What qpsmtpd tells in a record, in its three eras.
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
tabs() {
	tr '|' '\t'
}
echo "- 0.2 to 0.4"
tabs <<'END' | records
4051 Accepted connection 0/40 from 192.0.2.1 / host.example.org
4051 Connection from host.example.org [192.0.2.1]
4051 logging::logterse plugin: ` 192.0.2.1|host.example.org|x.example.org|<a@example.org>|<b@example.net>|queued||<1@example.org>
4051 connection_time plugin: Connection time from 192.0.2.1: 1.566 sec.
4052 Accepted connection 1/40 from 192.0.2.2 / Unknown
4052 logging::logterse plugin: ` 192.0.2.2|Unknown|y|<>|<nobody@example.net>|check_goodrcptto|901|invalid recipient nobody@example.net
4052 connection_time plugin: Connection time from 192.0.2.2: 0.100 sec.
END
echo "- 0.8"
tabs <<'END' | records
4053 Accepted connection 0/40 from 192.0.2.3 / Unknown
4053 logging::logterse plugin (deny): ` 192.0.2.3|Unknown||||dnsbl|903|http://rbl.example.org/?192.0.2.3
4053 connection_time plugin (post-connection): Connection time from 192.0.2.3: 0.2 sec.
END
echo "- since 0.90, with forkserver and under tcpserver"
tabs <<'END' | records
4054 Accepted connection 0/40 from 192.0.2.4 / Unknown
4054 (deny) logging::logterse: ` 192.0.2.4|Unknown|z|<a@example.org>|<b@example.net>|greylisting|902|This mail is temporarily denied
4054 (queue) logging::logterse: ` 192.0.2.4|Unknown|z|<a@example.org>|<c@example.net>|queued||<2@example.org>
4054 (post-connection) connection_time: 1.566 s.
tcpserver: pid 4055 from 192.0.2.5
4055 (deny) logging::logterse: ` 192.0.2.5|Unknown||||earlytalker|903|Connecting host started transmitting before SMTP greeting
4055 (post-connection) connection_time: 1.0 s.
tcpserver: end 4055 status 0
END
