# A file of NAME=value lines; see maillog-report(1).
# shellcheck shell=sh
# shellcheck disable=SC2015		# "a && b || c": c is for a and for b
# shellcheck disable=SC2034,SC2154	# variables of the script

config_fatal() {
	fatal 100 "$config, line $config_line: $*"
}

config_number() {
	case $value in
	'' | *[!0-9]* | ??????*) config_fatal "not a number: $value" ;;
	esac
}

# One line's $value, without the quotes around it.
config_set() {
	case $1 in
	LOG) logs=$logs$value$newline ;;
	EXCLUDE) exclude=$exclude$newline$value ;;
	REPORT)
		case $value in
		?*:?*) reports=$reports$value$newline ;;
		*) config_fatal "REPORT is PATTERN:COMMAND, not $value" ;;
		esac
		;;
	ARCHIVE) archive=$value ;;
	CONVERTED) converted=$value ;;
	PURGE) config_number && purge=$value ;;
	CONTEXT) config_number && context=$value ;;
	LEAP)
		case $value in
		yes) leap=-l ;;
		no) leap='' ;;
		*) config_fatal "LEAP is yes or no, not $value" ;;
		esac
		;;
	TO) to=$value ;;
	FROM) from=$value ;;
	SUBJECT) subject=$value ;;
	MAILER) mailer=$value ;;
	*) config_fatal "unknown name $1" ;;
	esac
}

# Defaults, and what the file $config says; without one, /etc has it or not.
# The file is read, and never run.
read_config() {
	logs='' exclude='' reports='' archive='' converted='' purge='' leap=''
	context=8	# qmail-send tries for seven days
	to='' from='' subject='' mailer='sendmail -t'
	if [ -z "$config" ]; then
		config=/etc/maillog-report.conf
		[ -e "$config" ] || config=/dev/null
	fi
	[ -r "$config" ] && [ ! -d "$config" ] ||
	    fatal 111 "unable to read $config"
	config_line=0
	while read -r line || [ -n "$line" ]; do
		config_line=$((config_line + 1))
		case $line in
		'' | '#'*) continue ;;
		[A-Z]*=*) ;;
		*) config_fatal "not NAME=value" ;;
		esac
		value=${line#*=}
		case $value in
		\"*\") value=${value#?} value=${value%?} ;;
		\'*\') value=${value#?} value=${value%?} ;;
		esac
		config_set "${line%%=*}"
	done <"$config"
}

# Directories of the command line, or of the file, or all.
config_services() {
	if [ $# -eq 0 ] && [ -n "$logs" ]; then
		old_ifs=$IFS
		IFS=$newline
		# shellcheck disable=SC2086	# patterns, a line each
		set -- $logs
		IFS=$old_ifs
	fi
	list_services "$@"
}
