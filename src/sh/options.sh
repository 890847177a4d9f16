# What every script does with its arguments.
# shellcheck shell=sh
# shellcheck disable=SC2154	# name: of the script

# "help_or_version ARGUMENT...": these are known as the only argument.
help_or_version() {
	case $#${1-} in
	1-h | 1--help) help ;;
	1--version) echo "$name (qtrack) @VERSION@" ;;
	*) return ;;
	esac
	exit
}

# What getopts has found, and the script does not know.
bad_option() {
	# shellcheck disable=SC2154
	case $option in
	:) fatal 100 "nothing given for option -$OPTARG, see --help" ;;
	*) fatal 100 "unknown option -$OPTARG, see --help" ;;
	esac
}
