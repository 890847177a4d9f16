#!/bin/sh
# qploggrep: the events of qpsmtpd's log whose lines match a pattern, with
# their time stamps; see qploggrep(1).  qplogtail beside it does the work.

name=qploggrep

. src/sh/say.sh
. src/sh/options.sh

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

help_or_version "$@"
case $1 in
--) shift ;;
-?*) fatal 100 "unknown option $1, see --help" ;;
esac
[ $# -gt 0 ] || fatal 100 "no pattern given, see --help"
pattern=$1
shift

dir=
case $0 in
*/*) dir=${0%/*}/ ;;
esac
QPLOGTAIL_NAME=qploggrep
export QPLOGTAIL_NAME
exec "${dir}qplogtail" -o stamped -e "$pattern" -- "$@"
