# Any stamp is known, and none is printed; with -o stamped it is kept.
log() {
	cat <<'END'
@4000000048641d5a0951f6a4 1 Accepted connection 0/9 from 192.0.2.1 / x
2008-06-26 22:50:56.156366500 2 Accepted connection 0/9 from 192.0.2.2 / x
2008-06-26_22:50:56.15636 3 Accepted connection 0/9 from 192.0.2.3 / x
2008-06-26T22:50:56+02:00 mx1 qpsmtpd[4]: Accepted connection 0/9 from 192.0.2.4 / x
Jun  6 22:50:56 mx1 qpsmtpd[5]: Accepted connection 0/9 from 192.0.2.5 / x
Jun 26 22:50:56 mx1 qpsmtpd: 6 Accepted connection 0/9 from 192.0.2.6 / x
Thu Jun 26 22:50:56 2008 mx1[7]: 7 Accepted connection 0/9 from 192.0.2.7 / x
1214520656.156366 8 Accepted connection 0/9 from 192.0.2.8 / x
2008-06-26 22:50:56 tcpserver: status: 9/9
2008-06-26 22:50:56 tcpserver: pid 9 from 192.0.2.9
@4000000048641d5a0951f6a4 {mx2} 10 Accepted connection 0/9 from 192.0.2.10 / x
11 Accepted connection 0/9 from 192.0.2.11 / x
@4000000048641d5a0951f6 12 Accepted connection 0/9 from 192.0.2.12 / x
END
}
log | qplogtail
echo "- stamped"
log | qplogtail -o stamped
echo "- where only the text is logged"
qplogtail <<'END'
Jun 26 22:50:56 mx1 qpsmtpd[5]: ` 192.0.2.1	x	x	<a@b>	<c@d>	queued		<1@b>
Thu Jun 26 22:50:56 2008 mx1[6]: ` 192.0.2.1	x	x	<a@b>	<c@d>	helo	901	no
@4000000048641d5a0951f6a4 7 ` logging::logterse plugin: # 192.0.2.1	x	x	<a@b>	<c@d>	queued		<1@b>
END
