# The run scripts in contrib with their loggers: every line that was written
# is in a processed log, in the state or in current, once; and the processor
# has grouped lines.
. tests/lib.sh

# Nobody here may become qmaill.
mkdir "$TMP/bin"
for p in setuidgid s6-setuidgid; do
	printf '#!/bin/sh\nshift\nexec "$@"\n' >"$TMP/bin/$p"
done
printf '#!/bin/sh\nshift 2\nexec "$@"\n' >"$TMP/bin/chpst"
chmod +x "$TMP/bin"/*

cut -c 27- tests/samples/send.log >"$TMP/log"
sort "$TMP/log" >"$TMP/want"

# "with LOGGER": its run script, with logs of 16 kilobytes.
with() {
	have "$1" || {
		skip "contrib/$1-run" "no $1"
		return
	}
	mkdir -p "$TMP/$1/main"
	sed 's/s1000000/s16384/' "contrib/$1-run" >"$TMP/$1/run"
	[ ! -f "contrib/$1-config" ] ||
	    sed 's/s1000000/s16384/' "contrib/$1-config" >"$TMP/$1/main/config"
	(cd "$TMP/$1" && PATH=$TMP/bin:$PATH timeout -s KILL 30 sh run) \
	    <"$TMP/log" >"$TMP/said" 2>&1
	(cd "$TMP/$1/main" && cat @* state current) | grep -v '^#' |
	    cut -c 27- | grep . | sort >"$TMP/got"
	same "contrib/$1-run" "$TMP/want" "$TMP/got"
	grep -q '^$' "$TMP/$1"/main/@*.s ||
	    not_ok "contrib/$1-run" "nothing is grouped: $(cat "$TMP/said")"
}

with multilog
with svlogd
with s6-log
finish
