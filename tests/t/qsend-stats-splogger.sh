# splogger cuts a line of more than 799 bytes, even within an envelope sender:
# the message has entered the queue, only nobody knows who sent it.
at='Nov 21 04:21:08 mx1 qmail: 1795234868.113926'
log() {
	cat <<-END
	$at new msg 7
	$at info msg 7: bytes 167 from <aaaa
	$at+aaa@example.com> qp 9 uid 1
	END
}
log | qsend-stats -s balance,hours
{
	log
	echo "$at starting delivery 1: msg 7 to local b@example.org"
	echo "$at end msg 7"
} | qsend-stats -s balance,senders
