#!/bin/sh
# convert-multilog: finished files of log directories to one file a day, with
# times that people can read; see convert-multilog(1).
#
# For each service there is a small file, here called its book.  It says which
# files have been converted and are still there, and how the last line ended.
# It is replaced whole, by rename(2), and these are the steps of the work:
#
#   1. the text of new files is made in pieces, one for each day, in work/;
#   2. the book gets the lengths that the day files have now;
#   3. the pieces are appended to the day files;
#   4. the book gets the names of the new files, and loses the lengths;
#   5. the new files are removed.
#
# Whoever finds lengths in a book cuts the day files back to them: what was
# to be appended comes from files that are still there.  So each line is
# there once, wherever a run is killed.

# shellcheck disable=SC2015	# "a && b || c": c is for a and for b
# shellcheck disable=SC2317	# what "each" calls is reached
set -u

LC_ALL=C
export LC_ALL
name=convert-multilog
worst=0
newline='
'

. src/sh/say.sh
. src/sh/options.sh
. src/sh/lock.sh
. src/sh/services.sh

help() {
	cat <<'END'
usage: convert-multilog [-aklrvz] [-d logdir] [-x pattern] [[name=]dir ...]
Append what is in the finished files (@*.s, @*.u) of directories of multilog,
s6-log or svlogd to LOGDIR/NAME.YYYY-MM-DD, each line to the day it belongs to
and with its time in readable form, and remove these files.  Without operands:
all of /service/*/log/main.
  -a   have the logger rotate before
  -d   LOGDIR; /var/log if not given
  -k   keep the files, and remember which are done
  -l   labels count leap seconds, as those of s6-log do
  -r   rename the files to @*.s.done
  -v   say what is done
  -x   leave out services whose names match this pattern
  -z   compress the files of days before today
All logs, every night at ten past twelve, in crontab:
    10 0 * * *  convert-multilog -az -x 'dns*'
One directory, as /var/log/mail/send.2026-11-20 and so on:
    convert-multilog -d /var/log/mail send=/var/log/qmail
END
}

tell() {
	[ -z "$chatty" ] || printf '%s\n' "$*" 2>/dev/null ||
	    fatal 111 "unable to write output"
}

# A number of bytes; 0 of what is not there.
size() {
	if [ -e "$1" ]; then
		echo $(($(wc -c <"$1")))
	else
		echo 0
	fi
}

# The book of the service

# "page WORD": what stands behind this word.
page() {
	[ ! -f "$book" ] || sed -n "s/^$1 //p" "$book"
}

# Replace it by these lines.  What they speak of must be on disk before them,
# and they before what comes next.
write_book() {
	{ echo '#qtrack 1 convert-multilog' && cat "$1" && echo end; } \
	    >"$state/new" || fatal 111 "unable to write $state/new"
	locked
	sync
	mv -f "$state/new" "$book" || fatal 111 "unable to write $book"
	sync
}

read_book() {
	day='' ending=whole
	read -r day ending <<-END
		$(page last)
	END
	page converted >"$work/converted" ||
	    fatal 111 "unable to write $work/converted"
}

# What a book has to say in any case; only files that are still there matter.
lines_of_book() {
	[ -z "$day" ] || echo "last $day $ending"
	while read -r file; do
		[ ! -f "$dir/$file" ] || echo "converted $file"
	done <"$work/converted"
}

# "cut_back FILE LENGTH": dd cuts a file off where it begins to write.
cut_back() {
	if [ "$2" -eq 0 ]; then
		rm -f "$1"
	elif [ "$(size "$1")" -gt "$2" ]; then
		dd if=/dev/null of="$1" bs=1 seek="$2" 2>/dev/null
	fi || fatal 111 "unable to cut $1 back to $2 bytes"
}

# Take back what a run appended that did not come to its end.
undo() {
	page length >"$work/lengths" &&
	    sed '1d; /^length /d; $d' "$book" >"$work/book" ||
	    fatal 111 "unable to write $work/lengths"
	while IFS=/ read -r length file; do
		cut_back "$logdir/$file" "$length"
	done <"$work/lengths"
	write_book "$work/book"
}

# A run was killed while it put a compressed file in the place of a day's.
undo_zip() {
	[ -f "$state/zip" ] || return
	read -r file <"$state/zip"
	if [ -f "$state/zipped" ]; then
		mv -f "$state/zipped" "$logdir/$file.gz"
	fi && rm -f "$logdir/$file" "$state/zip" ||
	    fatal 111 "unable to compress $logdir/$file"
}

undo_all() {
	rm -rf "$work"
	mkdir "$work" || fatal 111 "unable to make $work"
	for book in "$state"/book/*; do
		[ -f "$book" ] || continue
		[ "$(tail -n 1 "$book")" = end ] ||
		    fatal 111 "$book is damaged"
		[ -z "$(page length)" ] || undo
	done
	undo_zip
}

# The pieces

# The day of a label, as it stands in a file's name.
day_of_name() {
	echo "${1%.?} " | tai64nlocal ${leap:+"$leap"} |
	    sed -n 's/^\([^@ ]*\) .*/\1/p'
}

# Print where lines of another day begin in the text of a file: "LINE COUNT
# DAY", with COUNT 0 up to the end; LINE 0 means that a newline is missing.
# An unstamped line is of the day of the line before it.  Where the log has
# labels, nothing else is a stamp: what a rotation cut off may begin anyhow.
# Some awks take a NUL for the end of a line.
runs() {
	tr '\000' '?' <"$work/raw" >"$work/labels" &&
	    tr '\000' '?' <"$work/text" |
	    day=$day ending=$ending named=$2 file=$work/labels awk '
	function is_date(s) {
		return s ~ /^[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9][ _T]/ &&
		    s ~ /^...........[0-2][0-9]:[0-5][0-9]:[0-6][0-9]/
	}
	BEGIN {
		file = ENVIRON["file"]
		last = ENVIRON["day"]
		cut = ENVIRON["ending"] == "cut"
		while ((getline line <file) > 0)
			if (match(line, /^@[0-9a-fA-F]+/) && RLENGTH == 25)
				labels = 1
			else if (is_date(line))
				labels = 0
		close(file)
	}
	{
		if (labels && (getline line <file) > 0 && line !~ /^@/)
			next
		if (!is_date($0) || day == substr($0, 1, 10))
			next
		start[++n] = NR
		day = of[n] = substr($0, 1, 10)
	}
	END {
		if (NR == 0)
			exit
		if (start[1] == 1 && cut)
			print 0, 0, last
		else if (n > 0 && last == "")
			start[1] = 1
		else if (n > 0 && start[1] > 1)
			print 1, start[1] - 1, last
		else if (n == 0 && !cut)
			print 1, 0, ENVIRON["named"]
		else if (n == 0) {
			print 1, 1, last
			if (NR > 1)
				print 2, 0, ENVIRON["named"]
		}
		for (i = 1; i <= n; i++)
			print start[i], (i < n ? start[i + 1] - start[i] : 0),
			    of[i]
	}'
}

# "piece LINE COUNT": these lines of the text.
piece() {
	case $1,$2 in
	0,*) echo ;;
	1,0) cat "$work/text" ;;
	*,0) tail -n "+$1" "$work/text" ;;
	*) tail -n "+$1" "$work/text" | head -n "$2" ;;
	esac
}

# Add the text of a file to the pieces.
add() {
	named=$(day_of_name "$1")
	if [ -z "$named" ]; then
		warn "no time in the name of $dir/$1"
		return
	fi
	# mlcat: a processor such as !gzip has compressed it
	if ! why=$(mlcat -- "$dir/$1" 2>&1 >"$work/raw" &&
	    tai64nlocal ${leap:+"$leap"} "$work/raw" 2>&1 >"$work/text"); then
		cat "$dir/$1" >/dev/null 2>&1 || {
			warn "${why##*: warning: }"
			return
		}
		fatal 111 "${why##*: fatal: }"
	fi
	runs "$1" "$named" >"$work/runs" && [ -s "$work/runs" ] ||
	    [ ! -s "$work/text" ] ||
	    fatal 111 "unable to write $work/runs"
	while read -r line count its_day; do
		piece "$line" "$count" >>"$work/piece/$service.$its_day" ||
		    fatal 111 "unable to write $work/piece/$service.$its_day"
		[ "$line" -eq 0 ] || tell "$1 to $service.$its_day"
		day=$its_day
	done <"$work/runs"
	if [ -s "$work/text" ]; then
		ending=whole
		[ "$(tail -c 1 "$work/text" | wc -l)" -gt 0 ] || ending='cut'
	fi
	echo "$1" >>"$work/new" || fatal 111 "unable to write $work/new"
	pending=$((pending + $(size "$work/text")))
}

# A piece for a day that has been compressed is compressed, too: gzip files
# one behind the other are one.
compress_pieces() {
	for p in "$work/piece/"*; do
		file=$logdir/${p##*/}
		[ -f "$p" ] && [ ! -f "$file" ] && [ -f "$file.gz" ] ||
		    continue
		gzip -c <"$p" >"$p.gz" && rm "$p" ||
		    fatal 111 "unable to write $p.gz"
	done
}

append() {
	for p in "$work/piece/"*; do
		[ -f "$p" ] || continue
		file=$logdir/${p##*/}
		length=$(($(size "$file") + $(size "$p")))
		cat "$p" >>"$file" && [ "$(size "$file")" -eq "$length" ] ||
		    fatal 111 "unable to write $file"
	done
}

# Steps 2 to 5.  While the book has lengths, last is what it was before.
commit() {
	[ -s "$work/new" ] || return
	compress_pieces
	new_day=$day new_ending=$ending
	day=$old_day ending=$old_ending
	{
		lines_of_book
		for p in "$work/piece/"*; do
			[ ! -f "$p" ] ||
			    echo "length $(size "$logdir/${p##*/}")/${p##*/}"
		done
	} >"$work/book" || fatal 111 "unable to write $work/book"
	halfway=1
	write_book "$work/book"
	append
	day=$new_day ending=$new_ending
	cat "$work/new" >>"$work/converted" &&
	    lines_of_book >"$work/book" ||
	    fatal 111 "unable to write $work/book"
	write_book "$work/book"
	halfway=''
	dispose
	begin
}

# No pieces yet.
begin() {
	rm -rf "$work/piece" &&
	    mkdir "$work/piece" && : >"$work/new" ||
	    fatal 111 "unable to write $work"
	pending=0 old_day=$day old_ending=$ending
}

# What has been converted goes; what cannot go stays known.
dispose() {
	[ "$originals" != keep ] || return
	while read -r file; do
		[ -f "$dir/$file" ] || continue
		if [ "$originals" = rename ]; then
			why=$(mv -f "$dir/$file" "$dir/$file.done" 2>&1)
		else
			why=$(rm -f "$dir/$file" 2>&1)
		fi || warn "unable to remove $dir/$file: ${why##*: }"
	done <"$work/converted"
}

# A processor of svlogd has yet to read *.u, and makes *.s of it.
awaited() {
	case $1 in
	*.u) grep -q '^!' "$dir/config" 2>/dev/null ;;
	*) false ;;
	esac
}

convert() {
	book=$state/book/$service
	read_book
	dispose
	begin
	for path in "$dir"/@*.[su]; do
		file=${path##*/}
		[ -f "$path" ] && ! awaited "$file" &&
		    ! grep -qxF -e "$file" "$work/converted" || continue
		add "$file"
		[ "$pending" -lt "$batch" ] || commit
	done
	commit
}

# Compress the days before today.
zip() {
	for path in "$logdir/$service."????-??-??; do
		day=${path##*.}
		[ -f "$path" ] && expr "x$day" '<' "x$today" >/dev/null ||
		    continue
		if [ -f "$path.gz" ]; then
			warn "$path.gz is there, $path is not compressed"
			continue
		fi
		gzip -c <"$path" >"$state/zipped" && sync &&
		    echo "${path##*/}" >"$state/new" &&
		    mv -f "$state/new" "$state/zip" && sync &&
		    mv -f "$state/zipped" "$path.gz" && sync &&
		    rm -f "$path" "$state/zip" ||
		    fatal 111 "unable to compress $path"
		tell "${path##*/}.gz"
	done
}

# Rotation

# The file that is written to now; nothing if it is empty, or, for a moment of
# every rotation, not there.
current() {
	# shellcheck disable=SC2012	# the number stands before the name
	[ ! -s "$dir/current" ] || ls -i "$dir/current" 2>/dev/null |
	    sed 's/^ *//; s/ .*//'
}

# Supervisors differ in what they keep in a service's directory.
alarm() {
	if [ -d "$1/event" ]; then
		s6-svc -a "$1"
	elif [ -f "$1/supervise/stat" ]; then
		sv alarm "$1"
	else
		svc -a "$1"
	fi
}

ask_to_rotate() {
	current >"$work/current.$service"
	[ -s "$work/current.$service" ] || return
	why=$(alarm "${dir%/*}" 2>&1) && [ -z "$why" ] && return
	warn "unable to rotate $dir: ${why##*: }"
	: >"$work/current.$service"
}

# It has rotated when current is another file, and no processor is at work.
await_rotation() {
	[ -s "$work/current.$service" ] || return
	for second in 0 1 2 3 4 5 6 7 8 9 10; do
		[ "$second" -eq 0 ] || sleep 1
		[ "$(current)" = "$(cat "$work/current.$service")" ] ||
		    [ -f "$dir/previous" ] || return
	done
	warn "unable to rotate $dir: nothing has happened for 10 seconds"
}

clean_up() {
	code=$1
	trap - EXIT
	trap '' HUP INT PIPE TERM
	[ -z "$halfway" ] || undo_all
	rm -rf "$work"
	unlock
	exit "$code"
}

help_or_version "$@"

halfway=''
logdir=/var/log rotate='' originals=remove leap='' exclude='' chatty='' zip=''
while getopts :ad:klrvx:z option; do
	case $option in
	a) rotate=1 ;;
	d) logdir=$OPTARG ;;
	k) originals=keep ;;
	l) leap=-l ;;
	r) originals=rename ;;
	v) chatty=1 ;;
	x) exclude=$exclude$newline$OPTARG ;;
	z) zip=1 ;;
	*) bad_option ;;
	esac
done
shift $((OPTIND - 1))

there=$(CDPATH='' cd -- "$logdir" 2>/dev/null && pwd) ||
    fatal 111 "unable to write to $logdir"
logdir=$there
state=$logdir/.$name
work=$state/work
mkdir -p "$state/book" || fatal 111 "unable to make $state"
batch=67108864	# bytes of text between two commits: so much space is needed
today=$(date +%Y-%m-%d)

lock "$state/lock" "$logdir is in use by another run"
trap 'clean_up $?' EXIT
trap 'exit 111' HUP INT PIPE TERM
lock_rests "$state/lock"
undo_all

list_services "$@"
if [ -n "$rotate" ]; then
	each ask_to_rotate
	each await_rotation
fi
each convert
[ -z "$zip" ] || each zip
exit "$worst"
