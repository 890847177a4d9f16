# smtpd-stats as a processor of the real multilog, with the run script of
# contrib: the log passes unchanged, whatever is in `state', and the state adds
# up over rotations.
. tests/lib.sh

if ! command -v multilog >/dev/null; then
	skip oracle-smtpd-stats "multilog is not installed"
	exit 0
fi
sh tests/bench/tools "$TMP" || exit 111
run=$ROOT/contrib/multilog-smtpd-run
# as who we are; labels are in the log; small files
sed -e 's/setuidgid qmaill //' -e 's/ t s1000000 / s16384 /' "$run" >"$TMP/run"
cd "$TMP" || exit 111
./gensmtpd 120000 3 conc=9 >log

# rotate DIRECTORY: run the service there over the log
rotate() {
	(
		cd "$1" || exit
		timeout 60 sh "$TMP/run" <"$TMP/log" >said 2>&1
	)
	cat "$1"/main/@*.[su] "$1/main/current" >"$1/all" 2>/dev/null
}

mkdir -p fresh/main
rotate fresh
same oracle-smtpd-stats-log log fresh/all
if [ "$(find fresh/main -name '@*.s' | wc -l)" -ge 3 ]; then
	ok oracle-smtpd-stats-rotated
else
	not_ok oracle-smtpd-stats-rotated "fewer than 3 rotations"
fi
smtpd-stats -s all -n 100 -o tsv log >want
smtpd-stats -s all -n 100 -o tsv fresh/main/state fresh/main/current >got
same oracle-smtpd-stats-state want got

for damage in 'DENIED @4000000000000000 17' '#qtrack 1 smtpd-stats' \
    '#qtrack 1 strack'; do
	rm -rf bad
	mkdir -p bad/main
	printf '%s\n#sum sums x\n' "$damage" >bad/main/state
	rotate bad
	cmp -s log bad/all || echo "$damage: the log is changed"
	smtpd-stats -s summary bad/main/state 2>/dev/null |
	    grep -q '^connections ' || echo "$damage: no report"
done >wrong
none oracle-smtpd-stats-damaged wrong
finish
