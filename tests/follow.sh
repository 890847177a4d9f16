# For transcripts of mlcat -F: lines a second apart, and what has come of them.
# They run in $TMP.
# shellcheck shell=sh
# shellcheck disable=SC2034	# s: also for the names of files

cd "$TMP" || exit 111
s=@400000006553f1
out=out

line() {
	echo "${s}0${1}00000000 line $1"
}

# Wait until the output, $out, has this line, at most 20 s.
seen() {
	i=0
	while ! grep -q "$1\$" "$out" && [ $i -lt 200 ]; do
		i=$((i + 1))
		sleep 0.1
	done
}
