# Chunk law: no output depends on how the input is cut into reads.  Each
# program, built with other read sizes, gives what the plain build gives.
. tests/lib.sh

cat >"$TMP/modes" <<'END'
tai64nlocal
tai64nlocal -a
tai64nlocal -u
tai64nlocal -i
tai64nlocal -e
tai64nlocal -l
tai64nlocal -r
tai64nlocal -ae
mtrack
mtrack -a
mtrack -b
mtrack -ab
mtrack -c
mtrack -r open
mtrack -r failure
mtrack -t @example.com
mtrack -e did_0
mtrack -ap STATE
strack
strack -a
strack -c
strack -i 198.18.0.0/16
strack -r open
strack -r rejected -r deferred
strack -t @example.org
strack -e greylist -e GREY
strack -o tsv
strack -o json -r accepted
strack -ap STATE
smtpd-stats
smtpd-stats -s all -o tsv
smtpd-stats -d -o dump
smtpd-stats -p STATE -o json
matchup
matchup -C -p STATE
matchup -o tsv
matchup -o json -p STATE
mlcat
mlcat -m
mlcat -n
mlcat -S 2026-11-21 -U 2026-11-22
mlcat -p STATE
END

# Small reads get less to read.
./compile -o "$TMP/hostile.o" tests/hostile.c &&
    ./load -o "$TMP/hostile" "$TMP/hostile.o" &&
    sh tests/bench/tools "$TMP" || exit 111
mkdir "$TMP/few" "$TMP/all"
"$TMP/hostile" 1 300 70000 >"$TMP/few/hostile.log"
"$TMP/hostile" 2 4000 200000 >"$TMP/all/0.log"
"$TMP/hostile" 3 4000 140000 >"$TMP/all/zz.log"
"$TMP/gensmtpd" 4000 1 conc=5 lost=50 pids=310 >"$TMP/few/service.log"
"$TMP/gensmtpd" 300000 2 lost=20 pids=420 >"$TMP/all/service.log"
cat tests/fuzz/corpus/strack/* >"$TMP/all/strack.log"
for f in tests/samples/*.log; do
	[ -f "$f" ] || continue
	cp "$f" "$TMP/all"
	head -n 40 "$f" >>"$TMP/few/samples.log"
done
# a last line that the next file completes
printf 'new msg 1\n@40000000' >"$TMP/few/cut.log"
printf '12' >"$TMP/few/cut2.log"

for size in 1 2 25 4095 4096 4097 65535 65536 65537; do
	./compile -DIN_READ=$size -o "$TMP/in-$size.o" src/in.c || exit 111
	for p in $(programs); do
		mkdir -p "$TMP/$size"
		./load -o "$TMP/$size/$p" "src/$p.o" "$TMP/in-$size.o" \
		    src/libqtrack.a || exit 111
	done
done

# "run BUILD OUTPUT WORD...": all that this mode says, on few or all inputs.
run() {
	build=$1
	output=$2
	program=$3
	shift 3
	rm -f "$TMP/STATE"
	(cd "$TMP" && "$build/$program" "$@" "$set"/*.log) >"$output" 2>&1
	code=$?
	cat "$TMP/STATE" >>"$output" 2>/dev/null
	echo "exit $code" >>"$output"
}

while read -r mode; do
	wrong=
	for size in 1 2 25 4095 4096 4097 65535 65536 65537; do
		[ "$size" -lt 4095 ] && set=few || set=all
		# shellcheck disable=SC2086	# words of the table
		if [ ! -f "$TMP/$set.want" ]; then
			run "$ROOT/src" "$TMP/$set.want" $mode
			[ "$code" -le 1 ] || wrong=" (exit $code)$wrong"
		fi
		# shellcheck disable=SC2086
		run "$TMP/$size" "$TMP/got" $mode
		cmp -s "$TMP/$set.want" "$TMP/got" || wrong="$wrong $size"
	done
	if [ -z "$wrong" ]; then
		ok "chunk: $mode"
	else
		not_ok "chunk: $mode" "differs with reads of$wrong"
	fi
	rm -f "$TMP"/*.want
done <"$TMP/modes"
finish
