# -a: each run of lines that belong to no connection is a group of its own; a
# line of a connection ends it.
log() {
	cat <<'END'
tcpserver: status: 0/20
tcpserver: status: 1/20
tcpserver: pid 7 from 192.0.2.1
what is this?

tcpserver: warning: dropping connection, unable to run qmail-smtpd: access denied
CHKUSER accepted rcpt: from <a@example.org::> remote <x:unknown:192.0.2.9> rcpt <b@example.net> : found existing recipient
policy_check: policy allows transmission
tcpserver: end 7 status 0
tcpserver: status: 0/20
END
}
log | strack -a
echo "- selected, too"
log | strack -a -e status
log | strack -a -r open
echo "$?"
echo "- counted"
log | strack -ac
log | strack -c
echo "- every line is there once"
strack -a "$ROOT/tests/samples/smtpd.log" | grep . | sort >"$TMP/a"
sort "$ROOT/tests/samples/smtpd.log" | cmp - "$TMP/a" && echo same
strack -a "$ROOT/tests/samples/tls.log" | grep . | sort >"$TMP/a"
sort "$ROOT/tests/samples/tls.log" | cmp - "$TMP/a" && echo same
