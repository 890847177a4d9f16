#!/bin/sh
# maillog-report: yesterday's mail, from the logs to one page in the mail; the
# logs of days are archived, and purged when they are old.  See
# maillog-report(1).
#
# shellcheck disable=SC2015	# "a && b || c": c is for a and for b
# shellcheck disable=SC2317	# what "each" calls is reached
set -u

LC_ALL=C
export LC_ALL
name=maillog-report
worst=0
newline='
'

. src/sh/say.sh
. src/sh/options.sh
. src/sh/lock.sh
. src/sh/services.sh
. src/sh/config.sh
. src/sh/lines.sh

help() {
	cat <<'END'
usage: maillog-report [-n] [-C file] [--days N] [YYYY-MM-DD] [[name=]dir ...]
Report on the logs of mail services of yesterday, or of the last N whole days,
or of that day: print one page with a Subject line, or mail it.  Archive the
lines of these days, and purge archives whose lines are too old.  Nothing is
said if there is nothing to say.
  -C   the configuration; /etc/maillog-report.conf if not given
  -n   print the page, but archive, purge and mail nothing
What the configuration may say; the values are examples:
    LOG=send=/var/log/qmail          [NAME=]DIR or a pattern, several times
    EXCLUDE=dns*                     leave out services of these names
    REPORT=*send*:qsend-stats -n 20  report for services of these names
    TO=postmaster@example.org        whom to mail the page
    ARCHIVE=/var/log/archive         archive the lines of days here
    PURGE=90                         days to keep archived lines
Every morning, in crontab:
    30 6 * * *  maillog-report
What has been in a log directory in the last week:
    maillog-report -n --days 7 /var/log/qmail/send
END
}

# "heading TEXT"
heading() {
	printf '%s\n' "$1"
	printf '%s\n\n' "$1" | sed 's/./=/g'
}

# The program for $service; nothing if there is none.
command_of() {
	printf '%s' "$reports" | while IFS=: read -r pattern command; do
		if matches "$service" "$pattern"; then
			printf '%s\n' "$command"
			break
		fi
	done
}

# "note_bad COMMAND...": remember if it fails.
note_bad() {
	"$@" || echo bad >"$work/bad"
}

# Have there been any in the period?
have_lines() {
	count=$(note_bad lines "$first" "$last" | wc -l)
	[ "$count" -gt 0 ]
}

# Archive

# "archive_day DAY": what is archived already stays, unless the log has more.
archive_day() {
	f=$(archive_of "$service" "$1")
	next=$(dates "$1" 1)
	if ! live -S "$1" -U "$next" >"$work/lines"; then
		warn "unable to archive $service of $1"
		return
	fi
	new=$(($(wc -l <"$work/lines"))) old=0
	[ ! -f "$f" ] || old=$(($(gzip -dc "$f" | wc -l)))
	if [ "$new" -eq 0 ] && [ "$old" -eq 0 ]; then
		return
	elif [ "$new" -le "$old" ]; then
		echo "kept      ${f#"$archive/"}, lines: $old"
		return
	fi
	echo "archived  ${f#"$archive/"}, lines: $new"
	[ -z "$dry" ] || return
	mkdir -p "${f%/*}" && gzip -c "$work/lines" >"$f.new" && sync &&
	    mv -f "$f.new" "$f" || fatal 111 "unable to write $f"
}

archive_service() {
	day=$first
	while [ "$day" != "$after" ] && [ "$day" != "$today" ]; do
		archive_day "$day"
		day=$next
	done
}

# The local day of the first stamp in a compressed file.
first_day() {
	gzip -dc "$1" 2>/dev/null | tai64nlocal ${leap:+"$leap"} 2>/dev/null |
	    sed -n '/^[0-9]\{4\}-[0-9][0-9]-[0-9][0-9][ _T]/{
		s/^\(.\{10\}\).*/\1/
		p
		q
	}'
}

# "purge_file FILE": say, and with $doing do, what is to be done with it.
purge_file() {
	day=$(first_day "$1")
	if [ -z "$day" ]; then
		echo "kept      ${1#"$archive/"}, no time stamps"
		return
	fi
	expr "x$day" '<' "x$cutoff" >/dev/null || return
	mlcat ${leap:+"$leap"} -S "$cutoff" "$1" >"$work/lines" ||
	    [ $? -eq 1 ] || fatal 111 "unable to read $1"
	lines=$(($(gzip -dc "$1" | wc -l) - $(wc -l <"$work/lines")))
	if [ ! -s "$work/lines" ]; then
		echo "removed   ${1#"$archive/"}, lines: $lines"
		[ -z "$doing" ] || rm -f "$1"
	else
		echo "purged    ${1#"$archive/"}, lines before $cutoff: $lines"
		[ -z "$doing" ] ||
		    { gzip -c "$work/lines" >"$1.new" && sync &&
		    mv -f "$1.new" "$1"; }
	fi || fatal 111 "unable to purge $1"
}

# "purge_all [now]"
purge_all() {
	doing=${1-}
	[ -n "$archive" ] || return 0
	: >"$work/files"
	[ ! -d "$archive" ] ||
	    find "$archive" -type f -name '*.gz' | sort >"$work/files"
	[ "${purge:-0}" -gt 0 ] || return 0
	cutoff=$(dates "$today" "-$purge")
	while read -r path; do
		purge_file "$path"
	done <"$work/files"
}

# The page

# Only what was archived or purged is worth a mail.
archive_page() {
	[ -n "$archive" ] || return 0
	purge_all >"$work/purged"
	[ -s "$work/archived" ] || [ -s "$work/purged" ] || return 0
	heading "Archive${dry:+ (nothing is changed)}"
	cat "$work/archived" "$work/purged"
	kept=$(($(wc -l <"$work/files") - $(grep -c '^removed' "$work/purged")))
	echo "files in $archive: $kept"
	[ -z "$purge" ] || echo "lines are kept for $purge days"
	! grep -q '^[apr]' "$work/archived" "$work/purged" || news=1
}

report_service() {
	command=$(command_of)
	[ -n "$command" ] || return 0
	known=1
	rm -f "$work/bad"
	if ! have_lines; then
		if [ -f "$work/bad" ]; then
			warn "unable to read the log of $service"
		else
			printf '%s\n' "$service" >>"$work/silent"
		fi
		return
	fi
	if ! command -v "${command%% *}" >/dev/null; then
		warn "unable to run ${command%% *}"
		return
	fi
	set -f
	# shellcheck disable=SC2086	# words
	set -- $command
	set +f
	news=1
	heading "$service, $days"
	note_bad lines "$context_day" "$last" |
	    "$@" ${leap:+"$leap"} -S "$first" -U "$after"
	code=$?
	echo
	[ ! -f "$work/bad" ] || warn "unable to read all of the log of $service"
	case $code in
	0 | 1) [ "$worst" -gt "$code" ] || worst=$code ;;
	*) warn "${command%% *} on the log of $service ended with $code" ;;
	esac
}

page() {
	known=''
	each report_service
	# who names directories wants to hear of it
	[ -n "$known$archive" ] || [ "$named" -eq 0 ] ||
	    [ ! -s "$work/services" ] ||
	    warn "no report for any of these: say NAME=DIR, or REPORT"
	if [ -s "$work/silent" ]; then
		heading "No lines in the logs"
		cat "$work/silent"
		echo
	fi
}

# Mail

header() {
	printf 'Subject: %s\n' "$subject"
	[ -z "$to" ] || printf 'To: %s\n' "$to"
	[ -z "$from" ] || printf 'From: %s\n' "$from"
	[ -z "$to" ] || cat <<-'END'
		Auto-Submitted: auto-generated
		MIME-Version: 1.0
		Content-Type: text/plain; charset=UTF-8
		Content-Transfer-Encoding: 8bit
	END
	echo
}

# mail(1) and its kin make the header themselves.
deliver() {
	if [ -z "$to" ] || [ -n "$dry" ]; then
		header && cat "$work/page"
		return
	fi
	case ${mailer%% *} in
	mail | mailx | */mail | */mailx)
		$mailer -s "$subject" "$to" <"$work/page"
		;;
	*)
		{ header && cat "$work/page"; } | $mailer
		;;
	esac
}

clean_up() {
	code=$1
	trap - EXIT
	rm -rf "$work"
	[ -z "$held" ] || unlock
	exit "$code"
}

help_or_version "$@"

# The long option before getopts sees it.
config='' dry='' held='' days=1 left=$#
while [ "$left" -gt 0 ]; do
	left=$((left - 1))
	case $1 in
	--days=*) days=${1#*=} ;;
	--days)
		[ "$left" -gt 0 ] ||
		    fatal 100 "nothing given for option --days, see --help"
		shift
		left=$((left - 1))
		days=$1
		;;
	*) set -- "$@" "$1" ;;
	esac
	shift
done
while getopts :C:n option; do
	case $option in
	C) config=$OPTARG ;;
	n) dry=1 ;;
	*) bad_option ;;
	esac
done
shift $((OPTIND - 1))

# The days: from $first to $last, and the one after that.
today=$(date +%Y-%m-%d)
case $days in
'' | *[!0-9]* | ????* | 0) fatal 100 "--days takes 1 to 999, not $days" ;;
esac
case ${1-} in
[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])
	first=$(dates "$1" 0) || fatal 100 "not a day: $1"
	last=$first days=$first
	shift
	;;
*)
	first=$(dates "$today" "-$days")
	last=$(dates "$today" -1)
	[ "$days" -eq 1 ] && days=$first || days="$first to $last"
	;;
esac
after=$(dates "$last" 1) || fatal 111 "unable to run awk"

read_config
reports="$reports*send*:qsend-stats$newline*smtp*:smtpd-stats$newline"
subject="${subject:-mail on $(uname -n)}, $days"
context_day=$(dates "$first" "-$context")
PATH=$PATH:/usr/sbin:/usr/lib:/var/qmail/bin	# where sendmail may be

work=${TMPDIR:-/tmp}/$name.$$
(umask 077 && mkdir "$work") || fatal 111 "unable to make $work"
trap 'clean_up $?' EXIT
trap 'exit 111' HUP INT PIPE TERM

named=$#
config_services "$@"
[ -z "$to" ] || command -v "${mailer%% *}" >/dev/null ||
    fatal 111 "unable to run ${mailer%% *}"
if [ -n "$archive" ] && [ -z "$dry" ]; then
	mkdir -p "$archive" || fatal 111 "unable to make $archive"
	lock "$archive/.lock" "$archive is in use by another run"
	held=1
	lock_rests "$archive/.lock"
	find "$archive" -type f -name '*.gz.new' -exec rm -f {} +
fi

news=''
[ -z "$archive" ] || each archive_service >"$work/archived"
{
	page
	archive_page
} >"$work/page"
if [ -n "$news" ]; then
	deliver || fatal 111 "unable to mail the page"
fi
[ -n "$dry" ] || purge_all now >/dev/null
exit "$worst"
