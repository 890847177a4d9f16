# For the tests that kill scripts: a log that grows, and ways to kill.  They
# run in an empty directory.
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154	# code: of attempt, and for others

# Add four finished files to the directory log, and what is in them to the
# file all.  Lines are six hours apart; one is cut by a rotation.
more_log() {
	mkdir -p log out
	step=$((${step-0} + 1))
	awk -v step="$step" '
	function label(seconds) {
		return sprintf("@40000000%08x%08x", seconds + 10, step)
	}
	function put(text) {
		printf "%s", text >>"all"
		printf "%s", text >name
	}
	BEGIN {
		t = 1577836800 + step * 86400 + step % 7 * 3600
		for (i = 0; i < 4; i++) {
			name = "log/" label(t + i * 21600 + 3600) ".s"
			if (i == 2)
				put("here\n")
			put(label(t + i * 21600) " step " step " line " i)
			put(i == 1 ? ", cut " : "\n")
			if (i == 3)
				put("without stamp\n")
			close(name)
		}
	}'
}

# What is wrong with out/log.DAY, all days together; nothing if they are what
# the log was.
check_log() {
	for f in out/log.*; do
		case $f in
		*.gz) gzip -dc "$f" >day ;;
		*) cat "$f" >day ;;
		esac
		d=${f#out/log.}
		grep -v -e "^${d%.gz} " -e '^without stamp$' day
		cat day >>days
	done
	tai64nlocal all | diff - days | head -n 9
	rm days
	ls log
}

# "killed_at K STEPS COMMAND...": run it, and kill -9 it when it is about to
# start the K-th of the programs STEPS.  If K is even, that one goes on alone.
# Then $code is 137, or what the command ended with before.
killed_at() {
	at_step kill "$@"
}

# "fails_at K STEPS COMMAND...": only that step fails.
fails_at() {
	at_step fail "$@"
}

at_step() {
	how=$1 at=$2 steps=$3
	shift 3
	mkdir -p steps
	for s in $steps; do
		[ -x "steps/$s" ] && continue
		cat >"steps/$s" <<-END
			#!/bin/sh
			echo $s >>"$PWD/taken"
			taken=\$(wc -l <"$PWD/taken")
			if [ \$((taken)) -eq "\$STEPS" ]; then
				[ "\$HOW" = kill ] || exit 1
				kill -9 "\$(cat "$PWD/pid")"
				[ \$((STEPS % 2)) -eq 0 ] || exit 1
			fi
			exec $(command -v "$s") "\$@"
		END
		chmod +x "steps/$s"
	done
	rm -f taken
	# some shells say who was killed
	# shellcheck disable=SC2016	# of the inner shell
	{
		HOW=$how STEPS=$at PATH=$PWD/steps:$PATH \
		    sh -c 'echo $$ >pid; exec "$@"' sh "$@" \
		    >killed.out 2>killed.err
		code=$?
	} 2>/dev/null
}

# "killed_after SECONDS COMMAND...": run it, and kill -9 it then.
killed_after() {
	seconds=$1
	shift
	"$@" >killed.out 2>killed.err &
	sleep "$seconds"
	kill -9 $! 2>/dev/null
	wait $! 2>/dev/null
	code=$?
}

# "moments N MOST": N numbers of seconds, the same every time.
moments() {
	awk -v n="$1" -v most="$2" 'BEGIN {
		for (r = 1; n-- > 0; print r / 2147483647 * most)
			r = r * 16807 % 2147483647
	}'
}

# Run it until no one who was killed has left something running.
again() {
	for try in 1 2 3 4 5; do
		attempt "$@"
		grep -q -e 'in use by another run' -e 'unable to lock' \
		    "$TMP/err" || return
		sleep 1
	done
}
