# Host and tag are part of every pid; but a pid that syslog gives in the tag
# is looked for among all services of the host.
strack <<'END'
Nov 21 05:00:01 mx1 smtpd: 1795235270.000001 tcpserver: pid 5 from 192.0.2.1
Nov 21 05:00:01 mx2 smtpd: 1795235270.000002 tcpserver: pid 5 from 192.0.2.2
Nov 21 05:00:01 mx1 subm: 1795235270.000003 tcpserver: pid 5 from 192.0.2.3
Nov 21 05:00:01 mx1 smtpd: 1795235270.000004 tcpserver: pid 6 from 192.0.2.4
Nov 21 05:00:02 mx1 spamdyke[6]: DENIED_RDNS_MISSING from: a@example.org to: b@example.net origin_ip: 192.0.2.4 origin_rdns: (unknown) auth: (unknown)
Nov 21 05:00:02 mx2 spamdyke[5]: ALLOWED from: c@example.org to: d@example.net origin_ip: 192.0.2.2 origin_rdns: (unknown) auth: (unknown)
Nov 21 05:00:02 mx1 sshd[6]: something else
Nov 21 05:00:03 mx1 smtpd: 1795235270.000005 tcpserver: end 6 status 0
Nov 21 05:00:03 mx2 smtpd: 1795235270.000006 tcpserver: end 5 status 0
Nov 21 05:00:03 mx1 subm: 1795235270.000007 qmail-smtpd[5]: badmailfrom: <a
Nov 21 05:00:03 mx1 smtpd: 1795235270.000008 tcpserver: status: 1/20
Nov 21 05:00:03 mx1 subm: 1795235270.000007+b@example.org> at 192.0.2.3
Nov 21 05:00:04 mx1 subm: 1795235270.000009 tcpserver: end 5 status 0
Nov 21 05:00:04 mx1 smtpd: 1795235270.000010 tcpserver: end 5 status 0
END
echo "- other headers"
strack <<'END'
2026-11-21T05:00:01.000001+00:00 mx1 smtpd: tcpserver: pid 6 from 192.0.2.4
2026-11-21T05:00:02.000001+00:00 mx1 spamdyke[6]: TIMEOUT from: (unknown) to: (unknown) origin_ip: 192.0.2.4 origin_rdns: (unknown) auth: (unknown) reason: TIMEOUT
2026-11-21T05:00:03.000001+00:00 mx1 smtpd: tcpserver: end 6 status 0
END
