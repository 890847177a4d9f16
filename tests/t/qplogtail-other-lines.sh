# What a client says is not taken for what a plugin says, and what is no event
# is left out.
qplogtail <<'END'
5 dispatching EHLO 6 Accepted connection 0/9 from 192.0.2.1 / x
5 dispatching MAIL FROM:<logging::logterse plugin: ` 192.0.2.1	a	b	<c>	<d>	queued	>
5 250 5 Accepted connection 0/9 from 192.0.2.1
5 (mail) resolvable_fromhost: pass, connection_time: 1.0 s.
5 (deny) logging::logterse: ` 192.0.2.1	short
5 Use of uninitialized value $history in numeric gt (>) at ./plugins/karma line 3.
### CUMULATIVE TOTALS ###
rhsbl                          @4000000048641d5a0951f6a4           12

tcpserver: fatal: unable to bind: address already used
END
echo "$?"
