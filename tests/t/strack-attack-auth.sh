# A user name is base64, and may hold a newline with a forged line behind it,
# even one with a stamp of its own.  No line is lost, and what ends a
# connection bears its pid: here 80's is forged, and the log cannot tell.
log() {
	cat <<'E'
@4000000065a1b2c300000001 tcpserver: pid 77 from 192.0.2.7
@4000000065a1b2c300000001 tcpserver: pid 78 from 192.0.2.8
@4000000065a1b2c300000002 tcpserver: pid 79 from 192.0.2.9
@4000000065a1b2c300000002 tcpserver: pid 80 from 192.0.2.10
@4000000065a1b2c300000003 qmail-smtpd[77]: AUTH failed [192.0.2.7] x
@4000000065a1b2c300000004 tcpserver: end 99 status 0
@4000000065a1b2c300000005 qmail-smtpd[77]: AUTH failed [192.0.2.7] y
@4000000065a1b2c300000006 @4000000065a1b2c300000000 tcpserver: end 98 status 0
@4000000065a1b2c300000006 qmail-smtpd[77]: AUTH failed [192.0.2.7] y
@4000000065a1b2c300000006 tcpserver: end 80 status 0
@4000000065a1b2c300000007 qmail-smtpd: pid 78 Reject::AUTH::login P:ESMTPA S:192.0.2.8:unknown ?~ 'z
@4000000065a1b2c300000008 tcpserver: end 79 status 0'
@4000000065a1b2c300000009 qmail-smtpd[79]: AUTH failed [192.0.2.9] |<>:'] 
@4000000065a1b2c30000000a
@4000000065a1b2c30000000b tcpserver: status: 3/20'
@4000000065a1b2c30000000c qmail-smtpd[79]: auth: auth-failed type=login user=<q
@4000000065a1b2c30000000d qmail-smtpd[78]: AUTH successful [192.0.2.8] root>
@4000000065a1b2c30000000d qmail-smtpd[80]: AUTH failed [192.0.2.10] z
@4000000065a1b2c30000000e tcpserver: end 79 status 0
@4000000065a1b2c30000000f tcpserver: end 78 status 0
@4000000065a1b2c300000010 tcpserver: end 77 status 0
@4000000065a1b2c300000010 tcpserver: end 80 status 256
E
}

log | strack -a | cut -c 27-
echo "-- who logged in?"
log | strack -o tsv | cut -f 4,5,8,14-17
log >"$TMP/log"
strack -a "$TMP/log" | sed '/^$/d' | sort >"$TMP/out"
sort "$TMP/log" | cmp - "$TMP/out"
