#!/bin/sh
# findmail: what became of somebody's mail, from all logs there are; see
# findmail(1).
#
# shellcheck disable=SC2015	# "a && b || c": c is for a and for b
# shellcheck disable=SC2034	# the configuration says more than is used here
set -u

LC_ALL=C
export LC_ALL
name=findmail
worst=0
newline='
'

. src/sh/say.sh
. src/sh/options.sh
. src/sh/services.sh
. src/sh/config.sh
. src/sh/lines.sh

help() {
	cat <<'END'
usage: findmail [-bcl] [-f sender] [-t recipient] [-m message] [-q qp]
                [-r result] [-e regex] [-S since] [-U until]
                [-C file] [[name=]dir ...]
Print the log lines of messages that were from this sender, went to this
recipient, and so on: from what the log directories of qmail-send have now,
from their old files, and from archives.  Times are local.
  -C    the configuration of maillog-report(1), which says where logs and
        archives are; /etc/maillog-report.conf if not given
  -bceflmqrtSU
        those of mtrack(1)
Without directories and a configuration: all of /service/*send*/log/main.
The code is 1 if nothing was found.
Did it arrive?
    findmail -f joe@example.com -t @example.org
What has not been delivered to her in the last week, and its bounces:
    findmail -b -r failure -t ann@example.net -S -7d
In one directory:
    findmail -t bob@example.org -S yesterday /var/log/qmail/send
END
}

# The day of a time as people type it: the first of all days that ends after
# it; nothing if that is far away.
day_of() {
	dates "$today" -20000 400 | sed 's/.*/& 23:59:59.999999999 /' |
	    mlcat -S "$1" | sed -n '1s/ .*//p'
}

# $from and $to: the days to read, with some more, since messages take days.
period() {
	from='' to=''
	if [ -n "$since" ]; then
		mlcat -S "$since" </dev/null || [ $? -eq 1 ] || exit 100
		from=$(day_of "$since")
		[ -z "$from" ] || from=$(dates "$from" "-$context")
	fi
	if [ -n "$until" ]; then
		mlcat -U "$until" </dev/null || [ $? -eq 1 ] || exit 100
		to=$(day_of "$until")
		[ -z "$to" ] || to=$(dates "$to" "$context")
	fi
}

# Is it a log of qmail-send?  Who names a directory knows.
wanted() {
	[ -n "$named" ] || matches "$service" "$(
		printf '%s' "$reports" | sed -n 's/:.*qsend-stats.*//p'
	)"
}

find_in_service() {
	wanted || return 0
	{
		lines "$from" "$to" || echo 111 >>"$work/codes"
	} | {
		mtrack "$@" ${leap:+"$leap"}
		echo $? >>"$work/codes"
	} | tai64nlocal ${leap:+"$leap"} || echo 111 >>"$work/codes"
}

# The sum of what mtrack -c has counted for each service.
find_in_all() {
	if [ -n "$count" ]; then
		each_with "$@" | awk '{ n += $1 } END { print n + 0 }'
	else
		each_with "$@"
	fi
}

each_with() {
	while IFS=/ read -r service dir <&3; do
		find_in_service "$@"
	done 3<"$work/services"
}

help_or_version "$@"

quoted() {
	printf "'%s'" "$(printf '%s\n' "$1" | sed "s/'/'\\\\''/g")"
}

# mtrack gets its options as they were given, as words for eval.
config='' count='' since='' until='' labels='' criteria=''
while getopts :bcC:e:f:lm:q:r:S:t:U: option; do
	case $option in
	C)
		config=$OPTARG
		continue
		;;
	b) criteria="$criteria -b" ;;
	c) criteria="$criteria -c" count=1 ;;
	l) labels=-l ;;
	e | f | m | q | r | t) ;;
	S) since=$OPTARG ;;
	U) until=$OPTARG ;;
	: | \?) bad_option ;;
	esac
	case $option in
	[!bcl]) criteria="$criteria -$option $(quoted "$OPTARG")" ;;
	esac
done
shift $((OPTIND - 1))
case $criteria in
*" '"*) ;;
*) fatal 100 "nothing to look for, see --help" ;;
esac

work=${TMPDIR:-/tmp}/$name.$$
(umask 077 && mkdir "$work") || fatal 111 "unable to make $work"
trap 'code=$?; rm -rf "$work"; exit "$code"' EXIT
trap 'exit 111' HUP INT PIPE TERM

today=$(date +%Y-%m-%d)
read_config
[ -z "$labels" ] || leap=$labels
reports="$reports*send*:qsend-stats$newline"
named=$#
[ "$named" -gt 0 ] || named=''
config_services "$@"
eval "set -- $criteria"
period
find_in_all "$@"

# The worst of the codes, but what was found anywhere was found.
sort -u "$work/codes" >"$work/worst" 2>/dev/null ||
    fatal 111 "no log to read"
for code in 100 111; do
	! grep -qx "$code" "$work/worst" || exit "$code"
done
[ "$worst" -eq 0 ] || exit "$worst"
grep -qx 0 "$work/worst"
