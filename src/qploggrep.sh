#!/bin/sh
# qploggrep: the events of qpsmtpd's log whose lines match a pattern, with
# their time stamps; see qploggrep(1).  qplogtail beside it does the work.

fatal() {
	printf 'qploggrep: fatal: %s\n' "$*" >&2
	exit 100
}

help() {
	cat <<'END'
usage: qploggrep pattern [file ...]
Print the events of qpsmtpd's log whose lines match an extended regular
expression, in upper or lower case.  One line each, its fields parted by tabs:
    STAMP PID IP N/MAX               a connection was accepted
    STAMP PID IP DISPOSITION DETAILS what became of a message (logterse), or
                                     who refused it
    STAMP PID IP SECONDS sec.        the connection has ended
The code is 1 if there is none.
What became of the mail from this sender:
    qploggrep anna@example.org /var/log/qpsmtpd/* | tai64nlocal
What has been denied because of a blacklist:
    qploggrep 'logterse.*dnsbl' /var/log/qpsmtpd/current
END
}

case $#$1 in
1-h | 1--help)
	help
	exit
	;;
1--version)
	echo "qploggrep (qtrack) @VERSION@"
	exit
	;;
esac
case $1 in
--) shift ;;
-?*) fatal "unknown option $1, see --help" ;;
esac
[ $# -gt 0 ] || fatal "no pattern given, see --help"
pattern=$1
shift

dir=
case $0 in
*/*) dir=${0%/*}/ ;;
esac
QPLOGTAIL_NAME=qploggrep
export QPLOGTAIL_NAME
exec "${dir}qplogtail" -o stamped -e "$pattern" -- "$@"
