# A lock that is never left behind: the kernel's, on FILE.lock.
#
# mtrack holds the lock of its state as long as its input is open.  The
# other end of that pipe is our descriptor 8, which all that we start
# inherits.  So the lock is free again when the last of us has ended, by
# kill -9 or otherwise; a file with a process id in it cannot promise that.
# shellcheck shell=sh
# shellcheck disable=SC2015		# "a && b || c": c is for a and for b

# "lock FILE TEXT": take it, or die of TEXT if somebody else has it.
lock() {
	pipes=$1.$$
	rm -rf "$pipes"
	mkdir "$pipes" && mkfifo "$pipes/ask" "$pipes/answer" ||
	    fatal 111 "unable to make pipes in $pipes"
	# a fifo that is opened for both directions waits for nobody
	command exec 8<>"$pipes/ask" 9<>"$pipes/answer" &&
	    [ -p "$pipes/ask" ] && [ -p "$pipes/answer" ] || fatal 111 "$2"
	{
		why=$(mtrack -p "$1" 2>&1 >&9 9>&-) ||
		    printf 'no: %s\n' "$why" >&9
	} <"$pipes/ask" 8>&- &
	locker=$!
	# it prints a message that ends at once: then it has the lock
	echo 'end msg 1' >&8
	read -r why <&9
	rm -rf "$pipes"
	[ "$why" != 'end msg 1' ] || return
	unlock
	case $why in
	*"unable to lock"*) fatal 111 "$2" ;;
	*) fatal 111 "${why##*fatal: }" ;;
	esac
}

# "lock_rests FILE": pipes of runs that were killed while they took the lock.
lock_rests() {
	find "${1%/*}/." ! -name . -prune -type d -name "${1##*/}.[0-9]*" \
	    -mtime +0 -exec rm -rf {} +
}

# Somebody may have killed the one who holds it.
locked() {
	kill -0 "$locker" 2>/dev/null || fatal 111 "the lock is lost"
}

# Free it, and wait until it is, for those who run next.
unlock() {
	exec 8>&- 9>&-
	wait "$locker"
}
