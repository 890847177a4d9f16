# For the tests of maillog-report: a log, and stand-ins for what it runs.
# They run in an empty directory.
# shellcheck shell=sh

command -v gzip >/dev/null || {
	echo "skip: gzip is not installed"
	exit
}

# "stand_in NAME COMMANDS"
stand_in() {
	mkdir -p bin
	printf '#!/bin/sh\n%s\n' "$2" >"bin/$1"
	chmod +x "bin/$1"
}

today() {
	stand_in date "echo $1"
}

# "lines_at DAY TEXT...": a line at noon of that day for each text.
lines_at() {
	at=$1
	shift
	for text; do
		echo "$at 12:00:00 $text"
	done | tai64nlocal -r
}

PATH=$PWD/bin:$PATH
export TMPDIR="$PWD"	# shells differ in where $TMP is used
stand_in qsend-stats 'echo "qsend-stats $*"; tai64nlocal | cut -c 1-10,30-'
stand_in smtpd-stats 'echo "smtpd-stats $*"; grep -c .'
stand_in sync :
stand_in uname 'echo mx.example.org'

# Three days of a log of qmail-send, and one of smtpd.
mkdir send smtpd
lines_at 2020-03-08 one two >send/@400000005e64ac4a00000000.s
lines_at 2020-03-09 three >send/current
lines_at 2020-03-10 today >>send/current
lines_at 2020-03-09 'tcpserver: status: 0/40' >smtpd/current
today 2020-03-10
