# convert-multilog -a with real loggers under their supervisors: all that was
# written is in the files of the days, once, also what current had.
. tests/lib.sh

convert() {
	attempt convert-multilog -a -d "$TMP/days" "$1=$TMP/$1/main"
	cat "$TMP/err"
}

# "with NAME LOGGER SUPERVISOR COMMAND...": LOGGER is what the run script
# starts, COMMAND how the supervisor is started.
with() {
	name="convert-multilog -a, $1"
	kind=$1 logger=$2
	shift 2
	for p in "$1" "${logger%% *}"; do
		have "$p" && continue
		skip "$name" "no $p"
		return
	done
	mkdir -p "$TMP/$kind/main" "$TMP/days"
	printf '#!/bin/sh\nexec 2>&1 <"%s"\nexec %s\n' "$TMP/pipe.$kind" \
	    "$logger" >"$TMP/$kind/run"
	chmod +x "$TMP/$kind/run"
	mkfifo "$TMP/pipe.$kind"
	"$@" "$TMP/$kind" >"$TMP/said" 2>&1 &
	supervisor=$!
	exec 7>"$TMP/pipe.$kind"
	for i in 1 2 3; do
		echo "line $i" >&7
		echo "line $i, second" >&7
		until grep -q "line $i, s" "$TMP/$kind/main/current" \
		    2>/dev/null; do
			sleep 1
		done
		convert "$kind" >>"$TMP/$kind.err"
		[ "$code" -eq 0 ] || echo "exit $code" >>"$TMP/$kind.err"
		[ ! -s "$TMP/$kind/main/current" ] ||
		    echo "not rotated" >>"$TMP/$kind.err"
	done
	exec 7>&-
	kill "$supervisor"
	wait "$supervisor" 2>/dev/null
	awk 'BEGIN { for (i = 1; i < 4; i++)
		print "line " i "\nline " i ", second" }' >"$TMP/want"
	cat "$TMP/days/$kind".* | cut -d ' ' -f 3- >"$TMP/got"
	same "$name" "$TMP/want" "$TMP/got"

	none "$name, says nothing" "$TMP/$kind.err"
}

with multilog "multilog t s4096 ./main" supervise
with svlogd "svlogd -t ./main" runsv
with s6-log "s6-log t s4096 ./main" s6-supervise
finish
