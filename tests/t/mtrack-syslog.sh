# The host and the tag are part of every number; a piece that splogger cut off
# goes on with the line before it.
mtrack -a <<'E'
Nov 21 05:00:01 mx1 qmail: 1795235270.000001 new msg 5
Nov 21 05:00:01 mx2 qmail: 1795235270.000002 new msg 5
Nov 21 05:00:01 mx1 qmail2: 1795235270.000003 new msg 5
Nov 21 05:00:02 mx1 qmail: 1795235270.000004 starting delivery 1: msg 5 to local x@example.org
Nov 21 05:00:02 mx2 qmail: 1795235270.000005 starting delivery 1: msg 5 to local y@example.org
Nov 21 05:00:03 mx2 qmail: 1795235270.000006 delivery 1: failure: one_
Nov 21 05:00:03 mx1 sshd[7]: something else
Nov 21 05:00:03 mx2 qmail: 1795235270.000006+two_end_msg_5
Nov 21 05:00:03 mx2 qmail: 1795235270.000006+end msg 5
Nov 21 05:00:04 mx1 qmail: 1795235270.000007 end msg 5
Nov 21 05:00:05 mx2 qmail: 1795235270.000008 end msg 5
Nov 21 05:00:05 mx2 qmail: 1795235270.000008+of a message that has gone
E
