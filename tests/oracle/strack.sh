# strack groups as a few lines of awk do (tests/bench/strack.awk), on generated
# logs of a busy service: lost ends, pids that are soon used again, few and
# many connections at once; also the same cut in pieces by a state.
. tests/lib.sh

awk=$ROOT/tests/bench/strack.awk
./compile -o "$TMP/gen.o" tests/bench/gensmtpd.c &&
    ./load -o "$TMP/gen" "$TMP/gen.o" || exit 111
cd "$TMP" || exit 111

# "differs LOG": is it grouped in another way, at once or in three runs?  With
# -a every line must be there once.
differs() {
	awk -f "$awk" "$1" >want
	strack "$1" >got 2>&1
	cmp -s want got || return 0
	strack -a "$1" | sed '/^$/d' | sort >lines
	sort "$1" | cmp -s - lines || return 0
	n=$(wc -l <"$1")
	{
		sed "$((n / 3))q" "$1" | strack -p state
		sed -e "1,$((n / 3))d" -e "$((n / 2))q" "$1" | strack -p state
		sed "1,$((n / 2))d" "$1" | cat state - | strack
	} >got 2>&1
	rm -f state
	cmp -s want got && return 1
}

for how in "" "lost=0" "lost=50 pids=500 conc=90" "lost=300 pids=360 conc=25" \
    "conc=1 lost=20 pids=310" "conc=400 pids=1500"; do
	wrong=
	for seed in 1 2 3 4 5 6; do
		# settings are words of our own
		# shellcheck disable=SC2086
		./gen 120000 $seed $how >log
		if differs log; then
			wrong="$wrong $seed"
			cp want want.kept
			cp got got.kept
		fi
	done
	if [ -z "$wrong" ]; then
		ok "oracle-strack: ${how:-as it is}"
	else
		not_ok "oracle-strack: ${how:-as it is}" "differs:$wrong"
		diff -u want.kept got.kept | cut -c 1-150 | head -n 40
	fi
done
finish
