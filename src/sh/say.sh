# What every script says, and where it finds the programs.
# shellcheck shell=sh
# shellcheck disable=SC2154	# name: of the script

# cron(8) has a short PATH; what was installed with us stands beside us.
beside=$(CDPATH='' cd -- "${0%"${0##*/}"}." 2>/dev/null && pwd) &&
    PATH=$PATH:$beside
PATH=$PATH:/usr/local/bin:/command
export PATH

# Names and reasons are without control bytes.
say() {
	printf '%s: %s\n' "$name" "$*" | tr '\001-\011\013-\037\177' '?' >&2
}

# "fatal CODE TEXT": 100 for what the caller did, 111 for the system.
fatal() {
	fatal_code=$1
	shift
	say "fatal: $*"
	exit "$fatal_code"
}
