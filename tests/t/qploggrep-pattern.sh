# The line of the log is matched, in upper or lower case, and its stamp kept.
log() {
	cat <<'END'
@4000000048641d5a0951f6a4 7 Accepted connection 4/30 from 192.0.2.7 / mx.example.com
@4000000048641d5a0951f6a4 8 Accepted connection 5/30 from 192.0.2.8 / mx.example.net
@4000000048641d5b0951f6a4 7 dispatching EHLO mx.example.com
@4000000048641d5b0951f6a4 7 (deny) logging::logterse: ` 192.0.2.7	mx	MX.example.com	<a@example.com>	<b@example.org>	dnsbl	901	listed	msg denied before queued
@4000000048641d5b0951f6a4 8 (queue) logging::logterse: ` 192.0.2.8	mx	mx.example.net	<a@example.net>	<b@example.org>	queued		<1@example.net>
@4000000048641d5c0951f6a4 7 (post-connection) connection_time: 1.566 s.
@4000000048641d5d0951f6a4 8 (post-connection) connection_time: 2.566 s.
END
}
for pattern in 'Example\.COM' 192.0.2.8 'LOGTERSE.*dnsbl' '[QD]UEUED' \
    '^@.* 8 ' dispatching nothing; do
	echo "- $pattern"
	log | qploggrep "$pattern"
	echo "$?"
done
log | qploggrep 'from .*\.net$' | tai64nlocal
