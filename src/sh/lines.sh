# The lines of a service, from where they are now: archived, converted, or
# still in the log directory.
# shellcheck shell=sh
# shellcheck disable=SC2015		# "a && b || c": c is for a and for b
# shellcheck disable=SC2154		# variables of the script

# "dates DAY N [M]": the day N days later, or those from N to M days later.
# It is 100 if DAY is none.
dates() {
	echo "$@" | awk '
	# days since 1970-01-01, and back: Howard Hinnant, "chrono-Compatible
	# Low-Level Date Algorithms"; for years from 0 on
	function number(y, m, d,	era, yoe, doy) {
		if (m <= 2)
			y--
		era = int(y / 400)
		yoe = y - era * 400
		doy = int((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
		return era * 146097 + yoe * 365 + int(yoe / 4) - \
		    int(yoe / 100) + doy - 719468
	}
	function date(z,	era, doe, yoe, doy, mp, m) {
		z += 719468
		era = int(z / 146097)
		doe = z - era * 146097
		yoe = int((doe - int(doe / 1460) + int(doe / 36524) - \
		    int(doe / 146096)) / 365)
		doy = doe - (365 * yoe + int(yoe / 4) - int(yoe / 100))
		mp = int((5 * doy + 2) / 153)
		m = mp < 10 ? mp + 3 : mp - 9
		return sprintf("%04d-%02d-%02d", yoe + era * 400 + (m <= 2), m,
		    doy - int((153 * mp + 2) / 5) + 1)
	}
	{
		split($1, part, "-")
		day = number(part[1], part[2], part[3])
		if (date(day) != $1)
			exit 100
		for (i = $2; i <= $NF; i++)
			print date(day + i)
	}'
}

archive_of() {
	echo "$archive/$(echo "$2" | tr - / | cut -c 1-7)/$1.$2.gz"
}

# Print the days of which the service has files of its own, and the days that
# follow them: those from $1 to $2, or all if that is empty.
days_of_files() {
	for f in ${archive:+"$archive"/????/??/"$service".????-??-??.gz} \
	    ${converted:+"$converted/$service".????-??-??} \
	    ${converted:+"$converted/$service".????-??-??.gz}; do
		[ -f "$f" ] || continue
		f=${f%.gz}
		echo "${f##*.}"
	done | sort -u | while read -r d; do
		[ -n "$1" ] && expr "x$d" '<' "x$1" >/dev/null && continue
		[ -n "$2" ] && expr "x$d" '>' "x$2" >/dev/null && continue
		next=$(dates "$d" 1) && echo "$d $next"
	done
}

# "live [-S SINCE] [-U UNTIL]": lines that the log directory has.  1 is: none.
live() {
	mlcat ${leap:+"$leap"} "$@" "$dir" || [ $? -eq 1 ]
}

# The lines of a day that has files.
lines_of_day() {
	f=$(archive_of "$service" "$1")
	if [ -n "$archive" ] && [ -f "$f" ]; then
		mlcat "$f"
		return
	fi
	for f in "$converted/$service.$1.gz" "$converted/$service.$1"; do
		[ ! -f "$f" ] || mlcat "$f" || return
	done
	live -S "$1" -U "$2"
}

# "lines FROM TO": the lines from the one day to the other; empty: all.  A day
# that is archived is whole; one that is converted goes on in the directory.
lines() {
	since=$1
	after=${2:+$(dates "$2" 1)}
	days_of_files "$1" "$2" >"$work/days" || return
	while read -r d next; do
		[ "$since" = "$d" ] ||
		    live ${since:+-S "$since"} -U "$d" || return
		lines_of_day "$d" "$next" || return
		since=$next
	done <"$work/days"
	[ -n "$since" ] && [ "$since" = "$after" ] ||
	    live ${since:+-S "$since"} ${after:+-U "$after"}
}
