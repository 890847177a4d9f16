# splogger cuts a line of more than 799 bytes, even within an envelope sender:
# both parts belong to the message.
at='Nov 21 04:21:08 mx1 qmail: 1795234868.113926'
mtrack <<EOF
$at new msg 7
$at info msg 7: bytes 167 from <aaaa
$at+aaa@example.com> qp 9 uid 1
$at end msg 7
EOF
