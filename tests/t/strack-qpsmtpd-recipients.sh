# logterse joins recipients with commas: each is one.
log() {
	tr '|' '\t' <<'END'
4051 logging::logterse plugin: ` 192.0.2.1|host.example.org|x|<a@example.org>|<b@example.net>,<c@example.net>|rhsbl|901|no
END
}
log | strack -c -t b@example.net
log | strack -c -t c@example.net -t b@example.net
log | strack -c -t d@example.net
log | strack -o tsv | cut -f 12
log | strack -o json | sed 's/.*"recipients":\[\([^]]*\)\].*/\1/'
