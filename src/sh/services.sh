# Log directories, and the services whose logs they hold.
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154	# variables of the script

# Trouble with one of several: the others are done, the code is 111.
warn() {
	say "warning: $*"
	worst=111
}

# "service [NAME=]DIR": set $service and $dir.  /service/NAME/log/main and
# /var/log/NAME are of the service NAME.
service() {
	service='' dir=$1
	case ${1%%=*} in
	"$1" | */*) ;;
	*) service=${1%%=*} dir=${1#*=} ;;
	esac
	dir=$(CDPATH='' cd -- "$dir" 2>/dev/null && pwd) || return
	if [ -z "$service" ]; then
		service=${dir%/main}
		service=${service%/log}
		service=${service##*/}
	fi
}

# "matches NAME PATTERNS": one on a line.
matches() {
	while read -r pattern; do
		# shellcheck disable=SC2254	# it is a pattern
		case $1 in
		$pattern) return 0 ;;
		esac
	done <<-END
		$2
	END
	return 1
}

# Write "NAME/DIR" for each operand to $work/services; without any, for all
# there are.  Those whose names match $exclude are left out.
list_services() {
	if [ $# -eq 0 ]; then
		set -- /service/*/log/main
		[ -d "$1" ] || fatal 111 "no directory /service/*/log/main"
	fi
	: >"$work/services" || fatal 111 "unable to write $work/services"
	for word; do
		if ! service "$word"; then
			warn "unable to read $word"
			continue
		fi
		matches "$service" "$exclude" && continue
		case $service$dir in
		.* | *"$newline"*) fatal 100 "not a service's name: $service" ;;
		esac
		if cut -d / -f 1 "$work/services" |
		    grep -qxF -e "$service"; then
			fatal 100 "two directories of $service; use NAME=DIR"
		fi
		echo "$service/$dir" >>"$work/services" ||
		    fatal 111 "unable to write $work/services"
	done
}

# "each COMMAND": for each service.
each() {
	while IFS=/ read -r service dir <&3; do
		"$1"
	done 3<"$work/services"
}
