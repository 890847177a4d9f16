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
qsend-stats
qsend-stats -s all -o tsv
qsend-stats -d -o dump
qsend-stats -p STATE -o json
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

# One program for each size is all of them: its first operand tells which.
objects=
{
	echo '#include <string.h>'
	for p in $(programs); do
		main=$(echo "$p" | tr - _)_main
		./compile "-Dmain=$main" -o "$TMP/$p.o" "src/$p.c" || exit 111
		objects="$objects $TMP/$p.o"
		echo "int $main(int, char **);"
	done
	echo 'int main(int argc, char **argv) {'
	for p in $(programs); do
		echo "if (argc > 1 && strcmp(argv[1], \"$p\") == 0)"
		echo "	return $(echo "$p" | tr - _)_main(argc - 1, argv + 1);"
	done
	echo 'return 99; }'
} >"$TMP/all.c"
./compile -o "$TMP/all.o" "$TMP/all.c" || exit 111
sizes='1 2 25 4095 4096 4097 65535 65536 65537'
for size in $sizes; do
	# shellcheck disable=SC2086	# names
	./compile -DIN_READ=$size -o "$TMP/in.o" src/in.c &&
	    ./load -o "$TMP/in-$size" "$TMP/all.o" $objects "$TMP/in.o" \
		src/libqtrack.a || exit 111
done

# "run OUTPUT WORD...": all that this mode says, on few or all inputs.
run() {
	output=$1
	shift
	rm -f "$TMP/STATE"
	(cd "$TMP" && "$@" "$set"/*.log) >"$output" 2>&1
	code=$?
	cat "$TMP/STATE" >>"$output" 2>/dev/null
	echo "exit $code" >>"$output"
}

while read -r mode; do
	wrong=
	for size in $sizes; do
		[ "$size" -lt 4095 ] && set=few || set=all
		# shellcheck disable=SC2086	# words of the table
		if [ ! -f "$TMP/$set.want" ]; then
			run "$TMP/$set.want" $mode
			[ "$code" -le 1 ] || wrong=" (exit $code)$wrong"
		fi
		# shellcheck disable=SC2086
		run "$TMP/got" "$TMP/in-$size" $mode
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
