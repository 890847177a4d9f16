# Split law: however a log is cut in two, run(A) and run(state + B) print
# what one run prints, and leave the same state, byte for byte.  A damaged
# state stops nothing, and nothing of the new log is lost.
# shellcheck disable=SC2317	# logs are made by the functions of their names
. tests/lib.sh
. tests/cuts.sh

law='split'
linked mtrack strack matchup && sh tests/bench/tools "$TMP" || exit 111

# A line a second later than the one before; one in the same second.
s() {
	i=$((i + 1))
	z "$1"
}

z() {
	printf '@400000006b%06x00000001 %s\n' $((65536 + i)) "$1"
}

# Restarts by each of the three rules, in time and after warnings; announced
# again, the same and another; numbers used again; lost starts and ends;
# bounces that do not come, hours that pass, a clock that is set back.
restart() {
	i=0
	s 'delivery 7: success: lost_start/'
	s 'new msg 11'
	s 'info msg 11: bytes 5 from <a@x.org> qp 7 uid 1'
	s 'starting delivery 1: msg 11 to local b@x.org'
	s 'status: local 1/10 remote 0/20'
	s 'new msg 11'
	s 'info msg 11: bytes 5 from <a@x.org> qp 7 uid 1'
	s 'new msg 11'
	s 'delivery 1: deferral: x/'
	s 'rest of it'
	s 'starting delivery 2: msg 11 to local b@x.org'
	s 'status: local 0/10 remote 0/20'
	s 'warning: unable to open local/3/11'
	s 'status: local 0/10 remote 0/20'
	s 'delivery 2: success: x/'
	s 'new msg 11'
	s 'info msg 11: bytes 6 from <> qp 8 uid 1'
	s 'new msg 14'
	s 'starting delivery 1: msg 11 to remote c@x.org'
	s 'starting delivery 2: msg 14 to remote c@x.org'
	s 'status: exiting'
	s 'delivery 1: success: stale/'
	s 'starting delivery 5: msg 11 to remote c@x.org'
	s 'delivery 5: report mangled, will defer'
	s 'starting delivery 3: msg 12 to remote d@x.org'
	s 'bounce msg 12 qp 9'
	s 'end msg 12'
	s 'end msg 12'
	s 'new msg 13'
	s 'info msg 13: bytes 6 from <> qp 9 uid 1'
	s 'triple bounce: discarding bounce/13'
	s 'end msg 13'
	s '# not a comment'
	s 'starting delivery 9: msg 21 to local b@x.org'
	s 'new msg 21'
	printf 'rest of a line\n'
	s 'delivery 9: success: so_it_was_the_old_one/'
	printf 'rest of a line that ended 21\n'
	s 'bounce msg 22 qp 10'
	s 'starting delivery 10: msg 22 to local b@x.org'
	s 'new msg 22'
	s 'end msg 22'
	i=40000
	s 'hours later'
	s 'bounce msg 23 qp 11'
	s 'end msg 23'
	s 'new msg 24'
	s 'starting delivery 11: msg 25 to local b@x.org'
	s 'starting delivery 12: msg 24 to local b@x.org'
	s 'bounce msg 25 qp 12'
	s 'end msg 25'
	s 'delivery 12: success: of_24/'
	s 'bounce msg 26 qp 13'
	s 'starting delivery 13: msg 26 to local b@x.org'
	s 'new msg 26'
	s 'end msg 26'
	s 'delivery 13: success: late/'
	s 'end msg 24'
	s 'info msg 27: bytes 6 from <> qp 15 uid 1'
	s 'bounce msg 27 qp 14'
	s 'new msg 27'
	s 'end msg 27'
	s 'starting delivery 14: msg 27 to local b@x.org'
	s 'bounce msg 29 qp 16'
	s 'starting delivery 15: msg 29 to local b@x.org'
	s 'new msg 29'
	s 'delivery 15: success: so_it_was_the_old_one/'
	s 'end msg 29'
	s 'starting delivery 16: msg 29 to local b@x.org'
	s 'bounce msg 33 qp 19'
	s 'bounce msg 34 qp 19'
	s 'bounce msg 33 qp 19'
	s 'end msg 34'
	s 'info msg 35: bytes 6 from <> qp 20 uid 1'
	s 'starting delivery 17: msg 35 to local b@x.org'
	s 'new msg 35'
	s 'starting delivery 18: msg 36 to local b@x.org'
	s 'status: exiting'
	s 'info msg 35: bytes 6 from <> qp 20 uid 1'
	i=50000
	s 'new msg 28'
	s 'bounce msg 30 qp 17'
	s 'bounce msg 30 qp 18'
	s 'info msg 31: bytes 6 from <> qp 17 uid 1'
	s 'end msg 30'
	i=60000
	s 'the hour of msg 30 has passed, and its family has not ended'
	i=50100
	s 'info msg 32: bytes 6 from <> qp 18 uid 1'
	s 'end msg 31'
	s 'info msg 38: bytes 6 from <> qp 19 uid 1'
	s 'info msg 39: bytes 6 from <> qp 19 uid 1'
	s 'end msg 39'
	s 'end msg 38'
	s 'end msg 33'
}

# The rest of a line, lines like those of a state, NULs, CR LF, bad stamps,
# an unfinished last line.
rests() {
	i=0
	s 'new msg 11'
	printf 'info msg 11: bytes 5 from <a@x.org> qp 7 uid 1\n'
	printf '#? set aside?\n#end\n#run\n#at 1 2 1\n#qtrack 1 mtrack\n'
	s 'starting delivery 1: msg 11 to local b@x.org'
	printf 'rest of the line\nand more\n#end\n\n'
	s 'x'
	printf '#unstamped of nobody\n\n\000\000\n#middle\n#skip\n'
	s 'new msg 12^' | tr '^' '\r'
	s 'info msg 12: bytes 3 from <b@x> qp 8 uid 2^' | tr '^' '\r'
	printf '@400000006b012fff00000001 starting delivery 2: msg 12 to '
	printf 'local a\000b\r\n\r\n@4000\n@400000006b013fff00000001\n'
	s ''
	s 'delivery 1: success: ok/'
	s 'end msg 11'
	printf 'rest of an ended one\nlast line without newline'
}

# Three machines with the same numbers; splogger's pieces.
syslog() {
	while read -r host line; do
		printf 'Nov 21 05:00:01 %s: 1795235270.00000%s\n' \
		    "$host" "$line"
	done <<'E'
mx1 qmail 1 new msg 5
mx1 qmail 1 info msg 5: bytes 1 from <a@x> qp 1 uid 1
mx2 qmail 1 new msg 5
mx1 qmail 2 starting delivery 1: msg 5 to local x@x
mx2 qmail 3 starting delivery 1: msg 5 to local y@x
mx1 qmail 4 delivery 1: failure: AAA
mx2 qmail2 4 new msg 5
mx1 qmail 4+BBB
mx2 qmail 4+of nobody
mx1 qmail 4+more
mx1 qmail 5 bounce msg 5 qp 77
mx1 qmail 5 end msg 5
mx1 qmail 5+rest of an end
mx2 qmail 6 info msg 5: bytes 1 from <> qp 77 uid 1
mx1 qmail 6 info msg 9: bytes 1 from <> qp 77 uid 1
mx1 qmail 6+rest
mx1 qmail 6 end msg 9
E
	echo 'Nov 21 05:00:01 mx1 qmail: last message repeated 2 times'
}

# Tags of mlcat, and IndiMail's queues.
queues() {
	i=0
	s '{a} new msg 5'
	s '{b} new msg 5'
	s '{a} info msg 5: bytes 1 from <z@x> qp 1 uid 1'
	printf 'a rest of a\n'
	s '{b} starting delivery 1: msg 5 to local x@x'
	s '{a} starting delivery 1: msg 5 to local y@x'
	printf '{b} unstamped\n'
	s '{a} delivery 1: success: /'
	printf ' tail\n'
	s '{b} status: exiting'
	s '{a} end msg 5'
	s '{} new msg 5'
	s '{b c} new msg 5'
	s 'new msg 6 queue1'
	s 'new msg 6 queue2'
	s 'info msg 6: bytes 1 from <z@x> qp 1 uid 1 queue1'
	s 'info msg 6: bytes 1 from <z@x> qp 2 uid 1 queue2'
	s 'starting delivery 1.1: msg 6 to local a@x queue1'
	s 'status: local 1/10 remote 0/20 queue1'
	s 'starting delivery 1.2: msg 6 to local a@x queue2'
	s 'status: local 1/10 remote 0/20 queue2'
	s 'delivery 1.2: success: did_0+0+1/ queue2'
	s 'status: local 0/10 remote 0/20 queue2'
	s 'status: local 0/10 remote 0/20 queue1'
	s 'delivery 1.1: success: did_0+0+1/ queue1'
	s 'local: z@x a@x 6 1 bytes queue2 opendir mode'
	s 'end msg 6 queue2'
	s 'end msg 6 qmail-send: queue1'
}

# 200 kB in an open message, and as much of nobody.
long() {
	awk 'BEGIN {
		printf "delivery 1: success: "
		for (i = 0; i < 20000; i++)
			printf "%09d/", i
		print "\nnew msg 1"
		print "starting delivery 1: msg 1 to local a@x"
		printf "delivery 1: success: "
		for (i = 0; i < 20000; i++)
			printf "%09d/", i
		print "\nnew msg 2"
	}'
}

for log in restart rests syslog queues long; do
	$log >"$TMP/$log"
done

# Of strack: pids used again, lost starts and ends, denied clients, lines of
# no connection, a parent's warning, children of the server's child, addresses
# that one open connection has, or two.
pids() {
	i=0
	s 'qmail-smtpd[7]: MAIL FROM:<lost@x.org>'
	z 'tcpserver: status: 1/40'
	z 'tcpserver: pid 11 from 10.0.0.1'
	z 'tcpserver: ok 11 mx:10.0.0.9:25 h:10.0.0.1::77'
	z 'jgreylist[11]: 10.0.0.1: OK known'
	z 'tcpserver: status: 2/40'
	s 'tcpserver: pid 12 from ::ffff:10.0.0.2'
	z 'CHKUSER accepted sender: from <a::> remote <h::10.0.0.1> rcpt <> : y'
	z 'tcpserver: pid 13 from 10.0.0.1'
	z 'CHKUSER accepted sender: from <b::> remote <h::10.0.0.1> rcpt <> : y'
	z 'vchkpw-smtp: password fail b@x.org:10.0.0.2'
	z 'tcpserver: deny 13 mx:10.0.0.9:25 :10.0.0.1::78'
	z 'tcpserver: end 13 status 25600'
	z 'qmail-smtpd[11]: MAIL FROM:<a@x.org>'
	z 'simscan:[15]:CLEAN (1.00/5.00):1.0s:S:10.0.0.2:a@x.org:b@x.org'
	s 'tcpserver: pid 11 from 10.0.0.3'
	z 'tcpserver: pid 11 from 10.0.0.4'
	s 'rblsmtpd: 10.0.0.4 pid 11: 553 no'
	z 'rblsmtpd: 10.0.0.2 pid 19: 451 later'
	z 'tcpserver: pid 14 from 10.0.0.14'
	z 'rblsmtpd: 10.0.0.14 pid 18: 451 later'
	z 'rblsmtpd: 10.0.0.14 pid 18: 451 later'
	s 'qmail-smtpd: pid 12 Accept::RCPT::x P:ESMTP S:10.0.0.2:h H:h F:a T:b'
	z 'tcpserver: warning: dropping connection, unable to fork: x'
	z '# not a comment'
	z 'tcpserver: end 12 status 0'
	s 'qmail-smtpd[12]: late'
	printf 'rest of that\n'
	z 'tcpserver: end 11 status 256'
	printf 'rest of an end\n'
	z 'tcpserver: end 999 status 11'
	s 'qmail-smtpd[14]: RCPT TO:<a.long.and.unfinished.address@xxxx.org>' |
	    tr -d '\n'
}

# Of strack: sslserver's parents, 0.12 and 0.95b.
parents() {
	i=0
	s 'sslserver: pid 312 from 10.0.0.1'
	z 'sslserver: ok 312 mx:0.0.0.0:25 h:10.0.0.1::7'
	z 'sslserver: pid 314 from 10.0.0.2'
	z 'sslserver: ok 314 mx::::25 :2001:db8::5::8'
	z 'sslserver: tls 312 accept TLSv1.3:TLS_AES'
	z 'qmail-smtpd: pid 312 Accept::TLS::TLS_AES P:ESMTPS S:10.0.0.1:h'
	s 'sslserver: tls 314 accept'
	z 'sslserver: ended by 311 status 0'
	z 'sslserver: deny 657 mx:0.0.0.0:25 :10.0.0.5::'
	z 'sslserver: pid 659 from 10.0.0.6'
	s 'sslserver: ended by 313 status 0'
	z 'sslserver: ended by 657 status 25600'
	z 'sslserver: ended by 600 status 25600'
	z 'sslserver: ssl 658 accept '
	z 'sslserver: pid 700 from 10.0.0.7'
	z 'sslserver: pid 702 from 10.0.0.8'
	s 'sslserver: ssl 699 accept TLSv1:AES'
	z 'sslserver: ssl 701 accept TLSv1:AES'
	z 'sslserver: end 701 status 0'
	z 'sslserver: error: (111) unable to accept TLS for pid: 659 '
	z 'sslserver: end 658 status 256'
	z 'sslserver: end 699 status 256'
}

# Of strack: recordio goes on behind the end; and it may be silent, or say
# too late that it is done.
tapped() {
	i=0
	s 'tcpserver: pid 21 from 10.0.0.1'
	z '21 > 220 mx ESMTP '
	z '21 < EHLO h+'
	z 'tcpserver: pid 22 from 10.0.0.2'
	z '22 < QUIT '
	z 'tcpserver: end 22 status 0'
	z '21 > 250 ok '
	z '22 > 221 bye '
	s 'tcpserver: end 21 status 0'
	z '22 > [EOF]'
	z '22 < [EOF]'
	z 'tcpserver: pid 21 from 10.0.0.3'
	z '21 > 220 mx ESMTP '
	z 'tcpserver: end 21 status 0'
	i=$((i + 70))
	s '21 > [EOF]'
	z 'tcpserver: pid 23 from 10.0.0.3'
	z '23 > [EOF]'
	z 'tcpserver: end 23 status 0'
}

# Of strack: comma-separated lines, the rests of lines, lines like those of
# a state, NULs, CR LF, a last line without its newline.
order() {
	i=0
	printf '2026-11-20 12:00:01, from, a@x.org\n'
	printf '2026-11-20 12:00:01, check, accepted rcpt, h:10.0.0.1, b, c\n'
	printf '#run\n#conn 1 5\n#last 1 1 5\n#end\n#qtrack 1 strack\n'
	printf '2026-11-20 12:00:01, to, <b@x.org>\n'
	printf '2026-11-20 12:00:02, size, 77\n'
	printf '2026-11-20 12:00:02, resp, 250 ok 1795176002 qp 5\n'
	printf '2026-11-20 12:00:02, resp, 221 bye\n'
	printf '2026-11-20 12:00:02, from, \n'
	s 'tcpserver: pid 5 from 10.0.0.1'
	printf '\n#at 1 2 1\nqmail-smtpd[5]: unstamped\n \000rest\n'
	s 'of nobody'
	printf 'rest of it\n#skip\n#=x\n'
	z 'tcpserver: ok 5 mx:10.0.0.9:25 h:10.0.0.1::77^' | tr '^' '\r'
	printf '@4000\n@400000006b013fff00000001\n'
	printf '2026-11-20 12:00:03, from, <z>\n'
	printf '2026-11-20 12:00:03, resp, 550 no\n'
	z 'tcpserver: end 5 status 0'
	printf 'rest of an ended one\nlast line without newline'
}

# Of strack: two machines with the same pids, syslog's pids, mlcat's names.
tagged() {
	i=0
	while read -r host line; do
		printf 'Nov 21 05:00:01 %s %s\n' "$host" "$line"
	done <<'E'
mx1 smtpd: 1795235270.000001 tcpserver: pid 5 from 10.0.0.1
mx2 smtpd: 1795235270.000002 tcpserver: pid 5 from 10.0.0.1
mx1 spamdyke[5]: DENIED_OTHER from: a to: b origin_ip: 10.0.0.1 origin_rdns: r
mx2 vpopmail[9]: vchkpw-smtp: (LOGIN) login success b@x.org:10.0.0.1
mx2 spamd[6]: spamd: connection from h [10.0.0.1] at port 7
mx2 smtpd: 1795235270.000003 tcpserver: ok 5 mx:1.2.3.4:25 h:10.0.0.1::7
mx1 smtpd: 1795235270.000003+rest
mx1 pop3: 1795235270.000003 tcpserver: pid 5 from 10.0.0.1
mx1 spamdyke[5]: ALLOWED from: a to: b origin_ip: 10.0.0.1
mx1 smtpd: 1795235270.000004 tcpserver: end 5 status 0
mx1 smtpd: 1795235270.000004+rest of an end
mx1 spamdyke[5]: DENIED_OTHER from: a to: c origin_ip: 10.0.0.1
mx2 smtpd: 1795235270.000005 tcpserver: end 5 status 0
mx1 smtpd: 1795235270.000006 tcpserver: end 5 status 0
mx1 spamdyke[5]: DENIED_OTHER from: a to: d origin_ip: 10.0.0.1 origin_rdns: r
E
	printf '<22>1 2026-11-21T05:00:02Z mx1 spamdyke 5 - - DENIED_OTHER '
	printf 'from: a to: b origin_ip: 10.0.0.1 origin_rdns: r\n'
	s '{a} tcpserver: pid 5 from 10.0.0.1'
	z '{b} tcpserver: pid 5 from 10.0.0.1'
	printf 'rest of b\n{a} unstamped\n'
	z '{a} tcpserver: end 5 status 0'
	echo 'Nov 21 05:00:03 mx1 smtpd: last message repeated 2 times'
}

# Of strack: after hours of silence an end is lost, sooner where the server
# has said nothing; a busy one lives on.
silent() {
	i=0
	s 'tcpserver: pid 31 from 10.0.0.1'
	z 'qmail-smtpd[32]: MAIL FROM:<a@x.org>'
	z 'tcpserver: pid 33 from 10.0.0.1'
	z 'tcpserver: pid 36 from 10.0.0.1'
	z 'tcpserver: pid 37 from 10.0.0.1'
	z 'tcpserver: ok 36 mx:10.0.0.9:25 h:10.0.0.1::77'
	z 'jgreylist[36]: 10.0.0.1: OK known'
	i=$((i + 3500))
	z 'qmail-smtpd[34]: MAIL FROM:<a@x.org>'
	i=$((i + 200))
	z 'qmail-smtpd[32]: RCPT TO:<a@x.org>'
	i=$((i + 82000))
	z 'qmail-smtpd[33]: MAIL FROM:<a@x.org>'
	i=$((i + 1000))
	z 'tcpserver: pid 35 from 10.0.0.1'
	printf 'unstamped\n'
	z 'tcpserver: end 31 status 0'
	z 'tcpserver: end 33 status 0'
	z 'qmail-smtpd[34]: RCPT TO:<a@x.org>'
}

# Of strack: 200 kB in an open connection, and as much of nobody.
wide() {
	awk 'BEGIN {
		print "tcpserver: pid 1 from 10.0.0.1"
		printf "1 < "
		for (i = 0; i < 20000; i++)
			printf "%09d/", i
		print "\nnobody:"
		for (i = 0; i < 20000; i++)
			printf "%09d/", i
		print "\ntcpserver: pid 2 from 10.0.0.2"
	}'
}

for log in pids parents tapped order tagged silent wide; do
	$log >"$TMP/$log"
done

# A busy service whose pids come back soon and whose ends are often lost, and
# all of the above strewn into it.
busy() {
	"$TMP/gensmtpd" 200000 7 conc=30 lost=30 pids=420 >"$TMP/busy.1"
	for log in pids parents tapped order tagged; do
		tr -d '\000' <"$TMP/$log" | grep -v '^#'
	done >"$TMP/busy.2"
	awk '
		NR == FNR { odd[n++] = $0; next }
		{ print }
		FNR % 17 == 0 && m < n {
			sub(/^@[0-9a-f]* /, substr($0, 1, 26), odd[m])
			print odd[m++]
		}' "$TMP/busy.2" "$TMP/busy.1"
}

# A real log: a busy minute of tests/truth/rotated, whose programs were
# killed again and again; in it are a line cut by a rotation and its rest.
real() {
	if ! have gzip; then
		skip "split: a real log" "needs gzip"
		return
	fi
	gzip -dc tests/truth/rotated/send.log.gz |
	    sed -n 3900,6000p >"$TMP/real"
	cuts mtrack real "$TMP/real" "-c -s $every" P -b
	n=0
	while read -r mode; do
		n=$((n + 1))
		# shellcheck disable=SC2086
		cuts mtrack "real-$n" "$TMP/real" \
		    "-c -s $((every * 29))" $mode
	done <<'E'
P
p
p -a
p -b
p -ab
p -f @example.net
p -b -r bounce -f <>
p -t @reject.example.com -r failure
p -a -S @1795235270 -U @1795235290
p -b -S @1795235270 -U @1795235290
p -a -e Sorry -e did_
P -e did_0
E
}

hostile() {
	for log in restart rests syslog queues; do
		cuts mtrack $log-bytes "$TMP/$log" "-n -s $every" P -b
		cuts mtrack $log-damage "$TMP/$log" "-t -s $every" P -b
		n=0
		while read -r mode; do
			n=$((n + 1))
			# shellcheck disable=SC2086
			cuts mtrack $log-$n "$TMP/$log" \
			    "-cn -s $((every * 29))" $mode
		done <<'E'
P
p
p -a
p -b
p -ab -e msg
p -b -f <>
p -S @1795227641 -U @1795227651
E
	done
	for step in 4999 16384 65535 65536 65537; do
		cuts mtrack long-$step "$TMP/long" "-cn -s $step" P
	done
	cuts mtrack long-p "$TMP/long" "-cn -s 32771" p -b -e 000009999
}

connections() {
	for log in pids parents tapped order tagged silent; do
		cuts strack $log-bytes "$TMP/$log" "-n -s $every" P
		cuts strack $log-damage "$TMP/$log" "-t -s $every" P
		n=0
		while read -r how mode; do
			n=$((n + 1))
			# shellcheck disable=SC2086
			cuts strack $log-$n "$TMP/$log" \
			    "-${how}n -s $((every * 29))" $mode
		done <<'E'
c P
c p
c p -a
c p -i 10.0.0.1
c p -t b@x.org -r accepted
c P -e smtpd
c p -S @1795227641 -U @1795227643
c p -o json
h p -o tsv
e p -r open
E
	done
	cuts strack wide "$TMP/wide" "-cn -s 16383" P
	cuts strack wide-p "$TMP/wide" "-cn -s 32771" p -e 000009999
}

service() {
	cuts strack busy "$TMP/busy" "-s $every" P
	n=0
	while read -r how mode; do
		n=$((n + 1))
		# shellcheck disable=SC2086
		cuts strack "busy-$n" "$TMP/busy" \
		    "-$how -s $((every * 29))" $mode
	done <<'E'
c P
c p
c p -a
c p -i 198.18.0.0/16
c p -t @example.com -r rejected
c P -e greylist
c p -o json
h p -o tsv -r rejected
e p -r open
E
}

# The processor of the real multilog: all lines of its files and of the state
# together are the lines that came, each once.
multilog_law() {
	if ! have multilog; then
		skip "split: multilog $1" "needs daemontools"
		return
	fi
	log=$2
	shift 2
	n=0
	for command; do
		n=$((n + 1))
		dir=$log.log$n
		multilog s4096 n9999 "!$command" "$dir" <"$log" 2>&1
		cat "$dir"/@* "$dir/current" "$dir/state" |
		    grep -v -e '^$' -e '^#' | sort >"$TMP/got"
		grep -v -e '^$' "$log" | sort >"$TMP/want"
		same "split: multilog $command" "$TMP/want" "$TMP/got"
		(set -- "$dir"/@*s && [ -e "$1" ]) ||
		    not_ok "split: multilog" "idle"
	done
	# a state that somebody spoilt: multilog goes on, and so does the log
	echo spoilt >"$dir/state"
	multilog s4096 n9999 "!$command 2>/dev/null" "$dir" <"$log" 2>&1
	cat "$dir"/@* "$dir/current" "$dir/state" |
	    grep -v -e '^$' -e '^#' | sort -u >"$TMP/got"
	sort -u "$TMP/want" >"$TMP/want.once"
	same "split: multilog with a spoilt state, $command" \
	    "$TMP/want.once" "$TMP/got"
	grep -q '^#? spoilt' "$dir/state" ||
	    not_ok "split: multilog with a spoilt state" "it is not kept"
}

# Of matchup: what descriptor 5 got, the log that follows, and retries.
appended() {
	cat <<'E'
1795233642.000000001 info msg 11: bytes 5 from <A@x.org> qp 7 uid 1
1795233642.000000001 extra 11 1 2 0
1795233643.000000001 info msg 12: bytes 5 from <b@x.org> qp 8 uid 1
1795233643.000000001 extra 12 0 0 3
1795233645.000000001 starting delivery 9: msg 11 to local a@x.org
1795233644.000000001 starting delivery 8: msg 12 to remote B@x.org
1795233644.000000001 starting delivery 7: msg 13 to remote c@x.org
E
	i=60
	s 'delivery 8: deferral: x/'
	s 'status: local 1/10 remote 0/20'
	s 'starting delivery 10: msg 12 to remote B@x.org'
	s 'extra 12 9 9 9'
	s 'delivery 7: failure: x y/'
	s 'warning: trouble in select'
	z 'end msg 13'
	s 'delivery 10: deferral: x/'
	s 'delivery 9: success: x/'
	s 'starting delivery 11: msg 12 to remote B@x.org'
	s 'end msg 11'
	s 'starting delivery 2: msg 12 to remote b@x.org'
	s 'delivery 2: success: x/'
	s 'starting delivery 3: msg 12 to remote B@x.org'
	s 'starting delivery 4: msg 12 to remote B@x.org'
	s 'delivery 3: deferral: x/'
	s 'delivery 4: report mangled, will defer'
	s 'starting delivery 5: msg 12 to remote B@x.org'
	printf '@40000000'
}

matches() {
	appended >"$TMP/appended"
	for log in appended restart rests syslog queues; do
		cuts matchup $log-bytes "$TMP/$log" "-n -s $((every * 3))" P
		cuts matchup $log-damage "$TMP/$log" "-T -s $((every * 5))" P \
		    -o json
		n=0
		while read -r how mode; do
			n=$((n + 1))
			# shellcheck disable=SC2086
			cuts matchup $log-$n "$TMP/$log" \
			    "-${how}n -s $((every * 23))" $mode
		done <<'E'
c p
c p -C -S @1795227641 -U @1795227651
c p -o json
n P -o tsv
E
	done
	for step in 4999 16384 65535 65536 65537; do
		cuts matchup long-$step "$TMP/long" "-cn -s $step" p
	done
}

# All that matchup prints for one log, in pieces.
multilog_matchup() {
	if ! have multilog; then
		skip "split: multilog matchup" "needs daemontools"
		return
	fi
	dir=$1.match
	multilog s4096 n9999 '!matchup -P' "$dir" <"$1" 2>&1
	cat "$dir/state" "$dir/current" | matchup >"$TMP/rest"
	cat "$dir"/@* "$TMP/rest" >"$TMP/got"
	matchup "$1" >"$TMP/want"
	same "split: multilog matchup -P" "$TMP/want" "$TMP/got"
}

busy >"$TMP/busy"
(
	bad=0
	real
	log=$TMP/real
	[ -f "$log" ] || log=$TMP/restart
	multilog_law mtrack "$log" 'mtrack -P' 'mtrack -Pb'
	multilog_law strack "$TMP/busy" 'strack -P'
	multilog_matchup "$log"
	cuts matchup real "$log" "-s $every" P
	cuts matchup real-tsv "$log" "-c -s $((every * 11))" p -o tsv
	service
	exit $bad
) >"$TMP/real.said" &
hostile
connections
matches
wait "$!" || bad=1
cat "$TMP/real.said"
finish
