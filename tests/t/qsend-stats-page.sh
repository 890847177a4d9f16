# The page for people: problems first.
log() {
	while read -r at line; do
		printf '@400000006b01%04x00000000 %s\n' "$at" "$line"
	done
}

log >"$TMP/log" <<'E'
4096 status: local 0/10 remote 0/20
4100 new msg 11
4100 info msg 11: bytes 2500 from <Anna@Example.ORG> qp 7 uid 1000
4100 starting delivery 1: msg 11 to remote ben@example.net
4100 status: local 0/10 remote 1/20
4100 starting delivery 2: msg 11 to local carol@example.com
4100 status: local 1/10 remote 1/20
4101 delivery 2: success: did_1+0+0/
4101 status: local 0/10 remote 1/20
4104 delivery 1: deferral: 192.0.2.7_does_not_like_recipient./Remote_host_said:_450_4.2.0_<ben@example.net>:_greylisted/Giving_up_on_192.0.2.7./
4104 status: local 0/10 remote 0/20
4110 new msg 12
4110 info msg 12: bytes 70000 from <> qp 8 uid 1001
4110 starting delivery 3: msg 12 to remote dora@example.net
4110 status: local 0/10 remote 1/20
4112 delivery 3: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<dora@example.net>:_no_such_user/Giving_up_on_192.0.2.7./
4112 status: local 0/10 remote 0/20
4112 bounce msg 12 qp 9
4112 end msg 12
4120 warning: trouble opening remote/3/11; will try again later
4121 cron[17]: what is this?
4500 starting delivery 4: msg 11 to remote ben@example.net
4500 status: local 0/10 remote 1/20
4502 delivery 4: deferral: Connected_to_192.0.2.7_but_connection_died._(#4.4.2)/
4502 status: local 0/10 remote 0/20
E
qsend-stats "$TMP/log"
echo "exit $?"
